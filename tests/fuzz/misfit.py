"""Expressions put where they do not fit: as annotation, as decorator, among the bases, as arguments."""

from __future__ import annotations

import ast
import random

ANNOTATIONS = (
    "None", "'Nope['", "''", "1", "-1", "[]", "()", "[int]", "list", "list[()]", "list[int, str]",
    "dict", "dict[int]", "dict[str, dict[str, list[int]]]", "Optional", "Optional[()]", "Union",
    "Union[int]", "Literal", "Literal[()]", "Literal['a', 1, None]", "Callable", "Callable[[], int]",
    "{cls}", "'{cls}'", "list['{cls}']", "Any", "...", "tuple[int, ...]", "tuple[()]", "type",
    "int | None", "int | 1", "None | None", "print", "lambda: 0", "set[list[int]]", "ClassVar[int]",
    "Final", "Annotated", "Annotated[int, 1]", "Self", "bytes", "complex", "object", "str[int]",
    "x.y.z", "f'x'", "await x", "(yield)", "{pw}.Component", "{pw}.Var", "{pw}.Var[int]",
    "{pw}.Field[int]", "{pw}.EventHandler", "{pw}.event.EventSpec", "{pw}.State",
)  # fmt: skip
DECORATORS = (
    "None", "1", "print", "{cls}", "undefined", "property", "staticmethod", "classmethod", "type",
    "lambda f: f", "lambda f: None", "[]", "int", "dataclasses.dataclass", "functools.cache",
    "functools.wraps", "contextlib.contextmanager", "abc.abstractmethod", "typing.overload",
    "{pw}.event", "{pw}.event()", "{pw}.event(background=True)", "{pw}.var", "{pw}.var(cache=True)",
    "{pw}.memo", "{pw}.page", "{pw}.page()", "{pw}.page(route='/x')", "{pw}.State", "{pw}.text",
)  # fmt: skip
BASES = (
    "", "object", "int", "str, int", "None", "1", "print", "dict", "list", "Enum", "str, Enum",
    "Exception", "{cls}", "{cls}, {cls}", "{pw}.State", "{pw}.State, {pw}.State", "{pw}.Component",
    "{pw}.State, mixin=True", "{pw}.State, mixin=1", "{pw}.ComponentState", "{pw}.Base",
    "{pw}.Model, table=True", "NamedTuple", "TypedDict", "Protocol", "Generic[T]", "type",
    "metaclass=type", "metaclass=None", "*[int]", "**{{}}", "tuple", "pydantic.BaseModel", "bool",
)  # fmt: skip
ARGUMENTS = (
    "", "None", "...", "[]", "{cls}", "*[1]", "*None", "*x", "**x", "**{{}}", "**{{'a': 1}}",
    "*{cls}.items", "**{cls}.items", "None, None, None, None, None, None", "'a', 'b'", "x=1",
    "lambda: 0", "children=1", "key=None", "id=1, key=2", "style=[]", "style={{'a': 1}}",
    "class_name=1, style=2", "on_click=1", "on_click=[None]", "on_click={cls}", "(x for x in x)",
)  # fmt: skip


def places(tree: ast.Module) -> list[tuple[str, ast.expr, ast.expr]]:
    """Where misfits may go: the kind of place, and the expressions with which it begins and ends."""
    found: list[tuple[str, ast.expr, ast.expr]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            found.append(("annotation", node.annotation, node.annotation))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns is not None:
            found.append(("annotation", node.returns, node.returns))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found += [("decorator", each, each) for each in node.decorator_list]
        if isinstance(node, ast.ClassDef) and node.bases and not node.keywords:
            found.append(("bases", node.bases[0], node.bases[-1]))
        if isinstance(node, ast.Call) and node.args and not node.keywords:
            found.append(("arguments", node.args[0], node.args[-1]))
    return found


def misfit(kind: str, tree: ast.Module, rng: random.Random) -> str:
    """Text for a kind of place, with names of this module."""
    texts = {
        "annotation": ANNOTATIONS,
        "decorator": DECORATORS,
        "bases": BASES,
        "arguments": ARGUMENTS,
    }
    classes = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    package = "rx" if any(_imports_rx(node) for node in tree.body) else "pw"
    return rng.choice(texts[kind]).format(cls=rng.choice(classes or ["State"]), pw=package)


def _imports_rx(node: ast.stmt) -> bool:
    return isinstance(node, ast.Import) and any(name.asname == "rx" for name in node.names)
