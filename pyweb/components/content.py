"""Component factories: content. Written by `pyweb_compiler.catalog.generate_authoring`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pyweb.annotations import Child, Component, EventType, Prop, Responsive, Style
from pyweb.effects import ToastEffects
from pyweb.literals import (
    AccentColor,
    CrossOrigin,
    Orientation,
    Radius,
    ReferrerPolicy,
    Spacing,
    TextSize,
    Trim,
    Variant,
    Weight,
)
from pyweb.style import ColorModeVar


def checkbox(
    text: Prop[str] = None,
    *,
    size: Prop[Literal["1", "2", "3"]] = None,
    variant: Prop[Literal["classic", "surface", "soft"]] = None,
    color_scheme: Prop[AccentColor] = None,
    high_contrast: Prop[bool] = None,
    default_checked: Prop[bool] = None,
    checked: Prop[bool] = None,
    disabled: Prop[bool] = None,
    required: Prop[bool] = None,
    name: Prop[str] = None,
    value: Prop[str] = None,
    spacing: Prop[Spacing] = None,
    on_change: EventType = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A checkbox with a label.

    Args:
        text: The text.
        size: Size in steps.
        variant: Look of the element.
        color_scheme: Colour of the theme to use.
        high_contrast: Whether to use a stronger contrast.
        default_checked: Whether it is on at the start.
        checked: Whether it is on.
        disabled: Whether it cannot be used.
        required: Whether a value must be given.
        name: Name in the data of the form.
        value: The current value.
        spacing: Gap between the children, in steps.
        on_change: Runs when the value changes, with the new value.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("checkbox")


class ColorModeNamespace(ColorModeVar):
    """The parts of `color_mode`."""

    __slots__ = ()

    @staticmethod
    def button(
        *,
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
        loading: Prop[bool] = None,
        as_child: Prop[bool] = None,
        size: Responsive[Literal["1", "2", "3", "4"]] = None,
        variant: Prop[Variant] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        radius: Prop[Radius] = None,
        position: Prop[str] = None,
        allow_system: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A button that toggles light and dark mode.

        Args:
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
            loading: Shows a spinner in place of the content.
            as_child: Gives the props to the only child instead of an element of its own.
            size: Size in steps.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            radius: Roundness of the corners.
            position: Where to place it.
            allow_system: Offers the setting of the operating system too.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("color_mode.button")

    @staticmethod
    def icon(
        light_component: Prop[Component] = None,
        dark_component: Prop[Component] = None,
        *,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The icon of the current mode.

        Args:
            light_component: What to show in light mode.
            dark_component: What to show in dark mode.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("color_mode.icon")

    @staticmethod
    def switch(
        *,
        default_checked: Prop[bool] = None,
        checked: Prop[bool] = None,
        disabled: Prop[bool] = None,
        required: Prop[bool] = None,
        name: Prop[str] = None,
        value: Prop[str] = None,
        size: Responsive[Literal["1", "2", "3"]] = None,
        variant: Prop[Literal["classic", "surface", "soft"]] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        radius: Prop[Literal["none", "small", "full"]] = None,
        on_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A switch between light and dark mode.

        Args:
            default_checked: Whether it is on at the start.
            checked: Whether it is on.
            disabled: Whether it cannot be used.
            required: Whether a value must be given.
            name: Name in the data of the form.
            value: The current value.
            size: Size in steps.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            radius: Roundness of the corners.
            on_change: Runs when the value changes, with the new value.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("color_mode.switch")


color_mode = ColorModeNamespace()


def container(
    *children: Child,
    size: Responsive[Literal["1", "2", "3", "4"]] = None,
    stack_children_full_width: Prop[bool] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A block with a maximum width, centred in the page.

    Args:
        children: What stands inside.
        size: Size in steps.
        stack_children_full_width: Stretches the stacks inside to the full width.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("container")


def debounce_input(
    child: Prop[Any] = None,
    *,
    debounce_timeout: Prop[int] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An input whose changes are sent with a delay, as those of every bound input are.

    Args:
        child: The content.
        debounce_timeout: Milliseconds to wait.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("debounce_input")


def desktop_only(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Shows on wide screens only.

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
    return Component("desktop_only")


def html(
    content: Prop[Any],
    *,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Markup that is inserted as it is.

    Args:
        content: The content.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("html")


def icon(
    tag: Prop[str] = None,
    *,
    size: Prop[int] = None,
    stroke_width: Prop[int | float] = None,
    absolute_stroke_width: Prop[bool] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An icon of the Lucide collection, by name.

    Args:
        tag: Name of the icon; may also be given as the only child.
        size: Width and height in pixels.
        stroke_width: Width of the lines.
        absolute_stroke_width: Keeps the width of the lines at every size.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("icon")


def icon_button(
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
    loading: Prop[bool] = None,
    as_child: Prop[bool] = None,
    size: Responsive[Literal["1", "2", "3", "4"]] = None,
    variant: Prop[Variant] = None,
    color_scheme: Prop[AccentColor] = None,
    high_contrast: Prop[bool] = None,
    radius: Prop[Radius] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A button that shows one icon.

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
        loading: Shows a spinner in place of the content.
        as_child: Gives the props to the only child instead of an element of its own.
        size: Size in steps.
        variant: Look of the element.
        color_scheme: Colour of the theme to use.
        high_contrast: Whether to use a stronger contrast.
        radius: Roundness of the corners.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("icon_button")


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
    return Component("image")


def link(
    *children: Child,
    download: Prop[str | bool] = None,
    href: Prop[str] = None,
    href_lang: Prop[str] = None,
    media: Prop[str] = None,
    ping: Prop[str] = None,
    referrer_policy: Prop[ReferrerPolicy] = None,
    rel: Prop[str] = None,
    target: Prop[str | Literal["_self", "_blank", "_parent", "_top"]] = None,
    as_child: Prop[bool] = None,
    size: Responsive[TextSize] = None,
    weight: Responsive[Weight] = None,
    trim: Responsive[Trim] = None,
    underline: Prop[Literal["auto", "hover", "always", "none"]] = None,
    color_scheme: Prop[AccentColor] = None,
    high_contrast: Prop[bool] = None,
    is_external: Prop[bool] = None,
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
    """A link to a page of the app or to another site.

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
        as_child: Gives the props to the only child instead of an element of its own.
        size: Size in steps.
        weight: Weight of the font.
        trim: Space above and below to cut off.
        underline: When the underline shows.
        color_scheme: Colour of the theme to use.
        high_contrast: Whether to use a stronger contrast.
        is_external: Opens the link in a new tab.
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
    return Component("link")


