"""How a block of statements ended."""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.evaluate.values import ServerValue, Value


class ExitKind(Enum):
    """The statement that left the block."""

    RETURN = "return"
    BREAK = "break"
    CONTINUE = "continue"


class Exit(Struct, frozen=True, eq=False):
    """The block is left if `test` holds; `None`: always."""

    test: ir.Expr | ServerValue | None
    kind: ExitKind
    value: Value = None


Completion: TypeAlias = tuple[Exit, ...]
"""Exits in the order in which they are tested; after the last one the block ended normally, unless that one is certain."""

NORMAL: Completion = ()


def is_certain(completion: Completion) -> bool:
    """Whether the block is left in any case."""
    return bool(completion) and completion[-1].test is None


def returns_only(completion: Completion) -> Completion:
    """The exits that leave the function."""
    return tuple(exit_ for exit_ in completion if exit_.kind is ExitKind.RETURN)
