"""Names and where they are looked up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import libcst as cst
from msgspec import Struct, field

from pyweb_compiler.evaluate.values import MISSING, FunctionValue, Value
from pyweb_compiler.parse.parsed import ParsedModule


class Names(dict[str, Value]):
    """The names of a scope, told apart from the app's own dicts."""


class Scope(Struct, eq=False):
    """The names of a module, a class body or a call."""

    module: ParsedModule
    kind: Literal["module", "class", "function"]
    parent: Scope | None = None
    names: dict[str, Value] = field(default_factory=Names)
    annotations: dict[str, cst.Annotation] = field(default_factory=dict)
    """Annotated names of a module or class body, in order."""
    nodes: dict[str, cst.CSTNode] = field(default_factory=dict)
    """The statement that bound each name of a module or class body."""
    globals: set[str] = field(default_factory=set)
    nonlocals: set[str] = field(default_factory=set)
    function: FunctionValue | None = None
    """The function whose call this is."""
    owner: Value | None = None
    """The class whose body or method this is."""
    qualifier: str = ""
    """Prefix of the names of functions defined here."""
    yields: list[Value] | None = None
    """What a generator function has yielded so far."""
    on_yield: Callable[[Value], None] | None = None
    """What is done at the `yield` of a context manager."""

    def enclosing(self) -> Scope | None:
        """The scope that names are looked up in next: class bodies do not enclose functions."""
        scope = self.parent
        while scope is not None and scope.kind == "class":
            scope = scope.parent
        return scope

    def module_scope(self) -> Scope:
        """The scope of the module."""
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope

    def lookup(self, name: str) -> Value:
        """Value of a name here or further out, or `MISSING`."""
        scope = self.holder(name)
        return scope.names[name] if scope is not None else MISSING

    def holder(self, name: str) -> Scope | None:
        """The scope whose name it is."""
        scope: Scope | None = self.module_scope() if name in self.globals else self
        while scope is not None:
            if name in scope.names:
                return scope
            scope = scope.enclosing()
        return None

    def target(self, name: str) -> Scope:
        """The scope that an assignment binds the name in."""
        if name in self.globals:
            return self.module_scope()
        if name in self.nonlocals:
            scope = self.enclosing()
            while scope is not None and scope.kind == "function":
                if name in scope.names:
                    return scope
                scope = scope.enclosing()
        return self
