"""Class names of version 3 of Tailwind."""

from __future__ import annotations

from pyweb_compiler.lower.old_utilities import upgraded


def test_class_names_keep_their_meaning() -> None:
    assert upgraded("rounded shadow-sm p-4") == "rounded-sm shadow-xs p-4"
    assert (
        upgraded("hover:shadow md:focus:outline-none") == "hover:shadow-sm md:focus:outline-hidden"
    )
    assert (
        upgraded("bg-[--slate-1] border-[--a] w-[3rem]") == "bg-(--slate-1) border-(--a) w-[3rem]"
    )
    assert upgraded("[&_p]:ring !flex-shrink-0") == "[&_p]:ring-3 !shrink-0"


def test_opacities_become_a_part_of_the_color() -> None:
    assert upgraded("fixed bg-black bg-opacity-50") == "fixed bg-black/50"
    assert upgraded("hover:text-red-500 hover:text-opacity-75 text-red-500") == (
        "hover:text-red-500/75 text-red-500"
    )
    assert upgraded("bg-opacity-50") == "bg-opacity-50"
