"""Settings of the app and of its configuration."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.values import ElementValue, ServerValue, Value
from pyweb_compiler.evaluate.vocabulary.components import Additions
from pyweb_compiler.evaluate.vocabulary.walking import walk
from pyweb_compiler.source.tree import SourceTree


def text_list(value: Value) -> tuple[str, ...]:
    """The texts of a list."""
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list | tuple) else ()


def app_assets(sources: SourceTree, evaluated: EvaluatedApp) -> tuple[ir.Asset, ...]:
    """Files of `assets/`, which are served from the root, and shared ones from beside the modules."""
    own = (ir.Asset(path=file, public=file.removeprefix("assets/")) for file in sources.assets)
    shared = (
        ir.Asset(path=file, public=public)
        for public, file in evaluated.shared_assets
        if file in sources.files
    )
    return (*own, *shared)


def root_attributes(evaluated: EvaluatedApp) -> tuple[tuple[str, str], ...]:
    """Attributes that every page has at its root."""
    given = evaluated.arguments.get("html_custom_attrs")
    pairs = given.items() if isinstance(given, dict) else ()
    return tuple((str(name), str(value)) for name, value in pairs)


def knows_utilities(evaluated: EvaluatedApp) -> bool:
    """Whether utility classes have an effect: unless the configuration switches them off."""
    config = evaluated.config
    if "tailwind" not in config or config["tailwind"] is not None:
        return True
    return _has_plugin(evaluated, "Tailwind")


def has_old_utilities(evaluated: EvaluatedApp) -> bool:
    """Whether the configuration asks for version 3 of Tailwind, by its plugin or as old apps did."""
    return isinstance(evaluated.config.get("tailwind"), dict) or _has_plugin(
        evaluated, "TailwindV3Plugin"
    )


def _has_plugin(evaluated: EvaluatedApp, name: str) -> bool:
    plugins = evaluated.config.get("plugins")
    given = plugins if isinstance(plugins, list | tuple) else ()
    return any(isinstance(each, ServerValue) and name in each.reason for each in given)


def npm_dependencies(evaluated: EvaluatedApp) -> tuple[str, ...]:
    """Packages that the configuration and the app's own component classes name."""
    found = dict.fromkeys(text_list(evaluated.config.get("frontend_packages")))
    roots = [*(p.view for p in evaluated.pages), *(c.body for c in evaluated.components)]
    for value in walk(roots):
        if isinstance(value, ElementValue) and value.wrapped is not None:
            package = value.entry.package
            if package and not package.startswith(("/", "$", "@/", "http")):
                found[package] = None
            if isinstance(value.wrapped, Additions):
                found.update(dict.fromkeys(value.wrapped.packages))
    return tuple(found)
