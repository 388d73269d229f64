"""Syntax that is newer than the oldest Python that pyweb and the emitted backends run under."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import libcst as cst
from msgspec import Struct

from pyweb_compiler.parse.walk import nodes_in

Version: TypeAlias = tuple[int, int]

OLDEST: Version = (3, 11)
_BLANK = cst.Module(body=())
_TEXTS = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")


class NewSyntax(Struct, frozen=True, kw_only=True):
    """A construct that older Pythons do not read."""

    python: Version
    """The first version that reads it."""
    what: str
    node: cst.CSTNode


def needed_python(tree: cst.Module) -> Version:
    """The first version of Python that reads the module; this one has read it already."""
    if sys.version_info[:2] <= OLDEST:
        return OLDEST
    return max((found.python for found in newer_syntax(tree)), default=OLDEST)


def newer_syntax(tree: cst.Module) -> Iterator[NewSyntax]:
    """All constructs that are newer than the oldest Python, in no order."""
    for node in nodes_in(tree):
        # By type, not by pattern: libcst's classes are abstract ones, of which each check is slow.
        known = _NEWER.get(type(node))
        if known is not None and known[2](node):
            yield NewSyntax(python=known[0], what=known[1], node=node)


def _is_newer_text(text: cst.FormattedString) -> bool:
    """Whether an expression in the text is more than could be written there before PEP 701."""
    quote = text.start.lstrip("fFrR")
    for part in text.parts:
        if isinstance(part, cst.FormattedStringExpression):
            code = _BLANK.code_for_node(part)
            if quote in code or ("\n" in code and len(quote) == 1) or _is_newer_part(part, 1):
                return True
    return False


def _is_newer_part(part: cst.FormattedStringExpression, depth: int) -> bool:
    pieces = (
        part.whitespace_before_expression,
        part.expression,
        part.whitespace_after_expression,
    )
    expression = "".join(map(_BLANK.code_for_node, pieces))
    inner = [p for p in part.format_spec or () if isinstance(p, cst.FormattedStringExpression)]
    return (
        "\\" in expression
        or "#" in _TEXTS.sub("", expression)
        or (bool(inner) and depth > 1)
        or any(_is_newer_part(each, depth + 1) for each in inner)
    )


def _is_bare_tuple(node: cst.ExceptHandler | cst.ExceptStarHandler) -> bool:
    return isinstance(node.type, cst.Tuple) and not node.type.lpar


def _is_unpacked(node: cst.ListComp | cst.SetComp | cst.GeneratorExp) -> bool:
    return isinstance(node.elt, cst.StarredElement)


def _always(node: cst.CSTNode) -> bool:
    return True


_EXCEPTIONS = "a list of exceptions without parentheses"
_UNPACKED = "unpacking in a comprehension"
_NEWER: dict[type[cst.CSTNode], tuple[Version, str, Callable[[Any], bool]]] = {
    cst.FormattedString: ((3, 12), "such an expression in an f-string", _is_newer_text),
    cst.TypeAlias: ((3, 12), "the `type` statement", _always),
    cst.TypeParameters: ((3, 12), "a list of type parameters", _always),
    cst.TypeParam: (
        (3, 13),
        "a default of a type parameter",
        lambda node: node.default is not None,
    ),
    cst.TemplatedString: ((3, 14), "a template string", _always),
    cst.ExceptHandler: ((3, 14), _EXCEPTIONS, _is_bare_tuple),
    cst.ExceptStarHandler: ((3, 14), _EXCEPTIONS, _is_bare_tuple),
    cst.LazyImport: ((3, 15), "a lazy import", _always),
    cst.LazyImportFrom: ((3, 15), "a lazy import", _always),
    cst.ListComp: ((3, 15), _UNPACKED, _is_unpacked),
    cst.SetComp: ((3, 15), _UNPACKED, _is_unpacked),
    cst.GeneratorExp: ((3, 15), _UNPACKED, _is_unpacked),
    cst.StarredDictComp: ((3, 15), _UNPACKED, _always),
}
