"""Class names that are put together while the app runs, from values that are known now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from pyweb_backends.contract.walk import walk
from pyweb_backends.nextjs.styles.style import static_value
from pyweb_backends.nextjs.styles.tailwind_names import is_utility
from pyweb_backends.nextjs.styles.utilities import utilities, variant
from pyweb_compiler import ir

_CLASS = re.compile(r"[\w:/.\-\[\]()#%,&*+!@=]+")
_MOST = 200
"""More combinations than that are nothing that an author had in mind."""


def inline_sources(app: ir.App) -> tuple[str, ...]:
    """The names that Tailwind cannot find in the text of the files."""
    found: dict[str, None] = {}
    uses: dict[str, list[ir.Use]] = {}
    for node in walk((app.pages, app.components, app.wraps)):
        if isinstance(node, ir.Use):
            uses.setdefault(node.component, []).append(node)
    for component in app.components:
        values = _passed(component, uses.get(component.id, []))
        for text in _class_texts(component.view, values):
            found.update(dict.fromkeys(text.split()))
    for page in app.pages:
        for text in _class_texts(page.view, {}):
            found.update(dict.fromkeys(text.split()))
    return tuple(name for name in sorted(found) if _CLASS.fullmatch(name))


RUNTIME = (
    "bg-neutral-900 bg-transparent bottom-4 contents cursor-pointer fixed flex hidden inset-x-0 "
    "justify-center p-[6px] pointer-events-none px-4 py-2 rounded-full shadow-lg "
    "text-inherit text-sm text-white z-20 z-50 top-[2rem] left-[2rem] right-[2rem] bottom-[2rem]"
)
"""What the components of the runtime are styled with."""


def excluded_sources(app: ir.App) -> tuple[str, ...]:
    """Utility names that the author wrote without effect, because Tailwind was switched off."""
    if app.tailwind:
        return ()
    written: set[str] = set()
    needed: set[str] = set(RUNTIME.split())
    for node in walk((app.pages, app.components, app.wraps, app.style)):
        if isinstance(node, ir.Element):
            needed.update(_utilities(node.styles))
            written.update(_words(node.classes))
        elif isinstance(node, ir.Use):
            needed.update(_utilities(node.rest_styles))
            written.update(_words(node.rest_classes))
    return tuple(sorted(name for name in written - needed if is_utility(name)))


def _words(classes: tuple[ir.Expr, ...]) -> Iterator[str]:
    for node in walk(classes):
        if isinstance(node, ir.Literal) and isinstance(node.value, str):
            yield from (word for word in node.value.split() if _CLASS.fullmatch(word))


def _utilities(styles: tuple[ir.Style, ...]) -> Iterator[str]:
    for style in styles:
        if isinstance(style.value, ir.Literal):
            prefix = variant(style.selector, style.media)
            for name in utilities(style.property, static_value(style.property, style.value)):
                yield prefix + name


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


def _passed(component: ir.Component, uses: list[ir.Use]) -> dict[str, frozenset[str]]:
    """The constants that the app passes for each parameter, where it passes nothing else."""
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
