"""The evaluator's state, and Python's operations on any value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NoReturn

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import Catalog
from pyweb_compiler.diagnostics import Diagnostics, Related, Rule, Span
from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate import (
    access,
    branching,
    calls,
    classes,
    expressions,
    hints,
    imports,
    iteration,
    promotion,
    truth,
    wording,
)
from pyweb_compiler.evaluate.extent import MOST_LEVELS, MOST_PARTS, MOST_PARTS_OF_APP, Extents
from pyweb_compiler.evaluate.files import ProjectFiles
from pyweb_compiler.evaluate.left_out import Statement
from pyweb_compiler.evaluate.limits import GRACE, STEP_BUDGET, SYMBOLIC_STEPS, OutOfSteps
from pyweb_compiler.evaluate.protocols import NeedsKnown, Raised
from pyweb_compiler.evaluate.python_values import BuiltinError, ErrorType
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import (
    Args,
    FunctionValue,
    ModuleValue,
    ServerValue,
    Symbolic,
    Unknown,
    Value,
)
from pyweb_compiler.link.graph import ModuleGraph

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.vocabulary import Vocabulary


_LEAST_GRACE = 1_000
"""Fewer steps are enough for nothing."""


class Interpreter:
    """Evaluates modules, page functions and component functions."""

    def __init__(
        self,
        *,
        graph: ModuleGraph,
        catalog: Catalog,
        diagnostics: Diagnostics,
        vocabulary: Vocabulary,
        files: ProjectFiles,
    ) -> None:
        self.graph = graph
        self.catalog = catalog
        self.diagnostics = diagnostics
        self.vocabulary = vocabulary
        self.files = files
        self.promotion = promotion.Promotion(self)
        self.journals: list[branching.Journal] = []
        self.modules: dict[str, ModuleValue] = {}
        self.module_scopes: dict[str, Scope] = {}
        self.constants: dict[tuple[str, str], tuple[Value, Span]] = {}
        """Module constants that UI code looks up with a symbolic key."""
        self.importing: list[str] = []
        """Modules whose bodies are being run, the first one first."""
        self.left_out: list[Statement] = []
        """What is only to be run while a module is imported, where the backend has the module."""
        self.catching = 0
        """Number of the app's `try` statements that are being run."""
        self.guarded_imports = 0
        """Number of those that catch an import that fails."""
        self.absent_packages: dict[str, Span] = {}
        """Packages that are not installed, and where the app imports them first."""
        self.asking = 0
        """Number of `hasattr` and the like that are being answered."""
        self.repeating: list[cst.CSTNode] = []
        """Loops being tried of which only the server knows how often they turn."""
        self.steps = STEP_BUDGET
        self.grace = GRACE
        self.extents = Extents()
        self.most_parts = MOST_PARTS_OF_APP
        """Parts of all pages and components together."""
        self.frames: list[FunctionValue] = []
        self.local_names: list[Counter[str]] = [Counter()]
        """Names given to `LocalRef`s, for each component that is being evaluated."""

    @property
    def in_page(self) -> bool:
        """Whether pages are being evaluated, and not what modules do when they are imported."""
        return not self.importing

    # --- evaluation ------------------------------------------------------------------------------

    def evaluate(self, node: cst.CSTNode, scope: Scope) -> Value:
        """Value of an expression."""
        self.tick(node, scope)
        return expressions.evaluate(self, node, scope)

    def tick(self, node: cst.CSTNode, scope: Scope) -> None:
        """Count a step."""
        self.steps -= 1
        if self.steps < 0:
            self._out_of_steps(scope.module.span(node))

    def charge(self, steps: int, span: Span) -> None:
        """Count what takes longer than a step."""
        self.steps -= steps
        if self.steps < 0:
            self._out_of_steps(span)

    def measured(self, value: Symbolic, node: cst.CSTNode, scope: Scope) -> Value:
        """An expression over vars: it is printed wherever it is used, so it may not be too large."""
        extent = self.extents.of(value.expr)
        if extent.parts <= 8:
            self.steps -= SYMBOLIC_STEPS
            return value
        span = scope.module.span(node)
        if extent.parts > MOST_PARTS or extent.levels > MOST_LEVELS:
            return self.report(rules.TOO_LARGE, span, what="the expression that is built here")
        self.charge(SYMBOLIC_STEPS + extent.parts // 4, span)
        return value

    def _out_of_steps(self, span: Span) -> NoReturn:
        # Each time half of it: the other errors of the app are seen, and thousands of endless loops end, too.
        self.steps = self.grace
        if self.grace:
            self.report(rules.STEP_BUDGET, span, steps=STEP_BUDGET)
        self.grace = self.grace // 2 if self.grace > _LEAST_GRACE else 0
        raise OutOfSteps

    def call(self, value: Value, args: Args, span: Span) -> Value:
        """Call any value; user functions that return views become components."""
        return calls.call(self, value, args, span)

    def call_plain(self, function: FunctionValue, args: Args, span: Span) -> Value:
        """Evaluate the body of a function where it is called."""
        return calls.call_plain(self, function, args, span)

    def attribute(self, value: Value, name: str, span: Span) -> Value:
        """`value.name`."""
        return access.attribute(self, value, name, span)

    def set_attribute(self, value: Value, name: str, new: Value, span: Span) -> None:
        """`value.name = new`."""
        access.set_attribute(self, value, name, new, span)

    def item(self, value: Value, index: Value, span: Span) -> Value:
        """`value[index]`."""
        return access.item(self, value, index, span)

    def truth(self, value: Value, span: Span) -> bool | ir.Expr | ServerValue:
        """What `if value:` goes by."""
        return truth.truth(self, value, span)

    def iterate(self, value: Value, span: Span) -> list[Value]:
        """Items of a value that is known."""
        return iteration.items(self, value, span)

    def import_module(self, name: str, span: Span) -> Value:
        """The module of an absolute dotted name."""
        return imports.import_module(self, name, span)

    def run_class_body(self, node: cst.ClassDef, scope: Scope) -> Scope:
        """Names, annotations and functions of a class body."""
        return classes.run_body(self, node, scope)

    def type_of_annotation(
        self, node: cst.BaseExpression | cst.Annotation, scope: Scope
    ) -> ir.Type:
        """Type that an annotation means."""
        return hints.type_of_annotation(self, node, scope)

    def type_of_class(self, value: Value) -> ir.Type:
        """Type that a value means when used as an annotation."""
        return hints.type_of_class(self, value)

    # --- errors ----------------------------------------------------------------------------------

    def report(
        self,
        rule: Rule,
        span: Span,
        *,
        related: Iterable[Related] = (),
        help: str | None = None,
        **holes: object,
    ) -> Unknown:
        """Report a finding; the value of what failed."""
        self.diagnostics.report(rule, span, related=related, help=help, **holes)
        return Unknown()

    def error(
        self,
        exception: str,
        message: str,
        span: Span,
        *,
        hint: Callable[[], str] | None = None,
    ) -> Unknown:
        """What Python would raise: catchable by the app's own `try`, else reported."""
        if self.catching:
            self.raise_error(exception, message, span)
        help = hint() if hint is not None else None
        return self.report(rules.RAISED, span, help=help, exception=exception, problem=message)

    def raise_error(self, exception: str, message: str, span: Span) -> None:
        """Raise a builtin exception in the app."""
        raise Raised(BuiltinError(ErrorType(exception), (message,)), span)

    def report_raised(self, raised: Raised) -> Unknown:
        """Report an exception that the app did not catch."""
        name, problem = wording.describe_error(raised.value)
        return self.report(
            rules.RAISED, raised.span, exception=name, problem=problem or "no message"
        )

    def report_not_known(self, needed: NeedsKnown) -> Unknown:
        """Report a symbolic value where only a constant will do."""
        return self.report(
            rules.NOT_KNOWN,
            needed.span,
            related=needed.related,
            help=needed.help,
            reason=needed.reason,
        )

    # --- changes ---------------------------------------------------------------------------------

    def touch(self, container: object) -> None:
        """Note that a container is about to be changed in place."""
        branching.touch(self, container)

    def fresh(self, container: Value) -> Value:
        """Note a container that was just made: changing it has no effect outside."""
        self.promotion.note_fresh(container)
        return container

    def local_name(self, base: str) -> str:
        """A name for a `LocalRef`, unique within the component or page."""
        counter = self.local_names[-1]
        counter[base] += 1
        return base if counter[base] == 1 else f"{base}_{counter[base]}"

    def derive(self, value: ServerValue, node: cst.CSTNode, scope: Scope) -> Value:
        """The result of an operation on a value of the server: a larger expression of the server."""
        if not isinstance(node, cst.BaseExpression):
            return value
        return ServerValue(
            span=scope.module.span(node),
            reason=value.reason,
            module=scope.module.name,
            node=node,
            origin=value.origin or value.span,
            package=value.package,
            coroutine=value.coroutine,
            environment=value.environment,
            is_today=value.is_today,
        )
