"""What the names of the authoring API mean while the UI is evaluated."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import libcst as cst
from msgspec import Struct, field

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import Catalog, Entry
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import clock
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.lacking import lacking_keys
from pyweb_compiler.evaluate.python_values import AliasValue
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.state_values import HandlerRef, StateClass
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.values import Args, ClassValue, ServerValue, Symbolic, Value
from pyweb_compiler.evaluate.vocabulary import (
    components,
    factories,
    finishing,
    server_constants,
)
from pyweb_compiler.evaluate.vocabulary.app.app import AppValue, ConfigClass, ConfigValue
from pyweb_compiler.evaluate.vocabulary.app.pages import Pages
from pyweb_compiler.evaluate.vocabulary.builtins import api_values
from pyweb_compiler.evaluate.vocabulary.catalog_types import RECORD_MODULE, record_fields
from pyweb_compiler.evaluate.vocabulary.composites import Composites
from pyweb_compiler.evaluate.vocabulary.events.specs import givens
from pyweb_compiler.evaluate.vocabulary.server_constants import ServerConstant
from pyweb_compiler.evaluate.vocabulary.special.foreach import repeat
from pyweb_compiler.evaluate.vocabulary.states import classes as states

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_OLD_IMPORT = re.compile(r"^\s*(?:import|from)\s+reflex\b", re.MULTILINE)


class Later(list[Callable[[], None]]):
    """The compiler's own list: no value of the app."""


class Vocabulary(Struct, eq=False):
    """The API of one app, and what the app did with it."""

    catalog: Catalog
    builtins: dict[str, Value] = field(default_factory=api_values)
    pages: Pages = field(default_factory=Pages)
    states: list[StateClass] = field(default_factory=list)
    records: dict[tuple[str, str], ClassValue] = field(default_factory=dict)
    """Classes whose instances are data of the page."""
    events: set[tuple[str, str]] = field(default_factory=set)
    """(state wire name, handler) of what the UI binds."""
    server_constants: list[ServerConstant] = field(default_factory=list)
    shared_assets: dict[str, str] = field(default_factory=dict)
    """Path below `public/` → path in the app folder, of files beside the modules."""
    composites: Composites = field(default_factory=Composites)
    app: AppValue = field(default_factory=AppValue)
    config: ConfigValue = field(default_factory=lambda: ConfigValue({}))
    later: Later = field(default_factory=Later)
    """What can be told once all modules were run: annotations that name a class defined below."""
    name_hints: dict[str, str] = field(default_factory=dict)
    """Names that the API does not have → what was meant."""
    style_hints: dict[str, str] = field(default_factory=dict)
    """Keys of style dicts → what was meant; empty for those that are right."""
    dict_keys: dict[str, list[Span]] | None = None
    """Where the keys of dicts stand in the app; `None` until somebody asks."""
    old: bool | None = None
    """Whether the app is written for the older framework; `None` until somebody asks."""

    # --- what the core of the evaluator asks -----------------------------------------------------

    def namespace(self, path: str) -> Value:
        """The API module, or a part of it under an old import path."""
        return factories.NamespaceValue("", f"reflex.{path}".rstrip("."))

    def define_class(
        self,
        interpreter: Interpreter,
        node: cst.ClassDef,
        bases: tuple[Value, ...],
        keywords: dict[str, Value],
        scope: Scope,
        span: Span,
    ) -> Value | None:
        """A class with a base of the API; `None`: a plain class."""
        if any(states.is_state_base(base) for base in bases):
            state = states.define(interpreter, node, bases, keywords, scope, span)
            if not state.mixin:
                self.states.append(state)
            return state
        if any(components.is_component_base(base) for base in bases):
            return components.define(interpreter, node, bases, scope)
        if any(isinstance(base, ConfigClass) for base in bases):
            return ConfigClass(node.name.value)
        return None

    def lift(self, interpreter: Interpreter, value: ServerValue) -> Symbolic | None:
        """A value that only the server knows, as a page can show it: today, or the var of a module-level name."""
        if value.is_today and isinstance(today := clock.in_page(interpreter, value), Symbolic):
            return today
        return server_constants.lift(interpreter, self.server_constants, value)

    def finish(self, interpreter: Interpreter) -> EvaluatedApp:
        """Evaluate the pages and put the result together."""
        return finishing.finish(interpreter, self)

    def values_of_spec(self, interpreter: Interpreter, annotation: Value, span: Span) -> int:
        """How many values `EventHandler[spec]` hands over; none without a spec."""
        specs = annotation.args if isinstance(annotation, AliasValue) else ()
        return len(givens(interpreter, specs, span)) if specs else 0

    def is_component_annotation(self, type_: ir.Type) -> bool:
        """Whether a function annotated to return this returns a view."""
        return isinstance(type_, ir.ViewType)

    def note_record(self, value: Value) -> None:
        """A class whose instances become data of the page."""
        if isinstance(value, ClassValue) and value.kind != "enum":
            self.records.setdefault((value.module.name, value.name), value)

    # --- what the parts of the vocabulary ask of each other --------------------------------------

    def find(self, interpreter: Interpreter, path: str) -> Value:
        """The value of a path, or `MISSING`."""
        return factories.find(interpreter, path)

    def lookup(self, interpreter: Interpreter, path: str, span: Span) -> Value:
        """The value of a path; an unknown one is reported."""
        return factories.lookup(interpreter, path, path.rpartition(".")[0], span)

    def call_composite(
        self, interpreter: Interpreter, entry: Entry, args: Args, span: Span
    ) -> Value:
        """What a factory gives that is written with other factories."""
        given = server_constants.lift_args(interpreter, args)
        return self.composites.call(interpreter, entry, given, span)

    def repeat(
        self, interpreter: Interpreter, items: Symbolic, function: Value, span: Span
    ) -> Value:
        """A function applied to each item of a var."""
        return repeat(interpreter, items, function, span)

    def note_event(self, event: HandlerRef) -> None:
        """A handler that the UI binds."""
        self.events.add((event.state.wire, event.handler))

    def record_fields(
        self, interpreter: Interpreter, type_: ir.RecordType
    ) -> dict[str, ir.Type] | None:
        """Fields of a record with those of its bases; `None` if the class is not known."""
        if type_.module == RECORD_MODULE:
            return record_fields(type_.name)
        cls = self.records.get((type_.module, type_.name))
        return None if cls is None else fields_of(cls)

    def accepts_old_apps(self, interpreter: Interpreter) -> bool:
        """Whether the app imports the older framework, whose apps are full of keywords without effect."""
        if self.old is None:
            modules = (interpreter.graph.entry, *interpreter.graph.modules())
            self.old = any(_OLD_IMPORT.search(module.source) for module in modules)
        return self.old


def fields_of(cls: ClassValue) -> dict[str, ir.Type]:
    """Annotated fields of a class and of its bases, in order; what may be lacking may be `None`."""
    found: dict[str, ir.Type] = {}
    for base in reversed(cls.bases):
        if isinstance(base, ClassValue):
            found.update(fields_of(base))
    lacking = lacking_keys(cls)
    own = {
        name: types.union((type_, types.NONE)) if name in lacking else type_
        for name, type_ in cls.annotations.items()
    }
    return {**found, **own}
