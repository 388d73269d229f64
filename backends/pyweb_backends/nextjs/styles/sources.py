"""Class names that are put together while the app runs, from values that are known now."""

from __future__ import annotations

import re
from itertools import product

from pyweb_backends.contract.walk import walk
from pyweb_compiler import ir

_CLASS = re.compile(r"[\w:/.\-\[\]()#%,&*+!@=]+")
_MOST = 200
"""More combinations than that are nothing that an author had in mind."""


def inline_sources(app: ir.App) -> tuple[str, ...]:
    """The names that Tailwind cannot find in the text of the files."""
    found: dict[str, None] = {}
    for component in app.components:
        values = _passed(component, app)
        for text in _class_texts(component.view, values):
            found.update(dict.fromkeys(text.split()))
    for page in app.pages:
        for text in _class_texts(page.view, {}):
            found.update(dict.fromkeys(text.split()))
    return tuple(name for name in sorted(found) if _CLASS.fullmatch(name))


def _class_texts(view: ir.View, values: dict[str, frozenset[str]]) -> list[str]:
    texts: list[str] = []
    for node in walk(view):
        classes = (
            node.classes
            if isinstance(node, ir.Element)
            else node.rest_classes if isinstance(node, ir.Use) else ()
        )
        for part in classes:
            if isinstance(part, ir.Template):
                texts.extend(_texts(part, values) or ())
    return texts


def _passed(component: ir.Component, app: ir.App) -> dict[str, frozenset[str]]:
    """The constants that the app passes for each parameter, where it passes nothing else."""
    uses = [
        node
        for node in walk((app.pages, app.components, app.wraps))
        if isinstance(node, ir.Use) and node.component == component.id
    ]
    found: dict[str, frozenset[str]] = {}
    for param in component.params:
        given = [arg.value for use in uses for arg in use.args if arg.name == param.name]
        if param.default is not None:
            given.append(param.default)
        texts = [_texts(value, {}) for value in given]
        if texts and all(text is not None for text in texts):
            found[param.name] = frozenset(t for text in texts if text is not None for t in text)
    return found


def _texts(node: ir.Expr, values: dict[str, frozenset[str]]) -> frozenset[str] | None:
    """Every text that an expression can be; `None` if that is not known."""
    match node:
        case ir.Literal(value=value):
            return frozenset({"" if value is None else str(value)})
        case ir.Choice(then=then, otherwise=otherwise):
            first, second = _texts(then, values), _texts(otherwise, values)
            return None if first is None or second is None else first | second
        case ir.PropRef(name=name) if name in values:
            return values[name]
        case ir.Call(operator=ir.Operator.TEXT, args=(inner,)):
            return _texts(inner, values)
        case ir.Template(parts=parts):
            sets = [_texts(part, values) for part in parts]
            known = [sorted(texts) for texts in sets if texts is not None]
            if len(known) < len(sets):
                return None
            joined = frozenset("".join(combination) for combination in product(*known))
            return joined if len(joined) <= _MOST else None
        case _ if isinstance(node.type, ir.LiteralType):
            return frozenset(str(value) for value in node.type.values)
        case _:
            return None
