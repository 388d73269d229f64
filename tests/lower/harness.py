"""Apps compiled from a few lines, through the real stages."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from pyweb_compiler import ir
from pyweb_compiler.catalog.load import load_catalog
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.evaluate.pipeline import evaluate_app
from pyweb_compiler.evaluate.symbolic.walk import nodes
from pyweb_compiler.link.pipeline import link_modules
from pyweb_compiler.lower.pipeline import lower_app
from pyweb_compiler.options import Options
from pyweb_compiler.parse.pipeline import parse_sources
from pyweb_compiler.source.pipeline import read_sources

HEAD = "import pyweb as pw\n"
TAIL = "\napp = pw.App()\napp.add_page(index)\n"


@dataclass(frozen=True)
class Compiled:
    """An app with what was reported about it."""

    app: ir.App
    found: tuple[str, ...]
    """`code message` of each finding."""

    @property
    def view(self) -> ir.View:
        """View of the first page."""
        return self.app.pages[0].view

    def elements(self, root: object | None = None) -> Iterator[ir.Element]:
        """All elements, outer ones first."""
        for node in nodes(self.app.pages if root is None else root):
            if isinstance(node, ir.Element):
                yield node

    def component(self, name: str) -> ir.Component:
        """A component by its name."""
        return next(each for each in self.app.components if each.name == name)


def compile_app(source: str, *, head: str = HEAD, tail: str = TAIL) -> Compiled:
    """A one-file app whose page function is `index`."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "demo.py"
        path.write_text(head + textwrap.dedent(source) + tail, encoding="utf-8")
        return _compile(path)


def _compile(path: Path) -> Compiled:
    diagnostics = Diagnostics()
    sources = read_sources(path, Options(), diagnostics)
    assert sources is not None
    graph = link_modules(parse_sources(sources, diagnostics), diagnostics)
    assert graph is not None, diagnostics.sorted()
    evaluated = evaluate_app(graph, load_catalog(), sources, diagnostics)
    app = lower_app(evaluated, sources, diagnostics)
    found = tuple(f"{each.rule.code} {each.message}" for each in diagnostics.sorted())
    return Compiled(app, found)


def page(expression: str, state: str = "") -> Compiled:
    """An app whose page is one expression."""
    text = textwrap.dedent(state)
    return compile_app(f"{text}\n\ndef index():\n    return {expression}\n")


def show(node: object) -> str:
    """An expression or event in one line, types and spans left out."""
    match node:
        case ir.Literal(value=value):
            return repr(value)
        case ir.StateRef(name=name) | ir.LocalRef(name=name):
            return name
        case ir.PropRef(name=name):
            return f"props.{name}"
        case ir.ConstantRef(name=name):
            return name
        case ir.AmbientRef(ambient=ambient):
            return f"<{ambient.value}>"
        case ir.RouteParam(name=name):
            return f"[{name}]"
        case ir.Member(object=inner, name=name):
            return f"{show(inner)}.{name}"
        case ir.Index(object=inner, index=index):
            return f"{show(inner)}[{show(index)}]"
        case ir.Call(operator=operator, args=args):
            return f"{operator.value}({', '.join(map(show, args))})"
        case ir.Template(parts=parts):
            return f"f<{' '.join(map(show, parts))}>"
        case ir.Choice(test=test, then=then, otherwise=otherwise):
            return f"({show(test)} ? {show(then)} : {show(otherwise)})"
        case ir.Array(items=items):
            return f"[{', '.join(map(show, items))}]"
        case ir.Object(entries=entries):
            return "{" + ", ".join(f"{show(e.key)}: {show(e.value)}" for e in entries) + "}"
        case ir.Lambda(params=params, body=body):
            return f"({', '.join(params)} => {show(body)})"
        case ir.RawJs(parts=parts):
            return "js<" + "".join(p if isinstance(p, str) else show(p) for p in parts) + ">"
        case ir.IconRef(export=export):
            return f"icon:{export}"
        case _:
            return _show_event(node)


def _show_event(node: object) -> str:
    match node:
        case ir.HandlerCall(state=state, handler=handler, args=args):
            return f"{state}.{handler}({', '.join(map(show, args))})"
        case ir.EffectCall(effect=effect, args=args):
            return f"{effect.value}({', '.join(f'{k}={show(v)}' for k, v in args)})"
        case ir.PropCall(name=name, args=args):
            return f"props.{name}({', '.join(map(show, args))})"
        case ir.Chain(events=events):
            return "[" + "; ".join(map(show, events)) + "]"
        case ir.EventChoice(test=test, then=then, otherwise=otherwise):
            return f"({show(test)} ? {show(then)} : {show(otherwise)})"
        case ir.EventCallback(params=params, event=event):
            return f"({', '.join(params)} => {show(event)})"
        case ir.ScriptCall(script=script, callback=callback):
            return f"script({show(script)}, {show(callback) if callback else None})"
        case _:
            return type(node).__name__
