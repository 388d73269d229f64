"""Settings of the app and of its configuration."""

from __future__ import annotations

from collections.abc import Iterable

from pyweb_compiler import ir
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.symbolic.walk import nodes
from pyweb_compiler.evaluate.values import ElementValue, Value
from pyweb_compiler.evaluate.vocabulary.walking import walk


def text_list(value: Value) -> tuple[str, ...]:
    """The texts of a list."""
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list | tuple) else ()


def app_assets(files: Iterable[str]) -> tuple[ir.Asset, ...]:
    """Files of `assets/`, which are served from the root."""
    return tuple(ir.Asset(path=file, public=file.removeprefix("assets/")) for file in files)


def uses_utilities(built: Iterable[object]) -> bool:
    """Whether the author writes class names."""
    return any(
        isinstance(node, ir.Element | ir.Use)
        and bool(node.classes if isinstance(node, ir.Element) else node.rest_classes)
        for root in built
        for node in nodes(root)
    )


def npm_dependencies(evaluated: EvaluatedApp) -> tuple[str, ...]:
    """Packages that the configuration and the app's own component classes name."""
    found = dict.fromkeys(text_list(evaluated.config.get("frontend_packages")))
    roots = [*(p.view for p in evaluated.pages), *(c.body for c in evaluated.components)]
    for value in walk(roots):
        if isinstance(value, ElementValue) and value.wrapped is not None:
            package = value.entry.package
            if package and not package.startswith(("/", "$", "@/", "http")):
                found[package] = None
    return tuple(found)
