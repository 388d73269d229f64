"""The arguments of handlers: checked and converted by their annotations."""

from __future__ import annotations

import dataclasses
import functools
import inspect
import operator
import types
import typing
from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, Any, NotRequired

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
    create_model,
)
from typing_extensions import TypedDict

from live.errors import EventError
from live.events import Handler
from live.logs import logger
from live.registry import evaluate

MAX_DEPTH = 32

make_typed_dict: Any = TypedDict  # with fields that are known at run time only


class Arguments:
    """How the JSON array of arguments becomes the arguments of one handler."""

    def __init__(self, handler: Handler[..., Any], wire_name: str) -> None:
        parameters = list(inspect.signature(handler.fn).parameters.values())[1:]
        rest = [p for p in parameters if p.kind is p.VAR_POSITIONAL]
        kinds = [p.kind for p in parameters]
        self.wire_name = wire_name
        self.names: list[str] = []
        self.keywords = 0 if rest else kinds.count(inspect.Parameter.KEYWORD_ONLY)
        self.rest = _list_of(_annotation(rest[0], handler.fn)) if rest else None
        fields: dict[str, Any] = {}
        for parameter in parameters:
            if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
                continue
            if parameter.kind is parameter.KEYWORD_ONLY and rest:  # no place in the array
                continue
            default = ... if parameter.default is parameter.empty else parameter.default
            annotation = _annotation(parameter, handler.fn)
            # a field of its own name, so that no parameter collides with a method of the model
            fields[f"arg_{len(self.names)}"] = (annotation, Field(default, alias=parameter.name))
            self.names.append(parameter.name)
        self.required = sum(field[1].is_required() for field in fields.values())
        config = ConfigDict(arbitrary_types_allowed=True, extra="forbid", title="Arguments")
        self.model: type[BaseModel] = create_model(
            f"{wire_name.replace('.', '_')}_arguments", __config__=config, **fields
        )
        self._fields = tuple(fields)
        self._validate: Callable[[Any], Any] = self.model.__pydantic_validator__.validate_python

    def check(self, args: Sequence[Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The converted arguments; those that are passed by name come last in the array."""
        names = self.names
        if not names and not args:
            return (), {}
        if len(args) > len(names) and not self.rest:
            raise self._refusal(f"takes {len(names)} arguments, got {len(args)}")
        if len(args) < self.required:
            missing = ", ".join(names[len(args) : self.required])
            raise self._refusal(f"misses {missing}")
        try:
            values = self._validate(dict(zip(names, args, strict=False))).__dict__
            more = self.rest.validate_python(args[len(names) :]) if self.rest else ()
        except ValidationError as problem:
            raise self._refusal(_explain(problem)) from None
        except Exception as problem:  # raised by a record's own code, for values nobody thought of
            logger.warning("arguments of %s: %s", self.wire_name, repr(problem)[:200])
            raise self._refusal("cannot take these values") from None
        checked = tuple(values[field] for field in self._fields)
        if not self.keywords:
            return (*checked, *more), {}
        split = len(names) - self.keywords
        return checked[:split], dict(zip(names[split:], checked[split:], strict=True))

    def schema(self) -> dict[str, Any]:
        """The JSON schema of the array; what it refers to stands under `$defs`."""
        try:
            schema = self.model.model_json_schema(ref_template="#/components/schemas/{model}")
        except Exception:  # a type that has no schema
            return {"type": "array"}
        items = list(schema.get("properties", {}).values())
        result: dict[str, Any] = {"type": "array", "minItems": self.required}
        if items:
            result["prefixItems"] = items
        if not self.rest:
            result["maxItems"] = len(items)
        return result | {"$defs": schema.get("$defs", {})}

    def _refusal(self, problem: str) -> EventError:
        return EventError("invalid-arguments", f"{self.wire_name} {problem}")


def _annotation(parameter: inspect.Parameter, fn: Callable[..., Any]) -> Any:
    if parameter.annotation is parameter.empty:
        return Any
    found = _checkable(evaluate(parameter.annotation, fn.__module__, {}))
    try:
        create_model("Probe", __config__=ConfigDict(arbitrary_types_allowed=True), it=(found, ...))
    except Exception:  # not a type that can be checked
        return Any
    return found


def _list_of(annotation: Any) -> TypeAdapter[list[Any]]:
    return TypeAdapter(list[annotation], config=ConfigDict(arbitrary_types_allowed=True))


def _checkable(annotation: Any, around: tuple[Any, ...] = ()) -> Any:
    """The same type as pydantic can check it, and at once; unknown keys are let through."""
    if typing.is_typeddict(annotation):
        if annotation in around:  # it contains itself
            return dict[str, Any]
        hints = typing.get_type_hints(annotation)
        around = (*around, annotation)
        fields = {name: _checkable(hint, around) for name, hint in hints.items()}
        for name in annotation.__optional_keys__:
            fields[name] = NotRequired[fields[name]]
        made = make_typed_dict(annotation.__name__, fields)
        made.__pydantic_config__ = ConfigDict(extra="allow")
        return made
    args = tuple(_checkable(arg, around) for arg in typing.get_args(annotation))
    if typing.get_origin(annotation) is Iterable and args:
        return list[args]  # type: ignore[valid-type]
    if isinstance(annotation, types.GenericAlias):
        origin: Any = annotation.__origin__
        return origin[args]
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        return functools.reduce(operator.or_, args)
    if dataclasses.is_dataclass(annotation):
        return Annotated[annotation, BeforeValidator(_without_private)]
    return annotation


def _without_private(value: Any) -> Any:
    """Refuse what names a private field of a record: those never cross."""
    level = [value]
    while level:
        holder = level.pop()
        if isinstance(holder, dict):
            if private := next((name for name in holder if name.startswith("_")), None):
                raise ValueError(f"{private[:50]} is private")
            level.extend(holder.values())
        elif isinstance(holder, list):
            level.extend(holder)
    return value


def _explain(problem: ValidationError) -> str:
    first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
    where = ".".join(map(str, first["loc"]))
    return f"got a wrong {where}: {first['msg']}"


def check_depth(value: Any) -> None:
    """Refuse a value that is nested deeper than anything sensible."""
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [
            item
            for holder in level
            for item in (holder.values() if isinstance(holder, dict) else holder)
            if isinstance(item, dict | list)
        ]
        if not level:
            return
    raise EventError("invalid-message", f"the message is nested deeper than {MAX_DEPTH} levels")
