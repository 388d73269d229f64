"""Writes a page a rule: `python -m pyweb_compiler.diagnostics.docs` in the project's folder."""

from __future__ import annotations

from pathlib import Path

from pyweb_compiler.diagnostics.explain import explain
from pyweb_compiler.diagnostics.rules import ALL_RULES

FOLDER = Path(__file__).parent.parent.parent.parent / "docs" / "diagnostics"


def pages() -> dict[str, str]:
    """All pages by file name."""
    found = {f"{rule.code}.md": explain(rule) for rule in ALL_RULES}
    rows = [
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity.value} |"
        for rule in ALL_RULES
    ]
    head = ["# Diagnostics", "", "| code | name | severity |", "|---|---|---|"]
    found["README.md"] = "\n".join([*head, *rows]) + "\n"
    return found


def write_pages(folder: Path) -> None:
    """Write the pages, and remove those of rules that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    current = pages()
    for path in folder.glob("*.md"):
        if path.name not in current:
            path.unlink()
    for name, text in current.items():
        (folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    write_pages(FOLDER)
