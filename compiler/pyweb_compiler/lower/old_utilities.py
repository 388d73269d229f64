"""Utility classes as version 3 of Tailwind spelled them, for apps that use that version."""

from __future__ import annotations

import re

from msgspec.structs import replace

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

_VARIABLE = re.compile(r"\[((?:[a-z]+:)?--[\w-]+)\]")
_VARIANTS = re.compile(r"(?:(?:[\w@*-]|\[[^\]]*\]|\([^)]*\))+:)*")
_TRACKS = re.compile(r"(grid-(?:cols|rows)-\[)(.*)\]\Z")
_COMMA = re.compile(r",(?![^()]*\))")
_OPACITY = re.compile(
    r"(?P<kind>.*\b(?:bg|text|border|divide|ring|placeholder))-opacity-(?P<percent>\d+)\Z"
)
_SPACES = re.compile(r"[ \t\n\f\r]+")  # what HTML takes for spaces between class names
_COLOR = r"-(?!opacity-)(?:black|white|[a-z]+-\d+)\Z"


def upgraded(names: str, *, old: bool) -> str:
    """Class names with the meaning that they had; only variables are spelled anew unless they are old."""
    words = [word for word in _SPACES.split(names) if word]
    return " ".join(_upgraded(word, old) for word in (_with_opacities(words) if old else words))


def _with_opacities(names: list[str]) -> list[str]:
    """`bg-black bg-opacity-50` → `bg-black/50`."""
    for word in list(names):
        opacity = _OPACITY.match(word)
        color = re.compile(re.escape(opacity["kind"]) + _COLOR) if opacity else None
        if opacity and color and any(map(color.match, names)):
            names.remove(word)
            names = [f"{n}/{opacity['percent']}" if color.match(n) else n for n in names]
    return names


def upgraded_expression(node: ir.Expr, *, old: bool) -> ir.Expr:
    """The constants that an expression is made of or chooses between, upgraded."""
    match node:
        case ir.Literal(value=str() as text):
            return replace(node, value=upgraded(text, old=old))
        case ir.Choice(then=then, otherwise=otherwise):
            return replace(
                node,
                then=upgraded_expression(then, old=old),
                otherwise=upgraded_expression(otherwise, old=old),
            )
        case ir.Template(parts=parts):
            last = len(parts) - 1
            return replace(
                node,
                parts=tuple(
                    _upgraded_part(part, old, starts=at > 0, ends=at < last)
                    for at, part in enumerate(parts)
                ),
            )
        case _:
            return node


def _upgraded_part(part: ir.Expr, old: bool, *, starts: bool, ends: bool) -> ir.Expr:
    """The text between two values: words that a value is a part of stay as they are."""
    if not isinstance(part, ir.Literal) or not isinstance(part.value, str):
        return part
    pieces = re.split(r"(\s+)", part.value)
    last = len(pieces) - 1
    words = [
        piece if at % 2 or (starts and at == 0) or (ends and at == last) else _upgraded(piece, old)
        for at, piece in enumerate(pieces)
    ]
    return replace(part, value="".join(words))


def _upgraded(name: str, old: bool) -> str:
    found = _VARIANTS.match(name)
    variants = found[0] if found else ""
    plain = _VARIABLE.sub(r"(\1)", name[len(variants) :])
    if not old:
        return variants + plain
    important = "!" if plain.startswith("!") else ""
    plain = plain.removeprefix("!")
    if plain.startswith("bg-gradient-to-"):
        # Version 4 mixes the colors in another space, unless it is told which.
        plain = plain.replace("bg-gradient-to-", "bg-linear-to-") + "/srgb"
    elif tracks := _TRACKS.match(plain):
        plain = tracks[1] + _COMMA.sub("_", tracks[2]) + "]"
    return variants + _RENAMED.get(plain, plain) + important
