"""What Python's syntax and the methods of vars mean over symbolic values."""

from __future__ import annotations

import pytest

from pyweb_compiler import ir
from tests.lower.harness import compile_app, page, show

STATE = """
from typing import Any, Literal, Optional, TypedDict
import dataclasses

class Owner(TypedDict):
    name: str
    age: int

@dataclasses.dataclass
class Pet:
    id: int
    name: str
    owner: Owner

class State(pw.State):
    count: int = 0
    ratio: float = 0.5
    name: str = "a"
    on: bool = False
    items: list[str] = []
    pets: list[Pet] = []
    prices: dict[str, float] = {}
    nickname: Optional[str] = None
    pair: tuple[int, str] = (1, "a")
    anything = None
    loose: Any = {}
    bare: dict = {}
"""


def text_of(expression: str) -> tuple[str, ir.Type]:
    """How the page prints an expression over `State`, and its type."""
    compiled = page(f"pw.text({expression})", STATE)
    assert compiled.found == (), compiled.found
    view = compiled.view
    assert isinstance(view, ir.Element)
    text = view.children[0]
    assert isinstance(text, ir.Text)
    return show(text.value), text.value.type


@pytest.mark.parametrize(
    ("expression", "expected", "type_"),
    [
        ("State.count + 1", "add(count, 1)", ir.IntType()),
        ("State.count / 2", "divide(count, 2)", ir.FloatType()),
        ("7 // State.count", "floor-divide(7, count)", ir.IntType()),
        ("State.ratio * State.count", "multiply(ratio, count)", ir.FloatType()),
        ("-State.count", "negate(count)", ir.IntType()),
        ("'n: ' + State.name", "f<'n: ' name>", ir.StrType()),
        ("f'{State.name}: {State.count}!'", "f<name ': ' count '!'>", ir.StrType()),
        ("f'{State.ratio:.2f}'", "format(ratio, '.2f')", ir.StrType()),
        ("State.items + ['x']", "concat(items, ['x'])", ir.ListType(ir.StrType())),
        ("State.name * 2", "repeat(name, 2)", ir.StrType()),
        ("State.count == 1", "equal(count, 1)", ir.BoolType()),
        ("State.nickname is None", "is-none(nickname)", ir.BoolType()),
        ("not (State.count == 1)", "not-equal(count, 1)", ir.BoolType()),
        ("~State.on", "not(on)", ir.BoolType()),
        ("'a' in State.items", "contains(items, 'a')", ir.BoolType()),
        ("State.on & (State.count > 1)", "and(on, greater(count, 1))", ir.BoolType()),
        ("State.nickname or 'none'", "or(nickname, 'none')", ir.StrType()),
        ("'yes' if State.on else 'no'", "(on ? 'yes' : 'no')", ir.StrType()),
        ("len(State.items)", "length(items)", ir.IntType()),
        ("State.items.length()", "length(items)", ir.IntType()),
        ("str(State.count)", "str(count)", ir.StrType()),
        ("State.count.to_string()", "json(count)", ir.StrType()),
        ("State.items[0]", "items[0]", ir.StrType()),
        ("State.name.to(int)", "int(name)", ir.IntType()),
        ("State.name.to(float)", "float(name)", ir.FloatType()),
        ("State.count.to(str)", "text(count)", ir.StrType()),
        ("State.count.to(float)", "count", ir.FloatType()),
        ("State.prices.to(list[str])", "as(prices)", ir.ListType(ir.StrType())),
        ("State.loose.count", "loose.count", ir.AnyType()),
        ("State.loose.upper()", "upper(loose)", ir.StrType()),
        ("State.items[1:]", "slice(items, 1, None, None)", ir.ListType(ir.StrType())),
        ("State.pair[1]", "pair[1]", ir.StrType()),
        ("State.prices['a']", "prices['a']", ir.FloatType()),
        ("State.prices.get('a', 0.0)", "get(prices, 'a', 0.0)", ir.FloatType()),
        ("State.pets[0].owner['age']", "pets[0].owner.age", ir.IntType()),
        ("State.name.upper().strip()", "strip(upper(name))", ir.StrType()),
        ("State.items.join(', ')", "join(items, ', ')", ir.StrType()),
        ("', '.join(State.items)", "join(items, ', ')", ir.StrType()),
        ("State.items.contains('a')", "contains(items, 'a')", ir.BoolType()),
        ("State.bare['x'].to(int)", "as(bare['x'])", ir.IntType()),
        ("round(State.ratio, 1)", "round(ratio, 1)", ir.FloatType()),
        ("max(State.count, 3)", "max([count, 3])", ir.IntType()),
        ("sum(State.prices.values())", "sum(values(prices))", ir.FloatType()),
    ],
)
def test_expression(expression: str, expected: str, type_: ir.Type) -> None:
    assert text_of(expression) == (expected, type_)


def test_chained_comparison_keeps_pythons_meaning() -> None:
    shown, type_ = text_of("0 < State.count < 9")
    assert shown == "and(less(0, count), less(count, 9))"
    assert type_ == ir.BoolType()


def test_map_and_filter_apply_python_functions() -> None:
    assert text_of("State.items.filter(lambda x: x != '').length()")[0] == (
        "length(filter(items, (x => not-equal(x, ''))))"
    )
    assert text_of("State.pets.map(lambda p: p.name).join('')")[0] == (
        "join(map(pets, (p => p.name)), '')"
    )


def test_sorted_takes_a_key() -> None:
    assert text_of("sorted(State.pets, key=lambda p: p.name)[0].name")[0] == (
        "sorted(pets, (p => p.name), False)[0].name"
    )


@pytest.mark.parametrize(
    ("expression", "code", "part"),
    [
        ("State.pets[0].nmae", "PW252", "`Pet` has no attribute `nmae`"),
        ("'a' + State.count", "PW253", "`+` does not work between `str` and `int`"),
        ("State.count[0]", "PW254", "`int` has no items"),
        ("State.items < 3", "PW253", "`<`"),
        ("State.items.join(1, 2, 3)", "PW257", "join()"),
    ],
)
def test_mistakes_are_reported_once(expression: str, code: str, part: str) -> None:
    found = page(f"pw.text({expression})", STATE).found
    assert len(found) == 1
    assert found[0].startswith(code)
    assert part in found[0]


def test_an_error_does_not_cascade() -> None:
    found = page("pw.text((State.nope + 1).foo[2].upper())", STATE).found
    assert [each[:5] for each in found] == ["PW401"]


def test_author_javascript_keeps_the_values_in_it() -> None:
    shown, _ = text_of("pw.Var(f'window.x[{State.count}]', _var_type=str)")
    assert shown == "js<window.x[count]>"


def test_color_is_a_css_variable_also_by_a_var() -> None:
    compiled = page("pw.box(bg=pw.color('gray', 3), color=pw.color(State.name, 9))", STATE)
    view = compiled.view
    assert isinstance(view, ir.Element)
    assert {s.property: show(s.value) for s in view.styles} == {
        "background": "'var(--gray-3)'",
        "color": "f<'var(--' name '-9)'>",
    }


def test_enum_members_are_their_values() -> None:
    compiled = compile_app("""
        import enum

        class Mark(enum.Enum):
            GOOD = "good"
            BAD = "bad"

        class State(pw.State):
            mark: Mark = Mark.GOOD

        def index():
            return pw.cond(State.mark == Mark.BAD, pw.text("bad"), pw.text("ok"))
        """)
    view = compiled.view
    assert isinstance(view, ir.Conditional)
    assert show(view.test) == "equal(mark, 'bad')"
