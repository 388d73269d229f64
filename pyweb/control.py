"""Conditions and repetition in the UI, and what goes around components."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from pyweb.annotations import Component

F = TypeVar("F", bound=Callable[..., Any])


def fragment(*children: object, key: Any = None) -> Component:
    """Several elements without an element around them."""
    return Component("fragment")


def cond(condition: object, when_true: Any, when_false: Any = None) -> Any:
    """Show one of two things, or give one of two values.

    Args:
        condition: What decides.
        when_true: The component or value if it holds.
        when_false: The component or value if not; nothing, if left out for a component.
    """
    return when_true


def match(subject: object, *cases: Any) -> Any:
    """Show one of several things, or give one of several values.

    Args:
        subject: What is compared.
        cases: Tuples of one or more values and a result; last, the result if none is equal.
    """
    return Component("match")


def foreach(items: Any, render: Callable[..., Any]) -> Component:
    """Show something for each item.

    Args:
        items: A list, a dict (its pairs), or a text (its characters).
        render: Makes the component of an item, and of its index if it takes two arguments.
    """
    return Component("foreach")


def color_mode_cond(light: Any, dark: Any = None) -> Any:
    """One of two components or values, by light and dark mode."""
    return light


def memo(function: F) -> F:
    """Make a function a component that renders again only if its props change."""
    return function
