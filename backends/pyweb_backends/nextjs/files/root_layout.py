"""`app/layout.tsx`: what stands around every page."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.model.project import TsFile
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.build import TRUE, name, text
from pyweb_backends.nextjs.file_scope import FileScope
from pyweb_backends.nextjs.files.pages import children_param
from pyweb_backends.nextjs.files.theme import theme_element
from pyweb_backends.nextjs.scope import Context, Scope
from pyweb_backends.nextjs.styles.style import attributes, look
from pyweb_backends.nextjs.views import view as views
from pyweb_compiler import ir

_REACT_NAMES = {"class": "className"}


def plan_root_layout(context: Context, printed: tuple[TsFile, ...]) -> TsFile:
    """Document, providers, theme, and what the app puts beside its pages (`printed`)."""
    app = context.app
    file = context.file(f"{paths.ROOT}/app/layout.tsx", ("RootLayout", "metadata"))
    scope = Scope(context, file, frozenset())
    node = file.use("react", "ReactNode", type_only=True)
    html = ts.JsxElement(
        tag="html",
        attributes=_html_attributes(app),
        children=(*_head(app, scope), _body(context, scope, printed)),
    )
    function = ts.FunctionDeclaration(
        name="RootLayout",
        params=(children_param(node),),
        body=ts.Block(statements=(*scope.statements(), ts.ReturnStatement(value=html))),
        default=True,
    )
    file.side_effect("./globals.css")
    declarations: tuple[ts.Declaration, ...] = (*_metadata(app, file), function)
    return TsFile(
        path=file.path,
        module=ts.TsModule(imports=file.imports(), declarations=declarations),
    )


def _html_attributes(app: ir.App) -> tuple[ts.JsxAttribute, ...]:
    found = [ts.JsxAttribute(name="lang", value=text(app.language or "en"))]
    found.extend(
        ts.JsxAttribute(name=_REACT_NAMES.get(key, key), value=text(value))
        for key, value in app.attributes
    )
    if app.color_mode or app.states:
        # The scripts in the head set attributes before React takes over.
        found.append(ts.JsxAttribute(name="suppressHydrationWarning", value=TRUE))
    return tuple(found)


def _head(app: ir.App, scope: Scope) -> tuple[ts.JsxElement, ...]:
    children = list(views.to_children(app.head, scope))
    for sheet in app.stylesheets:
        if sheet.startswith(("http://", "https://", "//")):
            children.append(
                ts.JsxElement(
                    tag="link",
                    attributes=(
                        ts.JsxAttribute(name="rel", value=text("stylesheet")),
                        ts.JsxAttribute(name="href", value=text(sheet)),
                    ),
                )
            )
    if scope.context.contract.states:
        restore = scope.file.use("@/lib/live/restore-script", "RestoreScript")
        children.insert(0, ts.JsxElement(tag=restore))
    if app.color_mode:
        script = scope.file.use("@/components/ui/color-mode-script", "ColorModeScript")
        children.insert(0, ts.JsxElement(tag=script))
    return (ts.JsxElement(tag="head", children=tuple(children)),) if children else ()


def _body(context: Context, scope: Scope, printed: tuple[TsFile, ...]) -> ts.JsxElement:
    app = context.app
    inside: list[ts.JsxChild] = []
    if context.contract.states:
        provider = scope.file.use("@/lib/live/provider", "LiveProvider")
        inside.append(ts.JsxElement(tag=provider))
    inside.append(ts.JsxExpression(value=name("children")))
    inside.extend(views.to_children(app.wraps, scope))
    if app.theme is not None:
        inside = [theme_element(app, app.theme, tuple(inside), scope, printed)]
    styles = tuple(style for element in app.style for style in element.styles)
    return ts.JsxElement(
        tag="body",
        attributes=tuple(attributes(look(styles, (), scope), scope)),
        children=tuple(inside),
    )


def _metadata(app: ir.App, file: FileScope) -> tuple[ts.ConstDeclaration, ...]:
    if not any(asset.public == "favicon.ico" for asset in app.assets):
        return ()
    icons = ts.ObjectLiteral(members=(ts.Property(key="icon", value=text("/favicon.ico")),))
    return (
        ts.ConstDeclaration(
            name="metadata",
            type=ts.TypeName(name=file.use("next", "Metadata", type_only=True)),
            value=ts.ObjectLiteral(members=(ts.Property(key="icons", value=icons),)),
        ),
    )
