"""Components that something uses: trials leave others behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from functools import cache

from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.state_values import StateClass
from pyweb_compiler.evaluate.values import ComponentDraft, FunctionValue, Value

_LEAVES = (Entry, FunctionValue, StateClass, str, int, float, type(None))


def without_unused(app: EvaluatedApp) -> EvaluatedApp:
    """The app without components that no page leads to."""
    roots = [page.view for page in app.pages]
    used = _drafts([*roots, *app.arguments.values()])
    return replace(app, components=tuple(draft for draft in app.components if id(draft) in used))


def _drafts(roots: Iterable[Value]) -> set[int]:
    """Ids of the drafts that values lead to."""
    stack, seen, found = list(roots), set[int](), set[int]()
    while stack:
        value = stack.pop()
        if isinstance(value, _LEAVES) or id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, ComponentDraft):
            found.add(id(value))
            stack.append(value.body)
            stack.extend(param.default for param in value.params.values())
        elif isinstance(value, list | tuple | set):
            stack.extend(value)
        elif isinstance(value, dict):
            stack.extend(value.values())
        else:
            stack.extend(getattr(value, name, None) for name in _children(type(value)))
    return found


def _fields_of(kind: type) -> tuple[str, ...]:
    """Fields that lead on from a value of the compiler."""
    if not is_dataclass(kind) or not kind.__module__.startswith("pyweb_compiler."):
        return ()
    return tuple(field.name for field in fields(kind) if field.name != "span")


_children: Callable[[type], tuple[str, ...]] = cache(_fields_of)
