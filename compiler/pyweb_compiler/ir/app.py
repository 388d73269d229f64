"""The whole app."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from pyweb_compiler.diagnostics.span import Span
from pyweb_compiler.ir.event import Event
from pyweb_compiler.ir.expr import Expr, JsImport
from pyweb_compiler.ir.types import Type
from pyweb_compiler.ir.view import Element, View


class Param(Struct, frozen=True, kw_only=True):
    """A prop of a component."""

    name: str
    """Python name of the parameter."""
    type: Type
    default: Expr | None
    """Value when the caller gives none; `None`: required, unless `optional`."""
    optional: bool = False
    """May be left out without a default (`None` in the source)."""
    doc: str = ""
    """Its sentence from the docstring's `Args:`."""


class RestParam(Struct, frozen=True, kw_only=True):
    """A `**props` parameter: whatever the element takes that it is spread onto."""

    name: str
    element: str
    """React spelling of that element's type (`div`, or export name like `Card`)."""
    package: str
    """npm package of that element; empty for HTML."""


class Component(Struct, frozen=True, kw_only=True):
    """A user function that returns components."""

    span: Span
    id: str
    """`<module>:<qualified name>`, with a readable suffix when specialised (`app.cards:stat#orders`)."""
    module: str
    """Dotted module that it is emitted for."""
    name: str
    """Python name; for a specialised one with its suffix (`stat_orders`)."""
    params: tuple[Param, ...]
    children: bool
    """Whether it takes children."""
    rest: RestParam | None
    view: View
    docstring: str
    comments: tuple[str, ...]
    """Comments directly above the definition."""


class VarKind(StrEnum):
    """Who keeps a var, and how."""

    BASE = "base"
    BACKEND = "backend"
    """Never crosses the wire."""
    COMPUTED = "computed"
    COOKIE = "cookie"
    LOCAL = "local"
    SESSION = "session"


class StorageOptions(Struct, frozen=True, kw_only=True):
    """How the browser keeps a cookie or storage var."""

    name: str | None = None
    """Key; `None`: `<state>.<var>`."""
    path: str = "/"
    max_age: int | None = None
    domain: str | None = None
    secure: bool | None = None
    same_site: str = "lax"
    sync: bool = False
    """Changes reach other tabs."""


class Var(Struct, frozen=True, kw_only=True):
    """A var of a state."""

    span: Span
    name: str
    kind: VarKind
    type: Type
    initial: Expr | None
    """Value before the server has spoken, where it is known at compile time."""
    ordered: bool = True
    """Whether items come in the same order in every run of the server; those of sets do not."""
    storage: StorageOptions | None = None
    doc: str = ""
    comments: tuple[str, ...] = ()


class HandlerKind(StrEnum):
    """How a handler runs."""

    PLAIN = "plain"
    GENERATOR = "generator"
    ASYNC = "async"
    ASYNC_GENERATOR = "async-generator"
    BACKGROUND = "background"


class HandlerParam(Struct, frozen=True, kw_only=True):
    """A parameter of a handler, without `self`."""

    name: str
    type: Type
    required: bool
    variadic: bool = False
    """`*args`."""


class Effects(Struct, frozen=True, kw_only=True):
    """What a handler does, by analysis."""

    reads: frozenset[str]
    """`<state wire name>.<var>`."""
    writes: frozenset[str]
    calls: frozenset[str]
    """Dotted names of functions outside the state that it calls."""
    client: frozenset[str]
    """Names of client effects it may return (`toast`, `redirect`, …)."""


class Handler(Struct, frozen=True, kw_only=True):
    """An event handler of a state."""

    span: Span
    name: str
    kind: HandlerKind
    params: tuple[HandlerParam, ...]
    docstring: str
    marked: bool
    """Carries the event decorator."""
    automatic: bool
    """A setter that the app uses and does not define."""
    effects: Effects


class State(Struct, frozen=True, kw_only=True):
    """A state class."""

    span: Span
    module: str
    name: str
    """Class name."""
    wire: str
    """Name on the wire."""
    parent: str | None
    """Wire name of the parent state, if it is one of the app's."""
    vars: tuple[Var, ...]
    """Its own, mixins' included."""
    handlers: tuple[Handler, ...]
    docstring: str


