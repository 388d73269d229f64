"""Props that may get nothing: an item that a list or dict does not hold is passed as a whole."""

from __future__ import annotations

from typing import TypeAlias

from msgspec.structs import replace

from pyweb_backends.contract.walk import walk
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.expressions.presence import may_be_absent
from pyweb_backends.nextjs.rewrite import rewrite
from pyweb_compiler import ir

_Param: TypeAlias = tuple[str, str]
"""Id of a component and Python name of a parameter."""

_NONE = ir.NoneType()
_FIXED = ir.AnyType | ir.ViewType | ir.FunctionType | ir.IconType


def admit_absent(app: ir.App) -> ir.App:
    """The app in which the types of such props say so, wherever they are read."""
    params = _absent_params(app)
    if not params:
        return app
    return replace(app, components=tuple(_component(c, params) for c in app.components))


def _component(component: ir.Component, params: set[_Param]) -> ir.Component:
    names = {param.name for param in component.params if (component.id, param.name) in params}
    if not names:
        return component

    def admit(node: object) -> object | None:
        if isinstance(node, ir.PropRef) and node.name in names:
            return replace(node, type=_or_none(node.type))
        return None

    return replace(
        component,
        params=tuple(
            replace(param, type=_or_none(param.type)) if param.name in names else param
            for param in component.params
        ),
        view=rewrite(component.view, admit),
    )


def _or_none(type_: ir.Type) -> ir.Type:
    return type_ if types.is_optional(type_) else ir.UnionType((type_, _NONE))


def _absent_params(app: ir.App) -> set[_Param]:
    wanted = {(c.id, p.name): p.type for c in app.components for p in c.params}
    roots = [("", page.view) for page in app.pages] + [(c.id, c.view) for c in app.components]
    uses = [
        (owner, node, arg)
        for owner, root in roots
        for node in walk(root)
        if isinstance(node, ir.Use)
        for arg in node.args
    ]
    found: set[_Param] = set()
    before = -1
    while before != len(found):
        before = len(found)
        for owner, use, arg in uses:
            type_ = wanted.get((use.component, arg.name))
            if type_ is None or types.is_optional(type_) or isinstance(type_, _FIXED):
                continue
            if _may_be_nothing(arg.value, owner, found):
                found.add((use.component, arg.name))
    return found


def _may_be_nothing(value: ir.Expr, owner: str, found: set[_Param]) -> bool:
    if types.is_optional(value.type) or _source(value, owner) in found:
        return True
    # A missing text or number does no harm; of everything else something is read.
    parts = ir.RecordType | ir.ListType | ir.DictType
    return isinstance(value.type, parts) and may_be_absent(value)


def _source(value: ir.Expr, owner: str) -> _Param | None:
    """The prop that a value is read from."""
    match value:
        case ir.PropRef(name=name):
            return owner, name
        case ir.Member(object=holder) | ir.Index(object=holder):
            return _source(holder, owner)
        case _:
            return None
