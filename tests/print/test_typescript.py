"""What is printed reads back as the tree it came from."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyweb_backends.model import ts
from pyweb_emitters.format.binaries import find_binary
from pyweb_emitters.print.typescript import print_module
from pyweb_emitters.print.typescript_expressions import print_expression
from pyweb_emitters.print.typescript_text import block_comment, is_identifier

NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="needs Node")

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    [
        "`${x}`",
        "</script>",
        "\u2028",
        "\\",
        "\"'",
        "{}",
        "<b>",
        "😀",
        "&amp;",
        "a  b",
        " a",
        "*/",
        "//",
    ]
)


def name(text: str) -> ts.Name:
    return ts.Name(name=text)


def constant(value: str | int | float | bool | None) -> ts.Constant:
    return ts.Constant(value=value)


def evaluate(expressions: list[str]) -> list[object]:
    """What Node makes of JavaScript expressions."""
    assert NODE is not None
    script = f"console.log(JSON.stringify([{','.join(f'({e})' for e in expressions)}]))"
    done = subprocess.run([NODE], input=script, capture_output=True, text=True, check=True)
    result: list[object] = json.loads(done.stdout)
    return result


@needs_node
@settings(max_examples=5, deadline=None)
@given(st.lists(TEXTS, min_size=40, max_size=60))
def test_strings_read_back(texts: list[str]) -> None:
    printed = [print_expression(constant(text)) for text in texts]
    templates = [
        print_expression(ts.TemplateLiteral(parts=(text, constant(""), text))) for text in texts
    ]
    keys = [
        print_expression(ts.ObjectLiteral(members=(ts.Property(key=text, value=constant(1)),)))
        for text in texts
    ]
    assert evaluate(printed) == texts
    # A carriage return cannot stand in a template as it is.
    assert evaluate(templates) == [text + text for text in texts]
    assert evaluate(keys) == [{text: 1} for text in texts]


LEAVES = st.sampled_from([-2, 0, 3, 7]).map(constant)
OPERATORS = ["+", "-", "*", "&&", "||", "??", "===", "<", "|", "**"]


def _expressions(inner: st.SearchStrategy[ts.TsExpr]) -> st.SearchStrategy[ts.TsExpr]:
    return st.one_of(
        st.builds(
            lambda o, a, b: ts.Binary(operator=o, left=a, right=b),
            st.sampled_from(OPERATORS),
            inner,
            inner,
        ),
        st.builds(lambda o, a: ts.Unary(operator=o, operand=a), st.sampled_from("-!"), inner),
        st.builds(lambda a, b, c: ts.Ternary(test=a, then=b, otherwise=c), inner, inner, inner),
        st.builds(lambda a: ts.ArrayLiteral(items=(a, a)), inner),
        st.builds(lambda a: ts.CallExpr(callee=ts.Arrow(params=(), body=a)), inner),
    )


def in_full(node: ts.TsExpr) -> str:
    """The same expression with parentheses everywhere."""
    match node:
        case ts.Binary(operator=operator, left=left, right=right):
            return f"(({in_full(left)}) {operator} ({in_full(right)}))"
        case ts.Unary(operator=operator, operand=operand):
            return f"({operator}({in_full(operand)}))"
        case ts.Ternary(test=test, then=then, otherwise=otherwise):
            return f"(({in_full(test)}) ? ({in_full(then)}) : ({in_full(otherwise)}))"
        case ts.ArrayLiteral(items=items):
            return "[" + ", ".join(in_full(i) for i in items if not isinstance(i, ts.Spread)) + "]"
        case ts.CallExpr(callee=ts.Arrow(body=body)) if not isinstance(body, ts.Block):
            return f"((() => ({in_full(body)}))())"
        case ts.Constant(value=value):
            return f"({value})"
        case _:
            raise AssertionError(node)


@needs_node
@settings(max_examples=5, deadline=None)
@given(st.lists(st.recursive(LEAVES, _expressions, max_leaves=8), min_size=30, max_size=50))
def test_parentheses_stand_where_they_must(nodes: list[ts.TsExpr]) -> None:
    printed = [print_expression(node) for node in nodes]
    assert evaluate([f"String({text})" for text in printed]) == evaluate(
        [f"String({in_full(node)})" for node in nodes]
    )


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (ts.PropertyAccess(object=name("a"), name="b-c"), 'a["b-c"]'),
        (ts.PropertyAccess(object=name("a"), name="b", optional=True), "a?.b"),
        (ts.Arrow(params=(), body=ts.ObjectLiteral(members=())), "() => ({})"),
        (
            ts.ObjectLiteral(members=(ts.Property(key="__proto__", value=constant(1)),)),
            '{ ["__proto__"]: 1 }',
        ),
        (ts.ObjectLiteral(members=(ts.Property(key="a", value=name("a")),)), "{ a }"),
        (ts.PropertyAccess(object=constant(5), name="x"), "(5).x"),
        (ts.Unary(operator="-", operand=constant(-5)), "-(-5)"),
        (ts.NewExpr(callee=ts.CallExpr(callee=name("f"))), "new (f())()"),
        (constant(1.0), "1"),
        (constant(1e21), "1e+21"),
    ],
)
def test_spelling(node: ts.TsExpr, expected: str) -> None:
    assert print_expression(node) == expected


@pytest.mark.parametrize(
    ("children", "expected"),
    [
        (('It\'s "so" & more',), '<p>It\'s "so" & more</p>'),
        (("a &amp; b",), "<p>a &amp;amp; b</p>"),
        (("{x}",), '<p>{"{x}"}</p>'),
        (("a\u00a0b",), "<p>a&nbsp;b</p>"),
        ((" ",), '<p>{" "}</p>'),
        (("a\nb",), '<p>{"a\\nb"}</p>'),
    ],
)
def test_jsx_text(children: tuple[str, ...], expected: str) -> None:
    element = ts.JsxElement(tag="p", children=tuple(ts.JsxText(text=t) for t in children))
    assert print_expression(element) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (constant("plain"), '<a x="plain" />'),
        (constant('say "hi"'), "<a x='say \"hi\"' />"),
        (constant("both \" and '"), '<a x={"both \\" and \'"} />'),
        (constant("a\\b"), '<a x="a\\b" />'),
        (constant("&lt;"), '<a x={"&lt;"} />'),
        (constant(True), "<a x />"),
        (constant(False), "<a x={false} />"),
    ],
)
def test_jsx_attributes(value: ts.TsExpr, expected: str) -> None:
    element = ts.JsxElement(tag="a", attributes=(ts.JsxAttribute(name="x", value=value),))
    assert print_expression(element) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("${x}", "`\\${x}`"),
        ("a`${x}\n\\", "`a\\`\\${x}\\n\\\\`"),
        ("$", '"$"'),
        ("\u202eabc\u2066", '"\\u202eabc\\u2066"'),
        (2**53, "9007199254740992"),
        (2**53 + 1, "9007199254740992.0"),
        (-(10**22), "-1e+22"),
        (10**400, "Infinity"),
    ],
)
def test_what_would_be_taken_for_something_else(value: str | int, expected: str) -> None:
    assert print_expression(constant(value)) == expected


def test_data_called_then_is_no_promise() -> None:
    members = (ts.Property(key="then", value=constant(1)),)
    text = print_expression(ts.ObjectLiteral(members=members))
    assert "// biome-ignore lint/suspicious/noThenProperty: " in text
    assert text.endswith("\nthen: 1 }")


def test_comments_cannot_be_left() -> None:
    assert "*/" not in block_comment("a */ b")


@settings(max_examples=25, deadline=None)
@given(st.lists(TEXTS, min_size=5, max_size=8))
def test_the_formatter_reads_every_text(texts: list[str]) -> None:
    element = ts.JsxElement(
        tag="p",
        attributes=tuple(
            ts.JsxAttribute(name=f"x{i}", value=constant(text)) for i, text in enumerate(texts)
        ),
        children=tuple(ts.JsxText(text=text) for text in texts)
        + tuple(ts.JsxComment(text=text) for text in texts),
    )
    function = ts.FunctionDeclaration(
        name="View",
        params=(),
        body=ts.Block(statements=(ts.ReturnStatement(value=element, comments=tuple(texts)),)),
        doc="\n".join(texts),
        comments=tuple(texts),
    )
    interface = ts.InterfaceDeclaration(
        name="Props",
        members=tuple(
            ts.PropertySignature(name=text, type=ts.TypeName(name="string"), doc=text)
            for text in dict.fromkeys(texts)
        ),
    )
    text = print_module(ts.TsModule(imports=(), declarations=(interface, function)))
    done = subprocess.run(
        [find_binary("biome"), "format", "--stdin-file-path=view.tsx"],
        input=text.encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()


def test_identifiers() -> None:
    assert is_identifier("a_$1")
    assert not is_identifier("1a")
    assert not is_identifier("a-b")
