"""Looking into views."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyweb_compiler.evaluate.values import (
    ConditionalValue,
    ElementValue,
    FragmentValue,
    MatchValue,
    RepeatValue,
    UseValue,
    Value,
)


def walk(values: Iterable[Value]) -> Iterator[Value]:
    """All views in views, outer ones first; each once."""
    stack, seen = list(values)[::-1], set[int]()
    while stack:
        value = stack.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        yield value
        stack.extend(reversed(_inner(value)))


def _inner(value: Value) -> list[Value]:
    if isinstance(value, ElementValue):
        return [*value.props.values(), *value.children]
    if isinstance(value, UseValue):
        return [*value.args.values(), *value.rest.values(), *value.children]
    if isinstance(value, ConditionalValue):
        return [value.then, value.otherwise]
    if isinstance(value, MatchValue):
        return [*(view for _, view in value.cases), value.otherwise]
    if isinstance(value, RepeatValue):
        return [value.body]
    if isinstance(value, FragmentValue):
        return list(value.children)
    return list(value) if isinstance(value, list | tuple) else []
