"""The result of evaluation: what the app builds, over constants and symbolic vars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.state_values import StateClass
from pyweb_compiler.evaluate.values import (
    ClassValue,
    ComponentDraft,
    ElementValue,
    FunctionValue,
    Value,
)
from pyweb_compiler.link.graph import ModuleGraph

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter
    from pyweb_compiler.evaluate.vocabulary.server_constants import ServerConstant


class EvaluatedPage(Struct, frozen=True, kw_only=True):
    """A page as it was registered."""

    span: Span
    route: str
    """As the author wrote it or as derived from the function's name: `/`, `/post/[id]`, `404`."""
    function: FunctionValue | None
    """The page function; `None` where a component instance was registered."""
    view: Value
    title: Value = None
    description: Value = None
    image: str | None = None
    meta: tuple[ElementValue, ...] = ()
    on_load: tuple[Value, ...] = ()


class EvaluatedConstant(Struct, frozen=True, kw_only=True):
    """A module-level constant that UI code looks up with a symbolic key."""

    module: str
    name: str
    value: Value
    span: Span


class EvaluatedApp(Struct, frozen=True, kw_only=True):
    """Everything that the app builds."""

    graph: ModuleGraph
    pages: tuple[EvaluatedPage, ...]
    components: tuple[ComponentDraft, ...]
    """Promoted functions in the order of their first use."""
    states: tuple[StateClass, ...]
    """State classes in the order of definition, mixins left out."""
    records: tuple[ClassValue, ...]
    """Classes that types of vars, parameters or props refer to."""
    constants: tuple[EvaluatedConstant, ...]
    server_constants: tuple[ServerConstant, ...]
    """Values that the backend computes at start-up and hands to the page."""
    arguments: dict[str, Value] = field(default_factory=dict)
    """Keywords of `App(...)` (`theme`, `style`, `stylesheets`, `head_components`, `html_lang`, …)."""
    config: dict[str, Value] = field(default_factory=dict)
    """Keywords of `Config(...)`."""
    shared_assets: tuple[tuple[str, str], ...] = ()
    """Path below `public/` and path in the app folder, of files that stand beside modules."""
    files_read: frozenset[str] = frozenset()
    """Project files that were read while building the UI."""
    used_events: frozenset[tuple[str, str]] = frozenset()
    """(state wire name, handler) of every handler that the UI refers to."""
    interpreter: Interpreter | None = None
    """What evaluated the app: computed vars are evaluated over the defaults later."""
