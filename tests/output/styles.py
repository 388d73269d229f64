"""Whether the style sheet that is pruned while building looks like the whole one."""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

_SHEETS = """
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import postcss from "postcss";
import tailwind from "@tailwindcss/postcss";
import radixStyles from "./scripts/radix-styles.mjs";

const from = resolve("app/globals.css");
const source = await readFile(from, "utf8");
const whole = await postcss([tailwind()]).process(source, { from });
const pruned = await postcss([tailwind(), radixStyles()]).process(source, { from });
process.stdout.write(JSON.stringify({ whole: whole.css, pruned: pruned.css }));
"""

# A thousand rows look like the first and the last of them.
_SHORTEN = """() => {
  for (const parent of document.querySelectorAll("body *")) {
    for (const child of [...parent.children].slice(4, -3)) child.remove();
  }
}"""

_SHOW = """(sheet) => {
  for (const old of document.querySelectorAll("link[rel=stylesheet], style")) old.remove();
  const still = "* { transition: none !important }";
  const style = document.createElement("style");
  style.textContent = sheet + still;
  document.head.append(style);
}"""

_COMPUTED = """() => {
  for (const animation of document.getAnimations()) {
    animation.pause();
    animation.currentTime = 0;
  }
  const found = [];
  for (const element of document.querySelectorAll("body, body *")) {
    for (const part of [null, "::before", "::after", "::placeholder", "::marker"]) {
      const style = getComputedStyle(element, part);
      const values = {};
      for (const name of style) {
        if (!name.startsWith("--")) values[name] = style.getPropertyValue(name);
      }
      const place = `${element.tagName}.${element.getAttribute("class") ?? ""}${part ?? ""}`;
      found.push([place, values]);
    }
  }
  return found;
}"""


@dataclass(frozen=True)
class Sheets:
    """The style sheet of an emitted repository, before and after pruning."""

    whole: str
    pruned: str


def build_sheets(out: Path) -> Sheets | None:
    """The sheets as the build makes them; nothing where the component library is not used."""
    frontend = out / "frontend"
    if not (frontend / "scripts" / "radix-styles.mjs").exists():
        return None
    done = subprocess.run(
        ["node", "--input-type=module", "--eval", _SHEETS],
        cwd=frontend,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "NODE_ENV": "production"},
    )
    return Sheets(**json.loads(done.stdout))


def differences(page: Page, first: str, second: str) -> list[str]:
    """Computed styles of a page's elements that two sheets do not give alike; long lists are cut short."""
    # A copy without scripts: nothing in it moves while it is measured.
    copy = page.context.new_page()
    copy.set_content(re.sub(r"<script\b.*?</script>", "", page.content(), flags=re.DOTALL))
    copy.evaluate(_SHORTEN)
    computed = []
    for sheet in (first, second):
        copy.evaluate(_SHOW, sheet)
        computed.append(copy.evaluate(_COMPUTED))
    copy.close()
    left, right = computed
    return [
        f"{place} {name}: {value} -> {other[name]}"
        for (place, values), (_, other) in zip(left, right, strict=True)
        for name, value in values.items()
        if value != other[name]
    ]
