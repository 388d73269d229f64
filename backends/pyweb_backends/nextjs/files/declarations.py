"""`<file>.d.ts` beside JavaScript components of the app: what the pages pass to them."""

from __future__ import annotations

from pathlib import PurePosixPath

from msgspec import Struct, field

from pyweb_backends.contract.walk import walk
from pyweb_backends.model import ts
from pyweb_backends.model.project import TsFile
from pyweb_backends.nextjs import paths, types
from pyweb_backends.nextjs.file_scope import FileScope
from pyweb_backends.nextjs.scope import Context
from pyweb_compiler import ir

_SCRIPTS = frozenset([".js", ".jsx", ".mjs"])
_UNTYPED = ts.TypeName(name="Record", args=(types.STRING, types.UNKNOWN))


class _Component(Struct):
    """A component of a file, and the callbacks that get values of its own."""

    default: bool
    callbacks: dict[str, tuple[ir.Type, ...]] = field(default_factory=dict)


def plan_declarations(context: Context) -> tuple[TsFile, ...]:
    """One file for each JavaScript file of the app that is imported."""
    found: dict[str, dict[str, _Component]] = {}
    roots = (context.app.pages, context.app.components, context.app.wraps)
    for node in walk(roots):
        if not isinstance(node, ir.Element) or not isinstance(node.tag, ir.LibraryTag):
            continue
        path = PurePosixPath(node.tag.package)
        if path.is_absolute() and path.suffix in _SCRIPTS:
            file = f"{paths.ROOT}{path.with_suffix('.d.ts')}"
            name = node.tag.export.split(".")[0]
            component = found.setdefault(file, {}).setdefault(name, _Component(node.tag.default))
            for listener in node.listeners:
                if listener.params and all("." not in p.path for p in listener.params):
                    component.callbacks[listener.target] = _values(listener)
    return tuple(_file(path, components, context) for path, components in sorted(found.items()))


def _values(listener: ir.Listener) -> tuple[ir.Type, ...]:
    """Types of the values of a trigger, as the event takes them."""
    known = {node.name: node.type for node in walk(listener.event) if isinstance(node, ir.LocalRef)}
    by_place = {int(param.path): param.name for param in listener.params}
    return tuple(
        known.get(by_place.get(place, ""), ir.AnyType()) for place in range(max(by_place) + 1)
    )


def _file(path: str, components: dict[str, _Component], context: Context) -> TsFile:
    file = context.file(path, tuple(components))
    declarations = tuple(
        ts.AmbientConst(name=name, type=_type(component, file), default=component.default)
        for name, component in sorted(components.items())
    )
    return TsFile(path=path, module=ts.TsModule(imports=file.imports(), declarations=declarations))


def _type(component: _Component, file: FileScope) -> ts.TsType:
    element = ts.TypeName(name="HTMLElement")
    file.react("HTMLAttributes")
    props: ts.TsType = ts.TypeName(name="HTMLAttributes", args=(element,))
    parts: list[ts.TsType] = [props]
    if component.callbacks:
        names = tuple(ts.LiteralTypeNode(value=target) for target in component.callbacks)
        left_out: ts.TsType = names[0] if len(names) == 1 else ts.UnionTypeNode(options=names)
        callbacks = tuple(
            ts.PropertySignature(
                name=target, type=types.to_ts(ir.FunctionType(values), file), optional=True
            )
            for target, values in component.callbacks.items()
        )
        parts = [
            ts.TypeName(name="Omit", args=(props, left_out)),
            ts.ObjectTypeNode(members=callbacks),
        ]
    parts.append(_UNTYPED)
    own = file.react("ComponentType")
    assert isinstance(own, ts.TypeName)
    return ts.TypeName(name=own.name, args=(ts.IntersectionTypeNode(parts=tuple(parts)),))
