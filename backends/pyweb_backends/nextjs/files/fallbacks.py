"""Pages of the framework that the app does not define: not found, and errors."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.model.project import Role, TsFile
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.build import name, text
from pyweb_backends.nextjs.files.head import app_title
from pyweb_backends.nextjs.scope import Context
from pyweb_compiler import ir

_CENTERED = "flex min-h-screen flex-col items-center justify-center gap-4"
_LINK = ts.JsxAttribute(name="className", value=text("underline"))


def plan_fallbacks(context: Context) -> tuple[TsFile, ...]:
    """`not-found.tsx` unless the app has one, and `error.tsx`."""
    found = [_error()]
    if not any(page.not_found for page in context.app.pages):
        found.append(_not_found(context.app))
    return tuple(found)


def _main(*children: ts.JsxChild) -> ts.Block:
    element = ts.JsxElement(
        tag="main",
        attributes=(ts.JsxAttribute(name="className", value=text(_CENTERED)),),
        children=children,
    )
    return ts.Block(statements=(ts.ReturnStatement(value=element),))


def _heading(words: str) -> ts.JsxElement:
    return ts.JsxElement(
        tag="h1",
        attributes=(ts.JsxAttribute(name="className", value=text("text-2xl font-bold")),),
        children=(ts.JsxText(text=words),),
    )


def _error() -> TsFile:
    button = ts.JsxElement(
        tag="button",
        attributes=(
            ts.JsxAttribute(name="type", value=text("button")),
            _LINK,
            ts.JsxAttribute(name="onClick", value=name("reset")),
        ),
        children=(ts.JsxText(text="Try again"),),
    )
    reset = ts.FunctionTypeNode(params=(), result=ts.TypeName(name="void"))
    function = ts.FunctionDeclaration(
        name="ErrorPage",
        params=(
            ts.Parameter(
                name=ts.ObjectPattern(members=(("reset", "reset", None),)),
                type=ts.ObjectTypeNode(members=(ts.PropertySignature(name="reset", type=reset),)),
            ),
        ),
        body=_main(_heading("Something went wrong"), button),
        default=True,
    )
    return TsFile(
        path=f"{paths.ROOT}/app/error.tsx",
        module=ts.TsModule(imports=(), declarations=(function,), directive="use client"),
        role=Role.SEEDED,
    )


def _not_found(app: ir.App) -> TsFile:
    home = ts.JsxElement(
        tag="Link",
        attributes=(ts.JsxAttribute(name="href", value=text("/")), _LINK),
        children=(ts.JsxText(text="Go to the start page"),),
    )
    metadata = ts.ConstDeclaration(
        name="metadata",
        type=ts.TypeName(name="Metadata"),
        value=ts.ObjectLiteral(
            members=(ts.Property(key="title", value=text(f"Page not found | {app_title(app)}")),)
        ),
    )
    function = ts.FunctionDeclaration(
        name="NotFound",
        params=(),
        body=_main(_heading("This page does not exist"), home),
        default=True,
    )
    return TsFile(
        path=f"{paths.ROOT}/app/not-found.tsx",
        module=ts.TsModule(
            imports=(
                ts.Import(module="next", names=(ts.ImportName(name="Metadata"),), type_only=True),
                ts.Import(module="next/link", default="Link"),
            ),
            declarations=(metadata, function),
        ),
        role=Role.SEEDED,
    )
