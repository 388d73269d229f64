"""The state of the backend that holds what only the server knows."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import NOWHERE
from pyweb_compiler.evaluate.vocabulary.server_constants import MODULE, STATE, ServerConstant

_DOC = "Values that the server computes when it starts."
_PLAIN: dict[type, str] = {
    ir.StrType: "str",
    ir.IntType: "int",
    ir.FloatType: "float",
    ir.BoolType: "bool",
}


def constants_state(constants: tuple[ServerConstant, ...]) -> tuple[ir.State, ...]:
    """The state with a var for each value, if there is any."""
    if not constants:
        return ()
    return (
        ir.State(
            span=NOWHERE,
            module=MODULE,
            name=STATE,
            wire=f"{MODULE}.{STATE}",
            parent=None,
            vars=tuple(
                ir.Var(
                    span=constant.value.span,
                    name=constant.var,
                    kind=ir.VarKind.BASE,
                    type=constant.type,
                    initial=None,
                )
                for constant in constants
            ),
            handlers=(),
            docstring=_DOC,
        ),
    )


def constants_module(constants: tuple[ServerConstant, ...]) -> tuple[ir.PythonModule, ...]:
    """The Python module that defines it."""
    if not constants:
        return ()
    annotations = [_annotation(constant.type) for constant in constants]
    needs_any = any("Any" in annotation for annotation in annotations)
    names = sorted({(constant.value.module, constant.name) for constant in constants})
    lines = [
        '"""What the pages show and only the server knows."""',
        "",
        *(["from typing import Any", ""] if needs_any else []),
        "import live",
        *(f"import {module}" for module in sorted({module for module, _ in names})),
        "",
        "",
        f"class {STATE}(live.State):",
        f'    """{_DOC}"""',
        "",
        *(
            f"    {constant.var}: {annotation} = {constant.value.module}.{constant.name}"
            for constant, annotation in zip(constants, annotations, strict=True)
        ),
    ]
    return (
        ir.PythonModule(
            module=MODULE,
            path=f"{MODULE}.py",
            code="\n".join(lines) + "\n",
            defines_states=True,
            requires=frozenset(),
        ),
    )


def _annotation(type_: ir.Type) -> str:
    match type_:
        case ir.ListType(item=item):
            return f"list[{_annotation(item)}]"
        case ir.DictType(key=key, value=value):
            return f"dict[{_annotation(key)}, {_annotation(value)}]"
        case _:
            return _PLAIN.get(type(type_), "Any")
