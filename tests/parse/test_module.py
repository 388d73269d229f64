"""What is no Python becomes a located finding, whatever it is."""

from __future__ import annotations

import pytest

from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.parse.imports import absolute_name, imports_of
from pyweb_compiler.parse.module import parse_module
from pyweb_compiler.parse.parsed import ParsedModule


def parse(
    text: str, name: str = "p.a", *, is_package: bool = False
) -> tuple[ParsedModule | None, list[tuple[str, int, int]]]:
    diagnostics = Diagnostics()
    module = parse_module(
        text, name=name, file="a.py", is_package=is_package, in_app=True, diagnostics=diagnostics
    )
    places = [(d.rule.code, d.span.line, d.span.column) for d in diagnostics.sorted()]
    return module, places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("def f(:\n    pass\n", ("PW007", 1, 7)),
        ("x = (1,\n", ("PW007", 1, 5)),
        ("if x:\npass\n", ("PW007", 2, 1)),
        ("x = 'abc\n", ("PW007", 1, 5)),
        ("\tx = 1\n", ("PW007", 1, 2)),
        ("x = 1\n  y = 2\n", ("PW007", 2, 3)),
        ("ä = 1 +\n", ("PW007", 1, 8)),
        ("x = 1\n\0y", ("PW007", 2, 1)),
        ("x = " + "(" * 5000, ("PW007", 1, 205)),
        ("x = " + "not " * 30_000 + "1", ("PW011", 1, 1)),
        ("x = " + "+".join(["1"] * 30_000), ("PW011", 1, 1)),
    ],
)
def test_errors(text: str, place: tuple[str, int, int]) -> None:
    module, places = parse(text)
    assert module is None
    assert places == [place]


@pytest.mark.parametrize(
    "text", ["x = 'a' b'b'\n", "try:\n    pass\nexcept:\n    pass\nexcept A:\n    pass\n"]
)
def test_what_only_the_tree_refuses(text: str) -> None:
    module, places = parse(text)
    assert module is None
    assert [code for code, *_ in places] == ["PW007"]


def test_message_is_the_one_of_python() -> None:
    diagnostics = Diagnostics()
    parse_module(
        "x = [1, 2\n", name="a", file="a.py", is_package=False, in_app=True, diagnostics=diagnostics
    )
    assert diagnostics.sorted()[0].message == "'[' was never closed"


def test_null_bytes_are_said_once() -> None:
    diagnostics = Diagnostics()
    parse_module(
        "x = '\0'\n", name="a", file="a.py", is_package=False, in_app=True, diagnostics=diagnostics
    )
    (found,) = diagnostics.sorted()
    assert found.message == "source code cannot contain null bytes"
    assert (found.span.line, found.span.column, found.span.end_column) == (1, 6, 7)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("y = 1; f(x) = 1\n", (8, 12)),
        ("x = 1; f(x,\n    y) = 1\n", (8, 9)),
        ("x = '\u2028'\nsome_name(x) = 1\n", (1, 13)),
        ("x = '\x0c'\r\nsome_name(x) = 1\r\n", (1, 13)),
        ("x = '\x85'\rsome_name(x) = 1\r", (1, 13)),
    ],
)
def test_carets_stay_on_the_line(text: str, columns: tuple[int, int]) -> None:
    """Also where Python's own error ends on a later line, and where a text holds other line ends."""
    diagnostics = Diagnostics()
    parse_module(
        text, name="a", file="a.py", is_package=False, in_app=True, diagnostics=diagnostics
    )
    (found,) = diagnostics.sorted()
    assert (found.span.column, found.span.end_column) == columns
    assert found.span.line == found.span.end_line


def test_what_only_compiling_finds_is_an_error_of_the_app() -> None:
    """And of nobody else: an installed module may be written for another Python."""
    for text in ("return 1\n", "def f():\n    global x\n    x: int = 1\n", "await x\n"):
        for in_app in (True, False):
            diagnostics = Diagnostics()
            module = parse_module(
                text,
                name="a",
                file="a.py",
                is_package=False,
                in_app=in_app,
                diagnostics=diagnostics,
            )
            assert (module is None) == in_app == diagnostics.has_errors


def test_imports_anywhere() -> None:
    text = """
import a.b, c as d
from .x import y, z
from .. import w
if True:
    from e import *
try:
    import g
except ImportError:
    import h
if TYPE_CHECKING:
    import i
class K:
    async def m(self):
        with open() as f:
            import j
        match x:
            case 1:
                import k
for _ in ():
    import l
else:
    import m; import n
"""
    module, _ = parse(text, "p.q.r")
    assert module is not None
    found = [(i.module, i.names, i.guarded) for i in imports_of(module)]
    assert found == [
        ("a.b", (), False),
        ("c", (), False),
        ("p.q.x", ("y", "z"), False),
        ("p", ("w",), False),
        ("e", (), False),
        ("g", (), True),
        ("h", (), False),
        ("i", (), True),
        ("j", (), False),
        ("k", (), False),
        ("l", (), False),
        ("m", (), False),
        ("n", (), False),
    ]


@pytest.mark.parametrize(
    ("name", "is_package", "statement", "expected"),
    [
        ("p.a", False, "from . import x", "p"),
        ("p", True, "from . import x", "p"),
        ("p.q", True, "from .m import x", "p.q.m"),
        ("p.q", True, "from ..m import x", "p.m"),
        ("a", False, "from .m import x", None),
        ("a", False, "from . import x", None),
        ("p.a", False, "from ... import x", None),
        ("p.a", False, "from ...m import x", None),
    ],
)
def test_relative_names(name: str, is_package: bool, statement: str, expected: str | None) -> None:
    module, _ = parse(statement + "\n", name, is_package=is_package)
    assert module is not None
    assert [i.module for i in imports_of(module)] == [expected]
    assert absolute_name.__doc__


def test_syntax_that_only_python_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    # No text is known that today's Python reads and libcst does not: the newer Python is simulated.
    monkeypatch.setattr("pyweb_compiler.parse.module._python_accepts", lambda *_: True)
    assert parse("x = 1\ny = t'a' 2\n") == (None, [("PW010", 2, 1)])


def test_identifiers_are_read_as_python_compares_them() -> None:
    module, places = parse("cafe\u0301 = ﬁ.ª(ⅷ='ﬁ')\n")
    assert module is not None and places == []
    assert module.tree.code == "café = fi.a(viii='ﬁ')\n"
