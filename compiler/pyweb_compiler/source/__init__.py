"""Locates an app's files: nothing is imported, nothing is run."""

from pyweb_compiler.source.pipeline import read_sources
from pyweb_compiler.source.tree import ModuleFile, SourceTree

__all__ = ["ModuleFile", "SourceTree", "read_sources"]
