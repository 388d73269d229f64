"""`state/<module>.ts`: records, interfaces, initial values and typed events."""

from __future__ import annotations

from pyweb_backends.contract import (
    EventContract,
    RecordContract,
    StateContract,
    VarContract,
)
from pyweb_backends.model import ts
from pyweb_backends.model.project import TsFile
from pyweb_backends.nextjs import paths, types
from pyweb_backends.nextjs.build import call, name, obj, text
from pyweb_backends.nextjs.docs import prose
from pyweb_backends.nextjs.file_scope import FileScope
from pyweb_backends.nextjs.files.initial import Reads, initial_value, reads_of
from pyweb_backends.nextjs.scope import Context, Scope
from pyweb_compiler import ir

_STORES = {ir.VarKind.COOKIE: "cookie", ir.VarKind.LOCAL: "local", ir.VarKind.SESSION: "session"}


def plan_state_files(context: Context) -> tuple[TsFile, ...]:
    """One file for each module that defines states or records."""
    contract = context.contract
    modules = sorted({r.module for r in contract.records} | {s.module for s in contract.states})
    reads = reads_of(context.app)
    return tuple(_file(module, reads, context) for module in modules)


def _file(module: str, reads: Reads, context: Context) -> TsFile:
    records = [r for r in context.contract.records if r.module == module]
    states = [s for s in context.contract.states if s.module == module]
    declared = (
        *(record.interface for record in records),
        *(name for state in states for name in (state.interface, state.const)),
    )
    file = context.file(paths.state_file(module), declared)
    declarations: list[ts.Declaration] = [_record(record, file) for record in records]
    for state in states:
        declarations.extend(_state(state, reads, file, context))
    return TsFile(
        path=file.path,
        module=ts.TsModule(imports=file.imports(), declarations=tuple(declarations)),
    )


def _record(record: RecordContract, file: FileScope) -> ts.InterfaceDeclaration:
    return ts.InterfaceDeclaration(
        name=record.interface,
        doc=record.docstring,
        members=tuple(
            ts.PropertySignature(
                name=field.name, type=types.to_ts(field.type, file), optional=field.optional
            )
            for field in record.fields
        ),
    )


def _state(
    state: StateContract, reads: Reads, file: FileScope, context: Context
) -> list[ts.Declaration]:
    scope = Scope(context, file, frozenset())
    define = file.use("@/lib/live", "defineState")
    found: list[ts.Declaration] = []
    initial: ts.TsExpr = obj()
    if state.vars:
        found.append(
            ts.InterfaceDeclaration(
                name=state.interface,
                doc=state.docstring,
                members=tuple(
                    ts.PropertySignature(
                        name=v.name, type=types.to_ts(v.type, file), doc=prose(v.doc)
                    )
                    for v in state.vars
                ),
            )
        )
        initial_name = file.names.claim(f"initial{state.interface}")
        found.append(
            ts.ConstDeclaration(
                name=initial_name,
                type=ts.TypeName(name=state.interface),
                value=ts.ObjectLiteral(
                    members=tuple(
                        ts.Property(key=v.name, value=initial_value(state.wire, v, reads, scope))
                        for v in state.vars
                    ),
                    expanded=True,
                ),
                exported=False,
            )
        )
        initial = name(initial_name)
    events = ts.ObjectLiteral(
        members=tuple(
            ts.Property(key=e.name, value=_event(e, file), doc=prose(e.docstring))
            for e in state.events
        ),
        expanded=bool(state.events),
    )
    args = [text(state.wire), initial, events]
    if storage := _storage(state, file):
        args.append(ts.ObjectLiteral(members=(ts.Property(key="storage", value=storage),)))
    found.append(
        ts.ConstDeclaration(
            name=state.const,
            value=call(define, *args),
            doc="" if state.vars else state.docstring,
        )
    )
    return found


def _event(event: EventContract, file: FileScope) -> ts.TsExpr:
    type_args: tuple[ts.TsType, ...] = ()
    if event.params:
        rest = event.params[-1].variadic
        fixed = event.params[:-1] if rest else event.params
        items = [types.to_ts(param.type, file) for param in event.params]
        if rest:
            items[-1] = ts.ArrayTypeNode(item=items[-1])
        type_args = (
            ts.TupleTypeNode(
                items=tuple(items),
                names=tuple(param.name for param in event.params),
                optional=_optional_tail([param.required for param in fixed]),
                rest=rest,
            ),
        )
    function = name(file.use("@/lib/live", "event"))
    return ts.CallExpr(callee=function, args=(text(event.handler),), type_args=type_args)


def _optional_tail(required: list[bool]) -> int:
    count = 0
    for is_required in reversed(required):
        if is_required:
            break
        count += 1
    return count


def _storage(state: StateContract, file: FileScope) -> ts.ObjectLiteral | None:
    members = tuple(
        ts.Property(key=var.name, value=_store(var, file))
        for var in state.vars
        if var.kind in _STORES
    )
    return ts.ObjectLiteral(members=members, expanded=True) if members else None


def _store(var: VarContract, file: FileScope) -> ts.TsExpr:
    function = file.use("@/lib/live/storage", _STORES[var.kind])
    options = var.storage
    if options is None:
        return call(function)
    found: list[tuple[str, ts.TsExpr]] = []
    if options.name is not None:
        found.append(("name", text(options.name)))
    if var.kind is ir.VarKind.LOCAL and options.sync:
        found.append(("sync", ts.Constant(value=True)))
    return call(function, obj(*found)) if found else call(function)
