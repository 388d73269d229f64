"""Collections and texts in UI code: comprehensions, iterators, formats, builtins."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.evaluate.pages import Cases, assert_page_shows

case = Cases()

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


@pytest.mark.parametrize(("source", "texts"), case.params)
def test_page(source: str, texts: tuple[str, ...], tmp_path: Path) -> None:
    assert_page_shows(source, texts, tmp_path)
