"""The package that apps import is inert, complete and up to date."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import pyweb as pw
from pyweb_compiler.catalog.api import ApiKind, find_name
from pyweb_compiler.catalog.generate_authoring import generate
from pyweb_compiler.catalog.load import load_catalog

PATHS = [path for path in load_catalog().entries if not path.startswith("vendored.")]


def test_generated_files_are_up_to_date() -> None:
    for path, text in generate().items():
        assert path.read_text(encoding="utf-8") == text, f"generate {path.name} anew"


def test_no_generated_file_is_left_over() -> None:
    components = Path(pw.__file__).parent / "components"
    written = {path for path in generate() if path.parent == components}
    assert set(components.glob("*.py")) == written


@pytest.mark.parametrize("path", PATHS)
def test_every_factory_is_offered(path: str) -> None:
    value: object = pw
    for part in path.split("."):
        value = getattr(value, part)
    assert callable(value)


def test_calls_build_nothing() -> None:
    assert repr(pw.vstack(pw.text("a"), spacing="3")) == "<Component vstack>"
    assert repr(pw.select(["a"])) == "<Component select>"
    assert repr(pw.el.svg.path(d="M0 0")) == "<Component el.svg.path>"
    assert isinstance(pw.toast.info("x"), pw.EventSpec)


def test_state_classes_can_be_written_and_referred_to() -> None:
    class State(pw.State):
        count: int = 0

        @pw.event
        def add(self, n: int) -> None:
            self.count += n

        @pw.var
        def double(self) -> int:
            return self.count * 2

    assert isinstance(State.add(1).stop_propagation.debounce(3), pw.EventSpec)
    assert pw.button("x", on_click=State.add(1))
    assert pw.cond(State.double > 3, pw.text("a"), pw.text("b"))


def test_unknown_names_are_errors() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        importlib.import_module("pyweb").no_such_name  # noqa: B018


def test_every_name_is_known_to_the_compiler() -> None:
    for name in dir(pw):
        known = find_name(name)
        offered = name in load_catalog().entries or any(p.startswith(f"{name}.") for p in PATHS)
        assert offered or (known is not None and known.kind is not ApiKind.LATER), name


def test_importing_costs_nothing() -> None:
    program = (
        "import time, sys; start = time.process_time(); import pyweb;"
        "print(time.process_time() - start, sum(name.startswith('pyweb') for name in sys.modules))"
    )
    output = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    seconds, modules = output.stdout.split()
    assert float(seconds) < 0.03
    assert modules == "1"


APP = """
import pyweb as pw


class State(pw.State):
    count: int = 0
    items: list[str] = []
    zone: str = pw.Cookie("x", name="zone")

    @pw.event
    def add(self, n: int) -> None:
        self.count += n

    @pw.var(cache=False)
    def double(self) -> int:
        return self.count * 2


def row(item: pw.Var[str]) -> pw.Component:
    return pw.list_item(pw.text(item, as_="span"), class_name="row", data_kind="row")


@pw.page(route="/", on_load=State.add(1))
def index() -> pw.Component:
    return pw.vstack(
        pw.heading(State.count, size="9"),
        pw.button("x", on_click=[State.add(1).prevent_default, pw.toast.info("x")], aria_label="x"),
        pw.foreach(State.items, row),
        pw.cond(State.double > 3, pw.text("a")),
        pw.select(State.items, on_change=State.add, placeholder="x"),
        pw.el.input(type="checkbox", on_change=lambda checked: State.add(1)),
        spacing="3",
        padding_x=["1em", "2em"],
    )


app = pw.App(theme=pw.theme(accent_color="red"))
app.add_page(index, route="/other", on_load=State.add(2))
"""


def test_apps_pass_a_type_checker(tmp_path: Path) -> None:
    app = tmp_path / "app.py"
    app.write_text(APP, encoding="utf-8")
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        'import pyweb as pw\n\npw.hstack(spacing="10")\npw.buton()\n', encoding="utf-8"
    )
    root = Path(pw.__file__).parent.parent
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(app), str(wrong)]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=root, env={"MYPYPATH": str(root), "PATH": ""}
    )
    lines = [line for line in done.stdout.splitlines() if "error:" in line]
    assert [Path(line.split(":")[0]).name for line in lines] == [
        "wrong.py",
        "wrong.py",
    ], done.stdout
