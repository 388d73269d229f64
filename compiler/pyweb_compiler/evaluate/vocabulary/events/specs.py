"""What triggers of the author's own components hand over, and events as values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.lambdas import parameter_names
from pyweb_compiler.evaluate.symbolic.walk import rewrite
from pyweb_compiler.evaluate.values import (
    AbstractValue,
    Args,
    FunctionValue,
    NativeFunction,
    Symbolic,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.events.binding import Binding, bind, nothing
from pyweb_compiler.evaluate.vocabulary.events.given import Given

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class SpecValue(AbstractValue, Struct, frozen=True):
    """A shape of what a trigger hands over (`event.key_event`)."""

    name: str
    given: tuple[Given, ...]

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """A shape is a value, not something to call."""
        return self


def _key() -> tuple[Given, ...]:
    record = ir.RecordType("", "KeyInputInfo")
    return (Given("key", types.STR, "0.key"), Given("info", record, "0", "modifiers"))


SPECS: tuple[SpecValue, ...] = (
    SpecValue("no_args_event_spec", ()),
    SpecValue("input_event", (Given("value", types.STR, "0.target.value"),)),
    SpecValue("int_input_event", (Given("value", types.INT, "0.target.valueAsNumber"),)),
    SpecValue("float_input_event", (Given("value", types.FLOAT, "0.target.valueAsNumber"),)),
    SpecValue("checked_input_event", (Given("checked", types.BOOL, "0.target.checked"),)),
    SpecValue("key_event", _key()),
    SpecValue(
        "pointer_event_spec",
        (Given("info", ir.RecordType("", "PointerEventInfo"), "0", "pointer"),),
    ),
    SpecValue("on_submit_event", (Given("form_data", ir.DictType(types.STR, types.ANY)),)),
    SpecValue("on_submit_string_event", (Given("form_data", ir.DictType(types.STR, types.STR)),)),
)


def passthrough(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`passthrough_event_spec(*types)`: the callback's own arguments."""
    given = tuple(
        Given(f"value_{n}" if n else "value", interpreter.type_of_class(each), str(n))
        for n, each in enumerate(args.positional)
    )
    return SpecValue("passthrough_event_spec", given)


def givens(interpreter: Interpreter, spec: Value, span: Span) -> tuple[Given, ...]:
    """What a spec says that the callback gets; a function is asked with the callback's arguments."""
    if isinstance(spec, SpecValue):
        return spec.given
    if isinstance(spec, list | tuple) and spec:
        return givens(interpreter, spec[0], span)
    if not isinstance(spec, FunctionValue):
        return ()
    count = len(parameter_names(spec) or [])
    refs: list[Value] = [JsArgument(str(position), types.ANY) for position in range(count)]
    result = interpreter.call_plain(spec, Args(refs), span)
    values = list(result) if isinstance(result, list | tuple) else [result]
    return tuple(
        Given(f"value_{n}" if n else "value", value.type, value.path)
        for n, value in enumerate(values)
        if isinstance(value, JsArgument)
    )


class JsArgument(Struct, frozen=True):
    """What React hands to a callback, or something in it: every attribute exists."""

    path: str
    type: ir.Type

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """A member; `to(type)` says what it is."""
        if name == "to":
            return NativeFunction(name, self._cast, ("var_type",))
        return JsArgument(f"{self.path}.{name}", types.ANY)

    def item(self, interpreter: Interpreter, index: Value, span: Span) -> Value:
        """A member by its text or position."""
        return JsArgument(f"{self.path}.{index}", types.ANY)

    def _cast(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        return JsArgument(self.path, interpreter.type_of_class(args.positional[-1]))


def callback(
    interpreter: Interpreter, value: Value, given: tuple[Given, ...], span: Span
) -> Symbolic:
    """An event as a value: a function of the browser."""
    bound = bind(interpreter, value, given, "value", span)
    count = max((int(each.path.partition(".")[0]) for each in bound.params), default=-1) + 1
    names = tuple("event" if n == 0 else f"event_{n}" for n in range(count))
    sources = {each.name: each for each in bound.params}

    def change(node: object) -> object:
        if isinstance(node, ir.LocalRef) and node.name in sources:
            return _read(sources[node.name], names, span)
        return node

    event = rewrite(bound.event, change)
    used = names if event != bound.event else ()
    type_ = ir.FunctionType(tuple(types.ANY for _ in used))
    return Symbolic(ir.EventCallback(span=span, type=type_, params=used, event=event))


def _read(given: Given, names: tuple[str, ...], span: Span) -> ir.Expr:
    index, *members = given.path.split(".")
    expr: ir.Expr = ir.LocalRef(span=span, type=types.ANY, name=names[int(index)])
    for position, member in enumerate(members):
        last = position == len(members) - 1
        expr = ir.Member(
            span=span, type=given.type if last else types.ANY, object=expr, name=member
        )
    return expr


class EventChainClass(AbstractValue, Struct, frozen=True):
    """`EventChain`, of which apps only use `create`."""

    name: str = "EventChain"

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """`create`."""
        return NativeFunction(name, create_chain)

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """As an annotation, a callback."""
        return ir.FunctionType(args)


def create_chain(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`EventChain.create(value=…, args_spec=…)`."""
    value = args.keyword.get("value", args.positional[0] if args.positional else None)
    spec = args.keyword.get("args_spec", args.positional[1] if args.positional[1:] else None)
    return callback(interpreter, value, givens(interpreter, spec, span), span)


class FlagEvent(AbstractValue, Struct, frozen=True):
    """`prevent_default`, `stop_propagation`: no event, only what the browser does around it."""

    name: str

    def to_event(self, binding: Binding) -> ir.Event:
        """Nothing happens beyond the flag."""
        binding.act(
            ir.EventActions(
                prevent_default=self.name == "prevent_default",
                stop_propagation=self.name == "stop_propagation",
            )
        )
        return nothing(binding.span)
