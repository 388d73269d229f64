"""The rules as data, one file a range of codes: to add one, append a constant to the file of its range."""

from pyweb_compiler.diagnostics.registry import Rule
from pyweb_compiler.diagnostics.rules import (
    components,
    evaluate,
    expressions,
    names,
    output,
    pages,
    source,
    state,
)

_FILES = (source, names, evaluate, expressions, components, state, pages, output)

ALL_RULES: tuple[Rule, ...] = tuple(
    sorted(
        (rule for file in _FILES for rule in vars(file).values() if isinstance(rule, Rule)),
        key=lambda rule: rule.code,
    )
)
"""Every rule, by code."""

__all__ = ["ALL_RULES"]
