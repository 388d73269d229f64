"""The environment of the running app: a value that is read from it carries the name of its variable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import known
from pyweb_compiler.evaluate.values import Args, NativeFunction, ServerValue, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_READERS = frozenset(["get", "pop", "setdefault", "__getitem__"])


class Environment(ServerValue, frozen=True, eq=False, kw_only=True):
    """`os.environ`."""

    environment: str | None = ""

    def survives(self, node: cst.CSTNode) -> bool:
        """The mapping itself is what names, attributes and choices hold."""
        return isinstance(node, cst.Name | cst.Attribute | cst.NamedExpr | cst.IfExp)

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """A method that reads one variable, or what is made of all of them."""
        if name in _READERS:
            return _reader(name, self.reason)
        return ServerValue(span, self.reason, environment="")

    def item(self, interpreter: Interpreter, index: Value, span: Span) -> ServerValue:
        """`os.environ[index]`."""
        return _variable(index, self.reason, span)


def find(name: str, span: Span) -> Value | None:
    """`os.NAME`, if that is a way to read the environment."""
    reason = f"uses `os.{name}`"
    match name:
        case "environ" | "environb":
            return Environment(span=span, reason=reason)
        case "getenv" | "getenvb":
            return _reader(name, reason)
        case _:
            return None


def _reader(name: str, reason: str) -> NativeFunction:
    def read(interpreter: Interpreter, args: Args, span: Span) -> ServerValue:
        asked = args.positional[0] if args.positional else args.keyword.get("key")
        return _variable(asked, reason, span)

    return NativeFunction(name, read)


def _variable(name: Value, reason: str, span: Span) -> ServerValue:
    """The value of a variable; which one is not always known."""
    text = known.plain(name)
    return ServerValue(span, reason, environment=text if isinstance(text, str) else "")
