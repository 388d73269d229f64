"""Views: every kind of value that is rendered."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import to_expr
from pyweb_compiler.evaluate.symbolic.walk import prop_names, rewrite
from pyweb_compiler.evaluate.values import (
    ConditionalValue,
    ElementValue,
    FragmentValue,
    MatchValue,
    RepeatValue,
    SlotValue,
    Unknown,
    UseValue,
    Value,
)
from pyweb_compiler.lower import elements, uses
from pyweb_compiler.lower.context import LowerContext


def lower_view(context: LowerContext, value: Value, span: Span) -> ir.View:
    """One view; nothing is an empty fragment."""
    if isinstance(value, ElementValue):
        return elements.lower_element(context, value)
    if isinstance(value, UseValue):
        return uses.lower_use(context, value)
    if isinstance(value, ConditionalValue):
        return _conditional(context, value)
    if isinstance(value, MatchValue):
        return _match(context, value)
    if isinstance(value, RepeatValue):
        return _repeat(context, value)
    if isinstance(value, FragmentValue):
        children = lower_children(context, value.children, value.span)
        return ir.Fragment(span=value.span, children=children, comments=value.comments)
    if isinstance(value, SlotValue):
        return ir.Slot(span=span, name=value.name)
    if isinstance(value, list | tuple):
        return ir.Fragment(span=span, children=lower_children(context, value, span))
    if value is None or isinstance(value, Unknown):
        return ir.Fragment(span=span, children=())
    return ir.Text(span=span, value=to_expr(context, value, span))


def lower_children(
    context: LowerContext, values: list[Value] | tuple[Value, ...], span: Span
) -> tuple[ir.View, ...]:
    """Children in order; plain fragments among them are opened."""
    found: list[ir.View] = []
    for value in values:
        view = lower_view(context, value, span)
        plain = isinstance(view, ir.Fragment) and view.key is None and not view.comments
        found.extend(view.children if isinstance(view, ir.Fragment) and plain else (view,))
    return tuple(found)


def _optional(context: LowerContext, value: Value, span: Span) -> ir.View | None:
    """A branch; `None` where nothing is shown."""
    return None if value is None else lower_view(context, value, span)


def _conditional(context: LowerContext, value: ConditionalValue) -> ir.Conditional:
    return ir.Conditional(
        span=value.span,
        test=value.test,
        then=lower_view(context, value.then, value.span),
        otherwise=_optional(context, value.otherwise, value.span),
        comments=value.comments,
    )


def _match(context: LowerContext, value: MatchValue) -> ir.Match:
    return ir.Match(
        span=value.span,
        subject=value.subject,
        cases=tuple(
            ir.Case(values=tests, view=lower_view(context, view, value.span))
            for tests, view in value.cases
        ),
        otherwise=_optional(context, value.otherwise, value.span),
        comments=value.comments,
    )


def _repeat(context: LowerContext, value: RepeatValue) -> ir.Repeat:
    return ir.Repeat(
        span=value.span,
        iterable=value.iterable,
        kind=value.kind,
        item=value.item,
        index=value.index,
        body=lower_view(context, value.body, value.span),
        key=_author_key(context, value.body) or _id_of(context, value),
        test=value.test,
        comments=value.comments,
    )


def _author_key(context: LowerContext, body: Value) -> ir.Expr | None:
    """The `key=` of what is repeated."""
    if isinstance(body, ElementValue):
        key = body.props.get("key")
        return None if key is None else to_expr(context, key, body.span)
    if isinstance(body, UseValue):
        if "key" in body.rest:
            return to_expr(context, body.rest["key"], body.span)
        return _inner_key(context, body)
    return None


def _inner_key(context: LowerContext, use: UseValue) -> ir.Expr | None:
    """The `key=` that a component puts on its own root, as the caller sees it."""
    key = _author_key(context, use.component.body)
    if key is None:
        return None
    names = prop_names(key)
    if not names <= use.args.keys():
        return None
    args = {name: to_expr(context, use.args[name], use.span) for name in names}
    return rewrite(key, lambda node: args[node.name] if isinstance(node, ir.PropRef) else node)


def _id_of(context: LowerContext, value: RepeatValue) -> ir.Expr | None:
    """The field `id` of the item, where its type has one."""
    if value.kind is not ir.IterKind.LIST:
        return None
    item = types.item_type(value.iterable.type)
    field = context.record_fields(item).get("id")
    if field is None or types.is_optional(field):
        return None
    if not isinstance(types.base(field), ir.IntType | ir.StrType):
        return None
    ref = ir.LocalRef(span=value.span, type=item, name=value.item)
    return ir.Member(span=value.span, type=field, object=ref, name="id")
