"""Statements in UI code: `with`, `match`, `try`, loops, what a module does when it is imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.evaluate.pages import Cases, assert_page_shows

case = Cases()

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
    "loops go over what their bodies add",
    """
    todo, seen = [1], []
    for number in todo:
        seen.append(number)
        if number < 4:
            todo.append(number + 1)
    kept = [1, 2, 3, 4]
    for number in kept:
        kept.remove(number)
    down = [2]
    listed = [(down.append(number - 1) if number else None, number)[1] for number in down]
    names = {"a": 1}
    try:
        for name in names:
            names[name + "b"] = 2
    except RuntimeError as error:
        problem = str(error)

    def index():
        return pw.box(str(seen), str(kept), str(listed), problem)
    """,
    "[1, 2, 3, 4]", "[2, 4]", "[2, 1, 0]", "dictionary changed size during iteration",
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


@pytest.mark.parametrize(("source", "texts"), case.params)
def test_page(source: str, texts: tuple[str, ...], tmp_path: Path) -> None:
    assert_page_shows(source, texts, tmp_path)