class ListNamespace:
    """A list without markers."""

    __slots__ = ()

    def __call__(
        self,
        *children: Child,
        items: Prop[Sequence[Any]] = None,
        list_style_type: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A list without markers.

        Args:
            children: What stands inside.
            items: What to choose from.
            list_style_type: Marker of the items.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("list")

    @staticmethod
    def item(
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
        return Component("list.item")

    @staticmethod
    def ordered(
        *children: Child,
        reversed: Prop[bool] = None,
        start: Prop[int] = None,
        type: Prop[Literal["1", "a", "A", "i", "I"]] = None,
        items: Prop[Sequence[Any]] = None,
        list_style_type: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A numbered list.

        Args:
            children: What stands inside.
            reversed: Counts down.
            start: First number.
            type: Type of the element.
            items: What to choose from.
            list_style_type: Marker of the items.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("list.ordered")

    @staticmethod
    def unordered(
        *children: Child,
        items: Prop[Sequence[Any]] = None,
        list_style_type: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A list with bullets.

        Args:
            children: What stands inside.
            items: What to choose from.
            list_style_type: Marker of the items.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("list.unordered")


list = ListNamespace()


def list_item(
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
    return Component("list_item")


def logo(
    *,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A line that names the framework.

    Args:
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("logo")


def mobile_and_tablet(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Shows on all but wide screens.

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
    return Component("mobile_and_tablet")


def mobile_only(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Shows on narrow screens only.

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
    return Component("mobile_only")


def ordered_list(
    *children: Child,
    reversed: Prop[bool] = None,
    start: Prop[int] = None,
    type: Prop[Literal["1", "a", "A", "i", "I"]] = None,
    items: Prop[Sequence[Any]] = None,
    list_style_type: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A numbered list.

    Args:
        children: What stands inside.
        reversed: Counts down.
        start: First number.
        type: Type of the element.
        items: What to choose from.
        list_style_type: Marker of the items.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("ordered_list")


def script(
    *children: Child,
    src: Prop[str] = None,
    strategy: Prop[Literal["beforeInteractive", "afterInteractive", "lazyOnload", "worker"]] = None,
    type: Prop[str] = None,
    async_: Prop[bool] = None,
    defer: Prop[bool] = None,
    char_set: Prop[str] = None,
    cross_origin: Prop[CrossOrigin] = None,
    integrity: Prop[str] = None,
    referrer_policy: Prop[ReferrerPolicy] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A script in the page.

    Args:
        children: What stands inside.
        src: Address of the script.
        strategy: When it is loaded.
        type: Kind of the script.
        async_: Runs as soon as it is loaded.
        defer: Runs after the document is parsed.
        char_set: Encoding of the script.
        cross_origin: How the request treats other origins.
        integrity: Hash that the script must have.
        referrer_policy: What the referrer header tells.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("script")


def slider(
    *,
    size: Responsive[Literal["1", "2", "3"]] = None,
    variant: Prop[Literal["classic", "surface", "soft"]] = None,
    color_scheme: Prop[AccentColor] = None,
    high_contrast: Prop[bool] = None,
    radius: Prop[Literal["none", "small", "full"]] = None,
    default_value: Prop[Sequence[int | float] | int | float] = None,
    value: Prop[Sequence[int | float]] = None,
    name: Prop[str] = None,
    min: Prop[int | float] = None,
    max: Prop[int | float] = None,
    step: Prop[int | float] = None,
    disabled: Prop[bool] = None,
    orientation: Prop[Orientation] = None,
    on_change: EventType = None,
    on_value_commit: EventType = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A handle to choose a number from a range.

    Args:
        size: Size in steps.
        variant: Look of the element.
        color_scheme: Colour of the theme to use.
        high_contrast: Whether to use a stronger contrast.
        radius: Roundness of the corners.
        default_value: The value at the start.
        value: The current value.
        name: Name in the data of the form.
        min: Smallest value.
        max: Largest value.
        step: Distance between two values.
        disabled: Whether it cannot be used.
        orientation: Horizontal or vertical.
        on_change: Runs when the value changes, with the new value.
        on_value_commit: Runs when a handle is let go, with the new values.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("slider")


def tablet_and_desktop(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Shows on all but narrow screens.

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
    return Component("tablet_and_desktop")


def tablet_only(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Shows on screens of middle width only.

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
    return Component("tablet_only")


def text_area(
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
    size: Responsive[Literal["1", "2", "3"]] = None,
    variant: Prop[Literal["classic", "surface", "soft"]] = None,
    resize: Responsive[Literal["none", "vertical", "horizontal", "both"]] = None,
    color_scheme: Prop[AccentColor] = None,
    radius: Prop[Radius] = None,
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
        size: Size in steps.
        variant: Look of the element.
        resize: Directions in which it can be resized.
        color_scheme: Colour of the theme to use.
        radius: Roundness of the corners.
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
    return Component("text_area")


class ToastNamespace(ToastEffects):
    """The parts of `toast`."""

    __slots__ = ()

    @staticmethod
    def provider(
        *,
        theme: Prop[Literal["light", "dark", "system"]] = None,
        rich_colors: Prop[bool] = None,
        expand: Prop[bool] = None,
        visible_toasts: Prop[int] = None,
        position: Prop[
            Literal[
                "top-left",
                "top-center",
                "top-right",
                "bottom-left",
                "bottom-center",
                "bottom-right",
            ]
        ] = None,
        close_button: Prop[bool] = None,
        offset: Prop[str] = None,
        hotkey: Prop[Sequence[str]] = None,
        invert: Prop[bool] = None,
        gap: Prop[int] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The place where toasts appear.

        Args:
            theme: Light, dark, or as the system.
            rich_colors: Colours toasts by level.
            expand: Shows all toasts at once.
            visible_toasts: Number of toasts to show at once.
            position: Where toasts appear.
            close_button: Adds a button that closes the toast.
            offset: Distance from the edge of the window.
            hotkey: Keys that focus the toasts.
            invert: Uses dark toasts in light mode.
            gap: Distance between toasts, in pixels.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("toast.provider")


toast = ToastNamespace()


def unordered_list(
    *children: Child,
    items: Prop[Sequence[Any]] = None,
    list_style_type: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A list with bullets.

    Args:
        children: What stands inside.
        items: What to choose from.
        list_style_type: Marker of the items.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("unordered_list")
