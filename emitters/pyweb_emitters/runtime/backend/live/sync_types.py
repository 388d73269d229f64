"""Brings `frontend/state/` up to date with the states: `python -m live.sync_types [--check]`.

Types of vars, records and events follow the annotations in Python. What Python does not say, and
all comments, initial values and names in the TypeScript files stay as they are.
"""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from live.events import Handler
from live.registry import Registry, evaluate
from live.serialize import encode
from live.state import State
from live.typescript import UNKNOWN, camel_case, fields_of, module_path, pascal_case, typescript
from live.typescript_source import Event, Member, Source

STATE_FILES = Path(__file__).parents[2] / "frontend" / "state"


class Types:
    """The TypeScript files of the states, and the types that belong into them."""

    def __init__(self, folder: Path = STATE_FILES) -> None:
        self.folder = folder
        self.sources: dict[Path, Source] = {}
        self.records: set[type] = set()

    def source(self, module: str) -> Source:
        """The file of a Python module."""
        path = self.folder / f"{module_path(module)}.ts"
        if path not in self.sources:
            self.sources[path] = Source(path.read_text("utf-8") if path.exists() else "")
        return self.sources[path]

    def text(self, annotation: Any, module: str) -> str:
        """A type as it is spelled in the file of a module."""
        return typescript(annotation, lambda kind: self._record(kind, module))

    def _record(self, kind: type, module: str) -> str:
        if kind.__module__.partition(".")[0] == "live":
            return UNKNOWN
        name = pascal_case(kind.__name__)
        if kind not in self.records:
            self.records.add(kind)
            self._sync_record(kind, name)
        if kind.__module__ != module:
            self.source(module).import_type(name, f"@/state/{module_path(kind.__module__)}")
        return name

    def _sync_record(self, kind: type, name: str) -> None:
        module, doc = kind.__module__, inspect.cleandoc(kind.__doc__ or "")
        if doc.startswith(f"{kind.__name__}("):
            doc = ""  # what a dataclass writes by itself
        members = [
            Member(field.name, self.text(field.annotation, module), optional=field.optional)
            for field in fields_of(kind)
        ]
        self.source(module).sync_interface(name, members, doc)

    def sync_state(self, cls: type[State], handlers: Iterable[Handler[..., Any]]) -> None:
        """The interface, the initial values and the events of a state."""
        module = cls.__module__
        members = [
            Member(name, self.text(var.annotation, module), value=_initial(var.new_value()))
            for name, var in cls._live_vars.items()
            if not name.startswith("_")
        ]
        for name, computed in cls._live_computed.items():
            if computed.public:
                returned = inspect.signature(computed.fn).return_annotation
                given = returned is not inspect.Signature.empty
                found = evaluate(returned, module, {}) if given else Any
                type_ = self.text(found, module)
                doc = inspect.cleandoc(computed.fn.__doc__ or "")
                members.append(Member(name, type_, value="null", doc=doc))
        events = [
            Event(each.name, self._arguments(each, module), inspect.cleandoc(each.fn.__doc__ or ""))
            for each in handlers
        ]
        doc = inspect.cleandoc(cls.__doc__ or "")
        self.source(module).sync_state(cls._live_name(), cls.__name__, members, events, doc)

    def _arguments(self, handler: Handler[..., Any], module: str) -> list[Member]:
        found, rest = list[Member](), list[Member]()
        for parameter in list(inspect.signature(handler.fn).parameters.values())[1:]:
            type_ = self.text(_annotation(parameter, handler.fn), module)
            if parameter.kind is parameter.VAR_POSITIONAL:
                item = f"({type_})" if " | " in type_ else type_
                rest = [Member(f"...{camel_case(parameter.name)}", f"{item}[]")]
            elif parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD):
                optional = parameter.default is not parameter.empty
                found.append(Member(camel_case(parameter.name), type_, optional=optional))
        return found + rest


def _annotation(parameter: inspect.Parameter, fn: Callable[..., Any]) -> Any:
    given = parameter.annotation is not parameter.empty
    return evaluate(parameter.annotation, fn.__module__, {}) if given else Any


def _initial(value: Any) -> str:
    return encode(value).decode()


def sync(registry: Registry, folder: Path = STATE_FILES, *, write: bool = True) -> list[Path]:
    """The files that were stale."""
    types = Types(folder)
    for name, cls in registry.states.items():
        handlers = [h for wire, h in registry.handlers.items() if wire.rpartition(".")[0] == name]
        types.sync_state(cls, handlers)
    stale = [path for path, source in types.sources.items() if source.changed]
    for path in stale if write else ():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(types.sources[path].text, "utf-8")
    return sorted(stale)


def main() -> int:
    """Write what is stale, or with `--check` only say so."""
    check = "--check" in sys.argv[1:]
    app = importlib.import_module("main").app
    stale = sync(app.state.engine.surface.registry, write=not check)
    for path in stale:
        print(f"{'stale' if check else 'written'}: {path.relative_to(STATE_FILES.parents[1])}")
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
