"""All styles of an element: utility classes, and `style` for what is computed."""

from __future__ import annotations

from msgspec import Struct

from pyweb_backends.model import ts
from pyweb_backends.names import kebab_case
from pyweb_backends.nextjs.build import null_as_undefined, text
from pyweb_backends.nextjs.expressions import template
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.expressions.literals import is_choice_of_literals
from pyweb_backends.nextjs.scope import Scope
from pyweb_backends.nextjs.styles import tables
from pyweb_backends.nextjs.styles.utilities import (
    is_spellable,
    lacks_unit,
    utilities,
    utility,
    variant,
)
from pyweb_compiler import ir


class Look(Struct, frozen=True):
    """What `className` and `style` of an element hold."""

    classes: tuple[str | ts.TsExpr, ...]
    style: tuple[ts.Property, ...]


def look(styles: tuple[ir.Style, ...], classes: tuple[ir.Expr, ...], scope: Scope) -> Look:
    """Class names of the author first, then utilities in source order."""
    parts: list[str | ts.TsExpr] = []
    for expr in classes:
        if isinstance(expr, ir.Literal):
            parts.extend(name for name in template.literal_text(expr).split(" ") if name)
        else:
            parts.append(to_expression(expr, scope))
    computed: list[ts.Property] = []
    for style in styles:
        _add(style, parts, computed, scope)
    return Look(tuple(dict.fromkeys(parts)), tuple(computed))


def attributes(found: Look, scope: Scope) -> list[ts.JsxAttribute]:
    """`className` and `style`, where there is something to say."""
    result: list[ts.JsxAttribute] = []
    if found.classes:
        result.append(ts.JsxAttribute(name="className", value=_class_name(found.classes)))
    if found.style:
        value: ts.TsExpr = ts.ObjectLiteral(members=found.style)
        if any(isinstance(m.key, str) and m.key.startswith("--") for m in found.style):
            value = ts.As(value=value, type=scope.file.react("CSSProperties"))
        result.append(ts.JsxAttribute(name="style", value=value))
    return result


def _class_name(classes: tuple[str | ts.TsExpr, ...]) -> ts.TsExpr:
    if len(classes) == 1 and not isinstance(classes[0], str):
        return classes[0]
    if all(isinstance(part, str) for part in classes):
        return ts.Constant(value=" ".join(part for part in classes if isinstance(part, str)))
    pieces: list[str | ts.TsExpr] = []
    for position, part in enumerate(classes):
        space = " " if position else ""
        if isinstance(part, str):
            previous = pieces.pop() if pieces and isinstance(pieces[-1], str) else ""
            pieces.append(f"{previous}{space}{part}")
        else:
            if space:
                previous = pieces.pop() if pieces and isinstance(pieces[-1], str) else ""
                pieces.append(f"{previous}{space}")
            pieces.extend(part.parts if isinstance(part, ts.TemplateLiteral) else (part,))
    return ts.TemplateLiteral(parts=tuple(pieces))


def _add(
    style: ir.Style,
    parts: list[str | ts.TsExpr],
    computed: list[ts.Property],
    scope: Scope,
) -> None:
    prefix = variant(style.selector, style.media)
    value = static_value(style.property, style.value) if isinstance(style.value, ir.Literal) else ""
    if isinstance(style.value, ir.Literal) and lacks_unit(style.property, value):
        # Browsers ignore it, but the build would make pixels of it.
        if not prefix:
            computed.append(ts.Property(key=style.property, value=text(value)))
    elif isinstance(style.value, ir.Literal) and is_spellable(value):
        parts.extend(prefix + name for name in utilities(style.property, value))
    elif prefix:
        custom = "--" + "-".join(filter(None, (_slug(prefix), kebab_case(style.property))))
        computed.append(ts.Property(key=custom, value=to_expression(style.value, scope)))
        parts.append(prefix + utility(style.property, f"var({custom})"))
    else:
        computed.append(ts.Property(key=style.property, value=_computed(style, scope)))


def _computed(style: ir.Style, scope: Scope) -> ts.TsExpr:
    value = null_as_undefined(to_expression(style.value, scope))
    unsaid = _says_nothing(style.value.type)
    if unsaid or (style.property in tables.CLOSED and not is_choice_of_literals(style.value)):
        # Such a property takes certain words only, and the type of a var says less.
        css = scope.file.use("react", "CSSProperties", type_only=True)
        return ts.As(
            value=value, type=ts.IndexedAccessType(object=ts.TypeName(name=css), key=style.property)
        )
    return value


def _says_nothing(type_: ir.Type) -> bool:
    """Whether a value may be of any type: TypeScript wants to be told that it is right for CSS."""
    options = type_.options if isinstance(type_, ir.UnionType) else (type_,)
    return any(isinstance(option, ir.AnyType) for option in options)


def is_class(property_: str, value: str) -> bool:
    """Whether a constant becomes a class name."""
    return bool(value) and is_spellable(value) and not lacks_unit(property_, value)


def _slug(prefix: str) -> str:
    return kebab_case(prefix)


def static_value(property_: str, value: ir.Literal) -> str:
    """A constant as CSS writes it: numbers are pixels where the property is a length."""
    text = template.literal_text(value)
    plain = isinstance(value.value, int | float) and not isinstance(value.value, bool)
    if (
        plain
        and value.value
        and property_ not in tables.UNITLESS
        and not property_.startswith("--")
    ):
        return f"{text}px"
    return text
