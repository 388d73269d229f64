"""Component factories: widgets. Written by `pyweb_compiler.catalog.generate_authoring`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pyweb.annotations import Child, Component, EventType, Prop, Responsive, Style
from pyweb.literals import (
    AccentColor,
    Align,
    Direction,
    GrayColor,
    Orientation,
    Radius,
    Side,
    Spacing,
    Sticky,
    TextSize,
    Trim,
    Variant,
)


class AlertDialogNamespace:
    """The parts of `alert_dialog`."""

    __slots__ = ()

    @staticmethod
    def action(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The button that confirms an alert dialog.

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
        return Component("alert_dialog.action")

    @staticmethod
    def cancel(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The button that dismisses an alert dialog.

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
        return Component("alert_dialog.cancel")

    @staticmethod
    def content(
        *children: Child,
        size: Responsive[Literal["1", "2", "3", "4"]] = None,
        force_mount: Prop[bool] = None,
        on_open_auto_focus: EventType = None,
        on_close_auto_focus: EventType = None,
        on_escape_key_down: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The part of an alert dialog that opens.

        Args:
            children: What stands inside.
            size: Size in steps.
            force_mount: Keeps the content mounted while hidden.
            on_open_auto_focus: Runs when the focus moves in after it opens.
            on_close_auto_focus: Runs when the focus moves out after it closes.
            on_escape_key_down: Runs when the escape key goes down.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("alert_dialog.content")

    @staticmethod
    def description(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The description of an alert dialog.

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
        return Component("alert_dialog.description")

    @staticmethod
    def root(
        *children: Child,
        open: Prop[bool] = None,
        default_open: Prop[bool] = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A window over the page that must be answered.

        Args:
            children: What stands inside.
            open: Whether it is open.
            default_open: Whether it is open at the start.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("alert_dialog.root")

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
        """The title of an alert dialog.

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
        return Component("alert_dialog.title")

    @staticmethod
    def trigger(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The element that opens an alert dialog.

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
        return Component("alert_dialog.trigger")


alert_dialog = AlertDialogNamespace()


def avatar(
    *children: Child,
    variant: Prop[Literal["solid", "soft"]] = None,
    size: Responsive[TextSize] = None,
    color_scheme: Prop[AccentColor] = None,
    high_contrast: Prop[bool] = None,
    radius: Prop[Radius] = None,
    src: Prop[str] = None,
    fallback: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A picture of a person, or initials instead.

    Args:
        children: What stands inside.
        variant: Look of the element.
        size: Size in steps.
        color_scheme: Colour of the theme to use.
        high_contrast: Whether to use a stronger contrast.
        radius: Roundness of the corners.
        src: Address of the resource.
        fallback: Text or element in place of the picture.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("avatar")


def badge(
    *children: Child,
    variant: Prop[Literal["solid", "soft", "surface", "outline"]] = None,
    size: Responsive[Literal["1", "2", "3"]] = None,
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
    """A small label.

    Args:
        children: What stands inside.
        variant: Look of the element.
        size: Size in steps.
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
    return Component("badge")


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
    return Component("button")


class CalloutNamespace:
    """A short message with an icon."""

    __slots__ = ()

    def __call__(
        self,
        text: Prop[str],
        *,
        as_child: Prop[bool] = None,
        size: Responsive[Literal["1", "2", "3"]] = None,
        variant: Prop[Literal["soft", "surface", "outline"]] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        icon: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A short message with an icon.

        Args:
            text: The text.
            as_child: Gives the props to the only child instead of an element of its own.
            size: Size in steps.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            icon: Name of the icon.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("callout")

    @staticmethod
    def icon(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The place of the icon in a callout.

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
        return Component("callout.icon")

    @staticmethod
    def root(
        *children: Child,
        as_child: Prop[bool] = None,
        size: Responsive[Literal["1", "2", "3"]] = None,
        variant: Prop[Literal["soft", "surface", "outline"]] = None,
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
        """The frame of a callout.

        Args:
            children: What stands inside.
            as_child: Gives the props to the only child instead of an element of its own.
            size: Size in steps.
            variant: Look of the element.
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
        return Component("callout.root")

    @staticmethod
    def text(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The text of a callout.

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
        return Component("callout.text")


callout = CalloutNamespace()


def card(
    *children: Child,
    as_child: Prop[bool] = None,
    size: Responsive[Literal["1", "2", "3", "4", "5"]] = None,
    variant: Prop[Literal["surface", "classic", "ghost"]] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A framed surface.

    Args:
        children: What stands inside.
        as_child: Gives the props to the only child instead of an element of its own.
        size: Size in steps.
        variant: Look of the element.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("card")


class CheckboxCardsNamespace:
    """The parts of `checkbox_cards`."""

    __slots__ = ()

    @staticmethod
    def item(
        *children: Child,
        value: Prop[str],
        disabled: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """One entry of a group of checkbox cards.

        Args:
            children: What stands inside.
            value: The current value.
            disabled: Whether it cannot be used.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("checkbox_cards.item")

    @staticmethod
    def root(
        *children: Child,
        size: Responsive[Literal["1", "2", "3"]] = None,
        variant: Prop[Literal["classic", "surface"]] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        columns: Responsive[str | TextSize] = None,
        gap: Responsive[str | TextSize] = None,
        default_value: Prop[Sequence[str]] = None,
        value: Prop[Sequence[str]] = None,
        name: Prop[str] = None,
        disabled: Prop[bool] = None,
        required: Prop[bool] = None,
        orientation: Prop[Orientation] = None,
        loop: Prop[bool] = None,
        on_value_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a group of checkbox cards.

        Args:
            children: What stands inside.
            size: Size in steps.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            columns: Columns of the grid.
            gap: Gap between the children.
            default_value: The value at the start.
            value: The current value.
            name: Name in the data of the form.
            disabled: Whether it cannot be used.
            required: Whether a value must be given.
            orientation: Horizontal or vertical.
            loop: Whether the focus goes from the end to the start.
            on_value_change: Runs when the value changes, with the new value.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("checkbox_cards.root")


checkbox_cards = CheckboxCardsNamespace()


class CheckboxGroupNamespace:
    """The parts of `checkbox_group`."""

    __slots__ = ()

    @staticmethod
    def item(
        *children: Child,
        value: Prop[str],
        disabled: Prop[bool] = None,
        required: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """One entry of a group of checkboxes.

        Args:
            children: What stands inside.
            value: The current value.
            disabled: Whether it cannot be used.
            required: Whether a value must be given.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("checkbox_group.item")

    @staticmethod
    def root(
        *children: Child,
        size: Responsive[Literal["1", "2", "3"]] = None,
        variant: Prop[Literal["classic", "surface", "soft"]] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        default_value: Prop[Sequence[str]] = None,
        value: Prop[Sequence[str]] = None,
        name: Prop[str] = None,
        disabled: Prop[bool] = None,
        required: Prop[bool] = None,
        orientation: Prop[Orientation] = None,
        loop: Prop[bool] = None,
        on_value_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a group of checkboxes.

        Args:
            children: What stands inside.
            size: Size in steps.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            default_value: The value at the start.
            value: The current value.
            name: Name in the data of the form.
            disabled: Whether it cannot be used.
            required: Whether a value must be given.
            orientation: Horizontal or vertical.
            loop: Whether the focus goes from the end to the start.
            on_value_change: Runs when the value changes, with the new value.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("checkbox_group.root")


checkbox_group = CheckboxGroupNamespace()


class ContextMenuNamespace:
    """The parts of `context_menu`."""

    __slots__ = ()

    @staticmethod
    def checkbox(
        *children: Child,
        color_scheme: Prop[AccentColor] = None,
        checked: Prop[bool] = None,
        disabled: Prop[bool] = None,
        shortcut: Prop[str] = None,
        on_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """An entry of a context menu that can be ticked.

        Args:
            children: What stands inside.
            color_scheme: Colour of the theme to use.
            checked: Whether it is on.
            disabled: Whether it cannot be used.
            shortcut: Keyboard shortcut to show.
            on_change: Runs when the value changes, with the new value.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("context_menu.checkbox")

    @staticmethod
    def content(
        *children: Child,
        size: Responsive[Literal["1", "2"]] = None,
        variant: Prop[Literal["solid", "soft"]] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        loop: Prop[bool] = None,
        force_mount: Prop[bool] = None,
        side: Prop[Side] = None,
        side_offset: Prop[int | float] = None,
        align: Prop[Literal["start", "center", "end"]] = None,
        align_offset: Prop[int | float] = None,
        avoid_collisions: Prop[bool] = None,
        collision_padding: Prop[int | float | dict[str, int | float]] = None,
        sticky: Prop[Sticky] = None,
        hide_when_detached: Prop[bool] = None,
        on_close_auto_focus: EventType = None,
        on_escape_key_down: EventType = None,
        on_pointer_down_outside: EventType = None,
        on_focus_outside: EventType = None,
        on_interact_outside: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The part of a context menu that opens.

        Args:
            children: What stands inside.
            size: Size in steps.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            loop: Whether the focus goes from the end to the start.
            force_mount: Keeps the content mounted while hidden.
            side: Side to stand on.
            side_offset: Distance from the side, in pixels.
            align: Alignment across the main direction.
            align_offset: Shift along the side, in pixels.
            avoid_collisions: Whether to turn to another side when there is no room.
            collision_padding: Distance to keep from the edges, in pixels.
            sticky: How to stay in view.
            hide_when_detached: Whether to hide when the trigger is out of view.
            on_close_auto_focus: Runs when the focus moves out after it closes.
            on_escape_key_down: Runs when the escape key goes down.
            on_pointer_down_outside: Runs when the pointer goes down outside.
            on_focus_outside: Runs when the focus moves outside.
            on_interact_outside: Runs when something outside is clicked or gets the focus.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("context_menu.content")

    @staticmethod
    def group(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A group of entries of a context menu.

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
        return Component("context_menu.group")

    @staticmethod
    def item(
        *children: Child,
        color_scheme: Prop[AccentColor] = None,
        shortcut: Prop[str] = None,
        as_child: Prop[bool] = None,
        disabled: Prop[bool] = None,
        text_value: Prop[str] = None,
        on_select: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """One entry of a context menu.

        Args:
            children: What stands inside.
            color_scheme: Colour of the theme to use.
            shortcut: Keyboard shortcut to show.
            as_child: Gives the props to the only child instead of an element of its own.
            disabled: Whether it cannot be used.
            text_value: Text to find it by when typing.
            on_select: Runs when the entry is chosen.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("context_menu.item")

    @staticmethod
    def label(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A caption in a context menu.

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
        return Component("context_menu.label")

    @staticmethod
    def radio(
        *children: Child,
        color_scheme: Prop[AccentColor] = None,
        value: Prop[str],
        disabled: Prop[bool] = None,
        text_value: Prop[str] = None,
        on_select: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """One choice of a group in a context menu.

        Args:
            children: What stands inside.
            color_scheme: Colour of the theme to use.
            value: The current value.
            disabled: Whether it cannot be used.
            text_value: Text to find it by when typing.
            on_select: Runs when the entry is chosen.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("context_menu.radio")

    @staticmethod
    def radio_group(
        *children: Child,
        value: Prop[str] = None,
        on_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A group of entries of a context menu, of which one is chosen.

        Args:
            children: What stands inside.
            value: The current value.
            on_change: Runs when the value changes, with the new value.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("context_menu.radio_group")

    @staticmethod
    def root(
        *children: Child,
        modal: Prop[bool] = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a context menu.

        Args:
            children: What stands inside.
            modal: Whether the rest of the page is out of reach while open.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("context_menu.root")

    @staticmethod
    def separator(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A line between the entries of a context menu.

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
        return Component("context_menu.separator")

    @staticmethod
    def sub(
        *children: Child,
        open: Prop[bool] = None,
        default_open: Prop[bool] = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A nested menu of a context menu.

        Args:
            children: What stands inside.
            open: Whether it is open.
            default_open: Whether it is open at the start.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("context_menu.sub")

    @staticmethod
    def sub_content(
        *children: Child,
        loop: Prop[bool] = None,
        force_mount: Prop[bool] = None,
        side_offset: Prop[int | float] = None,
        align_offset: Prop[int | float] = None,
        avoid_collisions: Prop[bool] = None,
        collision_padding: Prop[int | float | dict[str, int | float]] = None,
        sticky: Prop[Sticky] = None,
        hide_when_detached: Prop[bool] = None,
        on_escape_key_down: EventType = None,
        on_pointer_down_outside: EventType = None,
        on_focus_outside: EventType = None,
        on_interact_outside: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The content of a nested menu of a context menu.

        Args:
            children: What stands inside.
            loop: Whether the focus goes from the end to the start.
            force_mount: Keeps the content mounted while hidden.
            side_offset: Distance from the side, in pixels.
            align_offset: Shift along the side, in pixels.
            avoid_collisions: Whether to turn to another side when there is no room.
            collision_padding: Distance to keep from the edges, in pixels.
            sticky: How to stay in view.
            hide_when_detached: Whether to hide when the trigger is out of view.
            on_escape_key_down: Runs when the escape key goes down.
            on_pointer_down_outside: Runs when the pointer goes down outside.
            on_focus_outside: Runs when the focus moves outside.
            on_interact_outside: Runs when something outside is clicked or gets the focus.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("context_menu.sub_content")

    @staticmethod
    def sub_trigger(
        *children: Child,
        disabled: Prop[bool] = None,
        text_value: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The entry that opens a nested menu of a context menu.

        Args:
            children: What stands inside.
            disabled: Whether it cannot be used.
            text_value: Text to find it by when typing.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("context_menu.sub_trigger")

    @staticmethod
    def trigger(
        *children: Child,
        disabled: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The element that opens a context menu.

        Args:
            children: What stands inside.
            disabled: Whether it cannot be used.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("context_menu.trigger")


context_menu = ContextMenuNamespace()


class DataListNamespace:
    """The parts of `data_list`."""

    __slots__ = ()

    @staticmethod
    def item(
        *children: Child,
        align: Responsive[Align] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """One entry of a list of labels and values.

        Args:
            children: What stands inside.
            align: Alignment across the main direction.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("data_list.item")

    @staticmethod
    def label(
        *children: Child,
        width: Responsive[str] = None,
        min_width: Responsive[str] = None,
        max_width: Responsive[str] = None,
        color_scheme: Prop[AccentColor] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A caption in a list of labels and values.

        Args:
            children: What stands inside.
            width: Width.
            min_width: Smallest width.
            max_width: Largest width.
            color_scheme: Colour of the theme to use.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("data_list.label")

    @staticmethod
    def root(
        *children: Child,
        orientation: Responsive[Orientation] = None,
        size: Responsive[Literal["1", "2", "3"]] = None,
        trim: Responsive[Trim] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a list of labels and values.

        Args:
            children: What stands inside.
            orientation: Horizontal or vertical.
            size: Size in steps.
            trim: Space above and below to cut off.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("data_list.root")

    @staticmethod
    def value(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A value in a list of labels and values.

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
        return Component("data_list.value")


data_list = DataListNamespace()


class DialogNamespace:
    """The container of a dialog."""

    __slots__ = ()

    def __call__(
        self,
        *children: Child,
        open: Prop[bool] = None,
        default_open: Prop[bool] = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a dialog.

        Args:
            children: What stands inside.
            open: Whether it is open.
            default_open: Whether it is open at the start.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("dialog")

    @staticmethod
    def close(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A button that closes a dialog.

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
        return Component("dialog.close")

    @staticmethod
    def content(
        *children: Child,
        size: Responsive[Literal["1", "2", "3", "4"]] = None,
        on_open_auto_focus: EventType = None,
        on_close_auto_focus: EventType = None,
        on_escape_key_down: EventType = None,
        on_pointer_down_outside: EventType = None,
        on_interact_outside: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The part of a dialog that opens.

        Args:
            children: What stands inside.
            size: Size in steps.
            on_open_auto_focus: Runs when the focus moves in after it opens.
            on_close_auto_focus: Runs when the focus moves out after it closes.
            on_escape_key_down: Runs when the escape key goes down.
            on_pointer_down_outside: Runs when the pointer goes down outside.
            on_interact_outside: Runs when something outside is clicked or gets the focus.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("dialog.content")

    @staticmethod
    def description(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The description of a dialog.

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
        return Component("dialog.description")

    @staticmethod
    def root(
        *children: Child,
        open: Prop[bool] = None,
        default_open: Prop[bool] = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a dialog.

        Args:
            children: What stands inside.
            open: Whether it is open.
            default_open: Whether it is open at the start.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("dialog.root")

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
        """The title of a dialog.

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
        return Component("dialog.title")

    @staticmethod
    def trigger(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The element that opens a dialog.

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
        return Component("dialog.trigger")


dialog = DialogNamespace()


class DropdownMenuNamespace:
    """The parts of `dropdown_menu`."""

    __slots__ = ()

    @staticmethod
    def content(
        *children: Child,
        size: Responsive[Literal["1", "2"]] = None,
        variant: Prop[Literal["solid", "soft"]] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        loop: Prop[bool] = None,
        force_mount: Prop[bool] = None,
        side: Prop[Side] = None,
        side_offset: Prop[int | float] = None,
        align: Prop[Literal["start", "center", "end"]] = None,
        align_offset: Prop[int | float] = None,
        avoid_collisions: Prop[bool] = None,
        collision_padding: Prop[int | float | dict[str, int | float]] = None,
        sticky: Prop[Sticky] = None,
        hide_when_detached: Prop[bool] = None,
        on_close_auto_focus: EventType = None,
        on_escape_key_down: EventType = None,
        on_pointer_down_outside: EventType = None,
        on_focus_outside: EventType = None,
        on_interact_outside: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The part of a drop-down menu that opens.

        Args:
            children: What stands inside.
            size: Size in steps.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            loop: Whether the focus goes from the end to the start.
            force_mount: Keeps the content mounted while hidden.
            side: Side to stand on.
            side_offset: Distance from the side, in pixels.
            align: Alignment across the main direction.
            align_offset: Shift along the side, in pixels.
            avoid_collisions: Whether to turn to another side when there is no room.
            collision_padding: Distance to keep from the edges, in pixels.
            sticky: How to stay in view.
            hide_when_detached: Whether to hide when the trigger is out of view.
            on_close_auto_focus: Runs when the focus moves out after it closes.
            on_escape_key_down: Runs when the escape key goes down.
            on_pointer_down_outside: Runs when the pointer goes down outside.
            on_focus_outside: Runs when the focus moves outside.
            on_interact_outside: Runs when something outside is clicked or gets the focus.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("dropdown_menu.content")

    @staticmethod
    def item(
        *children: Child,
        color_scheme: Prop[AccentColor] = None,
        shortcut: Prop[str] = None,
        as_child: Prop[bool] = None,
        disabled: Prop[bool] = None,
        text_value: Prop[str] = None,
        on_select: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """One entry of a drop-down menu.

        Args:
            children: What stands inside.
            color_scheme: Colour of the theme to use.
            shortcut: Keyboard shortcut to show.
            as_child: Gives the props to the only child instead of an element of its own.
            disabled: Whether it cannot be used.
            text_value: Text to find it by when typing.
            on_select: Runs when the entry is chosen.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("dropdown_menu.item")

    @staticmethod
    def root(
        *children: Child,
        default_open: Prop[bool] = None,
        open: Prop[bool] = None,
        modal: Prop[bool] = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a drop-down menu.

        Args:
            children: What stands inside.
            default_open: Whether it is open at the start.
            open: Whether it is open.
            modal: Whether the rest of the page is out of reach while open.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("dropdown_menu.root")

    @staticmethod
    def separator(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A line between the entries of a drop-down menu.

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
        return Component("dropdown_menu.separator")

    @staticmethod
    def sub(
        *children: Child,
        open: Prop[bool] = None,
        default_open: Prop[bool] = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A nested menu of a drop-down menu.

        Args:
            children: What stands inside.
            open: Whether it is open.
            default_open: Whether it is open at the start.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("dropdown_menu.sub")

    @staticmethod
    def sub_content(
        *children: Child,
        loop: Prop[bool] = None,
        force_mount: Prop[bool] = None,
        side_offset: Prop[int | float] = None,
        align_offset: Prop[int | float] = None,
        avoid_collisions: Prop[bool] = None,
        collision_padding: Prop[int | float | dict[str, int | float]] = None,
        sticky: Prop[Sticky] = None,
        hide_when_detached: Prop[bool] = None,
        on_escape_key_down: EventType = None,
        on_pointer_down_outside: EventType = None,
        on_focus_outside: EventType = None,
        on_interact_outside: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The content of a nested menu of a drop-down menu.

        Args:
            children: What stands inside.
            loop: Whether the focus goes from the end to the start.
            force_mount: Keeps the content mounted while hidden.
            side_offset: Distance from the side, in pixels.
            align_offset: Shift along the side, in pixels.
            avoid_collisions: Whether to turn to another side when there is no room.
            collision_padding: Distance to keep from the edges, in pixels.
            sticky: How to stay in view.
            hide_when_detached: Whether to hide when the trigger is out of view.
            on_escape_key_down: Runs when the escape key goes down.
            on_pointer_down_outside: Runs when the pointer goes down outside.
            on_focus_outside: Runs when the focus moves outside.
            on_interact_outside: Runs when something outside is clicked or gets the focus.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("dropdown_menu.sub_content")

    @staticmethod
    def sub_trigger(
        *children: Child,
        disabled: Prop[bool] = None,
        text_value: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The entry that opens a nested menu of a drop-down menu.

        Args:
            children: What stands inside.
            disabled: Whether it cannot be used.
            text_value: Text to find it by when typing.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("dropdown_menu.sub_trigger")

    @staticmethod
    def trigger(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The element that opens a drop-down menu.

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
        return Component("dropdown_menu.trigger")


dropdown_menu = DropdownMenuNamespace()


class HoverCardNamespace:
    """The container of a hover card."""

    __slots__ = ()

    def __call__(
        self,
        *children: Child,
        default_open: Prop[bool] = None,
        open: Prop[bool] = None,
        open_delay: Prop[int] = None,
        close_delay: Prop[int] = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a hover card.

        Args:
            children: What stands inside.
            default_open: Whether it is open at the start.
            open: Whether it is open.
            open_delay: Milliseconds before it opens.
            close_delay: Milliseconds before it closes.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("hover_card")

    @staticmethod
    def content(
        *children: Child,
        side: Responsive[Side] = None,
        side_offset: Prop[int] = None,
        align: Prop[Literal["start", "center", "end"]] = None,
        align_offset: Prop[int] = None,
        avoid_collisions: Prop[bool] = None,
        collision_padding: Prop[int | float | dict[str, int | float]] = None,
        sticky: Prop[Sticky] = None,
        hide_when_detached: Prop[bool] = None,
        size: Responsive[Literal["1", "2", "3"]] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The part of a hover card that opens.

        Args:
            children: What stands inside.
            side: Side to stand on.
            side_offset: Distance from the side, in pixels.
            align: Alignment across the main direction.
            align_offset: Shift along the side, in pixels.
            avoid_collisions: Whether to turn to another side when there is no room.
            collision_padding: Distance to keep from the edges, in pixels.
            sticky: How to stay in view.
            hide_when_detached: Whether to hide when the trigger is out of view.
            size: Size in steps.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("hover_card.content")

    @staticmethod
    def root(
        *children: Child,
        default_open: Prop[bool] = None,
        open: Prop[bool] = None,
        open_delay: Prop[int] = None,
        close_delay: Prop[int] = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a hover card.

        Args:
            children: What stands inside.
            default_open: Whether it is open at the start.
            open: Whether it is open.
            open_delay: Milliseconds before it opens.
            close_delay: Milliseconds before it closes.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("hover_card.root")

    @staticmethod
    def trigger(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The element that opens a hover card.

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
        return Component("hover_card.trigger")


hover_card = HoverCardNamespace()


class InputNamespace:
    """A text input of one line."""

    __slots__ = ()

    def __call__(
        self,
        *children: Child,
        auto_complete: Prop[str] = None,
        auto_focus: Prop[bool] = None,
        default_value: Prop[str] = None,
        disabled: Prop[bool] = None,
        form: Prop[str] = None,
        form_action: Prop[str] = None,
        form_enc_type: Prop[str] = None,
        form_method: Prop[str] = None,
        form_no_validate: Prop[bool] = None,
        form_target: Prop[str] = None,
        list: Prop[str] = None,
        max: Prop[str | int | float] = None,
        max_length: Prop[int] = None,
        min_length: Prop[int] = None,
        min: Prop[str | int | float] = None,
        multiple: Prop[bool] = None,
        name: Prop[str] = None,
        pattern: Prop[str] = None,
        placeholder: Prop[str] = None,
        read_only: Prop[bool] = None,
        required: Prop[bool] = None,
        size: Responsive[Literal["1", "2", "3"]] = None,
        step: Prop[str | int | float] = None,
        type: Prop[
            Literal[
                "date",
                "datetime-local",
                "email",
                "hidden",
                "month",
                "number",
                "password",
                "search",
                "tel",
                "text",
                "time",
                "url",
                "week",
            ]
        ] = None,
        value: Prop[str | int | float] = None,
        debounce_timeout: Prop[int] = None,
        variant: Prop[Literal["classic", "surface", "soft"]] = None,
        color_scheme: Prop[AccentColor] = None,
        radius: Prop[Radius] = None,
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
        """A text input of one line.

        Args:
            children: What stands inside.
            auto_complete: Whether and how the browser fills in the value.
            auto_focus: Focuses the element when the page opens.
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
            step: Distance between two values.
            type: Type of the element.
            value: The current value.
            debounce_timeout: Milliseconds to wait before a bound value is sent.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            radius: Roundness of the corners.
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
        return Component("input")

    @staticmethod
    def slot(
        *children: Child,
        color_scheme: Prop[AccentColor] = None,
        side: Prop[Literal["left", "right"]] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A place for an icon or a button inside an input.

        Args:
            children: What stands inside.
            color_scheme: Colour of the theme to use.
            side: Side to stand on.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("input.slot")


input = InputNamespace()


class PopoverNamespace:
    """The parts of `popover`."""

    __slots__ = ()

    @staticmethod
    def close(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A button that closes a popover.

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
        return Component("popover.close")

    @staticmethod
    def content(
        *children: Child,
        size: Responsive[Literal["1", "2", "3", "4"]] = None,
        side: Prop[Side] = None,
        side_offset: Prop[int] = None,
        align: Prop[Literal["start", "center", "end"]] = None,
        align_offset: Prop[int] = None,
        avoid_collisions: Prop[bool] = None,
        collision_padding: Prop[int | float | dict[str, int | float]] = None,
        sticky: Prop[Sticky] = None,
        hide_when_detached: Prop[bool] = None,
        on_open_auto_focus: EventType = None,
        on_close_auto_focus: EventType = None,
        on_escape_key_down: EventType = None,
        on_pointer_down_outside: EventType = None,
        on_focus_outside: EventType = None,
        on_interact_outside: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The part of a popover that opens.

        Args:
            children: What stands inside.
            size: Size in steps.
            side: Side to stand on.
            side_offset: Distance from the side, in pixels.
            align: Alignment across the main direction.
            align_offset: Shift along the side, in pixels.
            avoid_collisions: Whether to turn to another side when there is no room.
            collision_padding: Distance to keep from the edges, in pixels.
            sticky: How to stay in view.
            hide_when_detached: Whether to hide when the trigger is out of view.
            on_open_auto_focus: Runs when the focus moves in after it opens.
            on_close_auto_focus: Runs when the focus moves out after it closes.
            on_escape_key_down: Runs when the escape key goes down.
            on_pointer_down_outside: Runs when the pointer goes down outside.
            on_focus_outside: Runs when the focus moves outside.
            on_interact_outside: Runs when something outside is clicked or gets the focus.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("popover.content")

    @staticmethod
    def root(
        *children: Child,
        open: Prop[bool] = None,
        modal: Prop[bool] = None,
        default_open: Prop[bool] = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a popover.

        Args:
            children: What stands inside.
            open: Whether it is open.
            modal: Whether the rest of the page is out of reach while open.
            default_open: Whether it is open at the start.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("popover.root")

    @staticmethod
    def trigger(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The element that opens a popover.

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
        return Component("popover.trigger")


popover = PopoverNamespace()


def progress(
    *,
    value: Prop[int] = None,
    max: Prop[int] = None,
    size: Responsive[Literal["1", "2", "3"]] = None,
    variant: Prop[Literal["classic", "surface", "soft"]] = None,
    color_scheme: Prop[AccentColor] = None,
    high_contrast: Prop[bool] = None,
    radius: Prop[Radius] = None,
    duration: Prop[str] = None,
    fill_color: Prop[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A progress bar.

    Args:
        value: The current value.
        max: Largest value.
        size: Size in steps.
        variant: Look of the element.
        color_scheme: Colour of the theme to use.
        high_contrast: Whether to use a stronger contrast.
        radius: Roundness of the corners.
        duration: Time until it counts as endless.
        fill_color: Colour of the bar.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("progress")


class RadioCardsNamespace:
    """The parts of `radio_cards`."""

    __slots__ = ()

    @staticmethod
    def item(
        *children: Child,
        value: Prop[str],
        disabled: Prop[bool] = None,
        required: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """One entry of a group of radio cards.

        Args:
            children: What stands inside.
            value: The current value.
            disabled: Whether it cannot be used.
            required: Whether a value must be given.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("radio_cards.item")

    @staticmethod
    def root(
        *children: Child,
        size: Responsive[Literal["1", "2", "3"]] = None,
        variant: Prop[Literal["classic", "surface"]] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        columns: Responsive[str | TextSize] = None,
        gap: Responsive[str | TextSize] = None,
        default_value: Prop[str] = None,
        value: Prop[str] = None,
        name: Prop[str] = None,
        disabled: Prop[bool] = None,
        required: Prop[bool] = None,
        orientation: Prop[Orientation] = None,
        loop: Prop[bool] = None,
        on_value_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a group of radio cards.

        Args:
            children: What stands inside.
            size: Size in steps.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            columns: Columns of the grid.
            gap: Gap between the children.
            default_value: The value at the start.
            value: The current value.
            name: Name in the data of the form.
            disabled: Whether it cannot be used.
            required: Whether a value must be given.
            orientation: Horizontal or vertical.
            loop: Whether the focus goes from the end to the start.
            on_value_change: Runs when the value changes, with the new value.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("radio_cards.root")


radio_cards = RadioCardsNamespace()


class RadioGroupNamespace:
    """A choice of one item from a list."""

    __slots__ = ()

    def __call__(
        self,
        items: Prop[Sequence[str | int | float | bool]],
        *,
        size: Responsive[Literal["1", "2", "3"]] = None,
        variant: Prop[Literal["classic", "surface", "soft"]] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        value: Prop[str] = None,
        default_value: Prop[str] = None,
        disabled: Prop[bool] = None,
        name: Prop[str] = None,
        required: Prop[bool] = None,
        direction: Prop[Direction] = None,
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
        """A choice of one item from a list.

        Args:
            items: What to choose from.
            size: Size in steps.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            value: The current value.
            default_value: The value at the start.
            disabled: Whether it cannot be used.
            name: Name in the data of the form.
            required: Whether a value must be given.
            direction: Direction of the children.
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
        return Component("radio_group")

    @staticmethod
    def item(
        *children: Child,
        value: Prop[str],
        disabled: Prop[bool] = None,
        required: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """One entry of a radio group.

        Args:
            children: What stands inside.
            value: The current value.
            disabled: Whether it cannot be used.
            required: Whether a value must be given.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("radio_group.item")

    @staticmethod
    def root(
        *children: Child,
        size: Responsive[Literal["1", "2", "3"]] = None,
        variant: Prop[Literal["classic", "surface", "soft"]] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        value: Prop[str] = None,
        default_value: Prop[str] = None,
        disabled: Prop[bool] = None,
        name: Prop[str] = None,
        required: Prop[bool] = None,
        on_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a radio group.

        Args:
            children: What stands inside.
            size: Size in steps.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            value: The current value.
            default_value: The value at the start.
            disabled: Whether it cannot be used.
            name: Name in the data of the form.
            required: Whether a value must be given.
            on_change: Runs when the value changes, with the new value.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("radio_group.root")


radio_group = RadioGroupNamespace()


class SegmentedControlNamespace:
    """The parts of `segmented_control`."""

    __slots__ = ()

    @staticmethod
    def item(
        *children: Child,
        value: Prop[str],
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """One entry of a segmented control.

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
        return Component("segmented_control.item")

    @staticmethod
    def root(
        *children: Child,
        size: Responsive[Literal["1", "2", "3"]] = None,
        variant: Prop[Literal["classic", "surface"]] = None,
        radius: Prop[Radius] = None,
        default_value: Prop[str | Sequence[str]] = None,
        value: Prop[str | Sequence[str]] = None,
        on_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a segmented control.

        Args:
            children: What stands inside.
            size: Size in steps.
            variant: Look of the element.
            radius: Roundness of the corners.
            default_value: The value at the start.
            value: The current value.
            on_change: Runs when the value changes, with the new value.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("segmented_control.root")


segmented_control = SegmentedControlNamespace()


class SelectNamespace:
    """A drop-down list made from a list of items."""

    __slots__ = ()

    def __call__(
        self,
        items: Prop[Sequence[str]],
        *,
        size: Responsive[Literal["1", "2", "3"]] = None,
        default_value: Prop[str] = None,
        value: Prop[str] = None,
        default_open: Prop[bool] = None,
        open: Prop[bool] = None,
        name: Prop[str] = None,
        disabled: Prop[bool] = None,
        required: Prop[bool] = None,
        placeholder: Prop[str] = None,
        label: Prop[str] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        variant: Prop[Literal["classic", "surface", "soft", "ghost"]] = None,
        radius: Prop[Radius] = None,
        position: Prop[Literal["item-aligned", "popper"]] = None,
        on_change: EventType = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A drop-down list made from a list of items.

        Args:
            items: What to choose from.
            size: Size in steps.
            default_value: The value at the start.
            value: The current value.
            default_open: Whether it is open at the start.
            open: Whether it is open.
            name: Name in the data of the form.
            disabled: Whether it cannot be used.
            required: Whether a value must be given.
            placeholder: Text to show while empty.
            label: Label to show.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            variant: Look of the element.
            radius: Roundness of the corners.
            position: Where to place it.
            on_change: Runs when the value changes, with the new value.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("select")

    @staticmethod
    def content(
        *children: Child,
        variant: Prop[Literal["solid", "soft"]] = None,
        color_scheme: Prop[AccentColor] = None,
        high_contrast: Prop[bool] = None,
        position: Prop[Literal["item-aligned", "popper"]] = None,
        side: Prop[Side] = None,
        side_offset: Prop[int] = None,
        align: Prop[Literal["start", "center", "end"]] = None,
        align_offset: Prop[int] = None,
        on_close_auto_focus: EventType = None,
        on_escape_key_down: EventType = None,
        on_pointer_down_outside: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The part of a drop-down list that opens.

        Args:
            children: What stands inside.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            high_contrast: Whether to use a stronger contrast.
            position: Where to place it.
            side: Side to stand on.
            side_offset: Distance from the side, in pixels.
            align: Alignment across the main direction.
            align_offset: Shift along the side, in pixels.
            on_close_auto_focus: Runs when the focus moves out after it closes.
            on_escape_key_down: Runs when the escape key goes down.
            on_pointer_down_outside: Runs when the pointer goes down outside.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("select.content")

    @staticmethod
    def group(
        *children: Child,
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
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("select.group")

    @staticmethod
    def item(
        *children: Child,
        value: Prop[str],
        disabled: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """One option.

        Args:
            children: What stands inside.
            value: The current value.
            disabled: Whether it cannot be used.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("select.item")

    @staticmethod
    def label(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The heading of a group of options.

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
        return Component("select.label")

    @staticmethod
    def root(
        *children: Child,
        size: Responsive[Literal["1", "2", "3"]] = None,
        default_value: Prop[str] = None,
        value: Prop[str] = None,
        default_open: Prop[bool] = None,
        open: Prop[bool] = None,
        name: Prop[str] = None,
        disabled: Prop[bool] = None,
        required: Prop[bool] = None,
        on_change: EventType = None,
        on_open_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a drop-down list.

        Args:
            children: What stands inside.
            size: Size in steps.
            default_value: The value at the start.
            value: The current value.
            default_open: Whether it is open at the start.
            open: Whether it is open.
            name: Name in the data of the form.
            disabled: Whether it cannot be used.
            required: Whether a value must be given.
            on_change: Runs when the value changes, with the new value.
            on_open_change: Runs when it opens or closes, with whether it is open.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("select.root")

    @staticmethod
    def separator(
        *children: Child,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A line between options.

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
        return Component("select.separator")

    @staticmethod
    def trigger(
        *children: Child,
        variant: Prop[Literal["classic", "surface", "soft", "ghost"]] = None,
        color_scheme: Prop[AccentColor] = None,
        radius: Prop[Radius] = None,
        placeholder: Prop[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The button that opens a drop-down list.

        Args:
            children: What stands inside.
            variant: Look of the element.
            color_scheme: Colour of the theme to use.
            radius: Roundness of the corners.
            placeholder: Text to show while empty.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("select.trigger")


select = SelectNamespace()


def skeleton(
    *children: Child,
    loading: Prop[bool] = None,
    width: Responsive[str] = None,
    min_width: Responsive[str] = None,
    max_width: Responsive[str] = None,
    height: Responsive[str] = None,
    min_height: Responsive[str] = None,
    max_height: Responsive[str] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A grey shape in place of content that is loading.

    Args:
        children: What stands inside.
        loading: Shows a spinner in place of the content.
        width: Width.
        min_width: Smallest width.
        max_width: Largest width.
        height: Height.
        min_height: Smallest height.
        max_height: Largest height.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("skeleton")


def spinner(
    *children: Child,
    loading: Prop[bool] = None,
    size: Responsive[Literal["1", "2", "3"]] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A sign that something is loading.

    Args:
        children: What stands inside.
        loading: Shows a spinner in place of the content.
        size: Size in steps.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("spinner")


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
    """A switch between on and off.

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
    return Component("switch")


class TableNamespace:
    """The parts of `table`."""

    __slots__ = ()

    @staticmethod
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
        return Component("table.body")

    @staticmethod
    def cell(
        *children: Child,
        align: Prop[Literal["left", "center", "right", "justify", "char"]] = None,
        col_span: Prop[int] = None,
        headers: Prop[str] = None,
        row_span: Prop[int] = None,
        p: Responsive[Spacing] = None,
        px: Responsive[Spacing] = None,
        py: Responsive[Spacing] = None,
        pt: Responsive[Spacing] = None,
        pr: Responsive[Spacing] = None,
        pb: Responsive[Spacing] = None,
        pl: Responsive[Spacing] = None,
        justify: Prop[Literal["start", "center", "end"]] = None,
        min_width: Responsive[str] = None,
        max_width: Responsive[str] = None,
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
            p: Padding, in steps.
            px: Horizontal padding, in steps.
            py: Vertical padding, in steps.
            pt: Padding at the top, in steps.
            pr: Padding on the right, in steps.
            pb: Padding at the bottom, in steps.
            pl: Padding on the left, in steps.
            justify: Distribution along the main direction.
            min_width: Smallest width.
            max_width: Largest width.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("table.cell")

    @staticmethod
    def column_header_cell(
        *children: Child,
        align: Prop[Literal["left", "center", "right", "justify", "char"]] = None,
        col_span: Prop[int] = None,
        headers: Prop[str] = None,
        row_span: Prop[int] = None,
        scope: Prop[str] = None,
        justify: Prop[Literal["start", "center", "end"]] = None,
        min_width: Responsive[str] = None,
        max_width: Responsive[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The header cell of a column of a table.

        Args:
            children: What stands inside.
            align: Alignment across the main direction.
            col_span: Number of columns it spans.
            headers: Ids of its header cells.
            row_span: Number of rows it spans.
            scope: Cells that the header is for.
            justify: Distribution along the main direction.
            min_width: Smallest width.
            max_width: Largest width.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("table.column_header_cell")

    @staticmethod
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
        return Component("table.header")

    @staticmethod
    def root(
        *children: Child,
        size: Responsive[Literal["1", "2", "3"]] = None,
        variant: Prop[Literal["surface", "ghost"]] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of a table.

        Args:
            children: What stands inside.
            size: Size in steps.
            variant: Look of the element.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("table.root")

    @staticmethod
    def row(
        *children: Child,
        align: Prop[Literal["start", "center", "end", "baseline"]] = None,
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
            align: Alignment across the main direction.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("table.row")

    @staticmethod
    def row_header_cell(
        *children: Child,
        align: Prop[Literal["left", "center", "right", "justify", "char"]] = None,
        col_span: Prop[int] = None,
        headers: Prop[str] = None,
        row_span: Prop[int] = None,
        scope: Prop[str] = None,
        p: Responsive[Spacing] = None,
        px: Responsive[Spacing] = None,
        py: Responsive[Spacing] = None,
        pt: Responsive[Spacing] = None,
        pr: Responsive[Spacing] = None,
        pb: Responsive[Spacing] = None,
        pl: Responsive[Spacing] = None,
        justify: Prop[Literal["start", "center", "end"]] = None,
        min_width: Responsive[str] = None,
        max_width: Responsive[str] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The header cell of a row of a table.

        Args:
            children: What stands inside.
            align: Alignment across the main direction.
            col_span: Number of columns it spans.
            headers: Ids of its header cells.
            row_span: Number of rows it spans.
            scope: Cells that the header is for.
            p: Padding, in steps.
            px: Horizontal padding, in steps.
            py: Vertical padding, in steps.
            pt: Padding at the top, in steps.
            pr: Padding on the right, in steps.
            pb: Padding at the bottom, in steps.
            pl: Padding on the left, in steps.
            justify: Distribution along the main direction.
            min_width: Smallest width.
            max_width: Largest width.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("table.row_header_cell")


table = TableNamespace()


class TabsNamespace:
    """The container of tabs."""

    __slots__ = ()

    def __call__(
        self,
        *children: Child,
        default_value: Prop[str] = None,
        value: Prop[str] = None,
        orientation: Prop[Orientation] = None,
        activation_mode: Prop[Literal["automatic", "manual"]] = None,
        on_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of tabs.

        Args:
            children: What stands inside.
            default_value: The value at the start.
            value: The current value.
            orientation: Horizontal or vertical.
            activation_mode: Whether focus alone chooses.
            on_change: Runs when the value changes, with the new value.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("tabs")

    @staticmethod
    def content(
        *children: Child,
        value: Prop[str],
        force_mount: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The part of tabs that opens.

        Args:
            children: What stands inside.
            value: The current value.
            force_mount: Keeps the content mounted while hidden.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("tabs.content")

    @staticmethod
    def list(
        *children: Child,
        size: Responsive[Literal["1", "2"]] = None,
        loop: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The row of triggers of tabs.

        Args:
            children: What stands inside.
            size: Size in steps.
            loop: Whether the focus goes from the end to the start.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("tabs.list")

    @staticmethod
    def root(
        *children: Child,
        default_value: Prop[str] = None,
        value: Prop[str] = None,
        orientation: Prop[Orientation] = None,
        activation_mode: Prop[Literal["automatic", "manual"]] = None,
        on_change: EventType = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The container of tabs.

        Args:
            children: What stands inside.
            default_value: The value at the start.
            value: The current value.
            orientation: Horizontal or vertical.
            activation_mode: Whether focus alone chooses.
            on_change: Runs when the value changes, with the new value.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("tabs.root")

    @staticmethod
    def trigger(
        *children: Child,
        value: Prop[str],
        disabled: Prop[bool] = None,
        color_scheme: Prop[AccentColor] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The element that opens tabs.

        Args:
            children: What stands inside.
            value: The current value.
            disabled: Whether it cannot be used.
            color_scheme: Colour of the theme to use.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("tabs.trigger")


tabs = TabsNamespace()


def theme(
    *children: Child,
    has_background: Prop[bool] = None,
    appearance: Prop[Literal["inherit", "light", "dark"]] = None,
    accent_color: Prop[AccentColor] = None,
    gray_color: Prop[GrayColor] = None,
    panel_background: Prop[Literal["solid", "translucent"]] = None,
    radius: Prop[Radius] = None,
    scaling: Prop[Literal["90%", "95%", "100%", "105%", "110%"]] = None,
    color_mode: Prop[Literal["inherit", "light", "dark"]] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A theme for everything inside it.

    Args:
        children: What stands inside.
        has_background: Whether it paints the background of the theme.
        appearance: Light or dark.
        accent_color: Colour of buttons, links and highlights.
        gray_color: Shade of grey.
        panel_background: Whether panels are translucent.
        radius: Roundness of the corners.
        scaling: Scale of the whole theme.
        color_mode: Light or dark.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("theme")


def theme_panel(
    *children: Child,
    default_open: Prop[bool] = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A panel to try out theme settings.

    Args:
        children: What stands inside.
        default_open: Whether it is open at the start.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("theme_panel")


def tooltip(
    *children: Child,
    content: Prop[str],
    default_open: Prop[bool] = None,
    open: Prop[bool] = None,
    side: Prop[Side] = None,
    side_offset: Prop[int | float] = None,
    align: Prop[Literal["start", "center", "end"]] = None,
    align_offset: Prop[int | float] = None,
    avoid_collisions: Prop[bool] = None,
    collision_padding: Prop[int | float | dict[str, int | float]] = None,
    arrow_padding: Prop[int | float] = None,
    sticky: Prop[Sticky] = None,
    hide_when_detached: Prop[bool] = None,
    delay_duration: Prop[int | float] = None,
    disable_hoverable_content: Prop[bool] = None,
    force_mount: Prop[bool] = None,
    aria_label: Prop[str] = None,
    on_open_change: EventType = None,
    on_escape_key_down: EventType = None,
    on_pointer_down_outside: EventType = None,
    id: Prop[str] = None,
    key: Prop[str | int] = None,
    class_name: Prop[str | Sequence[Any]] = None,
    style: Style | None = None,
    custom_attrs: Mapping[str, Any] | None = None,
    on_click: EventType = None,
    **props: Any,
) -> Component:
    """A hint that appears over its child.

    Args:
        children: What stands inside.
        content: What it says.
        default_open: Whether it is open at the start.
        open: Whether it is open.
        side: Side to stand on.
        side_offset: Distance from the side, in pixels.
        align: Alignment across the main direction.
        align_offset: Shift along the side, in pixels.
        avoid_collisions: Whether to turn to another side when there is no room.
        collision_padding: Distance to keep from the edges, in pixels.
        arrow_padding: Distance of the arrow from the corners, in pixels.
        sticky: How to stay in view.
        hide_when_detached: Whether to hide when the trigger is out of view.
        delay_duration: Milliseconds before it opens.
        disable_hoverable_content: Closes it when the pointer moves onto it.
        force_mount: Keeps the content mounted while hidden.
        aria_label: Name for assistive technology.
        on_open_change: Runs when it opens or closes, with whether it is open.
        on_escape_key_down: Runs when the escape key goes down.
        on_pointer_down_outside: Runs when the pointer goes down outside.
        id: Name of the element in the page.
        key: Tells siblings apart when a list changes.
        class_name: Class names, for example of Tailwind.
        style: CSS properties.
        custom_attrs: Attributes that are passed on as they are.
        on_click: Runs when it is clicked.
        props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
    """
    return Component("tooltip")


menu = dropdown_menu
radio = radio_group
text_field = input
