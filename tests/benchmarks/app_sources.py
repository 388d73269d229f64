"""Sources of the measured apps, in the dialect that both sides compile unchanged."""

CONFIG = """\
import reflex as rx

config = rx.Config(app_name="APP")
"""

COUNTER = '''\
"""A counter."""

import reflex as rx


class State(rx.State):
    """The number."""

    count: int = 0

    @rx.event
    def increment(self):
        """Count up."""
        self.count += 1

    @rx.event
    def decrement(self):
        """Count down."""
        self.count -= 1


def index() -> rx.Component:
    """Two buttons around the number."""
    return rx.center(
        rx.card(
            rx.vstack(
                rx.heading(State.count, id="value"),
                rx.hstack(
                    rx.button("Decrement", on_click=State.decrement, color_scheme="red"),
                    rx.button("Increment", on_click=State.increment, id="change"),
                ),
                align="center",
            ),
            size="4",
        ),
        padding_top="5em",
    )


app = rx.App()
app.add_page(index, title="Counter")
'''

TABLE = '''\
"""A table of which one cell changes."""

import reflex as rx

NAMES = ["Ada", "Alan", "Barbara", "Edsger", "Grace", "John", "Ken", "Linus"]
CITIES = ["Paris", "Oslo", "Rome"]


def make_rows(count: int) -> list[dict[str, str]]:
    """Rows that are the same each time."""
    return [
        {
            "id": str(i),
            "name": f"{NAMES[i % 8]} {i // 8}",
            "city": CITIES[i % 3],
            "age": str(20 + (i * 7) % 50),
        }
        for i in range(count)
    ]


class State(rx.State):
    """The rows."""

    rows: list[dict[str, str]] = make_rows(1000)
    _changes: int = 0

    @rx.event
    def increment(self):
        """Change one cell in the middle."""
        self._changes += 1
        self.rows[500]["name"] = f"Name {self._changes}"


def row(person: rx.Var[dict[str, str]]) -> rx.Component:
    """One row of the table."""
    return rx.table.row(
        rx.table.row_header_cell(person["id"]),
        rx.table.cell(person["name"]),
        rx.table.cell(person["city"]),
        rx.table.cell(person["age"]),
    )


def index() -> rx.Component:
    """A button above the table."""
    return rx.container(
        rx.button("Change", on_click=State.increment, id="change"),
        rx.table.root(
            rx.table.header(
                rx.table.row(
                    rx.table.column_header_cell("No."),
                    rx.table.column_header_cell("Name"),
                    rx.table.column_header_cell("City"),
                    rx.table.column_header_cell("Age"),
                ),
            ),
            rx.table.body(rx.foreach(State.rows, row)),
        ),
    )


app = rx.App()
app.add_page(index, title="Table")
'''

CARDS = '''\
"""What the pages are made of."""

import reflex as rx


def card(title: str, about: str, selected: rx.Var[bool], on_select: rx.event.EventSpec) -> rx.Component:
    """Something that can be selected."""
    return rx.card(
        rx.vstack(
            rx.heading(title, size="4"),
            rx.text(about, color="gray"),
            rx.cond(selected, rx.badge("Selected"), rx.badge("Open", color_scheme="gray")),
            rx.button("Select", on_click=on_select),
            spacing="2",
        ),
        margin_top="1em",
    )
'''

PAGE = '''\
"""Page NUMBER."""

import reflex as rx

from pages.cards import card


class State(rx.State):
    """What is selected on this page."""

    selected: int = 0
    count: int = 0

    @rx.event
    def select(self, card: int):
        """Select a card."""
        self.selected = card
        self.count += 1


def page() -> rx.Component:
    """Ten cards of six components each."""
    return rx.container(
        rx.heading("Page NUMBER", size="7"),
        rx.text("Selected so far: ", State.count),
        rx.link("Next page", href="ROUTE"),
CARDS
    )
'''

CARD = """\
        card(
            "Card CARD of page NUMBER",
            "What card CARD says.",
            State.selected == CARD,
            State.select(CARD),
        ),"""

PART = '''\
"""Part NUMBER of the app."""

import reflex as rx

LIMIT = NUMBER + 10
CHOICES = ["red NUMBER", "green NUMBER", "blue NUMBER"]


class PartState(rx.State):
    """What part NUMBER shows."""

    count: int = 0
    name: str = "part NUMBER"
    items: list[str] = ["one", "two", "three"]
    done: bool = False
    choice: str = CHOICES[0]

    @rx.var
    def total(self) -> int:
        """How much there is of everything."""
        return self.count + len(self.items)

    @rx.event
    def increment(self):
        """Count up, to the limit."""
        if self.count < LIMIT:
            self.count += 1

    @rx.event
    def add(self, form: dict[str, str]):
        """Append what was typed."""
        if text := form.get("text"):
            self.items.append(f"{text} in NUMBER")

    @rx.event
    def remove(self, index: int):
        """Drop an item."""
        del self.items[index]

    @rx.event
    def toggle(self):
        """Change whether it is done."""
        self.done = not self.done

    @rx.event
    def choose(self, choice: str):
        """Take one of the choices."""
        self.choice = choice


def item_row(item: rx.Var[str], index: rx.Var[int]) -> rx.Component:
    """One item with its button."""
    return rx.hstack(
        rx.text(item, weight="bold"),
        # The index stays right, since the list is drawn anew after each change.
        rx.button("Remove", on_click=PartState.remove(index), size="1", variant="soft"),
        align="center",
    )


def items_list() -> rx.Component:
    """All items."""
    return rx.vstack(
        rx.heading("Items of part NUMBER", size="4"),
        rx.foreach(PartState.items, item_row),
        padding="1em",
    )


def editor() -> rx.Component:
    """A form that appends."""
    return rx.form(
        rx.hstack(rx.input(name="text", placeholder="New item"), rx.button("Add", type="submit")),
        on_submit=PartState.add,
        reset_on_submit=True,
    )


def summary(title: str) -> rx.Component:
    """Numbers, and what can be changed about them."""
    return rx.card(
        rx.heading(title, size="5"),
        rx.text("Total: ", PartState.total),
        rx.cond(PartState.done, rx.badge("Done"), rx.badge("Open", color_scheme="red")),
        rx.select(CHOICES, value=PartState.choice, on_change=PartState.choose),
        rx.button("Count", on_click=PartState.increment),
        rx.button("Done", on_click=PartState.toggle),
    )


def section() -> rx.Component:
    """The whole part."""
    return rx.box(summary("Part NUMBER"), items_list(), editor(), margin_y="2em")
'''
