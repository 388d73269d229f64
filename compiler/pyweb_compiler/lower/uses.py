"""Uses of the app's own components."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import Entry, EntryKind
from pyweb_compiler.evaluate.symbolic.build import to_expr
from pyweb_compiler.evaluate.values import DraftParam, ElementValue, Unknown, UseValue, Value
from pyweb_compiler.evaluate.vocabulary.events.binding import BoundEvent
from pyweb_compiler.lower import views
from pyweb_compiler.lower.attributes import lower_keywords
from pyweb_compiler.lower.context import LowerContext
from pyweb_compiler.lower.expressions import lower_value
from pyweb_compiler.lower.listeners import lower_listener
from pyweb_compiler.lower.styles import Declarations

_NO_ENTRY = Entry(path="", kind=EntryKind.HTML)


def lower_use(context: LowerContext, value: UseValue) -> ir.Use:
    """A use: arguments by parameter; what goes to `**props` is read as keywords of that element."""
    args: list[ir.Prop] = []
    listeners: list[ir.Listener] = []
    for name, item in value.args.items():
        if isinstance(item, BoundEvent):
            listeners.append(lower_listener(item, name))
        else:
            args.extend(_argument(context, value, name, item))
    rest = value.component.rest
    target = rest.target if rest is not None else None
    entry = target.entry if isinstance(target, ElementValue) else _NO_ENTRY
    styles = Declarations(context, value.span)
    found = lower_keywords(context, entry, value.rest, styles, value.span)
    key = value.rest.get("key")
    return ir.Use(
        span=value.span,
        component=value.component.id,
        args=tuple(args),
        listeners=tuple(listeners),
        children=views.lower_children(context, value.children, value.span),
        rest=tuple(found.props.values()),
        rest_styles=styles.result(),
        rest_classes=tuple(found.classes),
        rest_listeners=tuple(found.listeners),
        key=None if key is None else to_expr(context, key, value.span),
        comments=value.comments,
    )


def _argument(context: LowerContext, use: UseValue, name: str, item: Value) -> tuple[ir.Prop, ...]:
    """An argument; `None` is left out where that says the same."""
    param = use.component.params.get(name)
    if isinstance(item, Unknown) or (item is None and not _tells_none(param)):
        return ()
    if item is not None and param is not None and param.kind == "view":
        view = views.lower_view(context, item, use.span)
        expr: ir.Expr | None = ir.ViewValue(span=use.span, type=ir.ViewType(), view=view)
    else:
        expr = lower_value(context, item, use.span)
    return () if expr is None else (ir.Prop(name=name, value=expr),)


def _tells_none(param: DraftParam | None) -> bool:
    """Whether `None` differs from leaving the argument out: it is asked for, or has a default."""
    return param is not None and param.default is not None and param.kind in ("value", "view")
