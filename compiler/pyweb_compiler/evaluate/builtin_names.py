"""Names of builtins, by what is done with them."""

from __future__ import annotations

from collections.abc import Callable

TYPES = frozenset(
    [
        "str",
        "int",
        "float",
        "bool",
        "bytes",
        "complex",
        "list",
        "tuple",
        "dict",
        "set",
        "frozenset",
        "range",
        "object",
        "type",
    ]
)
FUNCTIONS = frozenset(
    [
        "len",
        "min",
        "max",
        "sum",
        "sorted",
        "reversed",
        "enumerate",
        "zip",
        "map",
        "filter",
        "any",
        "all",
        "abs",
        "round",
        "isinstance",
        "issubclass",
        "print",
        "repr",
        "hash",
        "callable",
        "getattr",
        "hasattr",
        "setattr",
        "iter",
        "next",
        "chr",
        "ord",
        "hex",
        "bin",
        "oct",
        "divmod",
        "pow",
        "format",
        "property",
        "staticmethod",
        "classmethod",
        "id",
        "ascii",
        "slice",
        "vars",
        "delattr",
    ]
)
DEEP = frozenset(["min", "max", "sum", "sorted", "any", "all"])
"""Builtins whose result depends on the values of the items."""
SYMBOLIC = frozenset(
    [
        "len",
        "min",
        "max",
        "sum",
        "sorted",
        "reversed",
        "enumerate",
        "zip",
        "map",
        "filter",
        "any",
        "all",
        "abs",
        "round",
        "isinstance",
        "str",
        "int",
        "float",
        "bool",
        "list",
        "tuple",
        "dict",
        "set",
        "range",
        "repr",
        "divmod",
        "pow",
    ]
)
NATIVE: dict[str, Callable[..., object]] = {
    "abs": abs,
    "round": round,
    "chr": chr,
    "ord": ord,
    "hex": hex,
    "bin": bin,
    "oct": oct,
    "divmod": divmod,
    "ascii": ascii,
    "hash": hash,
    "int": int,
    "float": float,
    "complex": complex,
    "bytes": bytes,
}
SERVER_ONLY = frozenset(
    ["input", "eval", "exec", "compile", "__import__", "globals", "locals", "breakpoint"]
)
