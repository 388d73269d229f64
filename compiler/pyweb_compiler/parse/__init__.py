"""Turns source text into concrete syntax trees with positions."""

from pyweb_compiler.parse.parsed import ParsedModule
from pyweb_compiler.parse.pipeline import ParsedSources, parse_sources

__all__ = ["ParsedModule", "ParsedSources", "parse_sources"]
