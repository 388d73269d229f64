"""Class names of version 3 of Tailwind."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.lower import old_utilities
from tests.lower.harness import page, show


def upgraded(names: str) -> str:
    return old_utilities.upgraded(names, old=True)


def test_class_names_keep_their_meaning() -> None:
    assert upgraded("rounded shadow-sm p-4") == "rounded-sm shadow-xs p-4"
    assert (
        upgraded("hover:shadow md:focus:outline-none") == "hover:shadow-sm md:focus:outline-hidden"
    )
    assert (
        upgraded("bg-[--slate-1] border-[--a] w-[3rem]") == "bg-(--slate-1) border-(--a) w-[3rem]"
    )
    assert upgraded("[&_p]:ring !flex-shrink-0") == "[&_p]:ring-3 shrink-0!"


def test_opacities_become_a_part_of_the_color() -> None:
    assert upgraded("fixed bg-black bg-opacity-50") == "fixed bg-black/50"
    assert upgraded("hover:text-red-500 hover:text-opacity-75 text-red-500") == (
        "hover:text-red-500/75 text-red-500"
    )
    assert upgraded("bg-opacity-50") == "bg-opacity-50"


def test_gradients_and_tracks_are_spelled_anew() -> None:
    assert upgraded("md:bg-gradient-to-br from-[--a]") == "md:bg-linear-to-br/srgb from-(--a)"
    assert upgraded("grid-cols-[1fr,minmax(0,2fr)]") == "grid-cols-[1fr_minmax(0,2fr)]"


def test_variables_are_spelled_anew_in_every_app() -> None:
    new = old_utilities.upgraded
    assert new("bg-[--a] text-[color:--b] !flex rounded", old=False) == (
        "bg-(--a) text-(color:--b) !flex rounded"
    )
    compiled = page(
        "pw.box(class_name=f'bg-[--a] p-{State.n} border-[--b]')",
        "class State(pw.State):\n    n: int = 0\n",
    )
    element = next(compiled.elements())
    assert isinstance(element.classes[0], ir.Template)
    assert show(element.classes[0]) == "f<'bg-(--a) p-' n ' border-(--b)'>"
