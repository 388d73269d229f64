"""Things that the browser does by itself."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs.build import call, member, name
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir

_FUNCTIONS: dict[ir.Effect, tuple[str, str]] = {
    ir.Effect.ALERT: ("alert", "windowAlert"),
    ir.Effect.LOG: ("log", "consoleLog"),
    ir.Effect.CLIPBOARD: ("clipboard", "setClipboard"),
    ir.Effect.SCROLL: ("scroll", "scrollTo"),
    ir.Effect.FOCUS: ("focus", "setFocus"),
    ir.Effect.BLUR: ("focus", "blurFocus"),
    ir.Effect.VALUE: ("value", "setValue"),
    ir.Effect.CLEAR: ("store", "clearStorage"),
}
_SCROLLS_TO_TOP = True


def effect_call(event: ir.EffectCall, scope: Scope) -> ts.TsExpr:
    """A call of the function that has the effect."""
    args = dict(event.args)
    match event.effect:
        case ir.Effect.BACK:
            return call(_import(scope, "back", "back"))
        case ir.Effect.REDIRECT:
            path, options = _split(args, ("path",), scope)
            return call(_import(scope, "redirect", "redirect"), *path, *options)
        case ir.Effect.TOAST:
            return _toast(args, scope)
        case ir.Effect.DOWNLOAD:
            return call(_import(scope, "download", "download"), _object(args, scope))
        case ir.Effect.STORE:
            given = {k: v for k, v in args.items() if k != "options" or not _is(v, None)}
            return call(_import(scope, "store", "storeValue"), _object(given, scope))
        case ir.Effect.COLOR_MODE:
            return _color_mode(args, scope)
        case ir.Effect.SCRIPT:
            return to_expression(next(iter(args.values())), scope)
        case _:
            file, function = _FUNCTIONS[event.effect]
            values = [
                to_expression(value, scope)
                for key, value in args.items()
                if not (key == "top" and _is(value, _SCROLLS_TO_TOP))
            ]
            return call(_import(scope, file, function), *values)


def _import(scope: Scope, file: str, function: str) -> str:
    return scope.file.use(f"@/lib/live/effects/{file}", function)


def _is(node: ir.Expr, value: object) -> bool:
    return isinstance(node, ir.Literal) and node.value is value


def _split(
    args: dict[str, ir.Expr], positional: tuple[str, ...], scope: Scope
) -> tuple[list[ts.TsExpr], list[ts.TsExpr]]:
    first = [to_expression(args[key], scope) for key in positional if key in args]
    rest = {
        key: value
        for key, value in args.items()
        if key not in positional and not _is(value, False) and not _is(value, None)
    }
    return first, [_object(rest, scope)] if rest else []


def _object(args: dict[str, ir.Expr], scope: Scope) -> ts.ObjectLiteral:
    return ts.ObjectLiteral(
        members=tuple(
            ts.Property(key=key, value=to_expression(value, scope)) for key, value in args.items()
        )
    )


def _toast(args: dict[str, ir.Expr], scope: Scope) -> ts.TsExpr:
    toast: ts.TsExpr = name(_import(scope, "toast", "toast"))
    if "dismiss" in args:
        dismissed = [] if _is(args["dismiss"], None) else [to_expression(args["dismiss"], scope)]
        return call(member(toast, "dismiss"), *dismissed)
    level = args.get("level")
    if isinstance(level, ir.Literal) and isinstance(level.value, str) and level.value != "default":
        toast = member(toast, level.value)
    values = [to_expression(args["message"], scope)]
    options = args.get("options")
    if options is not None and not (isinstance(options, ir.Object) and not options.entries):
        values.append(to_expression(options, scope))
    return call(toast, *values)


def _color_mode(args: dict[str, ir.Expr], scope: Scope) -> ts.TsExpr:
    mode = next(iter(args.values()))
    if isinstance(mode, ir.Literal) and mode.value == "toggle":
        return call(scope.file.use("@/lib/color-mode", "toggleColorMode"))
    setter = scope.file.use("@/lib/color-mode", "setColorMode")
    return call(setter, to_expression(mode, scope))
