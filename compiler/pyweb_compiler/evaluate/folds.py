"""What a loop over a var adds up: one expression over all items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import operators, symbolic
from pyweb_compiler.evaluate.state_values import StateClass
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import is_data
from pyweb_compiler.evaluate.symbolic.walk import local_names
from pyweb_compiler.evaluate.values import (
    Args,
    ClassValue,
    ComponentDraft,
    FunctionValue,
    Symbolic,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.comprehensions import Binding
    from pyweb_compiler.evaluate.interpreter import Interpreter


class Carried(Struct, frozen=True):
    """A name that a turn of the loop hands on to the next one."""

    name: str
    before: Value
    """Value before the loop."""
    stand_in: Symbolic
    """Stands for what the turn before left, while the body is evaluated."""

    @property
    def local(self) -> str:
        """Name of the stand-in, which no identifier can have."""
        assert isinstance(self.stand_in.expr, ir.LocalRef)
        return self.stand_in.expr.name


def carry(interpreter: Interpreter, name: str, before: Value, span: Span) -> Carried:
    """A name with its stand-in."""
    type_ = symbolic.type_of(interpreter, before)
    local = f"{name}@{span.line}:{span.column}"
    return Carried(name, before, Symbolic(ir.LocalRef(span=span, type=type_, name=local)))


def stand_ins(values: list[Value], carried: dict[str, Carried]) -> str:
    """The first carried name that stands in a value; empty if none does."""
    wanted = {each.local: name for name, each in carried.items()}
    stack, seen = list[object](values), set[int]()
    while stack and wanted:
        value = stack.pop()
        if id(value) in seen or isinstance(value, _NOT_INSIDE):
            continue
        seen.add(id(value))
        if isinstance(value, ir.LocalRef) and value.name in wanted:
            return wanted[value.name]
        if isinstance(value, list | tuple | set):
            stack.extend(value)
        elif isinstance(value, dict):
            stack.extend((*value.keys(), *value.values()))
        elif isinstance(value, Struct):
            stack.extend(getattr(value, each) for each in value.__struct_fields__)
    return ""


_NOT_INSIDE = (str, int, Span, StateClass, ClassValue, ComponentDraft, FunctionValue)


def fold(
    interpreter: Interpreter,
    carried: Carried,
    after: Value,
    binding: Binding,
    others: dict[str, Carried],
) -> Value | None:
    """Value after the loop of a name that every turn changes; `None` if it cannot be written at once."""
    if not is_data(after):
        return None
    span = binding.span
    expr = symbolic.to_expr(interpreter, after, span)
    if expr == carried.stand_in.expr:
        return carried.before
    folder = _Folder(interpreter, carried, binding, span)
    found = folder.sum(expr) or folder.flag(expr) or folder.extreme(expr)
    return None if found is None or stand_ins([found], others) else found


class _Folder(Struct, frozen=True):
    interpreter: Interpreter
    carried: Carried
    binding: Binding
    span: Span

    def _mapped(self, expr: ir.Expr) -> Symbolic:
        return self.binding.mapped(self.interpreter, [Symbolic(expr)], self.span)

    def _call(self, name: str, *args: Value) -> Value:
        return symbolic.builtin(self.interpreter, name, Args(list(args)), self.span)

    def _is_stand_in(self, expr: ir.Expr) -> bool:
        return isinstance(expr, ir.LocalRef) and expr.name == self.carried.local

    def _free(self, expr: ir.Expr) -> bool:
        return self.carried.local not in local_names(expr)

    # --- total += item.price ---------------------------------------------------------------------

    def sum(self, expr: ir.Expr) -> Value | None:
        """`before + sum(added for item in items)`; texts are joined."""
        type_ = types.base(self.carried.stand_in.expr.type)
        text = isinstance(type_, ir.StrType)
        if not text and not types.is_number(type_):
            return None
        added = self._added(expr, "" if text else 0)
        if added is None:
            return None
        items = self._mapped(added)
        total = (
            self.interpreter.call(
                self.interpreter.attribute("", "join", self.span), Args([items]), self.span
            )
            if text
            else self._call("sum", items)
        )
        if self.carried.before in ("", 0):
            return total
        return operators.binary(self.interpreter, "+", self.carried.before, total, self.span)

    def _added(self, expr: ir.Expr, nothing: str | int) -> ir.Expr | None:
        """What a turn adds; `None` if it does anything else."""
        if self._is_stand_in(expr):
            return symbolic.to_expr(self.interpreter, nothing, self.span)
        if isinstance(expr, ir.Choice) and self._free(expr.test):
            then, otherwise = self._added(expr.then, nothing), self._added(expr.otherwise, nothing)
            if then is None or otherwise is None:
                return None
            return ir.Choice(
                span=expr.span,
                type=types.union((then.type, otherwise.type)),
                test=expr.test,
                then=then,
                otherwise=otherwise,
            )
        if isinstance(expr, ir.Template) and expr.parts and self._is_stand_in(expr.parts[0]):
            rest = expr.parts[1:]
            whole = ir.Template(span=expr.span, type=expr.type, parts=rest)
            return whole if all(map(self._free, rest)) else None
        if not isinstance(expr, ir.Call) or len(expr.args) != 2:
            return None
        return self._added_by_call(expr, nothing)

    def _added_by_call(self, expr: ir.Call, nothing: str | int) -> ir.Expr | None:
        left, right = expr.args
        if expr.operator is ir.Operator.SUBTRACT and self._free(right):
            first = self._added(left, nothing)
            return None if first is None else self._combined("-", first, right)
        if expr.operator not in (ir.Operator.ADD, ir.Operator.CONCAT):
            return None
        if self._free(right):
            first = self._added(left, nothing)
            return None if first is None else self._combined("+", first, right)
        if self._free(left) and nothing == 0:
            second = self._added(right, nothing)
            return None if second is None else self._combined("+", left, second)
        return None

    def _combined(self, op: str, left: ir.Expr, right: ir.Expr) -> ir.Expr:
        zero = isinstance(left, ir.Literal) and left.value in ("", 0)
        if zero and op == "+":
            return right
        value = symbolic.binary(self.interpreter, op, Symbolic(left), Symbolic(right), self.span)
        return symbolic.to_expr(self.interpreter, value, self.span)

    # --- found = True, ok = ok and … -------------------------------------------------------------

    def flag(self, expr: ir.Expr) -> Value | None:
        """A name that some items set to one and the same value: whether any of them does."""
        if isinstance(expr, ir.Call) and len(expr.args) == 2 and self._is_stand_in(expr.args[0]):
            return self._joined(expr.operator, expr.args[1])
        if not isinstance(expr, ir.Choice) or not self._free(expr.test):
            return None
        if self._is_stand_in(expr.otherwise) and self._fixed(expr.then):
            test, value = expr.test, expr.then
        elif self._is_stand_in(expr.then) and self._fixed(expr.otherwise):
            test, value = symbolic.negate(self.interpreter, expr.test), expr.otherwise
        else:
            return None
        found = symbolic.to_expr(self.interpreter, self._call("any", self._mapped(test)), self.span)
        if isinstance(value, ir.Literal) and value.value is True and self.carried.before is False:
            return Symbolic(found)
        return symbolic.choice(
            self.interpreter, found, Symbolic(value), self.carried.before, self.span
        )

    def _joined(self, operator: ir.Operator, test: ir.Expr) -> Value | None:
        """`ok and test`, `ok or test`, of truth values."""
        names = {ir.Operator.AND: ("all", "and"), ir.Operator.OR: ("any", "or")}
        known = isinstance(types.base(self.carried.stand_in.expr.type), ir.BoolType)
        boolean = isinstance(types.base(test.type), ir.BoolType) and self._free(test)
        if operator not in names or not known or not boolean:
            return None
        builtin, word = names[operator]
        found = self._call(builtin, self._mapped(test))
        if self.carried.before is (operator is ir.Operator.AND):
            return found
        return symbolic.boolean(self.interpreter, word, self.carried.before, found, self.span)

    def _fixed(self, expr: ir.Expr) -> bool:
        """Whether a value is the same for every item."""
        own = {self.carried.local, self.binding.item, self.binding.index or ""}
        return not own & local_names(expr)

    # --- best = max(best, item.score) ------------------------------------------------------------

    def extreme(self, expr: ir.Expr) -> Value | None:
        """`max(best, value)` at each turn: the greatest of them all."""
        names = {ir.Operator.MAX: "max", ir.Operator.MIN: "min"}
        if not isinstance(expr, ir.Call) or expr.operator not in names or len(expr.args) != 1:
            return None
        listed = expr.args[0]
        if not isinstance(listed, ir.Array):
            return None
        others = [item for item in listed.items if not self._is_stand_in(item)]
        if len(others) != 1 or len(listed.items) != 2 or not self._free(others[0]):
            return None
        items = operators.binary(
            self.interpreter, "+", [self.carried.before], self._mapped(others[0]), self.span
        )
        return self._call(names[expr.operator], items)
