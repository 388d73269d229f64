"""Component factories: layout. Written by `pyweb_compiler.catalog.generate_authoring`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pyweb.annotations import Child, Component, EventType, Prop, Responsive, Style
from pyweb.literals import (
    AccentColor,
    Align,
    Direction,
    Justify,
    Orientation,
    Spacing,
    Wrap,
)


def aspect_ratio(
    *children: Child,
    ratio: Prop[int | float] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A box that keeps a ratio of width to height.

    Args:
        children: What stands inside.
        ratio: Width divided by height.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("aspect_ratio")


def box(
    *children: Child,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A plain block, the simplest layout element.

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
    return Component("box")


def center(
    *children: Child,
    as_child: Prop[bool] = None,
    direction: Responsive[Direction] = None,
    align: Responsive[Align] = None,
    justify: Responsive[Justify] = None,
    wrap: Responsive[Wrap] = None,
    spacing: Responsive[Spacing] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A box that centres its children both ways.

    Args:
        children: What stands inside.
        as_child: Gives the props to the only child instead of an element of its own.
        direction: Direction of the children.
        align: Alignment across the main direction.
        justify: Distribution along the main direction.
        wrap: Whether children go on in a new line.
        spacing: Gap between the children, in steps.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("center")


def flex(
    *children: Child,
    as_child: Prop[bool] = None,
    direction: Responsive[Direction] = None,
    align: Responsive[Align] = None,
    justify: Responsive[Justify] = None,
    wrap: Responsive[Wrap] = None,
    spacing: Responsive[Spacing] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A flexible row or column.

    Args:
        children: What stands inside.
        as_child: Gives the props to the only child instead of an element of its own.
        direction: Direction of the children.
        align: Alignment across the main direction.
        justify: Distribution along the main direction.
        wrap: Whether children go on in a new line.
        spacing: Gap between the children, in steps.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("flex")


def grid(
    *children: Child,
    as_child: Prop[bool] = None,
    columns: Responsive[str] = None,
    rows: Responsive[str] = None,
    flow: Responsive[Literal["row", "column", "dense", "row-dense", "column-dense"]] = None,
    align: Responsive[Align] = None,
    justify: Responsive[Justify] = None,
    spacing: Responsive[Spacing] = None,
    spacing_x: Responsive[Spacing] = None,
    spacing_y: Responsive[Spacing] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A grid of rows and columns.

    Args:
        children: What stands inside.
        as_child: Gives the props to the only child instead of an element of its own.
        columns: Columns of the grid.
        rows: Rows of the grid.
        flow: Order in which cells are filled.
        align: Alignment across the main direction.
        justify: Distribution along the main direction.
        spacing: Gap between the children, in steps.
        spacing_x: Horizontal gap between the children, in steps.
        spacing_y: Vertical gap between the children, in steps.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("grid")


def hstack(
    *children: Child,
    as_child: Prop[bool] = None,
    direction: Responsive[Direction] = None,
    align: Responsive[Align] = None,
    justify: Responsive[Justify] = None,
    wrap: Responsive[Wrap] = None,
    spacing: Responsive[Spacing] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A row with a gap between its children.

    Args:
        children: What stands inside.
        as_child: Gives the props to the only child instead of an element of its own.
        direction: Direction of the children.
        align: Alignment across the main direction.
        justify: Distribution along the main direction.
        wrap: Whether children go on in a new line.
        spacing: Gap between the children, in steps.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("hstack")


def inset(
    *children: Child,
    side: Responsive[Literal["x", "y", "top", "bottom", "right", "left"]] = None,
    clip: Responsive[Literal["border-box", "padding-box"]] = None,
    p: Responsive[Literal["current", "0"]] = None,
    px: Responsive[Literal["current", "0"]] = None,
    py: Responsive[Literal["current", "0"]] = None,
    pt: Responsive[Literal["current", "0"]] = None,
    pr: Responsive[Literal["current", "0"]] = None,
    pb: Responsive[Literal["current", "0"]] = None,
    pl: Responsive[Literal["current", "0"]] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """Content that reaches over the padding of its card.

    Args:
        children: What stands inside.
        side: Side to stand on.
        clip: Where to cut the content.
        p: Padding, in steps.
        px: Horizontal padding, in steps.
        py: Vertical padding, in steps.
        pt: Padding at the top, in steps.
        pr: Padding on the right, in steps.
        pb: Padding at the bottom, in steps.
        pl: Padding on the left, in steps.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("inset")


def scroll_area(
    *children: Child,
    scrollbars: Prop[Literal["vertical", "horizontal", "both"]] = None,
    type: Prop[Literal["auto", "always", "scroll", "hover"]] = None,
    scroll_hide_delay: Prop[int] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A box whose content scrolls, with styled scroll bars.

    Args:
        children: What stands inside.
        scrollbars: Directions that scroll.
        type: Type of the element.
        scroll_hide_delay: Milliseconds before the scroll bars hide.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("scroll_area")


def section(
    *children: Child,
    size: Responsive[Literal["1", "2", "3"]] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A section of the page with vertical padding.

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
    return Component("section")


def separator(
    *children: Child,
    size: Responsive[Literal["1", "2", "3", "4"]] = None,
    color_scheme: Prop[AccentColor] = None,
    orientation: Responsive[Orientation] = None,
    decorative: Prop[bool] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A line between two pieces of content.

    Args:
        children: What stands inside.
        size: Size in steps.
        color_scheme: Colour of the theme to use.
        orientation: Horizontal or vertical.
        decorative: Hides the element from assistive technology.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("separator")


def spacer(
    *children: Child,
    as_child: Prop[bool] = None,
    direction: Responsive[Direction] = None,
    align: Responsive[Align] = None,
    justify: Responsive[Justify] = None,
    wrap: Responsive[Wrap] = None,
    spacing: Responsive[Spacing] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """An empty box that takes the remaining space.

    Args:
        children: What stands inside.
        as_child: Gives the props to the only child instead of an element of its own.
        direction: Direction of the children.
        align: Alignment across the main direction.
        justify: Distribution along the main direction.
        wrap: Whether children go on in a new line.
        spacing: Gap between the children, in steps.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("spacer")


def stack(
    *children: Child,
    as_child: Prop[bool] = None,
    direction: Responsive[Direction] = None,
    align: Responsive[Align] = None,
    justify: Responsive[Justify] = None,
    wrap: Responsive[Wrap] = None,
    spacing: Responsive[Spacing] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A flexible box with a gap between its children.

    Args:
        children: What stands inside.
        as_child: Gives the props to the only child instead of an element of its own.
        direction: Direction of the children.
        align: Alignment across the main direction.
        justify: Distribution along the main direction.
        wrap: Whether children go on in a new line.
        spacing: Gap between the children, in steps.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("stack")


def vstack(
    *children: Child,
    as_child: Prop[bool] = None,
    direction: Responsive[Direction] = None,
    align: Responsive[Align] = None,
    justify: Responsive[Justify] = None,
    wrap: Responsive[Wrap] = None,
    spacing: Responsive[Spacing] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A column with a gap between its children.

    Args:
        children: What stands inside.
        as_child: Gives the props to the only child instead of an element of its own.
        direction: Direction of the children.
        align: Alignment across the main direction.
        justify: Distribution along the main direction.
        wrap: Whether children go on in a new line.
        spacing: Gap between the children, in steps.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("vstack")


divider = separator
