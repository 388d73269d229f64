"""What the compiler asks of the catalog."""

import subprocess
import sys
import time

import pytest

from pyweb_compiler.catalog.load import load_catalog
from pyweb_compiler.catalog.model import EntryKind

CATALOG = load_catalog()

EVERYDAY = """
    button icon_button icon input form checkbox switch select slider radio text_area badge card callout dialog.root
    alert_dialog.root popover.root tabs.root table.root tooltip separator spinner progress avatar image link list
    list_item ordered_list unordered_list box flex grid hstack vstack stack center spacer container section text heading
    code theme color_mode.button color_mode.switch toast.provider fragment cond foreach match color_mode_cond logo
    mobile_only el.div el.a el.input el.svg el.svg.path el.linear_gradient el.del_ form.root form.field html
"""


@pytest.mark.parametrize("path", EVERYDAY.split())
def test_everyday_factories_are_there(path: str) -> None:
    assert CATALOG.find(path) is not None


def test_props_are_renamed_for_react() -> None:
    def target(path: str, keyword: str) -> str:
        entry = CATALOG.entries[path]
        spec = CATALOG.find_prop(entry, keyword)
        assert spec is not None
        return spec.target

    assert target("button", "color_scheme") == "color"
    assert target("hstack", "spacing") == "gap"
    assert target("grid", "spacing_x") == "gapX"
    assert target("text", "as_") == "as"
    assert target("el.input", "type_") == "type"
    assert target("el.label", "html_for") == "htmlFor"
    assert target("el.div", "tab_index") == "tabIndex"
    assert target("el.input", "max_length") == "maxLength"
    assert target("vendored.img", "src_set") == "srcSet"
    assert target("tabs.trigger", "color_scheme") == "data-accent-color"


def test_triggers_say_what_they_hand_over() -> None:
    def trigger(path: str, name: str) -> tuple[str, list[tuple[str, str | None]]]:
        spec = CATALOG.find_trigger(CATALOG.entries[path], name)
        assert spec is not None
        return spec.target, [(arg.path, arg.helper) for arg in spec.args]

    assert trigger("button", "on_click") == ("onClick", [("0", "pointer")])
    assert trigger("input", "on_change") == ("onChange", [("0.target.value", None)])
    assert trigger("input", "on_key_down") == ("onKeyDown", [("0.key", None), ("0", "modifiers")])
    assert trigger("input", "on_blur") == ("onBlur", [("0.target.value", None)])
    assert trigger("box", "on_blur") == ("onBlur", [])
    assert trigger("switch", "on_change") == ("onCheckedChange", [("0", None)])
    assert trigger("select.root", "on_change") == ("onValueChange", [("0", None)])
    assert trigger("vendored.slider", "on_value_commit") == ("onValueCommit", [("0", None)])
    submit = CATALOG.find_trigger(CATALOG.entries["form"], "on_submit")
    assert submit is not None
    assert submit.form
    mount = CATALOG.find_trigger(CATALOG.entries["el.div"], "on_mount")
    assert mount is not None
    assert mount.effect == "mount"


def test_inputs_hand_over_what_their_type_says() -> None:
    cases = {
        value: case.trigger.args[0].path
        for case in CATALOG.entries["el.input"].trigger_cases
        for value in case.values
    }
    assert cases["checkbox"] == "0.target.checked"
    assert cases["number"] == "0.target.value"
    assert CATALOG.entries["input"].controlled == ("value", "on_change")


def test_defaults_of_stacks() -> None:
    assert dict(CATALOG.entries["hstack"].defaults) == {"align": "start", "gap": "3"}
    assert dict(CATALOG.entries["vstack"].defaults)["direction"] == "column"
    assert dict(CATALOG.entries["text"].defaults) == {"as": "p"}
    assert dict(CATALOG.entries["spacer"].default_style)["flex"] == "1"


def test_other_names_mean_the_same_factory() -> None:
    assert CATALOG.find("divider") is CATALOG.find("separator")
    assert CATALOG.find("menu.item") is CATALOG.find("dropdown_menu.item")
    assert CATALOG.find("radio") is CATALOG.find("radio_group")
    assert CATALOG.find("el.circle") is CATALOG.find("el.svg.circle")


def test_types_are_expanded() -> None:
    spec = CATALOG.find_prop(CATALOG.entries["hstack"], "spacing")
    assert spec is not None
    assert spec.type.startswith('Literal["0", "1"')
    assert spec.responsive


@pytest.mark.parametrize(
    ("name", "export"),
    [
        ("arrow_left", "ArrowLeft"),
        ("arrow-left", "ArrowLeft"),
        ("ArrowLeft", "ArrowLeft"),
        ("grid_2x_2", "Grid2x2"),
        ("fingerprint", "Fingerprint"),
        ("no_such_icon", None),
    ],
)
def test_icons_are_found_in_any_case(name: str, export: str | None) -> None:
    found = CATALOG.find_icon(name)
    assert found == export or (export == "Fingerprint" and found == "FingerprintPattern")


def test_misspelt_names_are_corrected() -> None:
    assert CATALOG.suggest("buton")[0] == "button"
    assert CATALOG.suggest_icon("arow-left")[0] == "arrow_left"
    button = CATALOG.entries["button"]
    assert "color_scheme" in CATALOG.suggest_keyword(button, "colour_scheme")
    assert not any(name.startswith("vendored.") for name in CATALOG.suggest("vendored.a"))


def test_void_elements_and_style_keywords() -> None:
    assert CATALOG.entries["el.br"].void
    assert not CATALOG.entries["el.div"].void
    assert CATALOG.is_style_prop("padding_x")
    assert not CATALOG.is_style_prop("no_such_property")
    assert CATALOG.entries["cond"].kind is EntryKind.SPECIAL


def test_loading_is_fast() -> None:
    program = (
        "import time; from pyweb_compiler.catalog.load import load_catalog;"
        "start = time.process_time(); load_catalog(); print(time.process_time() - start)"
    )
    times = [
        float(
            subprocess.run(
                [sys.executable, "-c", program], capture_output=True, text=True, check=True
            ).stdout
        )
        for _ in range(3)
    ]
    assert min(times) < 0.05
    start = time.perf_counter()
    load_catalog()
    assert time.perf_counter() - start < 0.001
