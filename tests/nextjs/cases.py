"""Two small apps as the compiler hands them over."""

from __future__ import annotations

from msgspec.structs import replace

from pyweb_compiler import ir

from . import trees as t

SOLID_THEME = ir.Theme(props=(("accentColor", t.lit("blue")),))


def counter() -> ir.App:
    """A number and three buttons; everything in the page function."""

    def button(label: str, handler: str, color: str) -> ir.Element:
        event = t.handler_call(handler, state="counter.State")
        return t.on(t.radix("Button", label, color=color), "onClick", event)

    count = t.var("count", t.INT, "counter.State")
    color_mode = ir.LibraryTag(
        package="@/components/ui/color-mode", export="ColorModeButton", client=False
    )
    view = t.styled(
        t.radix(
            "Flex",
            ir.Element(
                span=t.HERE,
                tag=color_mode,
                props=(ir.Prop(name="position", value=t.lit("top-right")),),
            ),
            t.radix(
                "Card",
                t.radix(
                    "Flex",
                    t.radix("Heading", t.text(count)),
                    t.radix(
                        "Flex",
                        button("Decrement", "decrement", "red"),
                        button("Randomize", "random", "gray"),
                        button("Increment", "increment", "green"),
                        gap="3",
                    ),
                    direction="column",
                    align="center",
                ),
                size="4",
            ),
            align="center",
            justify="center",
        ),
        paddingTop="5em",
    )
    state = t.state(
        (t.state_var("count", t.INT, t.lit(0)),),
        tuple(map(t.handler, ("increment", "decrement", "random"))),
        module="counter.counter",
        wire="counter.State",
        docstring="The state of the counter.",
    )
    index = t.page(
        view, module="counter.counter", title=t.lit("Counter"), docstring="The main view."
    )
    return t.app(index, states=(state,), name="counter", theme=SOLID_THEME, color_mode=True)


def todo() -> ir.App:
    """A list, its items, and a form."""
    item = t.prop("item")
    finish = t.on(
        t.styled(t.radix("IconButton", t.icon("Check"), variant="outline"), marginBlock="0.5em"),
        "onClick",
        t.handler_call("finish_item", item),
    )
    row = replace(
        t.radix(
            "Flex",
            finish,
            replace(t.radix("Text", t.text(item), **{"as": "span"}), comments=("The item text.",)),
            align="center",
            gap="3",
        ),
        comments=("A button to finish the item.",),
    )
    todo_item = t.component(
        "todo_item",
        replace(t.html("li", row), classes=(t.lit("list-none"),)),
        t.param("item", t.STR),
        line=20,
        docstring="Render an item in the todo list.",
    )
    todo_list = t.component(
        "todo_list",
        t.html(
            "ol",
            t.repeat(t.var("items", t.STRINGS), "item", t.use("todo_item", item=t.local("item"))),
        ),
        line=30,
        docstring="Render the todo list.",
    )
    form_data = ir.TriggerParam(name="form_data", path="0", helper=None)
    new_item = t.component(
        "new_item",
        t.on(
            t.styled(
                t.html(
                    "form",
                    t.radix(
                        "Flex",
                        t.styled(
                            t.radix("TextField.Root", name="new_item", placeholder="Add a todo..."),
                            background="var(--gray-2)",
                            width="100%",
                        ),
                        t.radix("Button", "Add"),
                        gap="3",
                    ),
                ),
                width="100%",
            ),
            "onSubmit",
            t.handler_call("add_item", t.local("form_data", ir.DictType(t.STR, t.STR))),
            form_data,
            form=True,
            reset=True,
        ),
        line=40,
        docstring="Render the new item form.\n\nSee: https://example.com/form",
        comments=("Adds what is typed.",),
    )
    view = t.radix(
        "Flex",
        t.styled(
            t.radix(
                "Flex",
                t.radix("Heading", "Todos"),
                t.use("new_item"),
                t.radix("Separator", size="4"),
                t.use("todo_list"),
                direction="column",
                gap="3",
            ),
            background="var(--gray-7)",
            marginTop="5em",
            marginInline="25vw",
            padding="1em",
            borderRadius="0.5em",
        ),
        align="center",
        justify="center",
    )
    state = t.state(
        (
            replace(
                t.state_var(
                    "items",
                    t.STRINGS,
                    ir.Array(
                        span=t.HERE,
                        type=t.STRINGS,
                        items=(t.lit("Write Code"), t.lit("Sleep"), t.lit("Have Fun")),
                    ),
                ),
                comments=("The current items in the todo list.",),
            ),
        ),
        (
            t.handler(
                "add_item",
                ir.HandlerParam(name="form_data", type=ir.DictType(t.STR, t.STR), required=True),
            ),
            t.handler("finish_item", ir.HandlerParam(name="item", type=t.STR, required=True)),
        ),
        docstring="The app state.",
    )
    index = t.page(view, title=t.lit("Todo App"), docstring="A view of the todo list.")
    return t.app(
        index, components=(todo_item, todo_list, new_item), states=(state,), theme=SOLID_THEME
    )
