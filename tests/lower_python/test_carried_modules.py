"""What the backend gets of other modules: imports, what handlers reach in them, data files and packages."""

from __future__ import annotations

import ast

import pytest

from tests.lower_python.harness import carried, single


@pytest.mark.parametrize(
    ("imports", "base", "kept"),
    [
        ("import reflex as rx", "rx.State", "import live"),
        ("import reflex", "reflex.State", "import live"),
        ("from reflex import State as AState", "AState", "from live import State as AState"),
        ("from reflex.state import State", "State", "from live import State"),
        ("import pyweb as pw, os", "pw.State", "import live"),
    ],
)
def test_every_form_of_importing_the_api(imports: str, base: str, kept: str) -> None:
    code = single(f"{imports}\n\nclass S({base}):\n    x: int = 0\n")
    assert kept in code.splitlines()
    assert "reflex" not in code and "pyweb" not in code
    ast.parse(code)


def test_parts_of_the_api_under_old_paths() -> None:
    code = single("""
        import reflex as rx
        from reflex.utils.serializers import serializer
        from reflex.event import EventSpec

        @serializer
        def show(value: set) -> list:
            return sorted(value)

        class State(rx.State):
            def go(self) -> EventSpec:
                return rx.event.redirect("/")
        """)
    assert "from live import serializer" in code
    assert "from live import EventSpec" in code
    assert "live.redirect" in code
    assert "def show" in code


def test_what_handlers_reach_in_other_modules() -> None:
    code, _ = carried(
        {
            "app/": '"""The app."""\nfrom .pages import index\n',
            "app.state": """
                import pyweb as pw
                from . import rules, styles
                from .helpers import double as twice, unused

                class State(pw.State):
                    x: int = 1

                    def grow(self):
                        from .late import bonus
                        self.x = twice(self.x) + rules.LIMIT + bonus()

                def view():
                    return pw.text(styles.COLOR)
            """,
            "app.helpers": """
                FACTOR = 2
                OTHER = 3

                def double(x): return x * FACTOR
                def unused(x): return x * OTHER
            """,
            "app.rules": "LIMIT = 9\nUNUSED = 1\n",
            "app.late": "def bonus(): return 1\n",
            "app.styles": "COLOR = 'red'\n",
            "app.pages": "import pyweb as pw\ndef index(): return pw.text('x')\n",
        }
    )
    assert sorted(code) == ["app", "app.helpers", "app.late", "app.rules", "app.state"]
    assert code["app"] == '"""The app."""\n'
    assert "from . import rules\n" in code["app.state"]
    assert "from .helpers import double as twice\n" in code["app.state"]
    assert "view" not in code["app.state"]
    assert code["app.helpers"].strip() == "FACTOR = 2\n\ndef double(x): return x * FACTOR"
    assert code["app.rules"] == "LIMIT = 9\n"


def test_star_imports_and_reexports() -> None:
    code, _ = carried(
        {
            "app/": "from .tools import *\n__all__ = ['helper', 'Button']\n",
            "app.tools": "def helper(): return 1\ndef other(): return 2\n",
            "app.state": """
                import pyweb as pw
                from app import helper

                class State(pw.State):
                    def go(self):
                        helper()
            """,
        }
    )
    assert "from .tools import *" in code["app"]
    assert code["app.tools"].strip() == "def helper(): return 1"


def test_data_files_and_packages_that_the_code_needs() -> None:
    source = """
        import pandas as pd
        import plotly
        import pyweb as pw
        from pathlib import Path

        class State(pw.State):
            def load(self):
                self.rows = pd.read_csv("data/cars.csv")
                self.note = (Path(__file__).parent / "note.txt").read_text()

        def chart(): return pw.plotly(plotly.figure())
    """
    _, result = carried(
        {"app": source}, data=("data/cars.csv", "data/bikes.csv", "app/note.txt", "readme.md")
    )
    assert [file.path for file in result.data_files] == ["app/note.txt", "data/cars.csv"]
    assert result.requires == {"pandas"}
