"""User functions that return views become components: evaluated once with symbolic props, then used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import libcst as cst
from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.evaluate import binding, branching, calls, closures, parameters
from pyweb_compiler.evaluate.drafts import (
    NO_BODY,
    Context,
    Decision,
    Inline,
    Restart,
    draft_props,
    given_names,
    new_draft,
    static_key,
    suffix_for,
)
from pyweb_compiler.evaluate.limits import ELEMENT_STEPS, PARAMETER_STEPS, OutOfSteps, TooDeep
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.symbolic.views import as_view, children, is_view
from pyweb_compiler.evaluate.symbolic.walk import prop_names
from pyweb_compiler.evaluate.values import (
    Args,
    ComponentDraft,
    DraftParam,
    FunctionValue,
    RestValue,
    ServerValue,
    SlotValue,
    Symbolic,
    Unknown,
    UseValue,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

MAX_ROUNDS = 8
"""How often a body is evaluated again because what is known of its props changed."""


class Promotion:
    """The components of an app."""

    def __init__(self, interpreter: Interpreter) -> None:
        self.interpreter = interpreter
        self.decisions: dict[cst.CSTNode, Decision] = {}
        self.drafts: dict[tuple[cst.CSTNode, object], ComponentDraft] = {}
        self.ids: set[str] = set()
        self.contexts: list[Context] = []
        self.trying: list[cst.CSTNode] = []
        self.open: dict[int, bool] = {}
        """Drafts whose body is being evaluated → whether it has to be once more."""

    def components(self) -> Iterator[ComponentDraft]:
        """Components in the order of their first use."""
        return iter(self.drafts.values())

    # --- asked by the evaluator ------------------------------------------------------------------

    def note_fresh(self, container: Value) -> None:
        """Note a container that the bodies being evaluated made themselves."""
        for context in self.contexts:
            context.fresh[id(container)] = container

    def note_change(self, container: object) -> None:
        """Note a change of a container."""
        for context in self.contexts:
            if id(container) not in context.fresh:
                context.changed_outside = True

    def mark_icon(self, name: str) -> None:
        """A prop names an icon: evaluate the body again with a prop that takes a component."""
        for context in reversed(self.contexts):
            draft = context.draft
            if draft is not None and name in draft.params:
                draft.params[name].kind = "icon"
                draft.params[name].type = ir.IconType()
                raise Restart

    def belongs_here(self, needed: NeedsKnown) -> bool:
        """Whether a component being evaluated can be specialised for what is needed."""
        names = {needed.name} if needed.expr is None else prop_names(needed.expr)
        return any(
            names & draft_props(context.draft)
            for context in self.contexts
            if context.draft is not None
        )

    # --- calls -----------------------------------------------------------------------------------

    def call(self, function: FunctionValue, args: Args, span: Span) -> Value:
        """Call a user function: as a use of a component if it returns a view."""

        def plain() -> Value:
            return self.interpreter.call_plain(function, args, span)

        if not closures.may_promote(function) or function.node in self.trying:
            return plain()
        decision = self.decisions.get(function.node) or self._from_annotation(function)
        if decision is None:
            decided, value = self._try(function, plain)
            if decided is None or decided.mode != "component":
                return value
            decision = decided
        if decision.mode != "component":
            return plain()
        try:
            return self._use(function, decision, args, span)
        except Inline:
            return plain()

    def _from_annotation(self, function: FunctionValue) -> Decision | None:
        says = parameters.returns_view(self.interpreter, function)
        if says is None:
            return None
        decision = Decision("component" if says else "plain")
        self.decisions[function.node] = decision
        return decision

    def _try(
        self, function: FunctionValue, run: Callable[[], Value]
    ) -> tuple[Decision | None, Value]:
        """Evaluate a function that does not say what it returns, and see."""
        interpreter = self.interpreter
        names = interpreter.local_names[-1].copy()
        self.trying.append(function.node)
        context, diagnostics = Context(None), Diagnostics()
        try:
            with self._scratch(diagnostics), self._inside(context):
                value, journal = branching.recorded(interpreter, run)
        except BaseException:
            self._keep(diagnostics)
            raise
        finally:
            self.trying.pop()
        if is_view(value) and not isinstance(value, list | tuple | SlotValue):
            if not context.changed_outside:
                journal.rollback()
                interpreter.local_names[-1] = names
                decision = Decision("component")
                self.decisions[function.node] = decision
                return decision, value
            self.decisions[function.node] = Decision("inline")
        elif isinstance(value, list | tuple) and is_view(value):
            self.decisions[function.node] = Decision("inline")
        elif value is not None and not isinstance(value, Unknown):
            self.decisions[function.node] = Decision("plain")
        self._keep(diagnostics)
        return None, value

    @contextmanager
    def _scratch(self, scratch: Diagnostics) -> Iterator[None]:
        """Collect what is reported apart, to be kept or thrown away."""
        outer = self.interpreter.diagnostics
        self.interpreter.diagnostics = scratch
        try:
            yield
        finally:
            self.interpreter.diagnostics = outer

    @contextmanager
    def _inside(self, context: Context) -> Iterator[None]:
        depth = len(self.contexts)
        self.contexts.append(context)
        try:
            yield
        finally:
            del self.contexts[depth:]

    def _keep(self, found: Diagnostics) -> None:
        self.interpreter.diagnostics.extend(found)

    # --- components ------------------------------------------------------------------------------

    def _use(self, function: FunctionValue, decision: Decision, args: Args, span: Span) -> Value:
        """A use of the component that a function becomes."""
        interpreter = self.interpreter
        bound = binding.bind(interpreter, function, args, span)
        for name, value in bound.items():
            if isinstance(value, ServerValue):
                bound[name] = interpreter.vocabulary.lift(interpreter, value) or value
        interpreter.charge(ELEMENT_STEPS + PARAMETER_STEPS * len(bound), span)
        given = given_names(function, args)
        for _ in range(MAX_ROUNDS):
            static = self._static_values(function, decision, bound, span)
            draft = self._draft(function, static, bound)
            before = {name: replace(param) for name, param in draft.params.items()}
            changed = self._widen(function, draft, bound)
            try:
                if changed or draft.body is NO_BODY:
                    self._build(function, draft, static, bound)
            except NeedsKnown as needed:
                self._undo(function, draft, static, before)
                self._specialise(function, decision, draft, needed)
                continue
            except Inline:
                if self._undo(function, draft, static, before):
                    decision.mode = "inline"
                raise
            except (TooDeep, OutOfSteps):
                self._undo(function, draft, static, before)
                raise
            return self._use_value(function, draft, bound, given, span)
        decision.mode = "inline"
        raise Inline

    def _undo(
        self,
        function: FunctionValue,
        draft: ComponentDraft,
        static: dict[str, Value],
        before: dict[str, DraftParam],
    ) -> bool:
        """Take back what a call would have changed; whether the component was new, and is no more."""
        if draft.body is not NO_BODY:
            draft.params.update(before)
            return False
        self.drafts.pop((function.node, static_key(static)), None)
        self.ids.discard(draft.id)
        return True

    def _static_values(
        self, function: FunctionValue, decision: Decision, bound: dict[str, Value], span: Span
    ) -> dict[str, Value]:
        """Arguments that the function is specialised on."""
        static = {name: bound[name] for name in decision.static if name in bound}
        for name, value in bound.items():
            if parameters.kind_of(self.interpreter, value) == "static" and name not in (
                binding.star_param(function),
                binding.rest_param(function),
            ):
                static[name] = value
        for name, value in static.items():
            if isinstance(value, Symbolic):
                if name in decision.in_place:
                    raise Inline
                raise NeedsKnown(value.expr, span, decision.static.get(name, "a constant"))
            if isinstance(value, SlotValue):
                raise NeedsKnown(None, span, decision.static.get(name, "a constant"), value.name)
            if not parameters.is_closed(value):
                raise Inline
        return static

    def _draft(
        self, function: FunctionValue, static: dict[str, Value], bound: dict[str, Value]
    ) -> ComponentDraft:
        key = (function.node, static_key(static))
        found = self.drafts.get(key)
        if found is not None:
            return found
        suffix = suffix_for(function, static, self.ids)
        draft = new_draft(self.interpreter, function, static, suffix)
        self.drafts[key] = draft
        self.ids.add(draft.id)
        return draft

    def _widen(
        self, function: FunctionValue, draft: ComponentDraft, bound: dict[str, Value]
    ) -> bool:
        """Join the arguments of a call into the props; whether that changed one."""
        changed = False
        for param in parameters.params_of(function):
            prop = draft.params.get(param.name.value)
            if prop is not None:
                annotated = parameters.annotated_type(self.interpreter, function, param)
                value = bound.get(prop.name)
                changed |= parameters.widen(self.interpreter, prop, value, annotated)
        if changed and id(draft) in self.open:
            self.open[id(draft)] = True
            return False
        return changed and id(draft) not in self.open

    def _build(
        self,
        function: FunctionValue,
        draft: ComponentDraft,
        static: dict[str, Value],
        bound: dict[str, Value],
    ) -> None:
        """Evaluate the body with symbolic props."""
        if id(draft) in self.open:
            return
        for _ in range(MAX_ROUNDS):
            self.open[id(draft)] = False
            try:
                found, scratch = self._evaluate(function, draft, static)
            except Restart:
                continue
            finally:
                again = self.open.pop(id(draft))
            if again:
                continue
            if scratch.has_errors:
                raise Inline
            self._keep(scratch)
            draft.body = found
            return
        raise Inline

    def _evaluate(
        self, function: FunctionValue, draft: ComponentDraft, static: dict[str, Value]
    ) -> tuple[Value, Diagnostics]:
        interpreter = self.interpreter
        props: dict[str, Value] = {
            param.name.value: parameters.symbolic_value(
                draft.params[param.name.value], param, function
            )
            for param in parameters.params_of(function)
            if param.name.value not in static
        }
        props.update(static)
        star = binding.star_param(function)
        if star is not None and star not in static:
            props[star] = SlotValue("children")
        if draft.rest is not None:
            draft.rest = RestValue(draft.rest.name)
            props[draft.rest.name] = draft.rest
        context, scratch = Context(draft), Diagnostics()
        interpreter.local_names.append(Counter(dict.fromkeys(props, 1)))
        catching, interpreter.catching = interpreter.catching, 0
        try:
            with self._scratch(scratch), self._inside(context):
                value, journal = branching.recorded(
                    interpreter, lambda: calls.run(interpreter, function, props, draft.span)
                )
                body = as_view(interpreter, value, draft.span)
        except (TooDeep, OutOfSteps):
            self._keep(scratch)
            raise
        finally:
            interpreter.local_names.pop()
            interpreter.catching = catching
        journal.rollback()
        returns_data = not is_view(value) and value is not None and not scratch.has_errors
        if context.changed_outside or returns_data:
            raise Inline
        return body, scratch

    def _specialise(
        self,
        function: FunctionValue,
        decision: Decision,
        draft: ComponentDraft,
        needed: NeedsKnown,
    ) -> None:
        """Note that parameters are needed at compile time."""
        names = {needed.name} if needed.expr is None else set(prop_names(needed.expr))
        props = names & set(draft.params)
        if props:
            for name in props:
                decision.static[name] = needed.reason
            decision.in_place |= props if needed.in_place else set()
            return
        special = {"children", draft.rest.name if draft.rest is not None else "children"}
        if names & special and (draft.children or draft.rest is not None):
            decision.mode = "inline"
            raise Inline
        raise needed

    def _use_value(
        self,
        function: FunctionValue,
        draft: ComponentDraft,
        bound: dict[str, Value],
        given: set[str],
        span: Span,
    ) -> UseValue:
        star, rest = binding.star_param(function), binding.rest_param(function)
        inner = bound.get(star, ()) if star is not None else ()
        values = (
            [inner]
            if isinstance(inner, SlotValue)
            else list(inner) if isinstance(inner, tuple) else []
        )
        extra = bound.get(rest) if rest is not None else None
        if isinstance(extra, RestValue):
            raise Inline
        return UseValue(
            span=span,
            component=draft,
            args=parameters.spread_args(function, draft, bound, given),
            rest=dict(extra) if isinstance(extra, dict) else {},
            children=children(self.interpreter, values, span),
        )
