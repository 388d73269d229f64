"""What is known of a function on its way to becoming a component."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from pyweb_compiler.evaluate import binding, branching, parameters
from pyweb_compiler.evaluate.values import (
    Args,
    ComponentDraft,
    FunctionValue,
    RestValue,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class Restart(Exception):
    """A prop turned out to be of another kind: the body is evaluated again."""


class Inline(Exception):
    """The function cannot be a component: its body is evaluated at each call."""


class Context(Struct):
    """A body that is being evaluated on trial or for a component."""

    draft: ComponentDraft | None
    fresh: dict[int, object] = field(default_factory=dict)
    """Containers made inside (kept alive, so that their ids stay theirs)."""
    changed_outside: bool = False


class Decision(Struct):
    """What becomes of a function."""

    mode: str
    """`plain` (returns no view), `inline` or `component`."""
    static: dict[str, str] = field(default_factory=dict)
    """Parameters that are needed at compile time, with the reason."""
    in_place: set[str] = field(default_factory=set)
    """Those of which it is enough to know the var that is given: the function is evaluated in its call then."""


class NoBody:
    """The body of a draft that was not evaluated yet."""


NO_BODY = NoBody()


def static_key(static: dict[str, Value]) -> object:
    return tuple((name, parameters.identity(value)) for name, value in sorted(static.items()))


def component_id(function: FunctionValue, suffix: str) -> str:
    tail = f"#{suffix}" if suffix else ""
    return f"{function.module.name}:{function.qualified_name}{tail}"


def given_names(function: FunctionValue, args: Args) -> set[str]:
    positional = binding.positional_params(function)[: len(args.positional)]
    return {*positional, *args.keyword}


def draft_props(draft: ComponentDraft) -> set[str]:
    names = set(draft.params)
    if draft.children:
        names.add("children")
    if draft.rest is not None:
        names.add(draft.rest.name)
    return names


def suffix_for(function: FunctionValue, static: dict[str, Value], taken: set[str]) -> str:
    """A readable name for the values that a function is specialised on."""
    parts = [
        parameters.readable(value)
        for name, value in static.items()
        if not branching.same(value, function.defaults.get(name))
    ]
    suffix = "_".join(part for part in parts if part)
    if component_id(function, suffix) not in taken:
        return suffix
    number = 2
    while component_id(function, f"{suffix}_{number}".lstrip("_")) in taken:
        number += 1
    return f"{suffix}_{number}".lstrip("_")


def new_draft(
    interpreter: Interpreter, function: FunctionValue, static: dict[str, Value], suffix: str
) -> ComponentDraft:
    """A component before its body was evaluated."""
    rest = binding.rest_param(function)
    return ComponentDraft(
        id=component_id(function, suffix),
        module=function.module.name,
        name=f"{function.name}_{suffix}" if suffix else function.name,
        function=function,
        params={
            param.name.value: parameters.new_param(interpreter, function, param)
            for param in parameters.params_of(function)
            if param.name.value not in static
        },
        children=binding.star_param(function) is not None,
        rest=None if rest is None else RestValue(rest),
        body=NO_BODY,
        span=function.module.span(function.node),
    )
