"""The names inside one React component while its view is being planned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import Struct

from pyweb_backends.contract import ApiContract
from pyweb_backends.model import ts
from pyweb_backends.names import NameScope, TsName, camel_case, kebab_case
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.app_names import AppNames
from pyweb_backends.nextjs.build import call, const, member, text
from pyweb_backends.nextjs.build import name as ts_name
from pyweb_backends.nextjs.closed import ClosedTypes
from pyweb_backends.nextjs.file_scope import FileScope
from pyweb_backends.nextjs.runtime import Runtime
from pyweb_compiler import ir

_MADE_UNIQUE = re.compile(r"_\d+\Z")


class Context(Struct, frozen=True):
    """What is the same for the whole frontend."""

    app: ir.App
    contract: ApiContract
    names: AppNames
    runtime: Runtime
    form_parts: frozenset[str]
    """Ids of the components that stand in a form, where buttons submit."""
    rows: frozenset[str]
    """Ids of the components that are rendered again only if their props changed."""
    closed: ClosedTypes

    def file(self, path: str, declared: tuple[str, ...] = ()) -> FileScope:
        """A new file."""
        return FileScope(path, self.contract, self.runtime, declared)


class Scope:
    """Names, hooks and effects of one component."""

    def __init__(
        self,
        context: Context,
        file: FileScope,
        rendered: frozenset[tuple[str, str]],
        component: str = "",
    ) -> None:
        self.context = context
        self.component = component
        self.file = file
        self.names = NameScope(outer=file.names)
        self.rendered = rendered
        self.props: dict[str, TsName] = {}
        self.callback_params: dict[str, int] = {}
        """How many values each callback prop wants to know."""
        self.optional_props: frozenset[str] = frozenset()
        self.icons: dict[str, TsName] = {}
        """Tags of the props that are icon components."""
        self.rest_name = TsName("rest")
        self.in_form = False
        self.in_event = False
        self.in_part = False
        """Inside a loop or a condition, where no hook may be called."""
        self.present: frozenset[ir.Expr] = frozenset()
        """What a condition around has found not to be `None`."""
        self.rest_class: str | None = None
        """The class name among the rest of the props, where it must be joined with others."""
        self.reads: dict[tuple[str, str], ts.ConstStatement] = {}
        self.hooks: dict[str, ts.Statement] = {}
        self.effects: list[ts.Statement] = []
        self.scripts = 0
        self._locals: dict[str, ts.TsExpr] = {}

    def claim(self, *choices: str) -> TsName:
        """A free name for a local."""
        name = self.names.claim(*choices)
        self.file.locals.add(name)
        return name

    def var(self, ref: ir.StateRef) -> ts.TsExpr:
        """A var of a state: subscribed to where it is rendered, read once in an event."""
        key = (ref.state, ref.name)
        state = self.file.state(ref.state)
        if self.in_event and key not in self.rendered:
            return call(member(state, "get"), text(ref.name))
        if key not in self.reads:
            owner = ref.state.rsplit(".", 1)[1]
            name = self.claim(camel_case(ref.name), camel_case(f"{owner}_{ref.name}"))
            self.reads[key] = const(name, call(member(state, "use"), text(ref.name)))
        target = self.reads[key].target
        assert isinstance(target, str)
        return ts_name(target)

    def hook(self, key: str, preferred: str, value: ts.TsExpr) -> ts.Name:
        """A hook whose result is kept in a constant, once for each key."""
        known = self.hooks.get(key)
        if isinstance(known, ts.ConstStatement) and isinstance(known.target, str):
            return ts_name(known.target)
        name = self.claim(preferred)
        self.hooks[key] = const(name, value)
        return ts_name(name)

    def local(self, name: str) -> ts.TsExpr:
        """What a loop item, callback argument or lambda parameter is called."""
        return self._locals[name]

    @contextmanager
    def bind(self, *names: str) -> Iterator[tuple[TsName, ...]]:
        """Names that hold inside one callback only."""
        preferred = {name: _MADE_UNIQUE.sub("", name) or name for name in names}
        with self.bind_as(preferred) as claimed:
            yield claimed

    @contextmanager
    def bind_as(self, preferred: dict[str, str]) -> Iterator[tuple[TsName, ...]]:
        """Names that hold inside one callback only, each with what it should be called."""
        claimed = tuple(
            self.claim(camel_case(text), camel_case(name)) for name, text in preferred.items()
        )
        with self.bound(dict(zip(preferred, map(ts_name, claimed), strict=True))):
            yield claimed
        for name in claimed:
            self.names.release(name)

    @contextmanager
    def bound(self, values: dict[str, ts.TsExpr]) -> Iterator[None]:
        """Locals that stand for expressions."""
        before = self._locals
        self._locals = {**before, **values}
        yield
        self._locals = before

    @contextmanager
    def event(self) -> Iterator[None]:
        """Inside a callback that runs later."""
        before = self.in_event
        self.in_event = True
        yield
        self.in_event = before

    @contextmanager
    def part(self) -> Iterator[None]:
        """Inside a loop or a condition."""
        before = self.in_part
        self.in_part = True
        yield
        self.in_part = before

    def script_id(self) -> str:
        """An id for a script that stands in the page itself: where it stands, numbered."""
        self.scripts += 1
        place = self.component.replace(":", ".") or paths.import_path(self.file.path)
        name = kebab_case("_".join(dict.fromkeys(re.split(r"[^0-9A-Za-z]+", place.strip("@/")))))
        return f"{name}-script" if self.scripts == 1 else f"{name}-script-{self.scripts}"

    @contextmanager
    def found(self, present: ir.Expr | None) -> Iterator[None]:
        """Where a value is known not to be `None`."""
        before = self.present
        self.present = before if present is None else before | {present}
        yield
        self.present = before

    def slot(self, name: str) -> str:
        """The prop that holds the children, or another view."""
        return self.props.get(name, name)

    def statements(self) -> tuple[ts.Statement, ...]:
        """Reads, hooks and effects, in the order in which they must run."""
        return (*self.reads.values(), *self.hooks.values(), *self.effects)
