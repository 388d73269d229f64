"""The elements of HTML and SVG. Written by `pyweb_compiler.catalog.generate_authoring`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pyweb.annotations import Child, Component, EventType, Prop, Style
from pyweb.literals import (
    CrossOrigin,
    ReferrerPolicy,
    TextAlign,
)


def a(
    *children: Child,
    download: Prop[str | bool] = None,
    href: Prop[str] = None,
    href_lang: Prop[str] = None,
    media: Prop[str] = None,
    ping: Prop[str] = None,
    referrer_policy: Prop[ReferrerPolicy] = None,
    rel: Prop[str] = None,
    target: Prop[str | Literal["_self", "_blank", "_parent", "_top"]] = None,
    replace: Prop[bool] = None,
    reload_document: Prop[bool] = None,
    prevent_scroll_reset: Prop[bool] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A link to a page, a file or a place in the page.

    Args:
        children: What stands inside.
        download: Saves the link as a file.
        href: Address of the link.
        href_lang: Language of the linked resource.
        media: Media query it applies to.
        ping: Addresses to notify.
        referrer_policy: What the referrer header tells.
        rel: Relation to the linked resource.
        target: Where to open the link.
        replace: Replaces the current entry of the history.
        reload_document: Loads the page anew.
        prevent_scroll_reset: Keeps the scroll position.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.a")


def abbr(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An abbreviation.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.abbr")


def address(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Contact details.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.address")


def area(
    *,
    alt: Prop[str] = None,
    coords: Prop[str] = None,
    download: Prop[str | bool] = None,
    href: Prop[str] = None,
    href_lang: Prop[str] = None,
    media: Prop[str] = None,
    referrer_policy: Prop[ReferrerPolicy] = None,
    rel: Prop[str] = None,
    shape: Prop[str] = None,
    target: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A clickable region of an image map.

    Args:
        alt: Text in place of the image.
        coords: The HTML attribute `coords`.
        download: Saves the link as a file.
        href: Address of the link.
        href_lang: Language of the linked resource.
        media: Media query it applies to.
        referrer_policy: What the referrer header tells.
        rel: Relation to the linked resource.
        shape: The HTML attribute `shape`.
        target: Where to open the link.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.area")


def article(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A self-contained piece of content.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.article")


def aside(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Content beside the main content.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.aside")


def audio(
    *children: Child,
    auto_play: Prop[bool] = None,
    controls: Prop[bool] = None,
    cross_origin: Prop[CrossOrigin] = None,
    loop: Prop[bool] = None,
    muted: Prop[bool] = None,
    preload: Prop[str] = None,
    src: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A sound player.

    Args:
        children: What stands inside.
        auto_play: Starts by itself.
        controls: Shows the controls of the player.
        cross_origin: How the request treats other origins.
        loop: Whether the focus goes from the end to the start.
        muted: Starts without sound.
        preload: How much to load in advance.
        src: Address of the resource.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.audio")


def b(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Text that stands out without extra importance.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.b")


def base(
    *,
    href: Prop[str] = None,
    target: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The base address of relative links.

    Args:
        href: Address of the link.
        target: Where to open the link.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.base")


def bdi(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Text isolated from the direction around it.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.bdi")


def bdo(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Text with an explicit direction.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.bdo")


def blockquote(
    *children: Child,
    cite: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A long quotation.

    Args:
        children: What stands inside.
        cite: Address of the source.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.blockquote")


def body(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The body of the document.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.body")


def br(
    *,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A line break.

    Args:
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.br")


def button(
    *children: Child,
    auto_focus: Prop[bool] = None,
    disabled: Prop[bool] = None,
    form: Prop[str] = None,
    form_action: Prop[str] = None,
    form_enc_type: Prop[str] = None,
    form_method: Prop[str] = None,
    form_no_validate: Prop[bool] = None,
    form_target: Prop[str] = None,
    name: Prop[str] = None,
    type: Prop[Literal["submit", "reset", "button"]] = None,
    value: Prop[str | int | float] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A button.

    Args:
        children: What stands inside.
        auto_focus: Focuses the element when the page opens.
        disabled: Whether it cannot be used.
        form: Id of the form it belongs to.
        form_action: Address to send the form to.
        form_enc_type: Encoding of the form.
        form_method: Method to send the form with.
        form_no_validate: Sends the form without validation.
        form_target: Where to show the answer.
        name: Name in the data of the form.
        type: Type of the element.
        value: The current value.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.button")


def canvas(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A surface that scripts draw on.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.canvas")


def caption(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The title of a table.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.caption")


def cite(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The title of a cited work.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.cite")


def code(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A piece of code.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.code")


def col(
    *,
    span: Prop[int] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A column of a table.

    Args:
        span: Number of columns.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.col")


def colgroup(
    *children: Child,
    span: Prop[int] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A group of table columns.

    Args:
        children: What stands inside.
        span: Number of columns.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.colgroup")


def data(
    *children: Child,
    value: Prop[str | int | float] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Content with a machine-readable value.

    Args:
        children: What stands inside.
        value: The current value.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.data")


def datalist(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Suggestions for an input.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.datalist")


def dd(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The description of a term.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.dd")


def del_(
    *children: Child,
    cite: Prop[str] = None,
    date_time: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Deleted text.

    Args:
        children: What stands inside.
        cite: Address of the source.
        date_time: Machine-readable date or time.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.del_")


def details(
    *children: Child,
    open: Prop[bool] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A section that opens and closes.

    Args:
        children: What stands inside.
        open: Whether it is open.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.details")


def dfn(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A term that is being defined.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.dfn")


def dialog(
    *children: Child,
    open: Prop[bool] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A dialog box.

    Args:
        children: What stands inside.
        open: Whether it is open.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.dialog")


def div(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A plain block.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.div")


def dl(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A list of terms and descriptions.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.dl")


def dt(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A term in a description list.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.dt")


def em(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Emphasised text.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.em")


def embed(
    *,
    src: Prop[str] = None,
    type: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Embedded external content.

    Args:
        src: Address of the resource.
        type: Type of the element.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.embed")


def fieldset(
    *children: Child,
    disabled: Prop[bool] = None,
    form: Prop[str] = None,
    name: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A group of form controls.

    Args:
        children: What stands inside.
        disabled: Whether it cannot be used.
        form: Id of the form it belongs to.
        name: Name in the data of the form.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.fieldset")


def figcaption(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The caption of a figure.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.figcaption")


def figure(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An illustration with a caption.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.figure")


def footer(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The footer of a page or section.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.footer")


def form(
    *children: Child,
    accept_charset: Prop[str] = None,
    action: Prop[str] = None,
    auto_complete: Prop[str] = None,
    enc_type: Prop[str] = None,
    method: Prop[str] = None,
    name: Prop[str] = None,
    no_validate: Prop[bool] = None,
    target: Prop[str] = None,
    reset_on_submit: Prop[bool] = None,
    on_submit: EventType = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A form.

    Args:
        children: What stands inside.
        accept_charset: Encodings that the server accepts.
        action: Address to send the form to.
        auto_complete: Whether and how the browser fills in the value.
        enc_type: Encoding of the form.
        method: Method to send the form with.
        name: Name in the data of the form.
        no_validate: Sends the form without validation.
        target: Where to open the link.
        reset_on_submit: Empties the form after it was sent.
        on_submit: Runs when the form is sent, with its data.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.form")


def h1(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A heading of level 1.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.h1")


def h2(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A heading of level 2.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.h2")


def h3(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A heading of level 3.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.h3")


def h4(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A heading of level 4.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.h4")


def h5(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A heading of level 5.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.h5")


def h6(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A heading of level 6.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.h6")


def head(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The head of the document.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.head")


def header(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The header of a page or section.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.header")


def hr(
    *,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A thematic break.

    Args:
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.hr")


def html(
    *children: Child,
    manifest: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The root of the document.

    Args:
        children: What stands inside.
        manifest: The HTML attribute `manifest`.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.html")


def i(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Text in another voice or mood.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.i")


def iframe(
    *children: Child,
    allow: Prop[str] = None,
    loading: Prop[Literal["eager", "lazy"]] = None,
    name: Prop[str] = None,
    referrer_policy: Prop[ReferrerPolicy] = None,
    sandbox: Prop[str] = None,
    src: Prop[str] = None,
    src_doc: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Another page embedded in this one.

    Args:
        children: What stands inside.
        allow: Permissions of the embedded page.
        loading: Shows a spinner in place of the content.
        name: Name in the data of the form.
        referrer_policy: What the referrer header tells.
        sandbox: Restrictions of the embedded page.
        src: Address of the resource.
        src_doc: Markup of the embedded page.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.iframe")


def image(
    src: Prop[Any] = None,
    *,
    alt: Prop[str] = None,
    cross_origin: Prop[CrossOrigin] = None,
    decoding: Prop[Literal["async", "auto", "sync"]] = None,
    loading: Prop[Literal["eager", "lazy"]] = None,
    referrer_policy: Prop[ReferrerPolicy] = None,
    sizes: Prop[str] = None,
    src_set: Prop[str] = None,
    use_map: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An image.

    Args:
        src: Address of the resource.
        alt: Text in place of the image.
        cross_origin: How the request treats other origins.
        decoding: How the image is decoded.
        loading: Shows a spinner in place of the content.
        referrer_policy: What the referrer header tells.
        sizes: Width of the image by media query.
        src_set: Sources for several widths.
        use_map: Image map to use.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.image")


def input(
    *,
    accept: Prop[str] = None,
    alt: Prop[str] = None,
    auto_complete: Prop[str] = None,
    auto_focus: Prop[bool] = None,
    capture: Prop[Literal["user", "environment"] | bool] = None,
    checked: Prop[bool] = None,
    default_checked: Prop[bool] = None,
    default_value: Prop[str | int | float] = None,
    disabled: Prop[bool] = None,
    form: Prop[str] = None,
    form_action: Prop[str] = None,
    form_enc_type: Prop[str] = None,
    form_method: Prop[str] = None,
    form_no_validate: Prop[bool] = None,
    form_target: Prop[str] = None,
    list: Prop[str] = None,
    max: Prop[str | int | float] = None,
    max_length: Prop[int | float] = None,
    min_length: Prop[int | float] = None,
    min: Prop[str | int | float] = None,
    multiple: Prop[bool] = None,
    name: Prop[str] = None,
    pattern: Prop[str] = None,
    placeholder: Prop[str] = None,
    read_only: Prop[bool] = None,
    required: Prop[bool] = None,
    size: Prop[int] = None,
    src: Prop[str] = None,
    step: Prop[str | int | float] = None,
    type: Prop[str] = None,
    value: Prop[str | int | float] = None,
    debounce_timeout: Prop[int] = None,
    on_focus: EventType = None,
    on_blur: EventType = None,
    on_key_down: EventType = None,
    on_key_up: EventType = None,
    on_change: EventType = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A form input.

    Args:
        accept: Types of files to accept.
        alt: Text in place of the image.
        auto_complete: Whether and how the browser fills in the value.
        auto_focus: Focuses the element when the page opens.
        capture: Camera to use.
        checked: Whether it is on.
        default_checked: Whether it is on at the start.
        default_value: The value at the start.
        disabled: Whether it cannot be used.
        form: Id of the form it belongs to.
        form_action: Address to send the form to.
        form_enc_type: Encoding of the form.
        form_method: Method to send the form with.
        form_no_validate: Sends the form without validation.
        form_target: Where to show the answer.
        list: Id of a list of suggestions.
        max: Largest value.
        max_length: Largest number of characters.
        min_length: Smallest number of characters.
        min: Smallest value.
        multiple: Whether several values can be chosen.
        name: Name in the data of the form.
        pattern: Regular expression that the value must match.
        placeholder: Text to show while empty.
        read_only: Whether the value can be read but not changed.
        required: Whether a value must be given.
        size: Size in steps.
        src: Address of the resource.
        step: Distance between two values.
        type: Type of the element.
        value: The current value.
        debounce_timeout: Milliseconds to wait before a bound value is sent.
        on_focus: Runs when it gets the focus.
        on_blur: Runs when it loses the focus.
        on_key_down: Runs when a key goes down.
        on_key_up: Runs when a key goes up.
        on_change: Runs when the value changes, with the new value.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.input")


def ins(
    *children: Child,
    cite: Prop[str] = None,
    date_time: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Inserted text.

    Args:
        children: What stands inside.
        cite: Address of the source.
        date_time: Machine-readable date or time.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.ins")


def kbd(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Keyboard input.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.kbd")


def label(
    *children: Child,
    html_for: Prop[str] = None,
    form: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The caption of a form control.

    Args:
        children: What stands inside.
        html_for: Id of the control it describes.
        form: Id of the form it belongs to.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.label")


def legend(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The caption of a fieldset.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.legend")


def li(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An item of a list.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.li")


def link(
    *,
    cross_origin: Prop[CrossOrigin] = None,
    href: Prop[str] = None,
    href_lang: Prop[str] = None,
    integrity: Prop[str] = None,
    media: Prop[str] = None,
    referrer_policy: Prop[ReferrerPolicy] = None,
    rel: Prop[str] = None,
    sizes: Prop[str] = None,
    type: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A relation to an external resource.

    Args:
        cross_origin: How the request treats other origins.
        href: Address of the link.
        href_lang: Language of the linked resource.
        integrity: Hash that the resource must have.
        media: Media query it applies to.
        referrer_policy: What the referrer header tells.
        rel: Relation to the linked resource.
        sizes: Width of the image by media query.
        type: Type of the element.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.link")


def main(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The main content of the page.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.main")


def map(
    *children: Child,
    name: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An image map.

    Args:
        children: What stands inside.
        name: Name in the data of the form.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.map")


def mark(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Highlighted text.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.mark")


def meta(
    *,
    char_set: Prop[str] = None,
    content: Prop[str] = None,
    http_equiv: Prop[str] = None,
    name: Prop[str] = None,
    property: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A piece of metadata.

    Args:
        char_set: Encoding of the document.
        content: What it says.
        http_equiv: Name of the HTTP header it stands for.
        name: Name in the data of the form.
        property: Name of an Open Graph property.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.meta")


def meter(
    *children: Child,
    form: Prop[str] = None,
    high: Prop[int | float] = None,
    low: Prop[int | float] = None,
    max: Prop[str | int | float] = None,
    min: Prop[str | int | float] = None,
    optimum: Prop[int | float] = None,
    value: Prop[str | int | float] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A value within a known range.

    Args:
        children: What stands inside.
        form: Id of the form it belongs to.
        high: Start of the high range.
        low: End of the low range.
        max: Largest value.
        min: Smallest value.
        optimum: The best value.
        value: The current value.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.meter")


def nav(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A block of navigation links.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.nav")


def noscript(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Content for browsers without scripts.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.noscript")


def object(
    *children: Child,
    data: Prop[str] = None,
    form: Prop[str] = None,
    name: Prop[str] = None,
    type: Prop[str] = None,
    use_map: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An external object.

    Args:
        children: What stands inside.
        data: The HTML attribute `data`.
        form: Id of the form it belongs to.
        name: Name in the data of the form.
        type: Type of the element.
        use_map: Image map to use.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.object")


def ol(
    *children: Child,
    reversed: Prop[bool] = None,
    start: Prop[int] = None,
    type: Prop[Literal["1", "a", "A", "i", "I"]] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An ordered list.

    Args:
        children: What stands inside.
        reversed: Counts down.
        start: First number.
        type: Type of the element.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.ol")


def optgroup(
    *children: Child,
    disabled: Prop[bool] = None,
    label: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A group of options.

    Args:
        children: What stands inside.
        disabled: Whether it cannot be used.
        label: Label to show.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.optgroup")


def option(
    *children: Child,
    disabled: Prop[bool] = None,
    label: Prop[str] = None,
    selected: Prop[bool] = None,
    value: Prop[str | int | float] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An option of a select.

    Args:
        children: What stands inside.
        disabled: Whether it cannot be used.
        label: Label to show.
        selected: Whether it is chosen.
        value: The current value.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.option")


def output(
    *children: Child,
    html_for: Prop[str] = None,
    form: Prop[str] = None,
    name: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The result of a calculation.

    Args:
        children: What stands inside.
        html_for: Id of the control it describes.
        form: Id of the form it belongs to.
        name: Name in the data of the form.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.output")


def p(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A paragraph.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.p")


def picture(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An image with several sources.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.picture")


def pre(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Preformatted text.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.pre")


def progress(
    *children: Child,
    max: Prop[str | int | float] = None,
    value: Prop[str | int | float] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The progress of a task.

    Args:
        children: What stands inside.
        max: Largest value.
        value: The current value.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.progress")


def q(
    *children: Child,
    cite: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A short inline quotation.

    Args:
        children: What stands inside.
        cite: Address of the source.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.q")


def rp(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A fallback parenthesis of a ruby annotation.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.rp")


def rt(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The text of a ruby annotation.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.rt")


def ruby(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Text with pronunciation hints.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.ruby")


def s(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Text that no longer holds.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.s")


def samp(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Output of a program.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.samp")


def script(
    *children: Child,
    async_: Prop[bool] = None,
    char_set: Prop[str] = None,
    cross_origin: Prop[CrossOrigin] = None,
    defer: Prop[bool] = None,
    integrity: Prop[str] = None,
    referrer_policy: Prop[ReferrerPolicy] = None,
    src: Prop[str] = None,
    type: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A script.

    Args:
        children: What stands inside.
        async_: Runs as soon as it is loaded.
        char_set: Encoding of the document.
        cross_origin: How the request treats other origins.
        defer: Runs after the document is parsed.
        integrity: Hash that the resource must have.
        referrer_policy: What the referrer header tells.
        src: Address of the resource.
        type: Type of the element.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.script")


def section(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A thematic section.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.section")


def select(
    *children: Child,
    auto_complete: Prop[str] = None,
    auto_focus: Prop[bool] = None,
    disabled: Prop[bool] = None,
    form: Prop[str] = None,
    multiple: Prop[bool] = None,
    name: Prop[str] = None,
    required: Prop[bool] = None,
    size: Prop[int] = None,
    value: Prop[str] = None,
    default_value: Prop[str] = None,
    on_change: EventType = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A native drop-down list.

    Args:
        children: What stands inside.
        auto_complete: Whether and how the browser fills in the value.
        auto_focus: Focuses the element when the page opens.
        disabled: Whether it cannot be used.
        form: Id of the form it belongs to.
        multiple: Whether several values can be chosen.
        name: Name in the data of the form.
        required: Whether a value must be given.
        size: Size in steps.
        value: The current value.
        default_value: The value at the start.
        on_change: Runs when the value changes, with the new value.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.select")


def slot(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A placeholder of a web component.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.slot")


def small(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Side comments and small print.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.small")


def source(
    *,
    media: Prop[str] = None,
    sizes: Prop[str] = None,
    src: Prop[str] = None,
    src_set: Prop[str] = None,
    type: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A source of a media element.

    Args:
        media: Media query it applies to.
        sizes: Width of the image by media query.
        src: Address of the resource.
        src_set: Sources for several widths.
        type: Type of the element.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.source")


def span(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A plain inline container.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.span")


def strong(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Important text.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.strong")


def style(
    *children: Child,
    media: Prop[str] = None,
    suppress_hydration_warning: Prop[bool] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A style sheet.

    Args:
        children: What stands inside.
        media: Media query it applies to.
        suppress_hydration_warning: The HTML attribute `suppressHydrationWarning`.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.style")


def sub(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Subscript.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.sub")


def summary(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The visible heading of a details element.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.summary")


def sup(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Superscript.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.sup")


class SvgNamespace:
    """A vector image."""

    __slots__ = ()

    def __call__(
        self,
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        width: Prop[str | int] = None,
        height: Prop[str | int] = None,
        xmlns: Prop[str] = None,
        view_box: Prop[str] = None,
        preserve_aspect_ratio: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A vector image.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            width: Width.
            height: Height.
            xmlns: The name space of the image.
            view_box: The part of the plane that is shown.
            preserve_aspect_ratio: The SVG attribute `preserveAspectRatio`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg")

    @staticmethod
    def a(
        *children: Child,
        href: Prop[str] = None,
        target: Prop[str] = None,
        download: Prop[str] = None,
        rel: Prop[str] = None,
        hreflang: Prop[str] = None,
        type: Prop[str] = None,
        referrerpolicy: Prop[ReferrerPolicy] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A link in a vector image.

        Args:
            children: What stands inside.
            href: Address of the link.
            target: Where to open the link.
            download: Saves the link as a file.
            rel: Relation to the linked resource.
            hreflang: The SVG attribute `hreflang`.
            type: Type of the element.
            referrerpolicy: The SVG attribute `referrerpolicy`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.a")

    @staticmethod
    def animate(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        attribute_name: Prop[str] = None,
        from_: Prop[str] = None,
        to: Prop[str] = None,
        dur: Prop[str] = None,
        begin: Prop[str] = None,
        end: Prop[str] = None,
        repeat_count: Prop[str] = None,
        calc_mode: Prop[str] = None,
        values: Prop[str] = None,
        key_times: Prop[str] = None,
        key_splines: Prop[str] = None,
        accumulate: Prop[Literal["none", "sum"]] = None,
        additive: Prop[Literal["replace", "sum"]] = None,
        href: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """An animated attribute.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            attribute_name: The SVG attribute `attributeName`.
            from_: The SVG attribute `from`.
            to: The SVG attribute `to`.
            dur: The SVG attribute `dur`.
            begin: The SVG attribute `begin`.
            end: The SVG attribute `end`.
            repeat_count: The SVG attribute `repeatCount`.
            calc_mode: The SVG attribute `calcMode`.
            values: The SVG attribute `values`.
            key_times: The SVG attribute `keyTimes`.
            key_splines: The SVG attribute `keySplines`.
            accumulate: The SVG attribute `accumulate`.
            additive: The SVG attribute `additive`.
            href: Address of the link.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.animate")

    @staticmethod
    def animate_motion(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        path: Prop[str] = None,
        dur: Prop[str] = None,
        begin: Prop[str] = None,
        end: Prop[str] = None,
        repeat_count: Prop[str] = None,
        rotate: Prop[str] = None,
        key_times: Prop[str] = None,
        key_points: Prop[str] = None,
        href: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A movement along a path.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            path: The SVG attribute `path`.
            dur: The SVG attribute `dur`.
            begin: The SVG attribute `begin`.
            end: The SVG attribute `end`.
            repeat_count: The SVG attribute `repeatCount`.
            rotate: The SVG attribute `rotate`.
            key_times: The SVG attribute `keyTimes`.
            key_points: The SVG attribute `keyPoints`.
            href: Address of the link.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.animate_motion")

    @staticmethod
    def animate_transform(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        attribute_name: Prop[str] = None,
        type: Prop[str] = None,
        from_: Prop[str] = None,
        to: Prop[str] = None,
        dur: Prop[str] = None,
        begin: Prop[str] = None,
        end: Prop[str] = None,
        repeat_count: Prop[str] = None,
        values: Prop[str] = None,
        href: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """An animated transformation.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            attribute_name: The SVG attribute `attributeName`.
            type: Type of the element.
            from_: The SVG attribute `from`.
            to: The SVG attribute `to`.
            dur: The SVG attribute `dur`.
            begin: The SVG attribute `begin`.
            end: The SVG attribute `end`.
            repeat_count: The SVG attribute `repeatCount`.
            values: The SVG attribute `values`.
            href: Address of the link.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.animate_transform")

    @staticmethod
    def circle(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        cx: Prop[str | int] = None,
        cy: Prop[str | int] = None,
        r: Prop[str | int] = None,
        path_length: Prop[int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A circle.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            cx: Horizontal position of the centre.
            cy: Vertical position of the centre.
            r: Radius.
            path_length: The SVG attribute `pathLength`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.circle")

    @staticmethod
    def clip_path(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        clip_path_units: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A clipping shape.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            clip_path_units: The SVG attribute `clipPathUnits`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.clip_path")

    @staticmethod
    def defs(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """Definitions to refer to.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.defs")

    @staticmethod
    def desc(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A description for assistive technology.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.desc")

    @staticmethod
    def ellipse(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        cx: Prop[str | int] = None,
        cy: Prop[str | int] = None,
        rx: Prop[str | int] = None,
        ry: Prop[str | int] = None,
        path_length: Prop[int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """An ellipse.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            cx: Horizontal position of the centre.
            cy: Vertical position of the centre.
            rx: Horizontal radius.
            ry: Vertical radius.
            path_length: The SVG attribute `pathLength`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.ellipse")

    @staticmethod
    def foreign_object(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        x: Prop[str | int] = None,
        y: Prop[str | int] = None,
        width: Prop[str | int] = None,
        height: Prop[str | int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """HTML in a vector image.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            x: Horizontal position.
            y: Vertical position.
            width: Width.
            height: Height.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.foreign_object")

    @staticmethod
    def g(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A group of shapes.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.g")

    @staticmethod
    def image(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        href: Prop[str] = None,
        x: Prop[str | int] = None,
        y: Prop[str | int] = None,
        width: Prop[str | int] = None,
        height: Prop[str | int] = None,
        preserve_aspect_ratio: Prop[str] = None,
        crossorigin: Prop[CrossOrigin] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A picture in a vector image.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            href: Address of the link.
            x: Horizontal position.
            y: Vertical position.
            width: Width.
            height: Height.
            preserve_aspect_ratio: The SVG attribute `preserveAspectRatio`.
            crossorigin: The SVG attribute `crossorigin`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.image")

    @staticmethod
    def line(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        x1: Prop[str | int] = None,
        x2: Prop[str | int] = None,
        y1: Prop[str | int] = None,
        y2: Prop[str | int] = None,
        path_length: Prop[int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A straight line.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            x1: Horizontal position of the start.
            x2: Horizontal position of the end.
            y1: Vertical position of the start.
            y2: Vertical position of the end.
            path_length: The SVG attribute `pathLength`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.line")

    @staticmethod
    def linear_gradient(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        gradient_units: Prop[str] = None,
        gradient_transform: Prop[str] = None,
        spread_method: Prop[str] = None,
        href: Prop[str] = None,
        x1: Prop[str | int | float] = None,
        x2: Prop[str | int | float] = None,
        y1: Prop[str | int | float] = None,
        y2: Prop[str | int | float] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A linear gradient.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            gradient_units: Units of the gradient.
            gradient_transform: Transformation of the gradient.
            spread_method: What happens beyond the gradient.
            href: Address of the link.
            x1: Horizontal position of the start.
            x2: Horizontal position of the end.
            y1: Vertical position of the start.
            y2: Vertical position of the end.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.linear_gradient")

    @staticmethod
    def marker(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        marker_height: Prop[str | int | float] = None,
        marker_width: Prop[str | int | float] = None,
        marker_units: Prop[str] = None,
        orient: Prop[str | int | float] = None,
        preserve_aspect_ratio: Prop[str] = None,
        ref_x: Prop[str | int | float] = None,
        ref_y: Prop[str | int | float] = None,
        view_box: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A symbol at the ends of a line.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            marker_height: The SVG attribute `markerHeight`.
            marker_width: The SVG attribute `markerWidth`.
            marker_units: The SVG attribute `markerUnits`.
            orient: The SVG attribute `orient`.
            preserve_aspect_ratio: The SVG attribute `preserveAspectRatio`.
            ref_x: The SVG attribute `refX`.
            ref_y: The SVG attribute `refY`.
            view_box: The part of the plane that is shown.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.marker")

    @staticmethod
    def mask(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        x: Prop[str | int] = None,
        y: Prop[str | int] = None,
        width: Prop[str | int] = None,
        height: Prop[str | int] = None,
        mask_units: Prop[str] = None,
        mask_content_units: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A mask.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            x: Horizontal position.
            y: Vertical position.
            width: Width.
            height: Height.
            mask_units: The SVG attribute `maskUnits`.
            mask_content_units: The SVG attribute `maskContentUnits`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.mask")

    @staticmethod
    def metadata(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """Metadata of the image.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.metadata")

    @staticmethod
    def mpath(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        href: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The path of a movement.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            href: Address of the link.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.mpath")

    @staticmethod
    def path(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        d: Prop[str] = None,
        path_length: Prop[int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A shape described by a path.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            d: The path to draw.
            path_length: The SVG attribute `pathLength`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.path")

    @staticmethod
    def pattern(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        x: Prop[str | int] = None,
        y: Prop[str | int] = None,
        width: Prop[str | int] = None,
        height: Prop[str | int] = None,
        pattern_units: Prop[str] = None,
        pattern_content_units: Prop[str] = None,
        pattern_transform: Prop[str] = None,
        view_box: Prop[str] = None,
        preserve_aspect_ratio: Prop[str] = None,
        href: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A fill pattern.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            x: Horizontal position.
            y: Vertical position.
            width: Width.
            height: Height.
            pattern_units: The SVG attribute `patternUnits`.
            pattern_content_units: The SVG attribute `patternContentUnits`.
            pattern_transform: The SVG attribute `patternTransform`.
            view_box: The part of the plane that is shown.
            preserve_aspect_ratio: The SVG attribute `preserveAspectRatio`.
            href: Address of the link.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.pattern")

    @staticmethod
    def polygon(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        points: Prop[str] = None,
        path_length: Prop[int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A closed shape of straight lines.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            points: The corners of the shape.
            path_length: The SVG attribute `pathLength`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.polygon")

    @staticmethod
    def polyline(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        points: Prop[str] = None,
        path_length: Prop[int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """An open shape of straight lines.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            points: The corners of the shape.
            path_length: The SVG attribute `pathLength`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.polyline")

    @staticmethod
    def radial_gradient(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        cx: Prop[str | int | float] = None,
        cy: Prop[str | int | float] = None,
        fr: Prop[str | int | float] = None,
        fx: Prop[str | int | float] = None,
        fy: Prop[str | int | float] = None,
        gradient_units: Prop[str] = None,
        gradient_transform: Prop[str] = None,
        href: Prop[str] = None,
        r: Prop[str | int | float] = None,
        spread_method: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A radial gradient.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            cx: Horizontal position of the centre.
            cy: Vertical position of the centre.
            fr: The SVG attribute `fr`.
            fx: Horizontal focus.
            fy: Vertical focus.
            gradient_units: Units of the gradient.
            gradient_transform: Transformation of the gradient.
            href: Address of the link.
            r: Radius.
            spread_method: What happens beyond the gradient.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.radial_gradient")

    @staticmethod
    def rect(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        x: Prop[str | int] = None,
        y: Prop[str | int] = None,
        width: Prop[str | int] = None,
        height: Prop[str | int] = None,
        rx: Prop[str | int] = None,
        ry: Prop[str | int] = None,
        path_length: Prop[int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A rectangle.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            x: Horizontal position.
            y: Vertical position.
            width: Width.
            height: Height.
            rx: Horizontal radius.
            ry: Vertical radius.
            path_length: The SVG attribute `pathLength`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.rect")

    @staticmethod
    def script(
        *children: Child,
        type: Prop[str] = None,
        crossorigin: Prop[CrossOrigin] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A script in a vector image.

        Args:
            children: What stands inside.
            type: Type of the element.
            crossorigin: The SVG attribute `crossorigin`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.script")

    @staticmethod
    def set(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        attribute_name: Prop[str] = None,
        to: Prop[str] = None,
        begin: Prop[str] = None,
        dur: Prop[str] = None,
        end: Prop[str] = None,
        href: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """An attribute set for a time.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            attribute_name: The SVG attribute `attributeName`.
            to: The SVG attribute `to`.
            begin: The SVG attribute `begin`.
            dur: The SVG attribute `dur`.
            end: The SVG attribute `end`.
            href: Address of the link.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.set")

    @staticmethod
    def stop(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        offset: Prop[str | int | float] = None,
        stop_color: Prop[str] = None,
        stop_opacity: Prop[str | int | float] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A colour stop of a gradient.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            offset: Position along the gradient.
            stop_color: Colour of the stop.
            stop_opacity: Opacity of the stop.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.stop")

    @staticmethod
    def style(
        *children: Child,
        type: Prop[str] = None,
        media: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A style sheet in a vector image.

        Args:
            children: What stands inside.
            type: Type of the element.
            media: Media query it applies to.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.style")

    @staticmethod
    def switch(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The first child that applies.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.switch")

    @staticmethod
    def symbol(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        view_box: Prop[str] = None,
        preserve_aspect_ratio: Prop[str] = None,
        ref_x: Prop[str | int] = None,
        ref_y: Prop[str | int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A reusable symbol.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            view_box: The part of the plane that is shown.
            preserve_aspect_ratio: The SVG attribute `preserveAspectRatio`.
            ref_x: The SVG attribute `refX`.
            ref_y: The SVG attribute `refY`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.symbol")

    @staticmethod
    def text(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        x: Prop[str | int] = None,
        y: Prop[str | int] = None,
        dx: Prop[str | int] = None,
        dy: Prop[str | int] = None,
        rotate: Prop[str | int] = None,
        length_adjust: Prop[str] = None,
        text_length: Prop[str | int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """Text in a vector image.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            x: Horizontal position.
            y: Vertical position.
            dx: Horizontal shift.
            dy: Vertical shift.
            rotate: The SVG attribute `rotate`.
            length_adjust: The SVG attribute `lengthAdjust`.
            text_length: The SVG attribute `textLength`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.text")

    @staticmethod
    def text_path(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        href: Prop[str] = None,
        path: Prop[str] = None,
        start_offset: Prop[str | int] = None,
        method: Prop[str] = None,
        spacing: Prop[str] = None,
        length_adjust: Prop[str] = None,
        text_length: Prop[str | int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """Text along a path.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            href: Address of the link.
            path: The SVG attribute `path`.
            start_offset: The SVG attribute `startOffset`.
            method: Method to send the form with.
            spacing: Gap between the children, in steps.
            length_adjust: The SVG attribute `lengthAdjust`.
            text_length: The SVG attribute `textLength`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.text_path")

    @staticmethod
    def title(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A title for assistive technology.

        Args:
            children: What stands inside.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.title")

    @staticmethod
    def tspan(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        x: Prop[str | int] = None,
        y: Prop[str | int] = None,
        dx: Prop[str | int] = None,
        dy: Prop[str | int] = None,
        rotate: Prop[str | int] = None,
        length_adjust: Prop[str] = None,
        text_length: Prop[str | int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A span of text.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            x: Horizontal position.
            y: Vertical position.
            dx: Horizontal shift.
            dy: Vertical shift.
            rotate: The SVG attribute `rotate`.
            length_adjust: The SVG attribute `lengthAdjust`.
            text_length: The SVG attribute `textLength`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.tspan")

    @staticmethod
    def use(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        href: Prop[str] = None,
        x: Prop[str | int] = None,
        y: Prop[str | int] = None,
        width: Prop[str | int] = None,
        height: Prop[str | int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A copy of a defined shape.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            href: Address of the link.
            x: Horizontal position.
            y: Vertical position.
            width: Width.
            height: Height.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.use")

    @staticmethod
    def view(
        *children: Child,
        fill: Prop[str] = None,
        stroke: Prop[str] = None,
        stroke_width: Prop[str | int | float] = None,
        stroke_linecap: Prop[Literal["butt", "round", "square", "inherit"]] = None,
        stroke_linejoin: Prop[Literal["miter", "round", "bevel", "inherit"]] = None,
        stroke_dasharray: Prop[str | int | float] = None,
        stroke_dashoffset: Prop[str | int | float] = None,
        stroke_opacity: Prop[str | int | float] = None,
        fill_opacity: Prop[str | int | float] = None,
        fill_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_rule: Prop[Literal["nonzero", "evenodd", "inherit"]] = None,
        clip_path: Prop[str] = None,
        opacity: Prop[str | int | float] = None,
        transform: Prop[str] = None,
        vector_effect: Prop[str] = None,
        marker_start: Prop[str] = None,
        marker_mid: Prop[str] = None,
        marker_end: Prop[str] = None,
        mask: Prop[str] = None,
        filter: Prop[str] = None,
        view_box: Prop[str] = None,
        preserve_aspect_ratio: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A named view of the image.

        Args:
            children: What stands inside.
            fill: Colour of the inside.
            stroke: Colour of the outline.
            stroke_width: Width of the outline.
            stroke_linecap: The SVG attribute `strokeLinecap`.
            stroke_linejoin: The SVG attribute `strokeLinejoin`.
            stroke_dasharray: The SVG attribute `strokeDasharray`.
            stroke_dashoffset: The SVG attribute `strokeDashoffset`.
            stroke_opacity: The SVG attribute `strokeOpacity`.
            fill_opacity: The SVG attribute `fillOpacity`.
            fill_rule: The SVG attribute `fillRule`.
            clip_rule: The SVG attribute `clipRule`.
            clip_path: The SVG attribute `clipPath`.
            opacity: The SVG attribute `opacity`.
            transform: Transformation of the shape.
            vector_effect: The SVG attribute `vectorEffect`.
            marker_start: The SVG attribute `markerStart`.
            marker_mid: The SVG attribute `markerMid`.
            marker_end: The SVG attribute `markerEnd`.
            mask: The SVG attribute `mask`.
            filter: The SVG attribute `filter`.
            view_box: The part of the plane that is shown.
            preserve_aspect_ratio: The SVG attribute `preserveAspectRatio`.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("el.svg.view")


svg = SvgNamespace()


def table(
    *children: Child,
    align: Prop[TextAlign] = None,
    summary: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A table.

    Args:
        children: What stands inside.
        align: Alignment across the main direction.
        summary: The HTML attribute `summary`.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.table")


def tbody(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The body of a table.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.tbody")


def td(
    *children: Child,
    align: Prop[Literal["left", "center", "right", "justify", "char"]] = None,
    col_span: Prop[int] = None,
    headers: Prop[str] = None,
    row_span: Prop[int] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A cell of a table.

    Args:
        children: What stands inside.
        align: Alignment across the main direction.
        col_span: Number of columns it spans.
        headers: Ids of its header cells.
        row_span: Number of rows it spans.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.td")


def template(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Inert markup.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.template")


def textarea(
    *children: Child,
    auto_complete: Prop[str] = None,
    auto_focus: Prop[bool] = None,
    cols: Prop[int] = None,
    default_value: Prop[str] = None,
    dirname: Prop[str] = None,
    disabled: Prop[bool] = None,
    form: Prop[str] = None,
    max_length: Prop[int] = None,
    min_length: Prop[int] = None,
    name: Prop[str] = None,
    placeholder: Prop[str] = None,
    read_only: Prop[bool] = None,
    required: Prop[bool] = None,
    rows: Prop[int] = None,
    value: Prop[str] = None,
    wrap: Prop[str] = None,
    debounce_timeout: Prop[int] = None,
    auto_height: Prop[bool] = None,
    enter_key_submit: Prop[bool] = None,
    on_focus: EventType = None,
    on_blur: EventType = None,
    on_change: EventType = None,
    on_key_down: EventType = None,
    on_key_up: EventType = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A text input of several lines.

    Args:
        children: What stands inside.
        auto_complete: Whether and how the browser fills in the value.
        auto_focus: Focuses the element when the page opens.
        cols: Number of characters in a line.
        default_value: The value at the start.
        dirname: Name under which the direction is sent.
        disabled: Whether it cannot be used.
        form: Id of the form it belongs to.
        max_length: Largest number of characters.
        min_length: Smallest number of characters.
        name: Name in the data of the form.
        placeholder: Text to show while empty.
        read_only: Whether the value can be read but not changed.
        required: Whether a value must be given.
        rows: Rows of the grid.
        value: The current value.
        wrap: Whether children go on in a new line.
        debounce_timeout: Milliseconds to wait before a bound value is sent.
        auto_height: Grows with its content.
        enter_key_submit: Sends the form with the enter key.
        on_focus: Runs when it gets the focus.
        on_blur: Runs when it loses the focus.
        on_change: Runs when the value changes, with the new value.
        on_key_down: Runs when a key goes down.
        on_key_up: Runs when a key goes up.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.textarea")


def tfoot(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The footer of a table.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.tfoot")


def th(
    *children: Child,
    align: Prop[Literal["left", "center", "right", "justify", "char"]] = None,
    col_span: Prop[int] = None,
    headers: Prop[str] = None,
    row_span: Prop[int] = None,
    scope: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A header cell of a table.

    Args:
        children: What stands inside.
        align: Alignment across the main direction.
        col_span: Number of columns it spans.
        headers: Ids of its header cells.
        row_span: Number of rows it spans.
        scope: Cells that the header is for.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.th")


def thead(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The header of a table.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.thead")


def time(
    *children: Child,
    date_time: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A date or a time.

    Args:
        children: What stands inside.
        date_time: Machine-readable date or time.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.time")


def title(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """The title of the document.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.title")


def tr(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A row of a table.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.tr")


def track(
    *,
    default: Prop[bool] = None,
    kind: Prop[str] = None,
    label: Prop[str] = None,
    src: Prop[str] = None,
    src_lang: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Captions of a media element.

    Args:
        default: Whether it is used by default.
        kind: Kind of the track.
        label: Label to show.
        src: Address of the resource.
        src_lang: Language of the track.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.track")


def u(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Text with a non-textual annotation.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.u")


def ul(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An unordered list.

    Args:
        children: What stands inside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.ul")


def video(
    *children: Child,
    auto_play: Prop[bool] = None,
    controls: Prop[bool] = None,
    cross_origin: Prop[CrossOrigin] = None,
    loop: Prop[bool] = None,
    muted: Prop[bool] = None,
    plays_inline: Prop[bool] = None,
    poster: Prop[str] = None,
    preload: Prop[str] = None,
    src: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A video player.

    Args:
        children: What stands inside.
        auto_play: Starts by itself.
        controls: Shows the controls of the player.
        cross_origin: How the request treats other origins.
        loop: Whether the focus goes from the end to the start.
        muted: Starts without sound.
        plays_inline: Plays in place on phones.
        poster: Picture to show before it plays.
        preload: How much to load in advance.
        src: Address of the resource.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.video")


def wbr(
    *,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A place where a line may break.

    Args:
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("el.wbr")


circle = svg.circle
defs = svg.defs
ellipse = svg.ellipse
g = svg.g
img = image
line = svg.line
linear_gradient = svg.linear_gradient
marker = svg.marker
path = svg.path
polygon = svg.polygon
radial_gradient = svg.radial_gradient
rect = svg.rect
stop = svg.stop
text = svg.text
