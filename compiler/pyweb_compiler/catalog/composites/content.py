"""Text, links, images and lists."""

import pyweb as pw

OTHER_SITES = ("http://", "https://", "//", "mailto:", "tel:", "#")


def link(
    *children,
    href=None,
    to=None,
    is_external=None,
    as_child=None,
    target=None,
    rel=None,
    replace=None,
    prevent_scroll_reset=None,
    reload_document=None,
    discover=None,
    view_transition=None,
    **props,
):
    """A link in the colour of the theme: inside the app it changes the page without loading it anew."""
    href = to if href is None else href
    if isinstance(is_external, pw.Var):
        target = pw.cond(is_external, "_blank", "_self")
    elif is_external:
        target = "_blank"
    if target is not None and rel is None:
        rel = "noreferrer"
    props.setdefault("_hover", {"color": pw.color("accent", 8)})
    if as_child is not None:
        return pw.vendored.link(*children, href=href, as_child=as_child, **props)
    if href is None:
        return pw.vendored.link(*children, href="#", target=target, rel=rel, **props)
    if reload_document or (
        not isinstance(href, pw.Var) and isinstance(href, str) and href.startswith(OTHER_SITES)
    ):
        return pw.vendored.link(*children, href=href, target=target, rel=rel, **props)
    return pw.vendored.link(
        pw.vendored.next_link(
            *children,
            href=href,
            target=target,
            rel=rel,
            replace=replace,
            scroll=False if prevent_scroll_reset else None,
        ),
        as_child=True,
        **props,
    )


def anchor(
    *children,
    href=None,
    to=None,
    replace=None,
    prevent_scroll_reset=None,
    reload_document=None,
    discover=None,
    view_transition=None,
    **props,
):
    """A plain link: inside the app it changes the page without loading it anew."""
    href = to if href is None else href
    if href is None:
        return pw.vendored.a(*children, **props)
    if reload_document or (
        not isinstance(href, pw.Var) and isinstance(href, str) and href.startswith(OTHER_SITES)
    ):
        return pw.vendored.a(*children, href=href, **props)
    return pw.vendored.next_link(
        *children,
        href=href,
        replace=replace,
        scroll=False if prevent_scroll_reset else None,
        **props,
    )


def image(*children, src=None, **props):
    """An image; its address may also be the only positional argument."""
    return pw.vendored.img(src=children[0] if children else src, **props)


def html(content, **props):
    """Markup that is inserted as it is."""
    return pw.vendored.raw_html(dangerously_set_inner_html={"__html": content}, **props)


def plain_list(*children, items=None, list_style_type="none", **props):
    """A list without markers, of children or of items."""
    if not children and items is not None:
        children = [pw.foreach(items, pw.list_item)]
    return pw.el.ul(*children, list_style_type=list_style_type, **props)


def unordered_list(*children, items=None, list_style_type="disc", margin_left="1.5rem", **props):
    """A list with bullets, of children or of items."""
    if not children and items is not None:
        children = [pw.foreach(items, pw.list_item)]
    return pw.el.ul(*children, list_style_type=list_style_type, margin_left=margin_left, **props)


def ordered_list(*children, items=None, list_style_type="decimal", margin_left="1.5rem", **props):
    """A numbered list, of children or of items."""
    if not children and items is not None:
        children = [pw.foreach(items, pw.list_item)]
    return pw.el.ol(*children, list_style_type=list_style_type, margin_left=margin_left, **props)


def callout(text, *, icon=None, **props):
    """A short message, with an icon if one is named."""
    if icon is None:
        return pw.callout.root(pw.callout.text(text), **props)
    return pw.callout.root(
        pw.callout.icon(pw.icon(tag=icon)),
        pw.callout.text(text),
        **props,
    )


def icon_button(*children, **props):
    """A button with one icon, which may be given by its name."""
    if not isinstance(children[0], pw.Var) and isinstance(children[0], str):
        return pw.vendored.icon_button(pw.icon(children[0]), **props)
    return pw.vendored.icon_button(*children, **props)


def container(*children, stack_children_full_width=None, style=None, **props):
    """A block with a maximum width, whose stacks may be as wide as it is."""
    if stack_children_full_width:
        style = {"& :where(.rt-Flex)": {"width": "100%"}, **(style or {})}
    return pw.vendored.container(*children, style=style, **props)


def logo(*, width="100%", **props):
    """A line that names the framework whose vocabulary the app is written in."""
    return pw.el.div(
        pw.el.a(
            "Built with ",
            pw.el.svg(
                pw.el.title("Reflex"),
                pw.el.svg.text(
                    "REFLEX", y="11", font_size="14px", font_weight="700", text_length="56"
                ),
                role="img",
                width="56",
                height="12",
                fill="currentColor",
                xmlns="http://www.w3.org/2000/svg",
            ),
            href="https://reflex.dev",
            display="flex",
            align_items="center",
            gap="0.5em",
            padding="1em",
        ),
        display="flex",
        justify_content="center",
        width=width,
        **props,
    )
