"""Functions that became components."""

from __future__ import annotations

import re

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.values import ComponentDraft, DraftParam, Missing, RestValue
from pyweb_compiler.lower import views
from pyweb_compiler.lower.context import LowerContext
from pyweb_compiler.lower.expressions import lower_value
from pyweb_compiler.lower.handlers import comments_above, docstring_of

_ARG = re.compile(r"^\s*\**(?P<name>\w+)\s*(?:\([^)]*\))?\s*:\s*(?P<doc>.*)$")


def lower_component(context: LowerContext, draft: ComponentDraft) -> ir.Component:
    """A component with its props, documentation and view."""
    node = draft.function.node
    docstring = docstring_of(node)
    docs = argument_docs(docstring)
    return ir.Component(
        span=draft.span,
        id=draft.id,
        module=draft.module,
        name=draft.name,
        params=tuple(
            _param(context, draft, param, docs.get(param.name, ""))
            for param in draft.params.values()
        ),
        children=draft.children,
        rest=_rest(draft.rest),
        view=views.lower_view(context, draft.body, draft.span),
        docstring=docstring,
        comments=comments_above(node) if isinstance(node, cst.FunctionDef) else (),
    )


def _param(context: LowerContext, draft: ComponentDraft, param: DraftParam, doc: str) -> ir.Param:
    type_ = _type(param)
    if isinstance(param.default, Missing):
        return ir.Param(name=param.name, type=type_, default=None, doc=doc)
    if param.default is None or param.kind in ("callback", "icon"):
        optional = types.union((type_, types.NONE)) if param.kind == "value" else type_
        return ir.Param(name=param.name, type=optional, default=None, optional=True, doc=doc)
    default = lower_value(context, param.default, draft.span)
    return ir.Param(name=param.name, type=type_, default=default, doc=doc)


def _type(param: DraftParam) -> ir.Type:
    if param.kind == "callback":
        callback = param.callback
        return ir.FunctionType((callback.params if callback is not None else None) or ())
    if param.kind == "icon":
        return ir.IconType()
    return ir.ViewType() if param.kind == "view" else param.type


def _rest(rest: RestValue | None) -> ir.RestParam | None:
    if rest is None or rest.target is None:
        return None
    entry = rest.target.entry
    return ir.RestParam(name=rest.name, element=entry.tag, package=entry.package)


def argument_docs(docstring: str) -> dict[str, str]:
    """Sentences of the `Args:` section, by name."""
    lines = docstring.splitlines()
    headers = [n for n, line in enumerate(lines) if line.strip() in ("Args:", "Arguments:")]
    if not headers:
        return {}
    indent = len(lines[headers[0]]) - len(lines[headers[0]].lstrip())
    found: dict[str, str] = {}
    current, depth = "", 0
    for line in lines[headers[0] + 1 :]:
        width = len(line) - len(line.lstrip())
        if line.strip() and width <= indent:
            break
        match = _ARG.match(line)
        if match and (not depth or width <= depth):
            current, depth = match["name"], width
            found[current] = match["doc"].strip()
        elif current and line.strip():
            found[current] = f"{found[current]} {line.strip()}".strip()
    return found
