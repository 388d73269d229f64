"""Classes whose instances are data: dataclasses, enums, named tuples, typed dicts and models."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate import classes, hints, inheritance
from pyweb_compiler.evaluate.known import SCALARS
from pyweb_compiler.evaluate.python_values import (
    BuiltinType,
    ClassMethod,
    FieldSpec,
    PropertyValue,
    StaticMethod,
    TypingForm,
)
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    ClassValue,
    FunctionValue,
    InstanceValue,
    NativeFunction,
    ServerValue,
    Symbolic,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_KINDS = {
    "TypedDict": "typeddict",
    "NamedTuple": "namedtuple",
    "Enum": "enum",
    "StrEnum": "enum",
    "IntEnum": "enum",
    "Flag": "enum",
    "IntFlag": "enum",
    "Protocol": "protocol",
    "BaseModel": "model",
    "SQLModel": "model",
}
AUTO: Value = TypingForm("auto()")
"""What `enum.auto()` gives until the class is complete."""


def kind_of(bases: tuple[Value, ...]) -> str:
    """Kind of a class with these bases."""
    for base in bases:
        if isinstance(base, TypingForm) and base.name in _KINDS:
            return _KINDS[base.name]
        if isinstance(base, ClassValue) and base.kind in (
            "enum",
            "typeddict",
            "namedtuple",
            "model",
        ):
            return base.kind
    return "plain"


def is_record(cls: ClassValue) -> bool:
    """Whether instances are made from fields."""
    return any(
        isinstance(base, ClassValue) and base.kind in ("dataclass", "namedtuple", "model")
        for base in inheritance.mro(cls)
    )


def field_types(interpreter: Interpreter, body: Scope) -> dict[str, ir.Type]:
    """Types of the fields that a class body annotates."""
    found: dict[str, ir.Type] = {}
    for name, annotation in body.annotations.items():
        text = body.module.tree.code_for_node(annotation.annotation)
        if "ClassVar" not in text:
            found[name] = interpreter.type_of_annotation(annotation, body)
            if hints.is_open(found[name]):
                interpreter.vocabulary.later.append(
                    partial(_settle, interpreter, found, name, body)
                )
    return found


def _settle(interpreter: Interpreter, found: dict[str, ir.Type], name: str, body: Scope) -> None:
    """Ask again for the type of a field, now that all classes are defined."""
    found[name] = interpreter.type_of_annotation(body.annotations[name], body)


def fields(cls: ClassValue) -> dict[str, Value]:
    """Fields with their defaults (`MISSING` without one), inherited ones first."""
    found: dict[str, Value] = {}
    for base in reversed(inheritance.mro(cls)):
        if isinstance(base, ClassValue):
            for name in base.annotations:
                found[name] = base.namespace.get(name, MISSING)
    return found


def fill(interpreter: Interpreter, instance: InstanceValue, args: Args, span: Span) -> None:
    """Set the fields of a new instance from the arguments of the call."""
    cls = instance.cls
    known_fields = fields(cls)
    interpreter.charge(len(known_fields), span)
    names = [name for name, spec in known_fields.items() if _in_init(spec)]
    given = dict(zip(names, args.positional, strict=False))
    problems = [
        f"has no field `{name}`"
        for name in args.keyword
        if name not in names and cls.kind != "model"
    ]
    if len(args.positional) > len(names):
        problems.append(
            f"takes {len(names)} positional arguments but {len(args.positional)} were given"
        )
    given.update(args.keyword)
    missing: list[str] = []
    for name, spec in known_fields.items():
        if name in given:
            instance.attributes[name] = given[name]
            continue
        value = default_of(interpreter, spec, span)
        if value is MISSING and cls.kind == "model":
            value = None
        if value is MISSING:
            missing.append(f"`{name}`")
            value = Unknown()
        instance.attributes[name] = value
    if missing:
        problems.append(f"misses {', '.join(missing)}")
    if problems:
        _report(interpreter, cls, known_fields, problems, span)
    hook = classes.instance_method(interpreter, instance, "__post_init__", span)
    if hook is not MISSING:
        interpreter.call(hook, Args(), span)


def _report(
    interpreter: Interpreter,
    cls: ClassValue,
    known_fields: dict[str, Value],
    problems: list[str],
    span: Span,
) -> None:
    if interpreter.catching:
        interpreter.raise_error("TypeError", f"{cls.name}() {problems[0]}", span)
    interpreter.report(
        rules.WRONG_ARGUMENTS,
        span,
        function=f"{cls.name}()",
        problem="; ".join(problems),
        signature=", ".join(known_fields) or "none",
    )


def _in_init(spec: Value) -> bool:
    return not (isinstance(spec, FieldSpec) and spec.keywords.get("init") is False)


def default_of(interpreter: Interpreter, spec: Value, span: Span) -> Value:
    """Default value of a field, made anew where it has a factory."""
    if isinstance(spec, FieldSpec):
        if spec.factory is not MISSING:
            return interpreter.call(spec.factory, Args(), span)
        return spec.default
    if isinstance(spec, list | dict | set):
        return interpreter.fresh(spec.copy())
    return spec


# --- enums ---------------------------------------------------------------------------------------


def make_members(interpreter: Interpreter, cls: ClassValue, span: Span) -> None:
    """Turn the values of an enum's body into its members."""
    mixed = any(
        (isinstance(base, TypingForm) and base.name in ("StrEnum", "IntEnum", "IntFlag"))
        or isinstance(base, BuiltinType)
        for base in inheritance.mro(cls)
    )
    text = any(
        isinstance(base, TypingForm) and base.name == "StrEnum" for base in inheritance.mro(cls)
    )
    members: list[InstanceValue] = []
    for name, value in list(cls.namespace.items()):
        if name.startswith("_") or isinstance(
            value, FunctionValue | PropertyValue | StaticMethod | ClassMethod | ClassValue
        ):
            continue
        if value is AUTO:
            value = name.lower() if text else _next_number(members)
        interpreter.charge(len(members) // 50, span)
        alias = next((m for m in members if m.attributes["value"] == value), None)
        member = alias or InstanceValue(cls, {"name": name, "value": value})
        cls.namespace[name] = member
        if alias is None:
            members.append(member)
            _initialise(interpreter, member, value, span)
    cls.namespace["__mixed__"] = mixed


def _next_number(members: list[InstanceValue]) -> int:
    numbers = [m.attributes["value"] for m in members]
    return max((n for n in numbers if isinstance(n, int)), default=0) + 1


def _initialise(interpreter: Interpreter, member: InstanceValue, value: Value, span: Span) -> None:
    method = classes.instance_method(interpreter, member, "__init__", span)
    if method is not MISSING:
        values = list(value) if isinstance(value, tuple) else [value]
        interpreter.call(method, Args(values), span)


def member_of(interpreter: Interpreter, cls: ClassValue, args: Args, span: Span) -> Value:
    """`Color("red")`."""
    value = args.positional[0] if args.positional else None
    if isinstance(value, Symbolic | ServerValue | Unknown):
        return value
    for member in cls.namespace.values():
        if isinstance(member, InstanceValue) and member.cls is cls:
            same = isinstance(value, SCALARS) and member.attributes["value"] == value
            if member is value or same:
                return member
    return interpreter.error("ValueError", f"{value!r} is not a valid {cls.name}", span)


# --- what records offer beside their fields ------------------------------------------------------


def class_extra(interpreter: Interpreter, cls: ClassValue, name: str) -> Value:
    """Attributes that a kind of class brings along."""
    if cls.kind == "enum" and name == "__members__":
        return {
            key: member
            for key, member in cls.namespace.items()
            if isinstance(member, InstanceValue) and member.cls is cls
        }
    if cls.kind == "namedtuple" and name == "_fields":
        return tuple(fields(cls))
    if name in ("__dataclass_fields__", "model_fields") and is_record(cls):
        return dict(fields(cls))
    return MISSING


def instance_extra(interpreter: Interpreter, value: InstanceValue, name: str) -> Value:
    """Attributes that a kind of class brings along for its instances."""
    kind = value.cls.kind
    if kind == "enum" and name in ("_value_", "_name_"):
        return value.attributes[name.strip("_")]
    if (kind == "namedtuple" and name == "_asdict") or (
        kind == "model" and name in ("dict", "model_dump")
    ):
        return NativeFunction(name, lambda i, a, s: i.fresh(as_dict(value)))
    if (kind == "namedtuple" and name == "_replace") or (kind == "model" and name == "model_copy"):
        return NativeFunction(name, lambda i, a, s: replaced(value, _updates(a)))
    return MISSING


def _updates(args: Args) -> dict[str, Value]:
    update = args.keyword.get("update")
    return update if isinstance(update, dict) else args.keyword


def as_dict(value: Value) -> Value:
    """A record as a dict, as deep as it goes."""
    if isinstance(value, InstanceValue) and is_record(value.cls):
        return {name: as_dict(item) for name, item in value.attributes.items()}
    if isinstance(value, list):
        return [as_dict(item) for item in value]
    if isinstance(value, dict):
        return {key: as_dict(item) for key, item in value.items()}
    return value


def replaced(value: InstanceValue, changes: dict[str, Value]) -> InstanceValue:
    """A copy of a record with other values in some fields."""
    return InstanceValue(value.cls, {**value.attributes, **changes})
