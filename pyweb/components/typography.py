"""Component factories: typography. Written by `pyweb_compiler.catalog.generate_authoring`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pyweb.annotations import Child, Component, EventType, Prop, Responsive, Style
from pyweb.literals import (
    AccentColor,
    TextAlign,
    TextSize,
    Trim,
    Weight,
)


def blockquote(
    *children: Child,
    cite: Prop[str] = None,
    size: Responsive[TextSize] = None,
    weight: Responsive[Weight] = None,
    color_scheme: Prop[AccentColor] = None,
    high_contrast: Prop[bool] = None,
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
        size: Size in steps.
        weight: Weight of the font.
        color_scheme: Colour of the theme to use.
        high_contrast: Whether to use a stronger contrast.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("blockquote")


def code(
    *children: Child,
    variant: Prop[Literal["solid", "soft", "outline", "ghost"]] = None,
    size: Responsive[TextSize] = None,
    weight: Responsive[Weight] = None,
    color_scheme: Prop[AccentColor] = None,
    high_contrast: Prop[bool] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A piece of code in a line.

    Args:
        children: What stands inside.
        variant: Look of the element.
        size: Size in steps.
        weight: Weight of the font.
        color_scheme: Colour of the theme to use.
        high_contrast: Whether to use a stronger contrast.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("code")


def heading(
    *children: Child,
    as_child: Prop[bool] = None,
    as_: Prop[Literal["h1", "h2", "h3", "h4", "h5", "h6"]] = None,
    size: Responsive[TextSize] = None,
    weight: Responsive[Weight] = None,
    align: Responsive[TextAlign] = None,
    trim: Responsive[Trim] = None,
    color_scheme: Prop[AccentColor] = None,
    high_contrast: Prop[bool] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A heading.

    Args:
        children: What stands inside.
        as_child: Gives the props to the only child instead of an element of its own.
        as_: Element to render as.
        size: Size in steps.
        weight: Weight of the font.
        align: Alignment across the main direction.
        trim: Space above and below to cut off.
        color_scheme: Colour of the theme to use.
        high_contrast: Whether to use a stronger contrast.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("heading")


class TextNamespace:
    """Text in the size, weight and colour of the theme."""

    __slots__ = ()

    def __call__(
        self,
        *children: Child,
        as_child: Prop[bool] = None,
        as_: Prop[Literal["p", "label", "div", "span"]] = None,
        size: Responsive[TextSize] = None,
        weight: Responsive[Weight] = None,
        align: Responsive[TextAlign] = None,
        trim: Responsive[Trim] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """Text in the size, weight and colour of the theme.

        Args:
            children: What stands inside.
            as_child: Gives the props to the only child instead of an element of its own.
            as_: Element to render as.
            size: Size in steps.
            weight: Weight of the font.
            align: Alignment across the main direction.
            trim: Space above and below to cut off.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("text")

    @staticmethod
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
        return Component("text.em")

    @staticmethod
    def kbd(
        *children: Child,
        size: Prop[TextSize] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A key or a keyboard shortcut.

        Args:
            children: What stands inside.
            size: Size in steps.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("text.kbd")

    @staticmethod
    def quote(
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
        return Component("text.quote")

    @staticmethod
    def span(
        *children: Child,
        as_child: Prop[bool] = None,
        as_: Prop[Literal["p", "label", "div", "span"]] = None,
        size: Responsive[TextSize] = None,
        weight: Responsive[Weight] = None,
        align: Responsive[TextAlign] = None,
        trim: Responsive[Trim] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """Inline text.

        Args:
            children: What stands inside.
            as_child: Gives the props to the only child instead of an element of its own.
            as_: Element to render as.
            size: Size in steps.
            weight: Weight of the font.
            align: Alignment across the main direction.
            trim: Space above and below to cut off.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("text.span")

    @staticmethod
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
        return Component("text.strong")


text = TextNamespace()
