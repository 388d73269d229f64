"""`for` over a var: what its body adds to lists is repeated, what it adds up is folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Related, Span
from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate import (
    assignments,
    branching,
    closures,
    comprehensions,
    folds,
    operators,
    statements,
)
from pyweb_compiler.evaluate.completion import Completion, ExitKind
from pyweb_compiler.evaluate.protocols import Iteration
from pyweb_compiler.evaluate.python_values import Divergent
from pyweb_compiler.evaluate.scope import Names, Scope
from pyweb_compiler.evaluate.symbolic.build import is_data
from pyweb_compiler.evaluate.values import FragmentValue, Unknown, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_FILTER = (
    "filter the items instead, `[… for item in items if …]`, or compute the list in a computed var"
)
_GROWS = frozenset({"append", "extend", "insert"})


class Loop:
    """One `for` over a var."""

    def __init__(
        self, interpreter: Interpreter, node: cst.For, repeat: Iteration, scope: Scope
    ) -> None:
        self.interpreter = interpreter
        self.node = node
        self.scope = scope
        self.span: Span = scope.module.span(node.iter)
        self.binding = comprehensions.bind_target(interpreter, node.target, repeat, self.span)

    def run(self) -> None:
        """Run the body once, for any item, and do what it does for all of them."""
        names = self.interpreter.local_names[-1].copy()
        completion, changes = self._turn({})
        carried = self._carried(changes)
        if carried:
            # What a turn leaves behind is what the next one finds.
            self.interpreter.local_names[-1] = names
            completion, changes = self._turn(carried)
        if not self._left_early(completion) and not self._reads_its_list(changes):
            self._keep(changes, carried)
        if self.node.orelse is not None:
            statements.run_suite(self.interpreter, self.node.orelse.body, self.scope)

    def _turn(self, carried: dict[str, folds.Carried]) -> tuple[Completion, branching.Changes]:
        def body() -> Completion:
            for name, each in carried.items():
                assignments.bind(self.interpreter, name, each.stand_in, self.scope)
            self.binding.store(self.interpreter, self.scope)
            return statements.run_suite(self.interpreter, self.node.body, self.scope)

        return branching.branch(self.interpreter, body)

    def _carried(self, changes: branching.Changes) -> dict[str, folds.Carried]:
        """Names with a value from before the loop that a turn changes."""
        own = closures.names_in(self.node.target)
        found: dict[str, folds.Carried] = {}
        for container, after in changes.values():
            if not isinstance(container, Names) or not isinstance(after, dict):
                continue
            for name, value in after.items():
                old = container.get(str(name))
                known = str(name) in container and is_data(old) and name not in own
                if isinstance(value, Unknown):
                    continue
                if known and not branching.same(old, value):
                    found[str(name)] = folds.carry(self.interpreter, str(name), old, self.span)
        return found

    # --- what cannot be ------------------------------------------------------------------------

    def _left_early(self, completion: Completion) -> bool:
        """Report `break` and `return`: the browser goes over all items."""
        left = next((each for each in completion if each.kind is not ExitKind.CONTINUE), None)
        if left is None:
            return False
        word = "break" if left.kind is ExitKind.BREAK else "return"
        place = _find(self.node.body, cst.Break if word == "break" else cst.Return)
        self._refuse(f"`{word}` leaves a loop over a var", place, _FILTER)
        return True

    def _reads_its_list(self, changes: branching.Changes) -> bool:
        """Report a list that the body reads while it fills it: each turn would see another one."""
        lists = [container for container, _ in changes.values() if isinstance(container, list)]
        if not lists:
            return False
        finder = _Reads()
        self.node.body.visit(finder)
        for name in finder.found:
            if any(self.scope.lookup(name.value) is each for each in lists):
                self._refuse(
                    f"`{name.value}` is read by the loop over a var that fills it",
                    name,
                    "go by the item's index: `for index, item in enumerate(items)`",
                )
                return True
        return False

    def _refuse(self, reason: str, node: cst.CSTNode | None, help: str) -> None:
        place = self.span if node is None else self.scope.module.span(node)
        related = () if place == self.span else (Related(self.span, "this is a var"),)
        self.interpreter.report(rules.NOT_KNOWN, place, reason=reason, help=help, related=related)

    # --- what a turn did -------------------------------------------------------------------------

    def _keep(self, changes: branching.Changes, carried: dict[str, folds.Carried]) -> None:
        for container, content in changes.values():
            if isinstance(container, Names) and isinstance(content, dict):
                self._merge_names(container, content, carried)
            elif isinstance(container, list) and isinstance(content, list):
                self._merge_list(container, content, carried)
            elif container != content:
                kind = "set" if isinstance(container, set) else "dict"
                self._refuse(
                    f"a loop over a var changes a {kind}",
                    None,
                    f"compute the {kind} in a computed var of a state",
                )

    def _merge_names(
        self, names: Names, after: dict[Value, Value], carried: dict[str, folds.Carried]
    ) -> None:
        """What was added up is folded; a name that differs at each turn cannot be used afterwards."""
        self.interpreter.touch(names)
        for key, value in after.items():
            name = str(key)
            if isinstance(value, Unknown):
                names[name] = value
            elif name in carried:
                folded = folds.fold(self.interpreter, carried[name], value, self.binding, carried)
                names[name] = _divergent(self.span, True) if folded is None else folded
            elif name not in names or not branching.same(names[name], value):
                names[name] = _divergent(self.span, False)

    def _merge_list(
        self, target: list[Value], after: list[Value], carried: dict[str, folds.Carried]
    ) -> None:
        added = after[len(target) :]
        unchanged = all(branching.same(a, b) for a, b in zip(target, after, strict=False))
        if not unchanged or len(after) < len(target):
            self._refuse("a loop over a var changes entries of a list", None, _FILTER)
            return
        stale = folds.stand_ins(added, carried)
        if stale:
            self._refuse(
                f"`{stale}` is another one for each item of the loop over a var",
                None,
                "count with `for index, item in enumerate(items)`, or compute the rows in a computed var",
            )
        elif added and all(is_data(item) for item in added):
            self._rebind(target, added)
        elif added:
            whole = FragmentValue(span=self.span, children=added)
            self.interpreter.touch(target)
            target.append(self.binding.repeated(added[0] if len(added) == 1 else whole, self.span))

    def _rebind(self, target: list[Value], added: list[Value]) -> None:
        """A list of data that grows in a loop over a var becomes an expression wherever it is named."""
        value: Value = self.binding.mapped(self.interpreter, added, self.span)
        if target:
            value = operators.binary(self.interpreter, "+", list(target), value, self.span)
        holder: Scope | None = self.scope
        while holder is not None:
            for name, held in list(holder.names.items()):
                if held is target:
                    self.interpreter.touch(holder.names)
                    holder.names[name] = value
            holder = holder.enclosing()


def _divergent(span: Span, carried: bool) -> Divergent:
    why = "is another one after each turn of a loop over a var"
    help = (
        "use sum(), any(), all(), min(), max() or a comprehension over the items" if carried else ""
    )
    return Divergent(span, why=why, help=help)


def _find(root: cst.CSTNode, kind: type[cst.CSTNode]) -> cst.CSTNode | None:
    """The first node of a kind in the body, nested functions left out."""
    stack: list[cst.CSTNode] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, kind):
            return node
        if not isinstance(node, cst.FunctionDef | cst.ClassDef | cst.Lambda):
            stack.extend(reversed(node.children))
    return None


class _Reads(cst.CSTVisitor):
    """Names that are read otherwise than to add to the list that they hold."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[cst.Name] = []

    def visit_Expr(self, node: cst.Expr) -> bool:
        call = node.value
        if not (isinstance(call, cst.Call) and isinstance(call.func, cst.Attribute)):
            return True
        if call.func.attr.value not in _GROWS or not isinstance(call.func.value, cst.Name):
            return True
        for arg in call.args:
            arg.visit(self)
        return False

    def visit_AugAssign(self, node: cst.AugAssign) -> bool:
        node.value.visit(self)
        return False

    def visit_Attribute(self, node: cst.Attribute) -> bool:
        node.value.visit(self)
        return False

    def visit_Arg(self, node: cst.Arg) -> bool:
        node.value.visit(self)
        return False

    def visit_Name(self, node: cst.Name) -> None:
        self.found.append(node)
