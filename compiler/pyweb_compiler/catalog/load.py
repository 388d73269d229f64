"""Reads the catalog from `data/*.json`."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from pyweb_compiler.catalog.model import (
    Catalog,
    ChildProp,
    Entry,
    EntryKind,
    EventArg,
    PropSpec,
    TriggerCase,
    TriggerSpec,
)

DATA = Path(__file__).parent / "data"
"""Folder of the catalog's data files."""

FAMILIES = (
    "html.json",
    "svg.json",
    "radix_layout.json",
    "radix_typography.json",
    "radix_widgets.json",
    "form.json",
    "core.json",
    "composites.json",
)
"""Data files that hold entries; an entry may extend one of the same or of an earlier file."""

Data = dict[str, Any]


@cache
def load_catalog() -> Catalog:
    """Return the whole catalog; it is read once in a process and never changes."""
    types, events, styles = (_read(name) for name in ("types.json", "events.json", "styles.json"))
    builder = _Builder(types["aliases"], events)
    for name in FAMILIES:
        builder.add_family(_read(name))
    return Catalog(
        entries=builder.entries,
        default_triggers=builder.triggers(events["default_triggers"]),
        global_props=tuple(builder.props(events["global_props"])),
        style_props=_style_props(styles),
        icons=_read("icons.json"),
        type_aliases=types["aliases"],
        records=types["records"],
    )


def camel_case(name: str) -> str:
    """Return a snake_case name in camelCase, without a trailing underscore."""
    head, *tail = name.strip("_").split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in tail)


def _read(name: str) -> Data:
    data: Data = json.loads((DATA / name).read_text(encoding="utf-8"))
    return data


def _style_props(styles: Data) -> dict[str, str]:
    regular = {re.sub("([A-Z])", r"_\1", name).lower(): name for name in styles["properties"]}
    return {**regular, **styles["shorthands"]}


def _child_prop(data: Data) -> ChildProp:
    return ChildProp(**{**data, "values": tuple(data.get("values", {}).items())})


class _Builder:
    """Makes entries of the data of one family after the other."""

    def __init__(self, aliases: dict[str, str], events: Data) -> None:
        self.entries: dict[str, Entry] = {}
        self._aliases = aliases
        self._alias_names = re.compile(r"\b(" + "|".join(aliases) + r")\b")
        self._types: dict[str, str] = {}
        self._docs: dict[str, str] = events["docs"]
        self._shapes = {
            name: tuple(EventArg(**arg) for arg in args) for name, args in events["shapes"].items()
        }

    def add_family(self, family: Data) -> None:
        """Add the entries of one file, and the other names they are known under."""
        sets = {name: tuple(self.props(data)) for name, data in family.get("sets", {}).items()}
        for path, data in family["entries"].items():
            self.entries[path] = self._entry(path, family, sets, data)
        for alias, path in family.get("aliases", {}).items():
            self.entries[alias] = self.entries[path]

    def props(self, data: Data) -> list[PropSpec]:
        """Make the props of an entry or of a shared set."""
        return [
            PropSpec(
                name=name,
                target=spec["to"] if "to" in spec else camel_case(name),
                type=self._type(spec["type"]),
                required=spec.get("required", False),
                later=spec.get("later", False),
                responsive=spec.get("responsive", False),
                doc=spec["doc"],
            )
            for name, spec in data.items()
        ]

    def triggers(self, data: Data) -> tuple[TriggerSpec, ...]:
        """Make the triggers of an entry."""
        return tuple(self._trigger(name, spec) for name, spec in data.items())

    def _entry(
        self, path: str, family: Data, sets: dict[str, tuple[PropSpec, ...]], data: Data
    ) -> Entry:
        base = self.entries.get(data.get("extends", ""), Entry(path="", kind=EntryKind.HTML))
        omits = data.get("omits", ())
        props = {spec.name: spec for spec in base.props if spec.name not in omits}
        for name in data.get("uses", ()):
            props.update((spec.name, spec) for spec in sets[name])
        props.update((spec.name, spec) for spec in self.props(data.get("props", {})))
        triggers = {spec.name: spec for spec in base.triggers}
        triggers.update((spec.name, spec) for spec in self.triggers(data.get("triggers", {})))
        return Entry(
            path=path,
            kind=EntryKind(data["kind"] if "kind" in data else family["kind"]),
            doc=data["doc"],
            tag=data.get("tag", ""),
            package=data["package"] if "package" in data else family.get("package", ""),
            default_export=data.get("default_export", False),
            alias=data.get("alias", ""),
            composite=data.get("composite", ""),
            props=tuple(props.values()),
            triggers=tuple(triggers.values()),
            trigger_cases=tuple(map(self._case, data.get("trigger_cases", ()))),
            child_props=tuple(map(_child_prop, data.get("child_props", ()))),
            needs_ancestor=data.get("needs_ancestor", ""),
            defaults=tuple(data.get("defaults", {}).items()),
            default_style=tuple(data.get("default_style", {}).items()),
            classes=tuple(data.get("classes", ())),
            void=data.get("void", False),
            client=data.get("client", False),
            controlled=tuple(data["controlled"]) if "controlled" in data else None,
            clips_background=data.get("clips_background", False),
            allowed_children=tuple(data.get("allowed_children", ())),
            allowed_parents=tuple(data.get("allowed_parents", ())),
        )

    def _trigger(self, name: str, spec: str | Data) -> TriggerSpec:
        options: Data = {"args": spec} if isinstance(spec, str) else spec
        shape = options.get("args", "none")
        return TriggerSpec(
            name=name,
            target=options.get("to", camel_case(name)),
            args=self._shapes[shape],
            form=shape == "form",
            effect=options.get("effect"),
            doc=self._docs[name],
        )

    def _case(self, data: Data) -> TriggerCase:
        trigger = self._trigger(data["trigger"], data["args"])
        return TriggerCase(prop=data["prop"], values=tuple(data["values"]), trigger=trigger)

    def _type(self, text: str) -> str:
        """Return an annotation with the names of aliases replaced by what they stand for."""
        known = self._types.get(text)
        if known is None:
            known = self._alias_names.sub(lambda match: self._aliases[match[1]], text)
            self._types[text] = known
        return known
