"""Component factories: form. Written by `pyweb_compiler.catalog.generate_authoring`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pyweb.annotations import Child, Component, EventType, Prop, Style


class FormNamespace:
    """A form whose fields are sent together."""

    __slots__ = ()

    def __call__(
        self,
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
        """A form whose fields are sent together.

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
        return Component("form")

    @staticmethod
    def control(
        *children: Child,
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
        as_child: Prop[bool] = None,
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
        """The input of a field.

        Args:
            children: What stands inside.
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
            as_child: Gives the props to the only child instead of an element of its own.
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
        return Component("form.control")

    @staticmethod
    def field(
        *children: Child,
        name: Prop[str] = None,
        server_invalid: Prop[bool] = None,
        as_child: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A labelled field of a form.

        Args:
            children: What stands inside.
            name: Name in the data of the form.
            server_invalid: Marks the field as invalid.
            as_child: Gives the props to the only child instead of an element of its own.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("form.field")

    @staticmethod
    def label(
        *children: Child,
        html_for: Prop[str] = None,
        form: Prop[str] = None,
        as_child: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The caption of a field.

        Args:
            children: What stands inside.
            html_for: Id of the control it describes.
            form: Id of the form it belongs to.
            as_child: Gives the props to the only child instead of an element of its own.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("form.label")

    @staticmethod
    def message(
        *children: Child,
        name: Prop[str] = None,
        match: Prop[
            Literal[
                "badInput",
                "patternMismatch",
                "rangeOverflow",
                "rangeUnderflow",
                "stepMismatch",
                "tooLong",
                "tooShort",
                "typeMismatch",
                "valid",
                "valueMissing",
            ]
        ] = None,
        force_match: Prop[bool] = None,
        as_child: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """A message about an invalid field.

        Args:
            children: What stands inside.
            name: Field that it is about.
            match: Condition that shows the message.
            force_match: Shows the message in any case.
            as_child: Gives the props to the only child instead of an element of its own.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("form.message")

    @staticmethod
    def root(
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
        """A form whose fields are sent together.

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
        return Component("form.root")

    @staticmethod
    def submit(
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
        as_child: Prop[bool] = None,
        id: Prop[str] = None,
        key: Prop[str | int] = None,
        class_name: Prop[str | Sequence[Any]] = None,
        style: Style | None = None,
        custom_attrs: Mapping[str, Any] | None = None,
        on_click: EventType = None,
        **props: Any,
    ) -> Component:
        """The button that sends a form.

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
            as_child: Gives the props to the only child instead of an element of its own.
            id: Name of the element in the page.
            key: Tells siblings apart when a list changes.
            class_name: Class names, for example of Tailwind.
            style: CSS properties.
            custom_attrs: Attributes that are passed on as they are.
            on_click: Runs when it is clicked.
            props: Further CSS properties, triggers, and `aria_*` and `data_*` attributes.
        """
        return Component("form.submit")


form = FormNamespace()
