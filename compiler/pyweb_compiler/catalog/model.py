"""What the catalog knows of one component factory: plain, frozen data."""

from __future__ import annotations

from difflib import get_close_matches
from enum import StrEnum
from typing import Literal

from msgspec import Struct, field


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


class PropSpec(Struct, frozen=True, kw_only=True):
    """One keyword that a factory takes."""

    name: str
    """Python keyword, without a trailing underscore (`color_scheme`, `type`, `as`)."""
    target: str
    """Name of the React prop (`color`, `type`, `as`); empty: read by the compiler, never printed."""
    type: str
    """Python annotation as text (`str`, `bool`, `Literal["1", "2"] | None`), without `Var[...]`."""
    required: bool = False
    """Whether the component cannot do without it."""
    later: bool = False
    """Whether it is known but not compiled yet: using it is answered with a diagnostic."""
    responsive: bool = False
    """Whether a list or `breakpoints(...)` is passed on as a breakpoint object."""
    doc: str = ""
    """One sentence for editors."""


class EventArg(Struct, frozen=True, kw_only=True):
    """One value that a trigger hands to its handler."""

    name: str
    """Name of the argument in the emitted callback (`value`, `key`)."""
    type: str
    """Python annotation as text."""
    path: str
    """Where it comes from: index of the callback parameter, then members: `0`, `0.target.value`."""
    helper: str | None = None
    """Function of `lib/live/event-args` that the value at `path` goes through (`modifiers`, `pointer`)."""


class TriggerSpec(Struct, frozen=True, kw_only=True):
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
    doc: str = ""
    """One sentence for editors."""


class TriggerCase(Struct, frozen=True, kw_only=True):
    """A trigger that hands over something else when a prop has a certain constant value."""

    prop: str
    """Python keyword that decides (`type`)."""
    values: tuple[str, ...]
    """The constants for which `trigger` replaces the normal one (`checkbox`)."""
    trigger: TriggerSpec


class ChildProp(Struct, frozen=True, kw_only=True):
    """A default that an element gives to its direct children of one sort."""

    child: str
    """Path of the child's factory (`text`)."""
    target: str
    """React prop, or CSS property if `style`."""
    value: str = ""
    """The default, unless `by` selects it."""
    style: bool = False
    """Whether `target` is a CSS property (camelCase) and not a React prop."""
    by: str = ""
    """Keyword of the parent whose constant value selects the default from `values` (`size`); none if not given."""
    values: tuple[tuple[str, int], ...] = ()
    """Value of the keyword `by` → default."""
    force: bool = False
    """Whether it replaces what the child sets itself."""


class Entry(Struct, frozen=True, kw_only=True):
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
    default_export: bool = False
    """Whether `tag` is the default export of `package`."""
    alias: str = ""
    """Name to import `tag` under, where its own would clash (`NextLink`)."""
    composite: str = ""
    """File and function in `catalog/composites` of a composite (`choices.select`); empty otherwise."""
    props: tuple[PropSpec, ...] = ()
    triggers: tuple[TriggerSpec, ...] = ()
    """Triggers beyond the default ones of every element."""
    trigger_cases: tuple[TriggerCase, ...] = ()
    """Triggers that depend on the value of a prop (`el.input` with `type="checkbox"`)."""
    child_props: tuple[ChildProp, ...] = ()
    """Defaults for direct children that do not set them."""
    needs_ancestor: str = ""
    """Path of the entry that the nearest enclosing `form` must be printed as, for this one to work."""
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
    clips_background: bool = False
    """Whether its look keeps the background off the border; one of the author's own reaches under it."""
    allowed_children: tuple[str, ...] = ()
    """Paths of factories that may stand directly inside; empty: any."""
    allowed_parents: tuple[str, ...] = ()
    """Paths of factories that it may directly stand in; empty: any."""


class Catalog(Struct, frozen=True, kw_only=True):
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
    type_aliases: dict[str, str] = field(default_factory=dict)
    """Name of a type → annotation (`Spacing` → `Literal["0", …]`); already expanded in every `PropSpec`."""
    records: dict[str, dict[str, str]] = field(default_factory=dict)
    """Record that a trigger hands over → its fields and their annotations (`KeyInputInfo`)."""

    def find(self, path: str) -> Entry | None:
        """Return the factory at `path` (`button`, `el.div`), or None."""
        return self.entries.get(path)

    def find_prop(self, entry: Entry, keyword: str) -> PropSpec | None:
        """Return the prop that `keyword` means for `entry`: `type_` is `type`, own props first."""
        name = keyword.removesuffix("_")
        specs = (*entry.props, *self.global_props)
        return next((spec for spec in specs if spec.name == name), None)

    def find_trigger(self, entry: Entry, keyword: str) -> TriggerSpec | None:
        """Return the trigger that `keyword` means for `entry`, its own triggers first."""
        triggers = (*entry.triggers, *self.default_triggers)
        return next((spec for spec in triggers if spec.name == keyword), None)

    def is_style_prop(self, keyword: str) -> bool:
        """Tell whether `keyword` is a CSS property or one of its short forms."""
        return keyword.removesuffix("_") in self.style_props

    def find_icon(self, name: str) -> str | None:
        """Return the export of lucide-react for an icon name in snake, kebab or any other case."""
        found = self.icons.get(name)
        if found is not None:
            return found
        wanted = _letters(name)
        return next((export for tag, export in self.icons.items() if _letters(tag) == wanted), None)

    def suggest(self, path: str) -> tuple[str, ...]:
        """Return up to three factories that `path` may be meant to be, best first."""
        names = [name for name in self.entries if not name.startswith("vendored.")]
        return tuple(get_close_matches(path, names, n=3, cutoff=0.7))

    def suggest_icon(self, name: str) -> tuple[str, ...]:
        """Return up to three icon names that `name` may be meant to be, best first."""
        wanted = name.lower().replace("-", "_").replace(" ", "_")
        return tuple(get_close_matches(wanted, self.icons, n=3, cutoff=0.7))

    def suggest_keyword(self, entry: Entry, keyword: str) -> tuple[str, ...]:
        """Return up to three keywords of `entry` that `keyword` may be meant to be, best first."""
        names = {spec.name for spec in (*entry.props, *self.global_props)}
        names |= {spec.name for spec in (*entry.triggers, *self.default_triggers)}
        names |= self.style_props.keys()
        return tuple(get_close_matches(keyword, sorted(names), n=3, cutoff=0.7))


def _letters(name: str) -> str:
    """Return the letters and digits of a name, in lower case."""
    return "".join(char for char in name.lower() if char.isalnum())
