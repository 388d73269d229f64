"""What the catalog knows of one component factory: plain, frozen data."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal


class EntryKind(StrEnum):
    """How a factory becomes an element."""

    HTML = "html"
    """An intrinsic element: `tag` is its HTML or SVG name."""
    LIBRARY = "library"
    """A component imported from an npm package."""
    COMPOSITE = "composite"
    """A function of `catalog/composites/*.py` over other factories, evaluated like user code."""
    SPECIAL = "special"
    """Handled by name in `evaluate/` (`cond`, `foreach`, `match`, `fragment`, …)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PropSpec:
    """One keyword that a factory takes."""

    name: str
    """Python keyword, without a trailing underscore (`color_scheme`, `type`, `as`)."""
    target: str
    """Name of the React prop (`color`, `type`, `as`)."""
    type: str
    """Python annotation as text (`str`, `bool`, `Literal["1", "2"] | None`), without `Var[...]`."""
    responsive: bool = False
    """Whether a list or `breakpoints(...)` is passed on as a breakpoint object."""
    doc: str = ""
    """One sentence for editors."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventArg:
    """One value that a trigger hands to its handler."""

    name: str
    """Name of the argument in the emitted callback (`value`, `key`)."""
    type: str
    """Python annotation as text."""
    path: str
    """Where it comes from: index of the callback parameter, then members: `0`, `0.target.value`."""
    helper: str | None = None
    """Function of `lib/live/event-args` that the value at `path` goes through (`modifiers`, `pointer`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerSpec:
    """One event trigger of a component."""

    name: str
    """Python keyword (`on_change`)."""
    target: str
    """Name of the React prop (`onValueChange`)."""
    args: tuple[EventArg, ...] = ()
    """What the handler is called with, in order; a handler may take fewer."""
    form: bool = False
    """Whether the handler gets the data of a form (`on_submit`): bound through `lib/live/forms`."""
    effect: Literal["mount", "unmount"] | None = None
    """A life-cycle trigger, which becomes a `useEffect`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One component factory of the vocabulary."""

    path: str
    """Name under the authoring package: `button`, `el.div`, `table.root`, `toast.provider`."""
    kind: EntryKind
    doc: str = ""
    """One sentence for editors."""
    tag: str = ""
    """HTML tag (`div`), or the exported name with members (`Table.Root`) of a library component."""
    package: str = ""
    """npm package of a library component (`@radix-ui/themes`); empty otherwise."""
    composite: str = ""
    """Function name in `catalog/composites` of a composite; empty otherwise."""
    props: tuple[PropSpec, ...] = ()
    triggers: tuple[TriggerSpec, ...] = ()
    """Triggers beyond the default ones of every element."""
    defaults: tuple[tuple[str, str | int | float | bool], ...] = ()
    """React props set when the author gives none (target name, value)."""
    default_style: tuple[tuple[str, str], ...] = ()
    """CSS properties (camelCase) set when the author gives none."""
    classes: tuple[str, ...] = ()
    """Class names that the element always carries."""
    void: bool = False
    """Takes no children."""
    client: bool = False
    """Whether it only works inside a client component although it binds no event (hooks, context)."""
    controlled: tuple[str, str] | None = None
    """(value prop, change trigger) of a text input that is kept in step with the server."""
    allowed_children: tuple[str, ...] = ()
    """Paths of factories that may stand directly inside; empty: any."""
    allowed_parents: tuple[str, ...] = ()
    """Paths of factories that it may directly stand in; empty: any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """The whole vocabulary of factories, by path."""

    entries: dict[str, Entry] = field(default_factory=dict)
    default_triggers: tuple[TriggerSpec, ...] = ()
    """Triggers that every element has (`on_click`, `on_mount`, …)."""
    global_props: tuple[PropSpec, ...] = ()
    """Props that every element has (`id`, `key`, `title`, `role`, `tab_index`, …)."""
    style_props: dict[str, str] = field(default_factory=dict)
    """Style keyword in Python → CSS property in camelCase (`bg` → `background`, `padding_x` → `paddingInline`)."""
    icons: dict[str, str] = field(default_factory=dict)
    """Icon tag in snake_case → export of lucide-react (`arrow_left` → `ArrowLeft`)."""
