"""What is carried over to the backend, and what is left behind."""

from __future__ import annotations

import io
import textwrap
import tokenize

import libcst as cst

from tests.lower_python.harness import carried, dedent, single


def test_ui_goes_and_the_state_stays_as_written() -> None:
    source = '''
        """A counter."""
        import pyweb as pw
        import random  # for luck

        BOX = {"padding": pw.spacing("1em")}


        class State(pw.State):
            """What is counted."""

            # The number.
            count: int = 0  # from zero

            @pw.event
            def roll(self):
                self.count = random.randint( 0,100 )
                return pw.toast.success(f"{self.count}!")


        def index():
            return pw.text(State.count, style=BOX)


        app = pw.App()
        app.add_page(index)
    '''
    assert single(source) == dedent('''
        """A counter."""
        import live
        import random  # for luck


        class State(live.State):
            """What is counted."""

            # The number.
            count: int = 0  # from zero

            @live.event
            def roll(self):
                self.count = random.randint( 0,100 )
                return live.toast.success(f"{self.count}!")
    ''')


def test_base_becomes_pydantic_and_an_unused_runtime_is_not_imported() -> None:
    code, _ = carried(
        {
            "app.state": """
                import reflex as rx
                from app.items import Item

                class State(rx.State):
                    items: list[Item] = []
            """,
            "app.items": """
                import reflex as rx

                class Item(rx.Base):
                    name: str
            """,
        }
    )
    assert code["app.items"].strip() == dedent("""
        from pydantic import BaseModel

        class Item(BaseModel):
            name: str
    """)


def test_a_local_name_does_not_keep_ui_of_the_same_name() -> None:
    code = single("""
        import pyweb as pw

        def item(): return pw.text("x")

        class State(pw.State):
            def total(self):
                return [item for item in range(3)]

            def random(self, item):
                return item
        """)
    assert "def item" not in code


def test_side_effects_stay_when_what_they_touch_stays() -> None:
    code = single("""
        import logging
        import os
        import pyweb as pw

        os.environ["TZ"] = "UTC"
        logging.basicConfig()
        REGISTRY = []
        PAGES = []

        def register(x):
            REGISTRY.append(x)
            return x

        REGISTRY.append("first")
        for name in ("a", "b"):
            REGISTRY.append(name)
        PAGES.append(pw.text("x"))

        class State(pw.State):
            def go(self):
                return REGISTRY

        if __name__ == "__main__":
            print("no")
        """)
    assert 'os.environ["TZ"] = "UTC"' in code
    assert "logging.basicConfig()" in code
    assert 'REGISTRY.append("first")' in code
    assert "for name in" in code
    for gone in ("PAGES", "register", "__main__"):
        assert gone not in code


def test_automatic_setters_are_declared_where_they_are_used() -> None:
    code = single(
        """
        import pyweb as pw

        class State(pw.State):
            zone: str = ""
            name: str = ""
            shade: str = ""

            def set_name(self, value):
                self.name = value

            def go(self):
                return State.set_shade("dark")
        """,
        setters={"State": {"zone", "name"}},
    )
    assert 'class State(live.State, setters=("zone", "shade")):' in code


def test_what_the_server_does_not_have_is_an_error() -> None:
    single(
        """
        import pyweb as pw

        def view(): return pw.text("x")

        class State(pw.State):
            def go(self):
                return view()
        """,
        codes=("PW410",),
    )


def test_class_methods_that_build_ui_go() -> None:
    code = single("""
        import pyweb as pw

        class State(pw.State):
            x: int = 0

            # Draws it.
            @classmethod
            def view(cls):
                return pw.text(cls.x)

            def go(self):
                self.x += 1
        """)
    assert "view" not in code and "def go" in code


def test_the_runtime_gets_another_name_where_live_is_taken() -> None:
    code = single("""
        import pyweb as pw

        class State(pw.State):
            def go(self, live: bool):
                return pw.toast("x") if live else None
        """)
    assert "import live as live_api" in code
    assert "class State(live_api.State)" in code


def test_reserved_names_are_refused() -> None:
    source = "import pyweb as pw\nclass State(pw.State):\n    x: int = 0\n"
    carried({"settings": source}, codes=("PW411",))


COMMENTED = """
    # The head of the file.

    from __future__ import annotations

    import pyweb as pw  # the API

    # What it is worth.
    PRICE = 3  # euro


    # Counts things.
    class State(pw.State):  # the state
        # Above a var.
        x: int = 0  # beside a var

        # Above a handler.
        @pw.event  # beside a decorator
        def go(self):  # beside a def
            # In a body.
            self.x += PRICE  # at the end
            # At the very end.


    # About UI.
    def view():
        return pw.text("x")  # in UI
"""


def test_every_comment_of_what_stays_survives() -> None:
    source = textwrap.dedent(COMMENTED)
    code = single(source)
    kept = cst.parse_module(source).body[:4]
    wanted = comments(cst.Module(body=kept, header=cst.parse_module(source).header).code)
    assert comments(code) == wanted
    assert "from __future__ import annotations" in code


def test_an_annotation_that_is_half_a_character() -> None:
    code = single(
        "import pyweb as pw\n\n\nclass State(pw.State):\n    x: int = 0\n\n"
        "    def go(self) -> '\\ud83d':\n        self.x += 1\n"
    )
    assert "self.x += 1" in code


def comments(code: str) -> list[str]:
    tokens = tokenize.generate_tokens(io.StringIO(code).readline)
    return [token.string for token in tokens if token.type == tokenize.COMMENT]


def test_a_handler_that_is_said_to_return_a_component() -> None:
    code = single(dedent("""
            import reflex as rx

            class State(rx.State):
                n: int = 0

                def go(self) -> rx.Component:
                    return rx.redirect("/")
            """))
    assert "def go(self) -> Any:" in code and "from typing import Any" in code
