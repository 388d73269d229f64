"""What a page says of itself: `metadata` for what is fixed, elements that React puts into the head for the rest."""

from __future__ import annotations

from collections import Counter

from pyweb_backends.model import ts
from pyweb_backends.names import words
from pyweb_backends.nextjs.build import text
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.expressions.template import to_text
from pyweb_backends.nextjs.file_scope import FileScope
from pyweb_backends.nextjs.head_parts import is_live, live_metas
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir


def metadata(page: ir.Page, file: FileScope, scope: Scope) -> tuple[ts.ConstDeclaration, ...]:
    """What Next writes into the head."""
    members: list[ts.Property] = []
    title = page.title
    if title is None:
        members.append(ts.Property(key="title", value=text(app_title(scope.context.app))))
    elif isinstance(title, ir.Literal):
        members.append(ts.Property(key="title", value=to_expression(title, scope)))
    if isinstance(page.description, ir.Literal):
        members.append(ts.Property(key="description", value=to_expression(page.description, scope)))
    if page.image and _has_host(page.image):
        images = ts.ObjectLiteral(members=(ts.Property(key="images", value=text(page.image)),))
        members.append(ts.Property(key="openGraph", value=images))
    if named := _named(page):
        other = tuple(
            ts.Property(key=name, value=to_expression(content, scope))
            for name, content in named.items()
        )
        members.append(ts.Property(key="other", value=ts.ObjectLiteral(members=other)))
    if not members:
        return ()
    type_ = file.use("next", "Metadata", type_only=True)
    return (
        ts.ConstDeclaration(
            name="metadata",
            type=ts.TypeName(name=type_),
            value=ts.ObjectLiteral(members=tuple(members), expanded=True),
        ),
    )


def fixed_elements(page: ir.Page, scope: Scope) -> tuple[ts.JsxElement, ...]:
    """What `metadata` cannot say: `<meta property>`, and a path of which Next wants to know the host."""
    named = _named(page)
    found = [each for each in page.meta if not is_live(each) and not _is_named(each, named)]
    own_image = any(_literal(each, "property") == "og:image" for each in page.meta)
    image = page.image if page.image and not _has_host(page.image) and not own_image else None
    if image is not None:
        attributes = tuple(
            ts.JsxAttribute(name=key, value=text(value))
            for key, value in (("property", "og:image"), ("content", image))
        )
        return (ts.JsxElement(tag="meta", attributes=attributes), *_elements(found, scope))
    return _elements(found, scope)


def live_elements(page: ir.Page, scope: Scope) -> tuple[ts.JsxElement, ...]:
    """What changes while the page is open."""
    found: list[ts.JsxElement] = []
    if page.title is not None and not isinstance(page.title, ir.Literal):
        title = ts.JsxExpression(value=to_text(page.title, scope))
        found.append(ts.JsxElement(tag="title", children=(title,)))
    return (*found, *_elements(live_metas(page), scope))


def app_title(app: ir.App) -> str:
    """`todo_list` → `Todo List`."""
    return " ".join(word[:1].upper() + word[1:] for word in words(app.name))


def _elements(metas: list[ir.Meta], scope: Scope) -> tuple[ts.JsxElement, ...]:
    return tuple(
        ts.JsxElement(
            tag="meta",
            attributes=tuple(
                ts.JsxAttribute(
                    name=key,
                    value=(
                        to_expression(value, scope)
                        if isinstance(value, ir.Literal)
                        else to_text(value, scope)
                    ),
                )
                for key, value in meta.attributes
            ),
        )
        for meta in metas
    )


def _named(page: ir.Page) -> dict[str, ir.Literal]:
    """The contents of plain `<meta name content>`, by names that stand there once."""
    times = Counter(_literal(each, "name") for each in page.meta)
    found: dict[str, ir.Literal] = {}
    for meta in page.meta:
        attributes = dict(meta.attributes)
        name, content = _literal(meta, "name"), attributes.get("content")
        if len(attributes) == 2 and name and times[name] == 1 and isinstance(content, ir.Literal):
            found[name] = content
    return found


def _is_named(meta: ir.Meta, named: dict[str, ir.Literal]) -> bool:
    return _literal(meta, "name") in named


def _literal(meta: ir.Meta, attribute: str) -> str:
    value = dict(meta.attributes).get(attribute)
    return str(value.value) if isinstance(value, ir.Literal) else ""


def _has_host(url: str) -> bool:
    return url.startswith(("http://", "https://", "//"))
