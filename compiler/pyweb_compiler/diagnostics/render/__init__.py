"""Spells findings: for people, for scripts, for GitHub and for code scanners."""

from pyweb_compiler.diagnostics.render.excerpt import Sources
from pyweb_compiler.diagnostics.render.github import render_github
from pyweb_compiler.diagnostics.render.json import render_json
from pyweb_compiler.diagnostics.render.sarif import render_sarif
from pyweb_compiler.diagnostics.render.style import plain, style_for
from pyweb_compiler.diagnostics.render.text import Style, render_text, summary_line

__all__ = [
    "Sources",
    "Style",
    "plain",
    "render_github",
    "render_json",
    "render_sarif",
    "render_text",
    "style_for",
    "summary_line",
]
