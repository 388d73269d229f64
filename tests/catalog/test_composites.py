"""What composites are made of: their source is run with factories that only write down how they are called."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pyweb_compiler.catalog.load import DATA, load_catalog

COMPOSITES = DATA.parent / "composites"


class Var:
    """A value that is only known when the app runs."""


@dataclass
class Node:
    """A call of a factory; `None` is the same as leaving a keyword out."""

    path: str
    children: list[Any] = field(default_factory=list)
    props: dict[str, Any] = field(default_factory=dict)


class Factories:
    """Stands for `pyweb`: every name is a factory and a namespace."""

    Var = Var

    def __init__(self, path: str = "") -> None:
        self._path = path

    def __getattr__(self, name: str) -> Factories:
        return Factories(f"{self._path}.{name}".strip("."))

    def __call__(self, *children: Any, **props: Any) -> Any:
        if self._path == "foreach":
            items, render = children
            return [render(item) for item in items]
        if self._path == "color":
            return f"{children[0]}-{children[1]}"
        if self._path == "cond":
            return ("cond", *children)
        given = {name: value for name, value in props.items() if value is not None}
        return Node(self._path, list(children), given)


def call(path: str, *args: Any, **kwargs: Any) -> Any:
    """Call a composite of the catalog."""
    module, _, name = load_catalog().entries[path].composite.partition(".")
    source = (COMPOSITES / f"{module}.py").read_text(encoding="utf-8")
    scope: dict[str, Any] = {"pw": Factories()}
    exec(source.replace("import pyweb as pw\n", ""), scope)
    return scope[name](*args, **kwargs)


def test_select_splits_its_props() -> None:
    root = call("select", ["a", "b"], placeholder="Pick", color_scheme="red", value="a", id="s")
    assert (root.path, root.props) == ("select.root", {"value": "a"})
    trigger, content = root.children
    assert trigger.props == {"id": "s", "placeholder": "Pick", "color_scheme": "red"}
    assert content.props == {"color_scheme": "red"}
    assert [item.props for item in content.children[0]] == [{"value": "a"}, {"value": "b"}]


def test_select_groups_under_a_label() -> None:
    content = call("select", ["a"], label="Letters").children[1]
    (group,) = content.children
    assert group.path == "select.group"
    assert group.children[0].children == ["Letters"]


def test_radio_group_writes_items_as_text() -> None:
    root = call("radio_group", [1, 2], default_value=1, on_change="handler")
    assert root.props == {"variant": "classic", "default_value": "1", "on_change": "handler"}
    (row,) = root.children
    assert [item.props["value"] for item in row.children[0]] == ["1", "2"]


def test_checkbox_has_a_label_only_with_a_text() -> None:
    assert call("checkbox", checked=True) == Node("vendored.checkbox", [], {"checked": True})
    label = call("checkbox", "Agree", size="3", checked=True)
    assert (label.path, label.props) == ("text", {"as_": "label", "size": "3"})
    box, text = label.children[0].children
    assert box.props == {"size": "3", "checked": True}
    assert text == "Agree"


def test_slider_takes_one_number() -> None:
    assert call("slider").props == {"default_value": [50]}
    assert call("slider", default_value=3).props == {"default_value": [3]}
    assert call("slider", default_value=[3, 4]).props == {"default_value": [3, 4]}
    var = Var()
    assert call("slider", default_value=var).props == {"default_value": var}
    assert call("slider", value=[1]).props == {"value": [1]}


def test_link_inside_the_app_goes_through_the_router() -> None:
    link = call("link", "Home", href="/", color_scheme="red", replace=True)
    assert link.path == "vendored.link"
    assert link.props == {"as_child": True, "color_scheme": "red", "_hover": {"color": "accent-8"}}
    assert link.children == [Node("vendored.next_link", ["Home"], {"href": "/", "replace": True})]


def test_link_to_another_site_is_plain() -> None:
    link = call("link", "Site", href="https://example.org", is_external=True, _hover={})
    assert link.props == {
        "href": "https://example.org",
        "target": "_blank",
        "rel": "noreferrer",
        "_hover": {},
    }
    assert call("link", "No address").props["href"] == "#"
    assert call("link", "Same tab", href="/a", is_external=False).children[0].props == {
        "href": "/a"
    }


def test_link_that_may_be_external() -> None:
    var = Var()
    link = call("link", "x", href=Var(), is_external=var)
    assert link.children[0].props["target"] == ("cond", var, "_blank", "_self")


def test_anchor_without_address_is_plain() -> None:
    assert call("el.a", "x", class_name="y") == Node("vendored.a", ["x"], {"class_name": "y"})
    assert call("el.a", "x", href="/a").path == "vendored.next_link"
    assert call("el.a", "x", href="mailto:a@b.c").path == "vendored.a"


def test_image_takes_its_address_by_position() -> None:
    assert call("image", "/a.png", width="10px") == call("el.img", src="/a.png", width="10px")


def test_lists_are_made_from_items() -> None:
    made = call("ordered_list", items=["a", "b"])
    assert made.path == "el.ol"
    assert made.props == {"list_style_type": "decimal", "margin_left": "1.5rem"}
    assert [item.path for item in made.children[0]] == ["list_item", "list_item"]
    assert call("unordered_list", "x", margin_left="0").props["margin_left"] == "0"
    assert call("list", "x").props == {"list_style_type": "none"}


def test_callout_and_icon_button_name_their_icons() -> None:
    assert [child.path for child in call("callout", "Hi", icon="info").children] == [
        "callout.icon",
        "callout.text",
    ]
    assert len(call("callout", "Hi").children) == 1
    assert call("icon_button", "plus").children == [Node("icon", ["plus"])]
    icon = Node("icon")
    assert call("icon_button", icon, size="3").children == [icon]


def test_color_mode_button_knows_corners_and_positions() -> None:
    assert call("color_mode.button", position="top-right").props == {"position": "top-right"}
    assert call("color_mode.button", position="sticky").props == {"style": {"position": "sticky"}}
    assert call("color_mode.button", allow_system=True).path == "vendored.color_mode_menu"
    icon = call("color_mode.icon")
    assert [icon.props["light"].children, icon.props["dark"].children] == [["sun"], ["moon"]]


def test_widths_of_screens() -> None:
    assert call("mobile_only", "x").props == {"display": ["block", "none", "none", "none"]}


def test_the_rest_can_be_called() -> None:
    assert call("html", "<b>x</b>").props == {"dangerously_set_inner_html": {"__html": "<b>x</b>"}}
    assert call("logo").path == "el.div"
    assert call("color_mode.switch").path == "vendored.color_mode_switch"
