"""Attributes that plain values do not have, in methods of states; and members that are defined twice."""

from __future__ import annotations

import ast
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Iterator

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Related, did_you_mean
from pyweb_compiler.diagnostics.rules import state as rules
from pyweb_compiler.evaluate.state_values import StateClass
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.lower.carry_names import bound_names, chain_of
from pyweb_compiler.lower.effects import owner_of
from pyweb_compiler.lower.mistakes_body import Method
from pyweb_compiler.lower.syntax_places import SyntaxPlaces

_HAVE: dict[str, frozenset[str]] = {
    # A set or a queue is annotated as what it is, and seen as a list by the page.
    "list": frozenset((*dir(list), *dir(set), *dir(deque))),
    "dict": frozenset((*dir(dict), *dir(OrderedDict), *dir(defaultdict))),
    "str": frozenset(dir(str)),
}
_KINDS: dict[type, str] = {ir.ListType: "list", ir.DictType: "dict"}
_ELSEWHERE = {"push": "append", "add": "append", "toUpperCase": "upper", "toLowerCase": "lower"}
_ELSEWHERE |= {"trim": "strip", "includes": "in", "indexOf": "index", "startsWith": "startswith"}
"""What other languages call it."""


def check_attributes(method: Method, diagnostics: Diagnostics) -> None:
    """Report `self.items.push(…)` and `form_data.email`."""
    params, doubted = _parameters(method), _doubted(method.nodes)
    for node in method.nodes:
        if not isinstance(node, ast.Attribute) or not isinstance(node.ctx, ast.Load):
            continue
        chain = chain_of(node.value) if id(node) not in doubted else None
        if chain in doubted:
            continue
        kind = None if chain is None else _kind(method, chain, params)
        if kind is None or node.attr in _HAVE[kind]:
            continue
        value = method.places.short(node.value)
        diagnostics.report(
            rules.NO_SUCH_METHOD,
            method.places.attribute(node),
            value=value,
            type=kind,
            name=node.attr,
            cure=_cure(kind, value, node.attr),
        )


def _kind(method: Method, chain: tuple[str, ...], params: dict[str, str]) -> str | None:
    """`list`, `dict` or `str`, where the annotation of a var or a parameter says so."""
    if len(chain) == 1:
        return params.get(chain[0])
    head, name, *rest = chain
    owner = owner_of(method.state, name) if head == method.receiver and not rest else None
    if owner is None:
        return None
    var = owner.vars[name]
    if isinstance(var.type, ir.StrType):
        return "str" if var.type.python == "str" and types.is_text(var.type) else None
    return _KINDS.get(type(var.type))


def _doubted(nodes: tuple[ast.AST, ...]) -> set[int | tuple[str, ...]]:
    """What the author asks the type of, and attributes whose absence is caught."""
    found = set[int | tuple[str, ...]]()
    for node in nodes:
        match node:
            case ast.Call(func=ast.Name(id="hasattr" | "isinstance" | "type"), args=[asked, *_]):
                found.update(filter(None, [chain_of(asked)]))
            case ast.Match(subject=asked):
                found.update(filter(None, [chain_of(asked)]))
            case ast.Try(handlers=[_, *_]) | ast.TryStar(handlers=[_, *_]):
                found.update(id(each) for part in node.body for each in ast.walk(part))
            case _:
                pass
    return found


def _parameters(method: Method) -> dict[str, str]:
    """Parameters with the annotations `list`, `dict` or `str`, where nothing else takes their names."""
    args = method.node.args
    taken = Counter(each.arg for each in method.nodes if isinstance(each, ast.arg))
    for each in method.nodes:
        if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load):
            taken[each.id] += 1
    rebound = bound_names(method.node.body)
    found: dict[str, str] = {}
    for arg in (*args.posonlyargs, *args.args, *args.kwonlyargs):
        written = arg.annotation
        name = written.value if isinstance(written, ast.Subscript) else written
        alone = taken[arg.arg] == 1 and arg.arg not in rebound
        if isinstance(name, ast.Name) and name.id in _HAVE and alone:
            found[arg.arg] = name.id
    return found


def _cure(kind: str, value: str, name: str) -> str:
    if name in ("length", "size"):
        return f"write `len({value})`"
    if name in _ELSEWHERE and (_ELSEWHERE[name] in _HAVE[kind] or name == "includes"):
        return f"Python calls it `{_ELSEWHERE[name]}`"
    if near := did_you_mean(name, (each for each in _HAVE[kind] if not each.startswith("_"))):
        return near
    if kind == "dict" and name in _HAVE["list"]:
        return f"it is filled by key: `{value}[key] = …`"
    return f'its items are read by key: `{value}["{name}"]`' if kind == "dict" else ""


def check_twice(
    state: StateClass, node: ast.ClassDef, places: SyntaxPlaces, diagnostics: Diagnostics
) -> None:
    """Report vars and handlers of one name."""
    first: dict[str, ast.stmt] = {}
    for name, member in _members(node):
        before = first.setdefault(name, member)
        if before is member:
            continue
        place = places.of_member(member)
        related = (Related(places.of_member(before), "this one is lost"),)
        diagnostics.report(rules.DEFINED_TWICE, place, related=related, name=name, state=state.name)


def _members(node: ast.ClassDef) -> Iterator[tuple[str, ast.stmt]]:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    names = {each.name for each in node.body if isinstance(each, functions)}
    for each in node.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            yield each.target.id, each
        elif isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
            # `@total.setter` and `@overload` go on with a function before.
            chains = [chain_of(getattr(dec, "func", dec)) for dec in each.decorator_list]
            if not any(c and (c[0] in names or c[-1] == "overload") for c in chains):
                yield each.name, each


def check_types(
    state: StateClass, node: ast.ClassDef, places: SyntaxPlaces, diagnostics: Diagnostics
) -> None:
    """Report `items: [str]` and `count: 0`."""
    for each in node.body:
        if not isinstance(each, ast.AnnAssign) or not isinstance(each.target, ast.Name):
            continue
        meant = _type_meant(each.annotation)
        if meant:
            diagnostics.report(
                rules.NOT_A_TYPE,
                places.of(each.annotation),
                written=places.short(each.annotation),
                name=f"{state.name}.{each.target.id}",
                cure=f"write `{meant}`",
            )


def _type_meant(node: ast.expr) -> str:
    """What was meant by an annotation that is a value; empty for any other."""
    match node:
        case ast.List(elts=[ast.Name(id=name)]):
            return f"list[{name}]"
        case ast.List():
            return "list"
        case ast.Dict(keys=[ast.Name(id=key)], values=[ast.Name(id=name)]):
            return f"dict[{key}, {name}]"
        case ast.Dict():
            return "dict"
        case ast.Tuple(elts=elements):
            return f"tuple[{', '.join(map(ast.unparse, elements))}]"
        case ast.Constant(value=bool() | int() | float() as value):
            return type(value).__name__
        case _:
            return ""


def type_of_others(name: str) -> str:
    """The hint for what other languages call a type; empty for any other name."""
    found = _TYPES.get(name)
    return f"did you mean `{found}`?" if found is not None else ""


_TYPES = {
    "string": "str",
    "String": "str",
    "boolean": "bool",
    "integer": "int",
    "number": "float",
    "double": "float",
    "array": "list",
}
