"""The catalog's data is complete and consistent."""

import ast
import json
import keyword
from pathlib import Path
from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field

from pyweb_compiler.catalog.load import DATA, FAMILIES, load_catalog
from pyweb_compiler.catalog.model import Entry, EntryKind

COMPOSITES = DATA.parent / "composites"
CATALOG = load_catalog()
OWN = [entry for path, entry in CATALOG.entries.items() if entry.path == path]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class PropData(Strict):
    type: str
    doc: str = Field(min_length=5, pattern=r"\.$")
    to: str | None = None
    responsive: bool = False
    required: bool = False
    later: bool = False


class TriggerData(Strict):
    to: str = ""
    args: str = "none"
    effect: Literal["mount", "unmount"] | None = None


class CaseData(Strict):
    prop: str
    values: list[str]
    trigger: str
    args: str


class ChildData(Strict):
    child: str
    target: str
    value: str = ""
    style: bool = False
    by: str = ""
    values: dict[str, int] = {}
    force: bool = False


class EntryData(Strict):
    doc: str = Field(min_length=5, pattern=r"\.$")
    kind: EntryKind | None = None
    tag: str = ""
    package: str = ""
    default_export: bool = False
    alias: str = ""
    composite: str = ""
    extends: str = ""
    uses: list[str] = []
    omits: list[str] = []
    props: dict[str, PropData] = {}
    triggers: dict[str, str | TriggerData] = {}
    trigger_cases: list[CaseData] = []
    child_props: list[ChildData] = []
    needs_ancestor: str = ""
    defaults: dict[str, str | int | float | bool] = {}
    default_style: dict[str, str] = {}
    classes: list[str] = []
    void: bool = False
    client: bool = False
    controlled: tuple[str, str] | None = None
    clips_background: bool = False
    allowed_children: list[str] = []
    allowed_parents: list[str] = []


class FamilyData(Strict):
    kind: EntryKind
    package: str = ""
    sets: dict[str, dict[str, PropData]] = {}
    aliases: dict[str, str] = {}
    entries: dict[str, EntryData]


@pytest.mark.parametrize("name", FAMILIES)
def test_family_has_the_right_shape(name: str) -> None:
    family = FamilyData.model_validate_json((DATA / name).read_text(encoding="utf-8"))
    for path, entry in family.entries.items():
        assert not entry.extends or entry.extends in CATALOG.entries, path
        assert set(entry.uses) <= family.sets.keys(), path
    assert set(family.aliases.values()) <= CATALOG.entries.keys()


def test_every_data_file_is_read() -> None:
    others = {"types.json", "events.json", "styles.json", "icons.json"}
    assert {path.name for path in DATA.iterdir()} == {*FAMILIES, *others}


@pytest.mark.parametrize("entry", OWN, ids=lambda entry: entry.path)
def test_entry_is_consistent(entry: Entry) -> None:
    names = {spec.name for spec in entry.props}
    assert len(names) == len(entry.props)
    assert not any(name.endswith("_") for name in names)
    for spec in entry.props:
        ast.parse(spec.type, mode="eval")
    if entry.kind is EntryKind.LIBRARY:
        assert entry.package
        assert entry.tag
    if entry.kind is EntryKind.HTML:
        assert not entry.package
        assert entry.tag[:1].islower()
    if entry.controlled:
        value, trigger = entry.controlled
        assert CATALOG.find_prop(entry, value)
        assert CATALOG.find_trigger(entry, trigger)
    for path in (*entry.allowed_children, *entry.allowed_parents, entry.needs_ancestor):
        assert not path or path in CATALOG.entries
    for child in entry.child_props:
        assert child.child in CATALOG.entries
    for case in entry.trigger_cases:
        assert CATALOG.find_prop(entry, case.prop)


@pytest.mark.parametrize(
    "entry",
    [entry for entry in OWN if entry.kind is EntryKind.COMPOSITE],
    ids=lambda entry: entry.path,
)
def test_composite_is_written(entry: Entry) -> None:
    module, _, name = entry.composite.partition(".")
    function = _functions(COMPOSITES / f"{module}.py")[name]
    assert ast.get_docstring(function)


def test_every_composite_is_used() -> None:
    used = {entry.composite for entry in OWN if entry.composite}
    written = {
        f"{path.stem}.{name}"
        for path in COMPOSITES.glob("*.py")
        for name in _functions(path)
        if not name.startswith("_")
    }
    assert used == written


def test_composites_use_what_exists() -> None:
    plain = {"Var", "color", "vars", "vars.VarData"}
    for path in COMPOSITES.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = ast.unparse(node) if isinstance(node, ast.Attribute) else ""
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("pw."):
                called = ast.unparse(node.func).removeprefix("pw.")
                assert called in CATALOG.entries or called in plain, called
            elif name.startswith("pw.") and name.count(".") == 1:
                root = name.removeprefix("pw.")
                assert root in plain or any(p.split(".")[0] == root for p in CATALOG.entries), name


def test_styles_hold_css_and_short_forms() -> None:
    styles = CATALOG.style_props
    assert styles["margin_top"] == "marginTop"
    assert styles["bg"] == "background"
    assert styles["padding_x"] == "paddingInline"
    assert styles["z_index"] == "zIndex"
    assert len(styles) > 500
    assert not any(keyword.iskeyword(name) for name in styles)


def test_icons_are_exports() -> None:
    icons = json.loads((DATA / "icons.json").read_text(encoding="utf-8"))
    assert len(icons) > 1700
    assert all(name.replace("_", "").isalnum() and name == name.lower() for name in icons)
    assert all(export[0].isupper() for export in icons.values())


def _functions(path: Path) -> dict[str, ast.FunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
