"""Controls that are made from a list of items, or that carry a label of their own."""

import pyweb as pw


def select(
    items,
    *,
    id=None,
    placeholder=None,
    label=None,
    variant=None,
    radius=None,
    width=None,
    flex_shrink=None,
    custom_attrs=None,
    color_scheme=None,
    high_contrast=None,
    position=None,
    **props,
):
    """A drop-down list: what is about the button goes to the trigger, what is about the list to the content."""
    options = pw.foreach(items, lambda item: pw.select.item(item, value=item))
    if label is not None:
        options = pw.select.group(pw.select.label(label), options)
    return pw.select.root(
        pw.select.trigger(
            id=id,
            placeholder=placeholder,
            variant=variant,
            radius=radius,
            width=width,
            flex_shrink=flex_shrink,
            custom_attrs=custom_attrs,
            color_scheme=color_scheme,
        ),
        pw.select.content(
            options, color_scheme=color_scheme, high_contrast=high_contrast, position=position
        ),
        **props,
    )


def radio_group(
    items,
    *,
    direction=None,
    spacing="2",
    size=None,
    variant="classic",
    default_value=None,
    **props,
):
    """A choice of one item; items that are no text are written as text."""
    if default_value is not None and not isinstance(default_value, pw.Var):
        default_value = str(default_value)
    return pw.radio_group.root(
        pw.flex(
            pw.foreach(items, lambda item: pw.radio_group.item(str(item), value=str(item))),
            direction=direction,
            spacing=spacing,
        ),
        size=size,
        variant=variant,
        default_value=default_value,
        **props,
    )


def checkbox(text=None, *, size=None, spacing="2", gap=None, **props):
    """A checkbox, inside a label if it has a text."""
    box = pw.vendored.checkbox(size=size, **props)
    if text is None:
        return box
    return pw.text(
        pw.flex(box, text, spacing=spacing, gap=gap),
        as_="label",
        size="2" if size is None else size,
    )


def slider(*, default_value=None, value=None, **props):
    """A slider: Radix wants a list of values, also for one handle."""
    if default_value is None:
        if value is None:
            default_value = [50]
    elif not isinstance(default_value, (list, tuple, pw.Var)):
        default_value = [default_value]
    return pw.vendored.slider(default_value=default_value, value=value, **props)
