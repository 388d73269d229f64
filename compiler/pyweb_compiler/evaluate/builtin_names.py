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
COUNTS: dict[str, tuple[int, int]] = {
    "len": (1, 1),
    "map": (2, 1_000),
    "filter": (2, 2),
    "reversed": (1, 1),
    "iter": (1, 2),
    "next": (1, 2),
    "pow": (0, 3),
    "getattr": (2, 3),
    "hasattr": (2, 2),
    "setattr": (3, 3),
    "delattr": (2, 2),
    "isinstance": (2, 2),
    "issubclass": (2, 2),
    "callable": (1, 1),
    "id": (1, 1),
    "repr": (1, 1),
    "format": (1, 2),
    "staticmethod": (1, 1),
    "classmethod": (1, 1),
    "slice": (1, 3),
}
"""How many arguments they take by position, at least and at most."""
SERVER_ONLY = frozenset(
    ["input", "eval", "exec", "compile", "__import__", "globals", "locals", "breakpoint"]
)
