"""Utility classes as version 3 of Tailwind spelled them, for apps that use that version."""

from __future__ import annotations

import re
from dataclasses import replace

from pyweb_compiler import ir

_RENAMED = {
    "shadow-sm": "shadow-xs",
    "shadow": "shadow-sm",
    "drop-shadow-sm": "drop-shadow-xs",
    "drop-shadow": "drop-shadow-sm",
    "blur-sm": "blur-xs",
    "blur": "blur-sm",
    "backdrop-blur-sm": "backdrop-blur-xs",
    "backdrop-blur": "backdrop-blur-sm",
    "rounded-sm": "rounded-xs",
    "rounded": "rounded-sm",
    "outline-none": "outline-hidden",
    "ring": "ring-3",
    "flex-shrink": "shrink",
    "flex-shrink-0": "shrink-0",
    "flex-grow": "grow",
    "flex-grow-0": "grow-0",
    "overflow-ellipsis": "text-ellipsis",
    "decoration-slice": "box-decoration-slice",
    "decoration-clone": "box-decoration-clone",
}
"""What the same word means now; everything else kept its name."""

_VARIABLE = re.compile(r"\[(--[\w-]+)\]")
_VARIANTS = re.compile(r"(?:(?:[\w@*-]|\[[^\]]*\]|\([^)]*\))+:)*")


_OPACITY = re.compile(
    r"(?P<kind>.*\b(?:bg|text|border|divide|ring|placeholder))-opacity-(?P<percent>\d+)\Z"
)
_COLOR = r"-(?!opacity-)(?:black|white|[a-z]+-\d+)\Z"


def upgraded(names: str) -> str:
    """Class names with the meaning that they had."""
    return " ".join(map(_upgraded, _with_opacities(names.split())))


def _with_opacities(names: list[str]) -> list[str]:
    """`bg-black bg-opacity-50` → `bg-black/50`."""
    for word in list(names):
        opacity = _OPACITY.match(word)
        color = re.compile(re.escape(opacity["kind"]) + _COLOR) if opacity else None
        if opacity and color and any(map(color.match, names)):
            names.remove(word)
            names = [f"{n}/{opacity['percent']}" if color.match(n) else n for n in names]
    return names


def upgraded_expression(node: ir.Expr) -> ir.Expr:
    """The constants that an expression chooses between, upgraded."""
    match node:
        case ir.Literal(value=str() as text):
            return replace(node, value=upgraded(text))
        case ir.Choice(then=then, otherwise=otherwise):
            return replace(
                node, then=upgraded_expression(then), otherwise=upgraded_expression(otherwise)
            )
        case _:
            return node


def _upgraded(name: str) -> str:
    found = _VARIANTS.match(name)
    variants = found[0] if found else ""
    plain = name[len(variants) :]
    important = "!" if plain.startswith("!") else ""
    plain = plain.removeprefix("!")
    return variants + important + _RENAMED.get(plain, _VARIABLE.sub(r"(\1)", plain))
