"""Functions in UI code: decorators, closures, generators, arguments handed on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.evaluate.pages import Cases, assert_page_shows

case = Cases()

case(
    "decorator with state",
    """
    CALLS = []
    def counted(label):
        def wrap(function):
            CALLS.append(f"{label}:{function.__name__}")
            return function
        return wrap

    @counted("a")
    def first(): return pw.text("first")

    @counted("b")
    def second(): return pw.text("second")

    def index():
        return pw.box(first(), second(), *[pw.text(c) for c in CALLS])
    """,
    "first", "second", "a:first", "b:second",
)  # fmt: skip
case(
    "wraps and forwarding",
    """
    import functools
    def card(inner):
        @functools.wraps(inner)
        def outer(*args, **kwargs):
            return pw.box(pw.text(inner.__name__), inner(*args, **kwargs))
        return outer

    @card
    def line(text, *, suffix="!"):
        return pw.text(text + suffix)

    def index():
        return pw.box(line("hi"), line("ho", suffix="?"))
    """,
    "line", "hi!", "line", "ho?",
)  # fmt: skip
case(
    "generator of components",
    """
    def rows(n):
        for i in range(n):
            if i == 1:
                continue
            yield pw.text(f"row {i}")
        yield from (pw.text(c) for c in "ab")
    def index():
        return pw.vstack(*rows(3))
    """,
    "row 0", "row 2", "a", "b",
)  # fmt: skip
case(
    "functools",
    """
    from functools import lru_cache, partial, reduce, cache, singledispatch, cached_property
    @lru_cache(maxsize=None)
    def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
    @cache
    def twice(n): return n * 2
    class Box:
        @cached_property
        def size(self): return 7
    bold = partial(pw.text, weight="bold")
    def index():
        return pw.box(bold("b"), pw.text(fib(12)), pw.text(reduce(lambda a, b: a * b, [1, 2, 3, 4], 1)), pw.text(twice(4)), pw.text(Box().size))
    """,
    "b", "144", "24", "8", "7",
)  # fmt: skip
case(
    "closures in loops",
    """
    def index():
        late = [lambda: i for i in range(3)]
        early = [lambda i=i: i for i in range(3)]
        makers = []
        for k in "ab":
            def make(): return k
            makers.append(make)
        return pw.box(pw.text(sum(f() for f in late)), pw.text(sum(f() for f in early)), pw.text("".join(m() for m in makers)))
    """,
    "6", "3", "bb",
)  # fmt: skip
case(
    "forwarding through helpers",
    """
    def base(*children, **props):
        props.setdefault("size", "2")
        return pw.text(*children, **props)
    def styled(*args, color="red", **kw): return base(*args, color=color, **kw)
    def loud(text, *more, **kw): return styled(text.upper(), *more, **{"weight": "bold", **kw})
    def index():
        return pw.box(loud("a", "b"), loud("c", color="blue"))
    """,
    "A", "b", "C",
)  # fmt: skip
case(
    "mutable default",
    """
    def collect(x, seen=[]):
        seen.append(x)
        return list(seen)
    def index():
        a = collect(1)
        b = collect(2)
        return pw.box(pw.text(str(a)), pw.text(str(b)))
    """,
    "[1]", "[1, 2]",
)  # fmt: skip
case(
    "nonlocal and global",
    """
    COUNT = 0
    def bump():
        global COUNT
        COUNT += 1
        return COUNT
    def counter():
        n = 0
        def inc(by=1):
            nonlocal n
            n += by
            return n
        return inc
    def index():
        c = counter()
        c(); c(5)
        x = bump() + bump()
        return pw.box(pw.text(c()), pw.text(x), pw.text(COUNT))
    """,
    "7", "3", "2",
)  # fmt: skip
case(
    "lambdas and conditional expressions",
    """
    pick = lambda *a, **k: (a[0] if a else k.get("d")) or "none"
    VIEWS = {"a": lambda t: pw.text("A" + t), "b": pw.heading}
    def index():
        return pw.box(*(VIEWS.get(k, lambda t: pw.text("?" + t))(k * 2) for k in "abz"), pw.text(pick(), pick(1), pick(d=2), 1 < 2 < 3 and "chain" or "no", [] or "empty", not []))
    """,
    "Aaa", "bb", "?zz", "none", "1", "2", "chain", "empty",
)  # fmt: skip


@pytest.mark.parametrize(("source", "texts"), case.params)
def test_page(source: str, texts: tuple[str, ...], tmp_path: Path) -> None:
    assert_page_shows(source, texts, tmp_path)
