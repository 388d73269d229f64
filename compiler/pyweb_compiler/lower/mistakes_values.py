"""Mistakes with the values of vars, in the body of one method: set elsewhere, lost, or of another type."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Rule
from pyweb_compiler.diagnostics.rules import state as rules
from pyweb_compiler.evaluate.state_values import StateVar
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.lower import mistakes_prefix
from pyweb_compiler.lower.carry_names import bound_names, chain_of
from pyweb_compiler.lower.effects import owner_of
from pyweb_compiler.lower.mistakes_body import Method, is_async_of, is_event_of
from pyweb_compiler.lower.mistakes_types import misfit

_IN_PLACE = {
    ir.ListType: ("list", {"append", "extend", "insert", "remove", "reverse", "sort", "clear"}),
    ir.DictType: ("dict", {"update", "clear"}),
}
"""Methods of mutable values that return nothing."""

_SINGLE = (ir.StrType, ir.IntType, ir.FloatType, ir.BoolType)
_NO_EVENTS = (*_SINGLE, ir.ListType, ir.DictType)

_Scope = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef


class ValueCheck:
    """Looks at one method; what functions inside of it do is theirs."""

    def __init__(self, method: Method, diagnostics: Diagnostics) -> None:
        self._method = method
        self._diagnostics = diagnostics
        self._own = list(_inside(method.node.body))
        self._tried = _tried(self._own)
        """What may be there for the error that it raises."""

    def run(self) -> None:
        """Report what is found."""
        self._locals()
        self._texts()
        if self._computed is not None:
            self._getter(self._computed)
        for node in self._own:
            match node:
                case ast.Expr(value=value):
                    self._statement(value)
                case ast.Assign(targets=[target], value=value):
                    self._assigned(target, value)
                case ast.Return(value=ast.expr() as value) if not self._method.handler:
                    self._in_place(value, "put it on a line of its own before")
                case ast.Await(value=ast.Call() as call):
                    self._awaited(call)
                case ast.Call():
                    self._sleep(node)
                case _:
                    pass
        if self._method.fired:
            self._returned()

    @property
    def _computed(self) -> StateVar | None:
        accessors = [getattr(each, "attr", "") for each in self._method.node.decorator_list]
        if "setter" in accessors or "deleter" in accessors:
            return None
        var = self._method.state.vars.get(self._method.node.name)
        return var if var is not None and var.kind is ir.VarKind.COMPUTED else None

    @cached_property
    def _bound(self) -> set[str]:
        """Names that mean something else here than in the module."""
        return bound_names(self._method.node.body) | _parameters_and_globals(self._method)

    # --- names -----------------------------------------------------------------------------------

    def _locals(self) -> None:
        """`count = 5` for `self.count = 5`."""
        every = [each for each in self._method.nodes if isinstance(each, ast.Name)]
        read = {each.id for each in every if not isinstance(each.ctx, ast.Store)}
        if read & {"locals", "vars", "eval", "exec"}:
            return
        targets = [
            each.targets[0]
            for each in self._own
            if isinstance(each, ast.Assign) and len(each.targets) == 1
        ]
        plain = [each for each in targets if isinstance(each, ast.Name)]
        added = [each.target for each in self._own if isinstance(each, ast.AugAssign)]
        counted = (*plain, *(each for each in added if isinstance(each, ast.Name)))
        assigned, written = Counter(t.id for t in counted), Counter(each.id for each in every)
        taken = read | _parameters_and_globals(self._method)
        for target in plain:
            name = target.id
            owner = owner_of(self._method.state, name)
            if owner is None or name in taken or written[name] > assigned[name]:
                continue
            taken.add(name)
            if owner.vars[name].kind is not ir.VarKind.COMPUTED:
                receiver = self._method.receiver
                self._report(
                    rules.LOCAL_INSTEAD_OF_VAR,
                    target,
                    name=name,
                    state=owner.name,
                    receiver=receiver,
                )

    def _texts(self) -> None:
        """`"Hello {self.name}"` without an `f`, where nothing fills it in later."""
        filled = [each for each in self._own if isinstance(each, ast.JoinedStr)]
        passed_over = {id(each) for node in filled for each in ast.walk(node)}
        filling = {"format", "format_map", "Template", "eval"}
        names = {getattr(each, "attr", getattr(each, "id", "")) for each in self._own}
        if names & filling:
            return
        passed_over |= {id(each.value) for each in self._own if isinstance(each, ast.Expr)}
        for node in self._own:
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
                continue
            if id(node) in passed_over:
                continue
            for field in mistakes_prefix.fields_in(node.value):
                own = field["root"] == self._method.receiver and field["attribute"] is not None
                if own and owner_of(self._method.state, field["attribute"]) is not None:
                    mistakes_prefix.report(self._diagnostics, self._method.places, node, field)
                    break

    # --- computed vars ---------------------------------------------------------------------------

    def _getter(self, var: StateVar) -> None:
        node = self._method.node
        ends = (ast.Return, ast.Raise, ast.Yield, ast.YieldFrom)
        doing = [each for each in node.body if not _is_docstring(each)]
        empty = all(isinstance(each, ast.Pass) or _is_ellipsis(each) for each in doing)
        if not empty and not any(isinstance(each, ends) for each in self._own):
            place = self._method.places.name_of(node)
            self._diagnostics.report(rules.COMPUTED_WITHOUT_RETURN, place, name=var.name)
        for each in self._own:
            if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store):
                set_ = self._var(each)
                if set_ is not None and set_.kind not in (ir.VarKind.BACKEND, ir.VarKind.COMPUTED):
                    self._report(rules.COMPUTED_VAR_WRITES, each, computed=var.name, name=each.attr)

    # --- statements ------------------------------------------------------------------------------

    def _statement(self, value: ast.expr) -> None:
        """A value that nobody takes."""
        if isinstance(value, ast.Compare) and isinstance(value.ops[0], ast.Eq):
            if self._var(value.left) is not None and len(value.ops) == 1:
                left, right = map(self._text, (value.left, value.comparators[0]))
                self._lost(value, "it only compares the two", f"write `{left} = {right}`")
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
            var = self._var(value.func.value)
            text = (
                var is not None and types.is_text(var.type) and var.kind is not ir.VarKind.BACKEND
            )
            if text and value.func.attr in dir(str) and id(value) not in self._tried:
                owner = self._text(value.func.value)
                cure = f"write `{owner} = {self._text(value)}`"
                self._lost(value, "a text never changes, the method gives a new one", cure)

    def _lost(self, node: ast.expr, why: str, cure: str) -> None:
        self._report(rules.LOST_CALL, node, call=self._text(node), why=why, cure=cure)

    def _assigned(self, target: ast.expr, value: ast.expr) -> None:
        var = self._var(target)
        if var is None:
            return
        call = self._text(value)
        if self._in_place(value, f"write `{call}` on a line of its own, without `=`"):
            return
        wrong = misfit(var.type, value)
        if wrong is not None and var.kind is not ir.VarKind.COMPUTED:
            self._report(
                rules.VALUE_OF_OTHER_TYPE,
                value,
                name=f"{self._method.state.name}.{var.name}",
                expected=types.display(var.type),
                value=f"`{call}`",
                given=wrong.given,
                cure=wrong.cure,
            )

    def _in_place(self, value: ast.expr, cure: str) -> bool:
        """`self.items.append(…)` where a value is wanted."""
        if not isinstance(value, ast.Call) or not isinstance(value.func, ast.Attribute):
            return False
        var = self._var(value.func.value)
        kind, methods = _IN_PLACE.get(type(var.type), ("", set())) if var is not None else ("", ())
        if value.func.attr not in methods:
            return False
        if value.func.attr == "sort":
            cure = f"write `sorted({self._text(value.func.value)})`, which gives a new list"
        self._report(rules.METHOD_GIVES_NONE, value, call=self._text(value), kind=kind, cure=cure)
        return True

    # --- asynchronous code -----------------------------------------------------------------------

    def _awaited(self, call: ast.Call) -> None:
        chain = chain_of(call.func) or ("",)
        if chain[0] in self._bound or not is_event_of(self._method, call):
            return
        text = self._text(call)
        cure = f"write `return {text}`, or `yield {text}` where the handler goes on"
        if self._method.states.get(chain[0]) is self._method.state:
            wait = "await " if is_async_of(self._method.state, chain[-1]) else ""
            cure += f"; to run its code here: `{wait}{self._method.receiver}.{chain[-1]}(…)`"
        self._report(rules.EVENT_AWAITED, call, call=text, cure=cure)

    def _sleep(self, call: ast.Call) -> None:
        if isinstance(self._method.node, ast.AsyncFunctionDef) and chain_of(call.func) == (
            "time",
            "sleep",
        ):
            self._report(rules.BLOCKING_SLEEP, call, call=self._text(call))

    # --- results ---------------------------------------------------------------------------------

    def _returned(self) -> None:
        """`return "saved"` in a handler."""
        for node in self._own:
            value = node.value if isinstance(node, ast.Return | ast.Yield) else None
            shown = value is not None and self._holds(value, _NO_EVENTS)
            if value is None or not (shown or self._is_plain(value)):
                continue
            text = self._text(value)
            message = f"keep it in a var, `{self._method.receiver}.message = {text}`, and show that in the page"
            self._report(
                rules.HANDLER_RETURNS_VALUE,
                value,
                value=f"`{text}`",
                cure="take it away: the page sees every var that is set" if shown else message,
                handler=f"{self._method.state.name}.{self._method.node.name}",
            )

    def _is_plain(self, node: ast.expr) -> bool:
        """A value that is certain to be no event."""
        if isinstance(node, ast.BinOp):
            sides = (node.left, node.right)
            return any(self._holds(each, _SINGLE) or _is_constant(each) for each in sides)
        return _is_constant(node) or isinstance(node, ast.JoinedStr | ast.Dict | ast.Compare)

    def _holds(self, node: ast.expr, kinds: tuple[type, ...]) -> bool:
        """Whether it is a var with values of some kinds."""
        var = self._var(node)
        return var is not None and isinstance(types.base(var.type), kinds)

    # ---------------------------------------------------------------------------------------------

    def _var(self, node: ast.expr) -> StateVar | None:
        """The var that `self.name` is."""
        chain = chain_of(node)
        if chain is None or len(chain) != 2 or chain[0] != self._method.receiver:
            return None
        owner = owner_of(self._method.state, chain[1])
        return owner.vars[chain[1]] if owner is not None else None

    def _text(self, node: ast.expr) -> str:
        return self._method.places.short(node)

    def _report(self, rule: Rule, node: ast.expr, **holes: str) -> None:
        self._diagnostics.report(rule, self._method.places.of(node), related=(), **holes)


def _inside(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """All nodes, but for what stands in functions and classes inside."""
    stack: list[ast.AST] = [*reversed(body)]
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, _Scope):
            stack.extend(reversed(list(ast.iter_child_nodes(node))))


def _tried(nodes: list[ast.AST]) -> set[int]:
    """Expressions whose errors are caught, or meant for a context manager."""
    guards = (
        each
        for each in nodes
        if isinstance(each, ast.With) or (isinstance(each, ast.Try | ast.TryStar) and each.handlers)
    )
    return {id(node) for guard in guards for each in guard.body for node in ast.walk(each)}


def _parameters_and_globals(method: Method) -> set[str]:
    found = {each.arg for each in ast.walk(method.node.args) if isinstance(each, ast.arg)}
    for each in method.nodes:
        if isinstance(each, ast.Global | ast.Nonlocal):
            found.update(each.names)
    return found


def _is_docstring(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _is_ellipsis(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and node.value.value is ...
    )


def _is_constant(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is not None
