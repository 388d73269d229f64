"""Views: dispatch by kind, as children of an element or as a value."""

from __future__ import annotations

from msgspec.structs import replace

from pyweb_backends.model import ts
from pyweb_backends.nextjs.build import NULL, name, text
from pyweb_backends.nextjs.expressions import template
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.scope import Scope
from pyweb_backends.nextjs.views import conditional, element, match, repeat, use
from pyweb_compiler import ir

_FRAGMENT = ir.LibraryTag(package="react", export="Fragment", client=False)


def to_children(views: tuple[ir.View, ...], scope: Scope) -> tuple[ts.JsxChild, ...]:
    """Views as the children of an element."""
    found: list[ts.JsxChild] = []
    for view in views:
        for child in _child(view, scope):
            _append(found, child)
    return tuple(found)


def to_value(view: ir.View, scope: Scope) -> ts.TsExpr:
    """A view where an expression is wanted; `null` for nothing."""
    children = _child(view, scope)
    comments = tuple(c.text for c in children if isinstance(c, ts.JsxComment))
    rest = [c for c in children if not isinstance(c, ts.JsxComment)]
    if not rest:
        return NULL
    if len(rest) > 1:
        return ts.JsxElement(tag="", children=children)
    match rest[0]:
        case ts.JsxElement() as node:
            return replace(node, comments=(*comments, *node.comments))
        case ts.JsxExpression(value=value):
            return value
        case ts.JsxText(text=value):
            return text(value)
    raise AssertionError(rest[0])


def with_key(value: ts.TsExpr, key: ts.TsExpr, scope: Scope) -> ts.TsExpr:
    """The value with a React key: on the element itself, in each branch, or around it."""
    attribute = ts.JsxAttribute(name="key", value=key)
    match value:
        case ts.JsxElement(tag=""):
            fragment = scope.file.use("react", "Fragment")
            return replace(value, tag=fragment, attributes=(attribute,))
        case ts.JsxElement():
            if any(isinstance(a, ts.JsxAttribute) and a.name == "key" for a in value.attributes):
                return value
            return replace(value, attributes=(attribute, *value.attributes))
        case ts.Ternary(then=then, otherwise=otherwise):
            return replace(
                value, then=with_key(then, key, scope), otherwise=with_key(otherwise, key, scope)
            )
        case ts.Binary(operator="&&", right=right):
            return replace(value, right=with_key(right, key, scope))
        case ts.Constant():
            return value
        case _:
            fragment = scope.file.use("react", "Fragment")
            return ts.JsxElement(
                tag=fragment, attributes=(attribute,), children=(ts.JsxExpression(value=value),)
            )


def _child(view: ir.View, scope: Scope) -> tuple[ts.JsxChild, ...]:
    match view:
        case ir.Element():
            made = element.to_element(view, scope)
            if view.tag == _FRAGMENT and not made.attributes:
                return (*_comments(view.comments), *made.children)
            return (*_comments(view.comments), made)
        case ir.Use():
            return (*_comments(view.comments), use.to_use(view, scope))
        case ir.Text(value=ir.Literal() as literal):
            value = template.literal_text(literal)
            return (ts.JsxText(text=value),) if value else ()
        case ir.Text(value=value):
            return _text(template.to_child(value, scope))
        case ir.Conditional():
            return _dynamic(view.comments, conditional.to_conditional(view, scope))
        case ir.Match():
            return _dynamic(view.comments, match.to_match(view, scope))
        case ir.Repeat():
            return _dynamic(view.comments, repeat.to_repeat(view, scope))
        case ir.Fragment():
            return _fragment(view, scope)
        case ir.Slot(name=slot):
            return (ts.JsxExpression(value=name(scope.slot(slot))),)


def _text(value: ts.TsExpr) -> tuple[ts.JsxChild, ...]:
    if isinstance(value, ts.Constant) and isinstance(value.value, str):
        return (ts.JsxText(text=value.value),)
    if isinstance(value, ts.TemplateLiteral):
        # Text between expressions reads better as JSX text.
        return tuple(
            ts.JsxText(text=part) if isinstance(part, str) else ts.JsxExpression(value=part)
            for part in value.parts
        )
    return (ts.JsxExpression(value=value),)


def _fragment(view: ir.Fragment, scope: Scope) -> tuple[ts.JsxChild, ...]:
    children = to_children(view.children, scope)
    if view.key is None:
        return (*_comments(view.comments), *children)
    fragment = ts.JsxElement(tag="", children=children)
    keyed = with_key(fragment, to_expression(view.key, scope), scope)
    assert isinstance(keyed, ts.JsxElement)
    return (*_comments(view.comments), keyed)


def _dynamic(comments: tuple[str, ...], value: ts.TsExpr) -> tuple[ts.JsxChild, ...]:
    if value == NULL:
        return _comments(comments)
    if isinstance(value, ts.JsxElement):
        return (*_comments(comments), value)
    return (*_comments(comments), ts.JsxExpression(value=value))


def _comments(comments: tuple[str, ...]) -> tuple[ts.JsxComment, ...]:
    return tuple(ts.JsxComment(text=comment) for comment in comments)


def _append(found: list[ts.JsxChild], child: ts.JsxChild) -> None:
    """Texts side by side are one text."""
    if isinstance(child, ts.JsxText) and found and isinstance(found[-1], ts.JsxText):
        found[-1] = ts.JsxText(text=found[-1].text + child.text)
    elif isinstance(child, ts.JsxElement) and child.tag == "" and not child.attributes:
        for inner in child.children:
            _append(found, inner)
    else:
        found.append(child)
