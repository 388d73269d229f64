"""Components that something uses: trials leave others behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

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
    if not issubclass(kind, Struct) or not kind.__module__.startswith("pyweb_compiler."):
        return ()
    return tuple(field for field in kind.__struct_fields__ if field != "span")


_children: Callable[[type], tuple[str, ...]] = cache(_fields_of)
