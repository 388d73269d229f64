"""A TypeScript file in which types are kept up to date, and everything else is left alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from live.typescript import UNKNOWN, camel_case

T = TypeVar("T")

_TOKEN = re.compile(
    r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|`(?:\\.|[^`\\])*`|/\*.*?\*/|//[^\n]*|=>|[()\[\]{}<>,;]',
    re.DOTALL,
)
_MEMBER = re.compile(
    r'(?P<doc>(?:\s|/\*.*?\*/|//[^\n]*\n)*)(?P<name>(?:\.\.\.)?[\w$]+|"[^"]*")(?P<mark>\??):(?P<type>.*)',
    re.DOTALL,
)
_EVENT = re.compile(
    r'(?P<start>.*?\bevent)(?:<\s*\[(?P<args>.*)\]\s*,?\s*>)?(?P<call>\(\s*"(?P<handler>\w+)".*)',
    re.DOTALL,
)


@dataclass(frozen=True)
class Member:
    """A member of an interface, or an argument of an event."""

    name: str
    type: str
    optional: bool = False
    value: str = "null"
    """First value of a var, as JSON."""
    doc: str = ""

    def text(self, type_: str = "") -> str:
        """The declaration, with another spelling of the type if one is given."""
        return f"{self.name}{'?' if self.optional else ''}: {type_ or self.type}"


@dataclass(frozen=True)
class Event:
    """An event as it should be."""

    handler: str
    args: list[Member]
    doc: str = ""

    def text(self, args: str) -> str:
        """The declaration in the object of the state."""
        types = f"<[{args}]>" if args else ""
        return f'\n{_comment(self.doc, "  ")}  {camel_case(self.handler)}: event{types}("{self.handler}")'


class Source:
    """The text of a file."""

    def __init__(self, text: str) -> None:
        self._before = self.text = text

    @property
    def changed(self) -> bool:
        """Whether the file did not say what it should."""
        return self.text != self._before

    def import_type(self, name: str, module: str) -> None:
        """See to it that a type of another file is known here."""
        if re.search(rf"\bimport\b[^;]*\b{name}\b[^;]*;", self.text) is None:
            self.text = f'import type {{ {name} }} from "{module}";\n{self.text}'

    def sync_interface(self, name: str, members: list[Member], doc: str = "") -> None:
        """The interface with just these members."""
        start = re.search(rf"^export interface {re.escape(name)} \{{", self.text, re.MULTILINE)
        if start is None:
            self.text += f"\n{_comment(doc)}export interface {name} {{}}\n"
            self.sync_interface(name, members)
            return
        wanted = {member.name: member for member in members}
        self._sync(start.end(), ";", wanted, _name, _typed, _declared)

    def sync_state(
        self, wire: str, name: str, members: list[Member], events: list[Event], doc: str = ""
    ) -> None:
        """Interface, initial values and events of the state with this name on the wire."""
        call = re.search(rf'defineState\(\s*"{re.escape(wire)}",\s*(\w+|\{{\}}),\s*\{{', self.text)
        if call is None:
            self._declare_state(wire, name, doc)
            self.sync_state(wire, name, members, events)
            return
        by_handler = {event.handler: event for event in events}
        self._sync(call.end(), ",", by_handler, _handler, _called, _new_event)
        initial = re.search(rf"const {call[1]}: (\w+) = \{{", self.text)
        if initial is not None:
            wanted = {member.name: member for member in members}
            self._sync(initial.end(), ",", wanted, _name, lambda chunk, _: chunk, _first_value)
            self.sync_interface(initial[1], members)

    def _declare_state(self, wire: str, name: str, doc: str) -> None:
        if "defineState" not in self.text:
            self.text = f'import {{ defineState, event }} from "@/lib/live";\n{self.text}'
        self.text += (
            f"\n{_comment(doc)}export interface {name} {{}}\n\nconst initial{name}: {name} = {{}};\n"
            f'\nexport const {camel_case(name)} = defineState("{wire}", initial{name}, {{}});\n'
        )

    def _sync(
        self,
        start: int,
        separator: str,
        wanted: Mapping[str, T],
        key: Callable[[str], str],
        change: Callable[[str, T], str],
        declare: Callable[[T], str],
    ) -> None:
        """The members between two braces: those that nobody wants go, new ones come last."""
        end = _closing(self.text, start)
        found = {key(chunk): chunk for chunk in _split(self.text[start:end], separator)}
        synced = [change(chunk, wanted[name]) for name, chunk in found.items() if name in wanted]
        synced += [declare(item) for name, item in wanted.items() if name not in found]
        if synced != list(found.values()):
            body = "".join(f"{chunk}{separator}" for chunk in synced)
            self.text = f"{self.text[:start]}{body}\n{self.text[end:]}"


def _tokens(text: str, start: int = 0) -> Iterator[tuple[int, str]]:
    for match in _TOKEN.finditer(text, start):
        if len(match[0]) == 1:
            yield match.start(), match[0]


def _closing(text: str, start: int) -> int:
    depth = 1
    for place, token in _tokens(text, start):
        depth += (token in "([{") - (token in ")]}")
        if depth == 0:
            return place
    raise ValueError("a bracket is not closed")


def _split(text: str, separator: str, opening: str = "([{", closing: str = ")]}") -> list[str]:
    found, start, depth = [], 0, 0
    for place, token in _tokens(text):
        depth += (token in opening) - (token in closing)
        if depth == 0 and token == separator:
            found.append(text[start:place])
            start = place + 1
    return [chunk for chunk in (*found, text[start:]) if chunk.strip()]


def _comment(doc: str, indent: str = "") -> str:
    lines = doc.replace("*/", "*\\/").splitlines()
    if len(lines) < 2:
        return f"{indent}/** {lines[0]} */\n" if lines else ""
    body = "".join(f"{indent} * {line}".rstrip() + "\n" for line in lines)
    return f"{indent}/**\n{body}{indent} */\n"


def _name(chunk: str) -> str:
    match = _MEMBER.fullmatch(chunk)
    return match["name"].strip('"') if match else ""


def _handler(chunk: str) -> str:
    match = _EVENT.fullmatch(chunk)
    return match["handler"] if match else ""


def _same(written: str, wanted: str) -> bool:
    """Whether two spellings are one type, or Python does not say as much as is written."""
    one, two = (re.sub(r"\s+|,(?=\s*[\])}>])", "", text).lstrip("|") for text in (written, wanted))
    return UNKNOWN in two or one in (two, f"{two}|null")


def _typed(chunk: str, wanted: Member) -> str:
    match = _MEMBER.fullmatch(chunk)
    assert match is not None
    if _same(match["type"], wanted.type) and bool(match["mark"]) == wanted.optional:
        return chunk
    return f"{match['doc']}{wanted.text()}"


def _declared(wanted: Member) -> str:
    return f"\n{_comment(wanted.doc, '  ')}  {wanted.text()}"


def _first_value(wanted: Member) -> str:
    return f"\n  {wanted.name}: {wanted.value}"


def _called(chunk: str, wanted: Event) -> str:
    match = _EVENT.fullmatch(chunk)
    assert match is not None
    written = [_MEMBER.fullmatch(arg) for arg in _split(match["args"] or "", ",", "([{<", ")]}>")]
    pairs = list(zip(written, wanted.args, strict=False))
    same = [
        old is not None and _same(old["type"], new.type) and bool(old["mark"]) == new.optional
        for old, new in pairs
    ]
    if len(written) == len(wanted.args) and all(same):
        return chunk
    args = [
        new.text(old["type"].strip() if old is not None and is_same else "")
        for (old, new), is_same in zip(pairs, same, strict=True)
    ]
    args += [new.text() for new in wanted.args[len(pairs) :]]
    types = f"<[{', '.join(args)}]>" if args else ""
    return f"{match['start']}{types}{match['call']}"


def _new_event(wanted: Event) -> str:
    return wanted.text(", ".join(arg.text() for arg in wanted.args))
