"""Changes of a file's text that know nothing of its syntax: most of what they leave is no Python at all."""

from __future__ import annotations

import random
import re

_TOKEN = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'|\w+|[^\w\s]|\n[ \t]*")
_ODD = (
    "\0",
    "\ufeff",
    "\r",
    "\r\n",
    "\u2028",
    "\ud83d",
    "é",
    "\U0001f600",
    "\t",
    "\\",
    "\x0c",
    " ",
)
_NUMBERS = ("0", "-1", "10**400", "9" * 400, "1e400", "0x" + "f" * 300, "2**63")
_OPERATORS = (
    "+",
    "-",
    "*",
    "/",
    "//",
    "%",
    "**",
    "==",
    "<",
    "and",
    "or",
    "in",
    "is",
    ".",
    "=",
    ":=",
    "@",
    "|",
)


def spoil(text: str, rng: random.Random) -> tuple[str, str]:
    """The text after one change, and what that was."""
    tokens = list(_TOKEN.finditer(text))
    kinds = ["cut", "odd"]
    if len(tokens) > 2:
        kinds += ["delete", "double", "swap", "indent", "rename", "number", "operator"]
    kind = rng.choice(kinds)
    if kind == "cut":
        return text[: rng.randrange(len(text) + 1)], kind
    if kind == "odd":
        place = rng.randrange(len(text) + 1)
        return text[:place] + rng.choice(_ODD) + text[place:], kind
    wanted = {"rename": str.isidentifier, "number": str.isdigit, "operator": _is_operator}
    fitting = [t for t in tokens if kind not in wanted or wanted[kind](t[0])] or tokens
    one, other = rng.choice(fitting), rng.choice(fitting)
    new = {
        "delete": "",
        "double": f"{one[0]} {one[0]}",
        "swap": other[0],
        "indent": one[0] + rng.choice((" ", "    ", "\t")),
        "rename": f"{one[0]}_",
        "number": rng.choice(_NUMBERS),
        "operator": f" {rng.choice(_OPERATORS)} ",
    }[kind]
    return text[: one.start()] + new + text[one.end() :], kind


def _is_operator(token: str) -> bool:
    return token in _OPERATORS
