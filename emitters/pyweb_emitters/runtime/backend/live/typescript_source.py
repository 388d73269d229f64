"""A TypeScript file in which interfaces and events are kept up to date, and all else is left alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from live.typescript import UNKNOWN, camel_case

_MEMBER = re.compile(
    r'(?P<head>(?:\s|/\*.*?\*/|//[^\n]*\n)*)(?P<name>[\w$]+|"[^"]*")(?P<mark>\??):(?P<type>.*)',
    re.S,
)
_EVENT = re.compile(
    r'(?P<start>\s*event)(?:<(?P<args>.*)>)?\(\s*"(?P<handler>\w+)"\s*,?\s*\)\s*', re.S
)
_SKIPPED = re.compile(
    r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|`(?:\\.|[^`\\])*`|/\*.*?\*/|//[^\n]*', re.S
)


@dataclass(frozen=True)
class Member:
    """A member of an interface, or an argument of an event."""

    name: str
    type: str
    optional: bool = False
    value: str = "null"
    doc: str = ""

    @property
    def text(self) -> str:
        """As it is declared."""
        return f"{self.name}{'?' if self.optional else ''}: {self.type}"


class Source:
    """The text of a file."""

    def __init__(self, text: str) -> None:
        self._before = self.text = text

    @property
    def changed(self) -> bool:
        """Whether the file does not say what it should."""
        return self.text != self._before

    def import_type(self, name: str, module: str) -> None:
        """See to it that a type of another file is known here."""
        if re.search(rf"\bimport\b[^;]*\b{name}\b[^;]*;", self.text) is None:
            self.text = f'import type {{ {name} }} from "{module}";\n{self.text}'

    def sync_interface(self, name: str, members: list[Member], doc: str = "") -> None:
        """The interface with just these members."""
        start = re.search(rf"^export interface {re.escape(name)} \{{", self.text, re.M)
        if start is None:
            body = "".join(_declared(member) for member in members)
            self.text += f"\n{_comment(doc, '')}export interface {name} {{{body}\n}}\n"
            return
        self._replace_body(start.end(), ";", {m.name: m for m in members}, _member, _declared)

    def sync_state(
        self,
        wire: str,
        name: str,
        members: list[Member],
        events: dict[str, list[Member]],
        methods: dict[str, str],
    ) -> None:
        """Interface, initial values and events of the state with this name on the wire."""
        call = re.search(rf'defineState\(\s*"{re.escape(wire)}",\s*(\w+|\{{\}}),\s*\{{', self.text)
        if call is None:
            self._declare_state(wire, name)
            self.sync_state(wire, name, members, events, methods)
            return
        wanted = {methods[handler]: _Event(handler, args) for handler, args in events.items()}
        self._replace_body(call.end(), ",", wanted, _changed_event, _declared_event)
        initial = re.search(rf"const {call[1]}: (\w+) = \{{", self.text)
        if initial is not None:
            by_name = {member.name: member for member in members}
            self._replace_body(initial.end(), ",", by_name, _kept, _declared_value)
            self.sync_interface(initial[1], members)

    def _declare_state(self, wire: str, name: str) -> None:
        if "defineState" not in self.text:
            self.text = f'import {{ defineState, event }} from "@/lib/live";\n{self.text}'
        self.text += (
            f"\nexport interface {name} {{}}\n\nconst initial{name}: {name} = {{}};\n\n"
            f'export const {camel_case(name)} = defineState("{wire}", initial{name}, {{}});\n'
        )

    def _replace_body(self, start, separator, wanted, change, declare):  # type: ignore[no-untyped-def]
        raise NotImplementedError
