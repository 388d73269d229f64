"""What a page says of itself that changes while it is open."""

from __future__ import annotations

from pyweb_compiler import ir


def live_parts(page: ir.Page) -> tuple[object, ...]:
    """What only the browser can say of a page."""
    return (page.title, *live_metas(page))


def live_metas(page: ir.Page) -> list[ir.Meta]:
    """`<meta>` elements with a var in them, the description among them."""
    found = [each for each in page.meta if is_live(each)]
    if page.description is None or isinstance(page.description, ir.Literal):
        return found
    name = ir.Literal(span=page.span, type=ir.StrType(), value="description")
    return [ir.Meta(attributes=(("name", name), ("content", page.description))), *found]


def is_live(meta: ir.Meta) -> bool:
    """Whether something of it is a var."""
    return not all(isinstance(value, ir.Literal) for _, value in meta.attributes)
