"""What is said of an app of one file."""

from __future__ import annotations

from pathlib import Path

from pyweb.command.build import understand
from pyweb_compiler.diagnostics import Diagnostic, Diagnostics

STATE = """
class Base(pw.State):
    name: str = "Ada"
    count: int = 0
    items: list[str] = []
    user: dict[str, str] = {}
    _token: str = ""

    @pw.event
    def save(self):
        self.count += 1

    @pw.event
    def rename(self, amount: int):
        self.count = amount

    @pw.event
    def both(self, first: str, second: str):
        self.name = first + second
"""
PAGES = 'app = pw.App()\napp.add_page(index, route="/")\n'


def findings(folder: Path, source: str) -> tuple[Diagnostic, ...]:
    """Everything that is found in the app, in order."""
    path = folder / "demo.py"
    path.write_text(f"import pyweb as pw\n{source}", "utf-8")
    diagnostics = Diagnostics()
    understand(path, diagnostics)
    return tuple(diagnostics.sorted())
