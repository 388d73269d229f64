"""Handlers of state classes, their automatic setters included."""

from __future__ import annotations

import ast
import itertools

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.evaluate.state_values import StateClass, StateHandler
from pyweb_compiler.lower.effects import HandlerEffects
from pyweb_compiler.parse.syntax import Definition


def lower_handlers(
    state: StateClass, setters: tuple[str, ...], effects: HandlerEffects
) -> tuple[ir.Handler, ...]:
    """The handlers in the order of their definition, then the automatic setters."""
    written = tuple(_handler(state, handler, effects) for handler in state.handlers.values())
    return (*written, *(_setter(state, name) for name in setters))


def _handler(state: StateClass, handler: StateHandler, effects: HandlerEffects) -> ir.Handler:
    return ir.Handler(
        span=handler.span,
        name=handler.name,
        kind=handler.kind,
        params=handler.params,
        docstring=docstring_of(handler.function.node),
        marked=handler.marked,
        automatic=False,
        effects=effects.of(state, handler.function),
    )


def _setter(state: StateClass, name: str) -> ir.Handler:
    var = state.vars[name]
    return ir.Handler(
        span=var.span,
        name=f"set_{name}",
        kind=ir.HandlerKind.PLAIN,
        params=(ir.HandlerParam(name="value", type=var.type, required=True),),
        docstring="",
        marked=False,
        automatic=True,
        effects=ir.Effects(
            reads=frozenset(),
            writes=frozenset({f"{state.wire}.{name}"}),
            calls=frozenset(),
            client=frozenset(),
        ),
    )


def docstring_of(node: cst.FunctionDef | cst.ClassDef | cst.Lambda) -> str:
    """The docstring, indentation removed."""
    if isinstance(node, cst.Lambda):
        return ""
    text = node.get_docstring(clean=True)
    return text or ""


def comments_above(node: cst.CSTNode | None) -> tuple[str, ...]:
    """Comments on the lines directly above a statement, without `#`."""
    lines = getattr(node, "leading_lines", ())
    return tuple(
        line.comment.value.removeprefix("#").strip() for line in lines if line.comment is not None
    )


def var_comments(node: cst.ClassDef) -> dict[str, tuple[str, ...]]:
    """Comments above the assignments of a class body, by the assigned name."""
    found: dict[str, tuple[str, ...]] = {}
    for line in node.body.body:
        if isinstance(line, cst.SimpleStatementLine):
            for item in line.body:
                targets = (
                    [item.target]
                    if isinstance(item, cst.AnnAssign)
                    else (
                        [target.target for target in item.targets]
                        if isinstance(item, cst.Assign)
                        else []
                    )
                )
                for target in targets:
                    if isinstance(target, cst.Name):
                        found[target.value] = comments_above(line)
    return found


def attribute_docs(node: Definition) -> dict[str, str]:
    """Texts that stand below an assignment in a class body, by the assigned name."""
    found: dict[str, str] = {}
    for before, after in itertools.pairwise(node.body):
        if (
            isinstance(before, ast.AnnAssign)
            and isinstance(before.target, ast.Name)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
            and isinstance(after.value.value, str)
        ):
            found[before.target.id] = after.value.value.strip()
    return found
