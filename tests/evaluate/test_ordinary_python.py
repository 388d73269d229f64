"""Python in UI code: what stands on the page is what Python would have put there."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from pyweb_compiler import ir
from pyweb_compiler.catalog.load import load_catalog
from pyweb_compiler.deep import with_deep_stack
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.options import Options
from pyweb_compiler.pipeline import compile_app

assert load_catalog()

CASES: dict[str, tuple[str, list[str]]] = {}


def case(name: str, source: str, *texts: str) -> None:
    CASES[name] = (textwrap.dedent(source), list(texts))


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
    "context managers run around their blocks",
    """
    from contextlib import contextmanager
    log = []

    @contextmanager
    def named(name):
        log.append("enter " + name)
        try:
            yield name
        except ValueError as error:
            log.append("caught " + str(error))
        finally:
            log.append("exit " + name)

    with named("a") as a, named("b"):
        log.append("body " + a)
        raise ValueError("x")

    class Quiet:
        def __enter__(self):
            return self
        def __exit__(self, kind, error, trace):
            log.append(kind.__name__ if kind else "none")
            return kind is KeyError

    with Quiet():
        {}["k"]

    def early():
        with named("early"):
            return "returned"

    log.append(early())

    def index():
        return pw.box(*[pw.text(line) for line in log])
    """,
    "enter a", "enter b", "body a", "caught x", "exit b", "exit a", "KeyError",
    "enter early", "exit early", "returned",
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
    "namespace class",
    """
    class Card(pw.ComponentNamespace):
        @staticmethod
        def root(*children): return pw.box(*children)
        @staticmethod
        def title(text): return pw.heading(text)
        __call__ = root
    card = Card()
    def index():
        return card(card.title("T"), card.root(pw.text("x")))
    """,
    "T", "x",
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
    "dataclass registry",
    """
    from dataclasses import dataclass, field, replace, asdict
    @dataclass(frozen=True, order=True)
    class Item:
        rank: int
        name: str = "none"
        tags: list[str] = field(default_factory=list)
        @property
        def label(self): return f"{self.name}/{len(self.tags)}"
    ITEMS = [Item(2, "b", ["x"]), Item(1, "a"), Item(3)]
    def index():
        found = [pw.text(i.label) for i in sorted(ITEMS)]
        return pw.box(*found, pw.text(replace(ITEMS[0], name="z").name), pw.text(asdict(ITEMS[1])["rank"]))
    """,
    "a/0", "b/1", "none/0", "z", "1",
)  # fmt: skip
case(
    "enums",
    """
    from enum import Enum, IntEnum, StrEnum, auto
    class Color(Enum):
        RED = "r"
        GREEN = "g"
        @property
        def nice(self): return self.name.title()
        @classmethod
        def first(cls): return next(iter(cls))
    class Level(IntEnum):
        LOW = 1
        HIGH = 2
    class Kind(StrEnum):
        A = auto()
    def index():
        return pw.box(*[pw.text(c.nice, c.value) for c in Color], pw.text(Color("g").name),
                      pw.text(Color.first().value), pw.text(str(Level.HIGH > Level.LOW)), pw.text(Kind.A), pw.text(f"{Kind.A}"))
    """,
    "Red", "r", "Green", "g", "GREEN", "r", "True", "a", "a",
)  # fmt: skip
case(
    "named tuples",
    """
    from collections import namedtuple
    from typing import NamedTuple
    Point = namedtuple("Point", "x y", defaults=[9])
    class Link(NamedTuple):
        title: str
        url: str = "/"
    def index():
        x, y = Point(1)
        t, u = Link("Home")
        return pw.box(pw.text(x, y), pw.text(t, u), pw.text(Link("A")._replace(title="B").title), pw.text(Point(1, 2)._asdict()["y"]))
    """,
    "1", "9", "Home", "/", "B", "2",
)  # fmt: skip
case(
    "nested comprehension",
    """
    GRID = [[1, 2], [3, 4]]
    def index():
        flat = [c for r in GRID for c in r if c % 2 == 0]
        table = {r: {c: r * c for c in range(2)} for r in range(2)}
        return pw.box(*[pw.box(*[pw.text(c) for c in r]) for r in GRID], pw.text(sum(flat)), pw.text(table[1][1]))
    """,
    "1", "2", "3", "4", "6", "1",
)  # fmt: skip
case(
    "match statement",
    """
    def view(x):
        match x:
            case {"kind": "text", "value": v}: return pw.text(v)
            case [a, *rest] if len(rest) > 1: return pw.text(f"{a}+{len(rest)}")
            case (a, b): return pw.text(f"{a},{b}")
            case int() | float() as n: return pw.text(f"n{n}")
            case str(s): return pw.text(s.upper())
            case None: return pw.text("none")
            case _: return pw.text("other")
    def index():
        return pw.box(*[view(x) for x in ({"kind": "text", "value": "v"}, [1, 2, 3], (1, 2), 2.5, "s", None, object)])
    """,
    "v", "1+2", "1,2", "n2.5", "S", "none", "other",
)  # fmt: skip
case(
    "walrus",
    """
    def index():
        parts = [pw.text(y) for x in range(4) if (y := x * x) > 1]
        if (n := len(parts)) > 1:
            parts.append(pw.text(f"n={n} y={y}"))
        return pw.box(*parts)
    """,
    "4", "9", "n=2 y=9",
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
    "itertools",
    """
    import itertools as it
    WORDS = ["apple", "avocado", "bean"]
    def index():
        groups = [f"{k}:{','.join(g)}" for k, g in it.groupby(WORDS, key=lambda w: w[0])]
        pairs = ["".join(p) for p in it.product("ab", "xy")]
        sums = list(it.accumulate([1, 2, 3]))
        first = list(it.islice(it.count(5), 2))
        longest = list(it.zip_longest("ab", "x", fillvalue="-"))
        numbered = [f"{i}{c}" for i, c in zip(it.count(1), "pq")]
        return pw.box(*[pw.text(t) for t in it.chain(groups, pairs, map(str, sums), map(str, first), map("".join, longest), numbered)])
    """,
    "a:apple,avocado", "b:bean", "ax", "ay", "bx", "by", "1", "3", "6", "5", "6", "ax", "b-", "1p", "2q",
)  # fmt: skip
case(
    "dicts and sets",
    """
    from collections import defaultdict, Counter, ChainMap
    def index():
        d = {"a": 1, **{"b": 2}} | {"c": 3}
        d.setdefault("d", []).append(4)
        first, *rest = d.items()
        groups = defaultdict(list)
        for w in ["x1", "y2", "x3"]:
            groups[w[0]].append(w)
        s = sorted({1, 2, 3} & {2, 3, 4} ^ {9})
        c = Counter("abca").most_common(1)
        inverse = {v: k for k, v in {"p": "q"}.items()}
        return pw.box(pw.text(str(first)), pw.text(len(rest)), pw.text(str(groups["x"])), pw.text(str(s)), pw.text(str(c)), pw.text(inverse["q"]), pw.text(d.pop("zz", "gone")), pw.text(" ".join(d)))
    """,
    "('a', 1)", "3", "['x1', 'x3']", "[2, 3, 9]", "[('a', 2)]", "p", "gone", "a b c d",
)  # fmt: skip
case(
    "formatting",
    """
    def index():
        n, name, when = 1234567.891, "ab", True
        return pw.box(*[pw.text(t) for t in (
            f"{n:,.2f}", f"{n:>15.1f}|", f"{name!r:^8}", f"{42:#06x}", f"{0.256:.1%}", f"{n:e}", f"{name:*<5}", f"{{}}{name}",
            f"{when}", f"{5:03d}", "%s-%03d-%.1f%%" % ("a", 7, 2.55), "{0}{1}{0} {k:>3}".format("x", "y", k="z"), f"{name=}", f"{'nested ' + f'{name}'}",
            "a\\tb".expandtabs(4), "Straße".casefold(), "x".center(5, "."), str("a,b,,c".split(",")), "abc"[::-1], "%(a)s" % {"a": 1}, f"{n:{'>'}{12}.{1}f}",
        )])
    """,
    "1,234,567.89", "      1234567.9|", "  'ab'  ", "0x002a", "25.6%", "1.234568e+06", "ab***", "{}ab",
    "True", "005", "a-007-2.5%", "xyx   z", "name='ab'", "nested ab", "a   b", "strasse", "..x..",
    "['a', 'b', '', 'c']", "cba", "1", "   1234567.9",
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
    "optional import",
    """
    try:
        import surely_not_installed_anywhere as extra
    except ImportError:
        extra = None
    try:
        from math import isqrt as root
    except (ImportError, AttributeError):
        root = None
    HAS = extra is not None
    def index():
        return pw.box(pw.text("yes" if HAS else "no"), pw.text(root(17)))
    """,
    "no", "4",
)  # fmt: skip
case(
    "class features",
    """
    class Base:
        kind = "base"
        registry = {}
        def __init_subclass__(cls, tag=None, **kw):
            super().__init_subclass__(**kw)
            Base.registry[tag or cls.__name__] = cls
        def __init__(self, n): self._n = n
        @property
        def n(self): return self._n
        @n.setter
        def n(self, v): self._n = v * 10
        @classmethod
        def make(cls): return cls(1)
        @staticmethod
        def twice(x): return x * 2
        def __call__(self, y): return pw.text(f"{self.kind}{self.n + y}")
        def __len__(self): return 3
        def __getitem__(self, i): return "abc"[i]
        def __contains__(self, x): return x == "q"
        def __add__(self, o): return type(self)(self._n + o._n)
        def __eq__(self, o): return self._n == o._n
        def __str__(self): return f"<{self._n}>"
    class Sub(Base, tag="s"):
        kind = "sub"
        def __call__(self, y): return super().__call__(y + 100)
    def index():
        b, s = Base.make(), Sub(2)
        s.n = 4
        return pw.box(b(1), s(1), pw.text(len(b), b[1], "q" in b, str(b + b), b == Base(1)), pw.text(",".join(Base.registry)), pw.text(Base.twice(4), f"{s}"), pw.text(*list(b)))
    """,
    "base2", "sub141", "3", "b", "<2>", "s", "8", "<40>", "a", "b", "c",
)  # fmt: skip
case(
    "module-level statements",
    """
    LINKS = []
    for i, name in enumerate(["home", "about"], start=1):
        if name == "about":
            LINKS.append((i, name.title()))
        else:
            LINKS.insert(0, (0, "Start"))
    else:
        LINKS += [(9, "end")]
    if len(LINKS) > 2: MODE = "many"
    elif LINKS: MODE = "some"
    else: MODE = "none"
    while len(LINKS) < 4: LINKS.append((len(LINKS), "pad"))
    del i, name
    a = b = LINKS[0][0]; c, (d, e) = 1, (2, 3)
    assert MODE == "many", "never"
    def index():
        return pw.box(*[pw.text(f"{i}{t}") for i, t in LINKS], pw.text(MODE, a, b, c, d, e))
    """,
    "0Start", "2About", "9end", "3pad", "many", "0", "0", "1", "2", "3",
)  # fmt: skip
case(
    "generics and protocols",
    """
    from __future__ import annotations
    from typing import Generic, Protocol, TypeVar, Callable, overload, Any, ClassVar, Final, Literal, TypedDict, Annotated
    T = TypeVar("T")
    Maker = Callable[["str"], "pw.Component"]
    class Named(Protocol):
        name: str
        def show(self) -> pw.Component: ...
    class Stack(Generic[T]):
        limit: ClassVar[int] = 3
        def __init__(self) -> None: self.items: list[T] = []
        def push(self, x: T) -> Stack[T]:
            self.items.append(x)
            return self
    class Opt(TypedDict, total=False):
        title: str
    X: Final = 5
    def make(f: Maker, o: Opt) -> pw.Component: return f(o.get("title", "?"))
    def index() -> "pw.Component":
        s: Stack[int] = Stack[int]().push(1).push(2)
        return pw.box(pw.text(len(s.items), Stack.limit, X), make(lambda t: pw.text(t * 2), Opt()))
    """,
    "2", "3", "5", "??",
)  # fmt: skip
case(
    "exceptions",
    """
    class Bad(ValueError):
        def __init__(self, code): super().__init__(f"code {code}"); self.code = code
    def risky(n):
        try:
            if n == 0: raise Bad(7)
            return 10 // (n - 1)
        except ZeroDivisionError as e:
            return f"zero {e}"
        except ValueError as e:
            return f"{type(e).__name__} {e} {e.code}"
        else:
            return "never"
        finally:
            LOG.append(n)
    LOG = []
    def index():
        out = [pw.text(risky(n)) for n in (0, 1, 2)]
        return pw.box(*out, pw.text(str(LOG)))
    """,
    "Bad code 7 7", "zero integer division or modulo by zero", "10", "[0, 1, 2]",
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
    "unpacking and slices",
    """
    def index():
        a, *b, c = range(6)
        (d, e), f = [1, 2], 3
        m = [0] * 5
        m[1:3] = ["x", "y", "z"]
        del m[0]
        first, second = {"k1": 1, "k2": 2}
        return pw.box(pw.text(a, c, d, e, f), pw.text(str(b)), pw.text(str(m)), pw.text(first, second), pw.text(*"hi"))
    """,
    "0", "5", "1", "2", "3", "[1, 2, 3, 4]", "['x', 'y', 'z', 0, 0]", "k1", "k2", "h", "i",
)  # fmt: skip
case(
    "builtins",
    """
    def index():
        xs = [3, 1, 2]
        return pw.box(pw.text(
            max(xs, key=lambda x: -x), min(xs), str(sorted(xs, reverse=True)), str(list(reversed(xs))), str(any(x > 2 for x in xs)),
            str(all(xs)), abs(-2), round(2.567, 2), divmod(7, 2)[1], hex(255), ord("a"), chr(98), str(list(zip(xs, "abc", strict=True))[0]),
            str(isinstance(xs, list)), callable(len) and "c", getattr(xs, "nope", "dflt"), str(hasattr(xs, "append")), pow(2, 5), bin(5), int("ff", 16), str(bool("")), type(xs).__name__, str(list(filter(None, [0, 1, ""]))),
        ))
    """,
    "1", "1", "[3, 2, 1]", "[2, 1, 3]", "True", "True", "2", "2.57", "1", "0xff", "97", "b", "(3, 'a')",
    "True", "c", "dflt", "True", "32", "0b101", "255", "False", "list", "[1]",
)  # fmt: skip
case(
    "with statement",
    """
    from contextlib import contextmanager
    LOG = []
    @contextmanager
    def section(name):
        LOG.append("in " + name)
        yield name.upper()
    class Ctx:
        def __enter__(self): return "ctx"
        def __exit__(self, *a): LOG.append("exit")
    def index():
        with section("s") as s, Ctx() as c:
            body = pw.text(s, c)
        return pw.box(body, pw.text(" ".join(LOG)))
    """,
    "S", "ctx", "in s exit",
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


def _texts(app: ir.App, view: object, props: dict[str, ir.Expr]) -> Iterator[str]:
    """What a page shows, its components opened."""
    match view:
        case ir.Text(value=value):
            yield _text(value, props)
        case ir.Element(children=children) | ir.Fragment(children=children):
            for child in children:
                yield from _texts(app, child, props)
        case ir.Use(component=name, args=args):
            component = next(each for each in app.components if each.id == name)
            defaults = {p.name: p.default for p in component.params if p.default is not None}
            given = {arg.name: arg.value for arg in args}
            inner = {**defaults, **given}
            yield from _texts(app, component.view, inner)
        case _:
            yield f"<{type(view).__name__}>"


def _text(value: ir.Expr, props: dict[str, ir.Expr]) -> str:
    match value:
        case ir.Literal(value=constant):
            return str(constant)
        case ir.PropRef(name=name):
            return _text(props[name], {})
        case ir.Template(parts=parts):
            return "".join(_text(part, props) for part in parts)
        case _:
            return f"<{type(value).__name__}>"


@pytest.mark.parametrize("name", CASES)
def test_page(name: str, tmp_path: Path) -> None:
    source, expected = CASES[name]
    head = "import pyweb as pw\n"
    if source.lstrip().startswith("from __future__"):
        source, head = source.replace("annotations\n", "annotations\n" + head, 1), ""
    path = tmp_path / "demo.py"
    path.write_text(f"{head}{source}\napp = pw.App()\napp.add_page(index)\n", "utf-8")
    diagnostics = Diagnostics()
    app = with_deep_stack(lambda: compile_app(path, Options(), diagnostics))
    assert not [(d.span.line, d.message) for d in diagnostics.sorted()]
    assert app is not None
    assert list(_texts(app, app.pages[0].view, {})) == expected
