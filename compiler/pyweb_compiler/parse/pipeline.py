"""From located files to syntax trees: only of modules that the entry reaches by imports."""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst
from msgspec import Struct

from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.parse.imports import imports_of
from pyweb_compiler.parse.module import parse_module
from pyweb_compiler.parse.parsed import ParsedModule
from pyweb_compiler.parse.positions import Positions
from pyweb_compiler.parse.syntax import PythonTree
from pyweb_compiler.source.text import read_text
from pyweb_compiler.source.tree import ModuleFile, SourceTree


class ParsedSources(Struct, frozen=True, kw_only=True):
    """The app's modules as trees."""

    sources: SourceTree
    modules: dict[str, ParsedModule]
    """By dotted name, in the order in which imports reach them."""
    broken: frozenset[str]
    """Modules that exist and could not be read or parsed; reported already."""
    config: ParsedModule | None
    """`rxconfig.py`."""


def parse_sources(sources: SourceTree, diagnostics: Diagnostics) -> ParsedSources:
    """Parse the entry, and every app module that an import statement reaches from it."""
    modules: dict[str, ParsedModule] = {}
    broken: set[str] = set()
    waiting = list(_with_packages(sources.entry))
    while waiting:
        name = waiting.pop(0)
        if name in modules or name in broken or not (found := sources.locate(name)):
            continue
        module = parse_file(found, diagnostics)
        if module is None:
            broken.add(name)
            continue
        modules[name] = module
        for wanted in imports_of(module):
            for candidate in _candidates(wanted.module, wanted.names):
                waiting.extend(_with_packages(candidate))
    return ParsedSources(
        sources=sources,
        modules=modules,
        broken=frozenset(broken),
        config=_parse_config(sources, diagnostics),
    )


def parse_file(found: ModuleFile, diagnostics: Diagnostics) -> ParsedModule | None:
    """Read and parse one module of the app."""
    if found.path is None:
        return namespace_package(found.name, in_app=True)
    text = read_text(found.path, found.shown, found.root, diagnostics)
    if text is None:
        return None
    return parse_module(
        text,
        name=found.name,
        file=found.shown,
        is_package=found.is_package,
        in_app=True,
        diagnostics=diagnostics,
    )


def namespace_package(name: str, *, in_app: bool) -> ParsedModule:
    """A folder without `__init__.py`: a module without statements."""
    tree = cst.Module(body=())
    return ParsedModule(
        name=name,
        file=name.replace(".", "/"),
        is_package=True,
        in_app=in_app,
        source="",
        tree=tree,
        python=PythonTree(""),
        positions=Positions(tree, "", ""),
    )


def _parse_config(sources: SourceTree, diagnostics: Diagnostics) -> ParsedModule | None:
    if sources.config is None:
        return None
    return parse_file(
        ModuleFile(name="rxconfig", path=sources.config, is_package=False, root=sources.root),
        diagnostics,
    )


def _with_packages(name: str) -> Iterator[str]:
    """A dotted name and the packages that Python imports before it, outermost first."""
    parts = name.split(".")
    for count in range(1, len(parts) + 1):
        yield ".".join(parts[:count])


def _candidates(module: str | None, names: tuple[str, ...]) -> Iterator[str]:
    if module is not None:
        yield module
        yield from (f"{module}.{name}" for name in names)
