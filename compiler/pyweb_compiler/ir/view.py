"""What is rendered."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from pyweb_compiler.diagnostics.span import Span

if TYPE_CHECKING:
    from pyweb_compiler.ir.event import Listener
    from pyweb_compiler.ir.expr import Expr


CONTENT_NAMES = frozenset(
    ["body", "child", "component", "components", "content", "inner", "main", "page"]
)
"""What authors call the one parameter of a component for what stands inside."""


class HtmlTag(Struct, frozen=True, kw_only=True):
    """An intrinsic element."""

    name: str


class LibraryTag(Struct, frozen=True, kw_only=True):
    """A component of an npm package, or of a vendored file (`@/components/ui/…`)."""

    package: str
    export: str
    """Exported name with members (`Table.Root`)."""
    client: bool
    """Needs a client component even without events."""
    default: bool = False
    """Default export."""


class IconTag(Struct, frozen=True, kw_only=True):
    """An icon by a constant name, or by a prop of icon type, or looked up by an expression."""

    icon: Expr
    """`IconRef`, `PropRef` of `IconType`, or a text expression (looked up at run time)."""


Tag: TypeAlias = HtmlTag | LibraryTag | IconTag


class Prop(Struct, frozen=True, kw_only=True):
    """A prop of an element, or an argument of a component's use."""

    name: str
    """React name on an element; Python parameter name on a `Use`."""
    value: Expr
    options: tuple[str | int | bool, ...] = ()
    """The constants that it takes, where it takes nothing else."""


class Style(Struct, frozen=True, kw_only=True):
    """One CSS declaration."""

    property: str
    """camelCase (`marginTop`), or a custom property (`--x`)."""
    value: Expr
    selector: str = ""
    """Pseudo class or raw selector relative to the element (`:hover`, `& > p`); empty: the element itself."""
    media: str = ""
    """Breakpoint name (`xs` `sm` `md` `lg` `xl`) from which it applies, or a raw at-rule; empty: always."""


class Element(Struct, frozen=True, kw_only=True):
    """An element with props, styles, events and children."""

    span: Span
    tag: Tag
    props: tuple[Prop, ...] = ()
    styles: tuple[Style, ...] = ()
    classes: tuple[Expr, ...] = ()
    """Class names: each a literal or an expression that gives text."""
    listeners: tuple[Listener, ...] = ()
    mount: Listener | None = None
    """Runs when the element appears."""
    unmount: Listener | None = None
    """Runs when it goes."""
    children: tuple[View, ...] = ()
    rest: str | None = None
    """Python name of the `**props` parameter that is spread onto it."""
    controlled: str | None = None
    """React name of the value prop of a text input that is kept in step with a server var."""
    comments: tuple[str, ...] = ()
    """Comments that stood before it in the source, without `#`."""
    hooks: tuple[RawHook, ...] = ()
    """React statements that a wrapped component brings along."""


class RawHook(Struct, frozen=True, kw_only=True):
    """JavaScript statements of a component written by the author."""

    code: Expr
    """A `RawJs`."""


class Use(Struct, frozen=True, kw_only=True):
    """Use of a component of the app."""

    span: Span
    component: str
    """Id of the component (`todo.todo:todo_item`)."""
    args: tuple[Prop, ...] = ()
    listeners: tuple[Listener, ...] = ()
    """Callback props; `target` is the Python parameter name."""
    children: tuple[View, ...] = ()
    rest: tuple[Prop, ...] = ()
    """What goes to its `**props`, by React name."""
    rest_styles: tuple[Style, ...] = ()
    rest_classes: tuple[Expr, ...] = ()
    rest_listeners: tuple[Listener, ...] = ()
    key: Expr | None = None
    comments: tuple[str, ...] = ()


class Text(Struct, frozen=True, kw_only=True):
    """Text: a constant, or an expression printed as text."""

    span: Span
    value: Expr


class Conditional(Struct, frozen=True, kw_only=True):
    """One view or another."""

    span: Span
    test: Expr
    then: View
    otherwise: View | None
    comments: tuple[str, ...] = ()


class Case(Struct, frozen=True, kw_only=True):
    """One case of a `Match`: any of `values` selects `view`."""

    values: tuple[Expr, ...]
    view: View


class Match(Struct, frozen=True, kw_only=True):
    """The first case whose value equals the subject."""

    span: Span
    subject: Expr
    cases: tuple[Case, ...]
    otherwise: View | None
    comments: tuple[str, ...] = ()


class IterKind(StrEnum):
    """What is repeated over."""

    LIST = "list"
    DICT = "dict"
    """Items are [key, value] pairs."""
    TEXT = "text"
    RANGE = "range"


class Repeat(Struct, frozen=True, kw_only=True):
    """A view for each item."""

    span: Span
    iterable: Expr
    kind: IterKind
    item: str
    """Name of the item, bound as `LocalRef` in `body`, `key` and `test`."""
    index: str | None
    """Name of the index, if the author uses it."""
    body: View
    key: Expr | None
    """React key given by the author, or an id of the item's type; `None`: the index."""
    test: Expr | None = None
    """Only items for which it is truthy (comprehension with `if`)."""
    comments: tuple[str, ...] = ()


class Fragment(Struct, frozen=True, kw_only=True):
    """Several views in order."""

    span: Span
    children: tuple[View, ...]
    key: Expr | None = None
    comments: tuple[str, ...] = ()


class Slot(Struct, frozen=True, kw_only=True):
    """The children that a component was given, or a prop that takes a view."""

    span: Span
    name: str
    """`children`, or the Python name of the parameter."""


View: TypeAlias = Element | Use | Text | Conditional | Match | Repeat | Fragment | Slot
