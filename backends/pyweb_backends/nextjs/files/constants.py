"""`constants/<module>.ts`: what several views look things up in."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.model.project import TsFile
from pyweb_backends.nextjs import paths, types
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.files.props import prop_type
from pyweb_backends.nextjs.scope import Context, Scope
from pyweb_backends.nextjs.sides import needs_client
from pyweb_compiler import ir


def plan_constants(context: Context) -> tuple[TsFile, ...]:
    """One file for each module that defines such constants."""
    modules = dict.fromkeys(constant.module for constant in context.app.constants)
    return tuple(_file(module, context) for module in modules)


def _type(constant: ir.Constant, scope: Scope) -> ts.TsType | None:
    """A dict is looked up by any key; for the rest, TypeScript sees more than a type could say."""
    type_ = constant.value.type
    if not isinstance(type_, ir.DictType):
        return None
    closed = scope.context.closed.constants.get((constant.module, constant.name))
    if closed is not None:
        key = types.to_ts(type_.key, scope.file)
        return ts.TypeName(name="Record", args=(key, prop_type(closed, scope)))
    return types.to_ts(type_, scope.file)


def _file(module: str, context: Context) -> TsFile:
    constants = [c for c in context.app.constants if c.module == module]
    names = [context.names.constants[c.module, c.name][0] for c in constants]
    file = context.file(paths.constants_file(module), tuple(names))
    scope = Scope(context, file, frozenset())
    declarations = tuple(
        ts.ConstDeclaration(
            name=name,
            type=_type(constant, scope),
            value=to_expression(constant.value, scope),
            comments=constant.comments,
        )
        for constant, name in zip(constants, names, strict=True)
    )
    client = any(needs_client(constant.value) for constant in constants)
    return TsFile(
        path=file.path,
        module=ts.TsModule(
            imports=file.imports(),
            declarations=declarations,
            directive="use client" if client else "",
        ),
    )
