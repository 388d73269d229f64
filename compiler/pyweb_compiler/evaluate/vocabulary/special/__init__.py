"""Factories that are control flow, or that need more than data to describe them; by their tag."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.values import Args, Value
from pyweb_compiler.evaluate.vocabulary.special.choices import color_mode_cond, cond
from pyweb_compiler.evaluate.vocabulary.special.debounce import debounce_input
from pyweb_compiler.evaluate.vocabulary.special.foreach import foreach
from pyweb_compiler.evaluate.vocabulary.special.fragment import fragment
from pyweb_compiler.evaluate.vocabulary.special.icon import icon
from pyweb_compiler.evaluate.vocabulary.special.match import match

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Special: TypeAlias = "Callable[[Interpreter, Entry, Args, Span], Value]"

SPECIAL: Mapping[str, Special] = MappingProxyType(
    {
        "cond": cond,
        "color_mode_cond": color_mode_cond,
        "foreach": foreach,
        "match": match,
        "fragment": fragment,
        "icon": icon,
        "debounce_input": debounce_input,
    }
)
