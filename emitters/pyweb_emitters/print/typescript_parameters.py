"""Parameters and destructuring patterns."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_emitters.print import typescript_expressions, typescript_types
from pyweb_emitters.print.typescript_text import property_key


def print_parameters(params: tuple[ts.Parameter, ...]) -> str:
    """What stands between the parentheses of a function."""
    return ", ".join(map(_parameter, params))


def print_target(target: str | ts.ObjectPattern | ts.ArrayPattern) -> str:
    """A name or a destructuring pattern."""
    match target:
        case str():
            return target
        case ts.ArrayPattern(names=names):
            return f"[{', '.join(names)}]"
        case ts.ObjectPattern(members=members, rest=rest):
            parts = [_pattern_member(*member) for member in members]
            if rest is not None:
                parts.append(f"...{rest}")
            return f"{{ {', '.join(parts)} }}"


def _parameter(param: ts.Parameter) -> str:
    text = ("..." if param.rest else "") + print_target(param.name)
    if param.optional:
        text += "?"
    if param.type is not None:
        text += f": {typescript_types.print_type(param.type)}"
    if param.default is not None:
        text += f" = {typescript_expressions.print_argument(param.default)}"
    return text


def _pattern_member(key: str, local: str, default: ts.TsExpr | None) -> str:
    text = local if key == local else f"{property_key(key)}: {local}"
    if default is not None:
        text += f" = {typescript_expressions.print_argument(default)}"
    return text
