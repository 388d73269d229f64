"""A small app in the IR."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import NOWHERE
from tests.blank_ir import blank_app, blank_page

NOTHING: frozenset[str] = frozenset()


def literal(value: str | int | bool | None) -> ir.Literal:
    types: dict[type, ir.Type] = {str: ir.StrType(), int: ir.IntType(), bool: ir.BoolType()}
    return ir.Literal(span=NOWHERE, type=types.get(type(value), ir.NoneType()), value=value)


def var(name: str, initial: ir.Expr | None, kind: ir.VarKind = ir.VarKind.BASE) -> ir.Var:
    return ir.Var(span=NOWHERE, name=name, kind=kind, type=ir.AnyType(), initial=initial)


def handler(
    name: str,
    *,
    writes: frozenset[str] = NOTHING,
    calls: frozenset[str] = NOTHING,
    kind: ir.HandlerKind = ir.HandlerKind.PLAIN,
    params: tuple[ir.HandlerParam, ...] = (),
) -> ir.Handler:
    effects = ir.Effects(reads=NOTHING, writes=writes, calls=calls, client=NOTHING)
    return ir.Handler(
        span=NOWHERE,
        name=name,
        kind=kind,
        params=params,
        docstring="",
        marked=True,
        automatic=False,
        effects=effects,
    )


def state(*handlers: ir.Handler, vars: tuple[ir.Var, ...] = ()) -> ir.State:
    return ir.State(
        span=NOWHERE,
        module="shop.cart",
        name="Cart",
        wire="shop.cart.Cart",
        parent=None,
        vars=vars,
        handlers=handlers,
        docstring="",
    )


def module(name: str, code: str, *, states: bool = True) -> ir.PythonModule:
    path = f"{name.replace('.', '/')}.py"
    return ir.PythonModule(
        module=name, path=path, code=code, defines_states=states, requires=NOTHING
    )


def app(
    *states: ir.State,
    modules: tuple[ir.PythonModule, ...] = (),
    python: tuple[str, ...] = (),
    npm: tuple[str, ...] = (),
    pages: tuple[ir.Page, ...] = (),
    theme: ir.Theme | None = None,
    assets: tuple[ir.Asset, ...] = (),
    params: tuple[str, ...] = (),
) -> ir.App:
    return blank_app(
        "my_shop",
        pages=pages,
        states=states,
        modules=modules,
        assets=assets,
        theme=theme,
        npm_dependencies=npm,
        python_dependencies=python,
        route_params=params,
    )


def page(*segments: tuple[str, str], not_found: bool = False) -> ir.Page:
    route = tuple(ir.RouteSegment(name=name, kind=kind) for name, kind in segments)
    return blank_page("shop", route=route, not_found=not_found)
