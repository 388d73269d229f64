"""Compiles programs that come in as lines of JSON, one after the other, in this process.

Each answer is one line: what became of the program, or the traceback that must never happen.
"""

from __future__ import annotations

import ast
import base64
import json
import os
import re
import resource
import sys
import time
import traceback
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from pyweb.command.build import emit, understand
from pyweb_backends.pipeline import plan_project
from pyweb_compiler.deep import with_deep_stack
from pyweb_compiler.diagnostics import Diagnostic, Diagnostics, render
from pyweb_emitters.print.project import print_project

MEMORY = 3 * 1024**3
"""Bytes of address space."""


def main() -> None:
    """Answer until the input ends."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    # What the compiler prints must not get between the answers.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        request = json.loads(line)
        with TemporaryDirectory(prefix="fuzz-", dir=request["below"]) as name:
            folder = Path(name) / "app"
            for path, content in request["files"].items():
                target = folder / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(base64.b64decode(content))
            print(json.dumps(_outcome(folder, full=request["full"])), file=answers, flush=True)
        if _address_space() > MEMORY // 2:
            return  # what earlier programs left is no fault of the next one


def _address_space() -> int:
    """Bytes; a process that compiles once and ends never has much of it."""
    status = Path("/proc/self/statm")
    pages = int(status.read_text().split()[0]) if status.exists() else 0
    return pages * resource.getpagesize()


def _outcome(folder: Path, *, full: bool) -> dict[str, object]:
    start = time.process_time()  # the machine may have other things to do
    diagnostics = Diagnostics()
    outcome: dict[str, object] = {"crash": None, "output": 0}
    try:
        app = understand(folder, diagnostics)
        found = diagnostics.sorted()
        _check_words(found)
        render.render_json(found)
        render.render_text(found, render.Sources((folder,)), render.style_for(False))
        if app is not None:
            if full:
                files = emit(app, folder)
            else:
                files = with_deep_stack(lambda: print_project(plan_project(app), folder))
            for file in files.files:
                if file.path.endswith(".py"):
                    ast.parse(file.content, file.path)
            outcome["output"] = len(files.files)
        elif not diagnostics.has_errors:
            raise AssertionError("neither output nor an error")
    except BaseException:
        outcome["crash"] = traceback.format_exc()
    outcome["codes"] = sorted({each.rule.code for each in diagnostics.sorted()})
    outcome["seconds"] = time.process_time() - start
    return outcome


_INTERNAL = re.compile(
    r"\b(\w+(Value|Ref|Expr|Whitespace)|Symbolic|ParsedModule|Span)\(|object at 0x"
)


def _check_words(found: Iterable[Diagnostic]) -> None:
    """Fail where a finding shows what only we know, or more than anybody reads."""
    for each in found:
        for text in (each.message, each.help):
            assert (
                len(text) < 5_000
            ), f"{each.rule.code} is {len(text)} characters long: {text[:99]}"
            internal = _INTERNAL.search(text)
            assert (
                internal is None
            ), f"{each.rule.code} shows {internal and internal[0]}: {text[:999]}"


if __name__ == "__main__":
    main()
