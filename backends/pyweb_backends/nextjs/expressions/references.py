"""What an expression refers to beside states, props and locals."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.names import camel_case
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.build import binary, call, member, method, name, text
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir

_ROUTER_FIELDS = {
    ir.Ambient.PATH: "path",
    ir.Ambient.FULL_PATH: "fullPath",
    ir.Ambient.ROUTE: "route",
    ir.Ambient.QUERY: "query",
    ir.Ambient.SEARCH: "search",
    ir.Ambient.PARAMS: "params",
    ir.Ambient.ORIGIN: "origin",
}
_MODES = {
    ir.Ambient.COLOR_MODE: ("useRawColorMode", "rawColorMode"),
    ir.Ambient.RESOLVED_COLOR_MODE: ("useColorMode", "colorMode"),
}


def refer(
    node: ir.ConstantRef | ir.AmbientRef | ir.RouteParam | ir.IconRef, scope: Scope
) -> ts.TsExpr:
    """The name through which the value is reached, imported or hooked as needed."""
    match node:
        case ir.IconRef(export=export):
            return name(scope.file.use("lucide-react", export))
        case ir.ConstantRef(module=module, name=constant):
            return _constant(module, constant, scope)
        case ir.RouteParam(name=param):
            return _route_param(param, scope)
        case ir.AmbientRef(ambient=ambient):
            return _ambient(ambient, scope)


def _constant(module: str, constant: str, scope: Scope) -> ts.TsExpr:
    ts_name, file = scope.context.names.constants[module, constant]
    return name(
        ts_name if file == scope.file.path else scope.file.use(paths.import_path(file), ts_name)
    )


def _route_param(param: str, scope: Scope) -> ts.TsExpr:
    kinds = {s.kind for page in scope.context.app.pages for s in page.route if s.name == param}
    several = "rest" in kinds
    string: ts.TsType = ts.TypeName(name="string")
    signature = ts.PropertySignature(
        name=param,
        type=ts.ArrayTypeNode(item=string) if several else string,
        optional=kinds != {"param"},
    )
    hook = ts.CallExpr(
        callee=name(scope.file.use("next/navigation", "useParams")),
        type_args=(ts.ObjectTypeNode(members=(signature,)),),
    )
    # Next.js hands out parameters as they stand in the URL.
    value: ts.TsExpr = member(hook, param)
    if several:
        given = binary("??", value, ts.ArrayLiteral(items=()))
        value = method(given, "map", name("decodeURIComponent"))
    else:
        value = call(
            "decodeURIComponent", binary("??", value, text("")) if signature.optional else value
        )
    return scope.hook(f"param:{param}", camel_case(param), value)


def _ambient(ambient: ir.Ambient, scope: Scope) -> ts.TsExpr:
    if ambient is ir.Ambient.HYDRATED:
        hook = scope.file.use("@/lib/live", "useHydrated")
        return scope.hook(hook, "hydrated", call(hook))
    if ambient in _MODES:
        export, local = _MODES[ambient]
        hook = scope.file.use("@/lib/color-mode", export)
        return scope.hook(hook, camel_case(local), call(hook))
    hook = scope.file.use("@/lib/live/router", "useRouterData")
    return member(scope.hook(hook, "router", call(hook)), _ROUTER_FIELDS[ambient])