class RecordField(Struct, frozen=True, kw_only=True):
    """A field of a record."""

    name: str
    type: Type
    optional: bool = False


class Record(Struct, frozen=True, kw_only=True):
    """A class whose instances cross the wire as objects."""

    module: str
    name: str
    fields: tuple[RecordField, ...]
    docstring: str = ""


class Constant(Struct, frozen=True, kw_only=True):
    """A module-level constant that the UI looks things up in."""

    span: Span
    module: str
    name: str
    value: Expr
    comments: tuple[str, ...] = ()


class Meta(Struct, frozen=True, kw_only=True):
    """A `<meta>` of a page."""

    attributes: tuple[tuple[str, Expr], ...]


class RouteSegment(Struct, frozen=True, kw_only=True):
    """One part of a route."""

    name: str
    """Text of a static part, or name of the parameter."""
    kind: str
    """`static`, `param`, `optional`, `rest`."""


class Page(Struct, frozen=True, kw_only=True):
    """A page."""

    span: Span
    route: tuple[RouteSegment, ...]
    """Empty: `/`."""
    not_found: bool
    """The 404 page."""
    module: str
    """Module of the page function."""
    name: str
    """Python name of the page function (`index`)."""
    view: View
    layout: str | None
    """Id of the layout component it shares, whose children are `view`."""
    title: Expr | None
    description: Expr | None
    image: str | None
    meta: tuple[Meta, ...]
    on_load: tuple[Event, ...]
    docstring: str
    comments: tuple[str, ...]


class Theme(Struct, frozen=True, kw_only=True):
    """App-wide theme of the component library."""

    props: tuple[tuple[str, Expr], ...]
    """React props of the theme element (`accentColor`, `appearance`, …)."""


class Asset(Struct, frozen=True, kw_only=True):
    """A file served as it is."""

    path: str
    """Relative to the app folder."""
    public: str
    """Path under `public/`."""


class PythonModule(Struct, frozen=True, kw_only=True):
    """A module as it is carried over to the backend: UI removed, API names rewritten."""

    module: str
    path: str
    """Relative to `backend/` (`todo/todo.py`)."""
    code: str
    """Source text; comments and formatting are the author's."""
    defines_states: bool
    requires: frozenset[str]
    """Top-level names of the packages that it imports."""
    python: tuple[int, int] = (3, 11)
    """The first version of Python that reads it."""
    registers: bool = False
    """Whether it is there for what it does when it is imported."""


class DataFile(Struct, frozen=True, kw_only=True):
    """A file of the app that carried-over code may read at run time."""

    path: str
    """Relative to the app folder and to `backend/`."""


class App(Struct, frozen=True, kw_only=True):
    """Everything the backends need; frozen, without a trace of the parser."""

    name: str
    """Name of the app (`todo`)."""
    pages: tuple[Page, ...]
    components: tuple[Component, ...]
    states: tuple[State, ...]
    records: tuple[Record, ...]
    constants: tuple[Constant, ...]
    modules: tuple[PythonModule, ...]
    assets: tuple[Asset, ...]
    data_files: tuple[DataFile, ...]
    theme: Theme | None
    """`None`: no component of the library is used."""
    color_mode: bool
    """Whether anything reads or changes the color mode."""
    style: tuple[Element, ...]
    """App-wide style: at most one element that stands for `body`, only its `styles` are used."""
    stylesheets: tuple[str, ...]
    head: tuple[View, ...]
    language: str
    tailwind: bool
    """Whether utility classes that the author writes have an effect."""
    npm_dependencies: tuple[str, ...]
    """Packages named by the author (`name@version`)."""
    python_dependencies: tuple[str, ...]
    """Requirement lines of the app, the authoring API left out."""
    route_params: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    """Further attributes of the root of every page."""
    wraps: tuple[View, ...] = ()
    """Elements that stand once around or beside the whole app (toaster)."""
    old_utilities: bool = False
    """Whether utility classes are of Tailwind 3, whose borders are gray by default."""
    imports: tuple[JsImport, ...] = ()
