"""Random expressions over the vars of `test_meaning`: numbers, truth values, texts and lists of both."""

from __future__ import annotations

import random

GRAMMAR: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "int": (
        ("n", "m", "z", "3", "-2", "len(s)", "len(xs)", "bigi", "0"),
        (
            "(<int> + <int>)", "(<int> - <int>)", "(<int> * <int>)", "(<int> // <int>)", "(<int> % <int>)", "abs(<int>)",
            "min(<int>, <int>)", "max(<int>, <int>, 1)", "(-<int>)", "len(<ints>)", "len(<text>)", "sum(<ints>)",
            "(<int> if <bool> else <int>)", "int(<float>)", "round(<float>)", "(<ints> or [7])[0]", "(<ints> or [7])[-1]",
            "<ints>.count(<int>)", "d.get(<text>, <int>)", "(<int> or <int>)", "(<int> and <int>)", "(<int>) ** 2",
            "max(<ints>, default=<int>)", "<text>.find(<word>)", "<text>.count('l')",
        ),
    ),
    "float": (
        ("f", "g", "half", "one", "big", "0.75", "-1.5"),
        (
            "(<float> + <int>)", "(<float> - <float>)", "(<float> * <int>)", "(<float> / <int>)", "(<float> // <float>)",
            "(<float> % <int>)", "abs(<float>)", "round(<float>, 1)", "round(<float>, 3)", "float(<int>)", "sum(fs)",
            "(<float> if <bool> else <float>)", "max(<float>, <float>)",
        ),
    ),
    "bool": (
        ("t", "no", "n < m", "s == 'x'", "not xs"),
        (
            "(<int> < <float>)", "(<int> >= <float>)", "(<int> == <float>)", "(<text> == <text>)", "(<text> < <text>)",
            "(<ints> == <ints>)", "(<ints> != <ints>)", "not <bool>", "(<bool> and <bool>)", "(<bool> or <bool>)",
            "(<int> in <ints>)", "(<word> not in <text>)", "bool(<ints>)", "bool(<text>)", "bool(<float>)",
            "(<int> < <int> <= <int>)", "any(<ints>)", "all(x > <int> for x in <ints>)", "(<text> in d)",
            "<text>.startswith(<word>)", "<text>.endswith('d')", "(<text> is None)", "(<text> in <texts>)",
        ),
    ),
    "whole": (("n", "m", "z", "bigi"), ("<whole>",)),
    "real": (("f", "g", "half", "one", "big"), ("<real>",)),
    "word": (("s", "e", "sp", "num", "csv", "q", "'l'", "'a,b'", "ys[0]", "os"), ("<word>",)),
    "text": (
        ("s", "e", "sp", "num", "csv", "q", "'l'", "'a,b'", "ys[0]", "os"),
        (
            "(<text> + <text>)", "<text>.upper()", "<text>.lower()", "<text>.title()", "<text>.capitalize()", "<text>.strip()",
            "<text>.replace(<word>, <word>)", "<text>[-2:]", "<text>[1:]", "<text>[:3]", "<text>[:-1]", "<text>[::-1]",
            "<text>[::2]", "<text>[-4:9:2]", "<text>[5:0:-2]", "str(<int>)", "str(<float>)", "','.join(<texts>)",
            "(<text> if <bool> else <text>)", "(<text> or <text>)", "(<text> and <text>)", "(<text> * 2)", "(<text> * -1)",
            "''.join(sorted(<text>))", "str(<bool>)", "str(<ints>)", "str(<texts>)", "<text>.strip(<word>)",
            "max(<texts> or ['q'])", "f'{<whole>:05d}'", "f'{<whole>:+}'", "f'{<whole>:x}'", "f'{<whole>:,}'", "f'{<whole>:^9}'",
            "f'{<real>:.2f}'", "f'{<real>:.0f}'", "f'{<real>:e}'", "f'{<real>:g}'", "f'{<real>:,.2f}'",
            "f'{<real>:010.1f}'", "f'{<whole>}|{s:>15}'", "f'{num:*^9}{s:.2}'",
        ),
    ),
    "ints": (
        ("xs", "em", "[1, 2]", "nested[0]", "[n, m]"),
        (
            "(<ints> + <ints>)", "sorted(<ints>)", "sorted(<ints>, reverse=True)", "sorted(<ints>, key=lambda x: -x)",
            "list(reversed(<ints>))", "<ints>[-2:]", "<ints>[1:]", "<ints>[::-1]", "<ints>[::2]", "<ints>[-3:2]",
            "[x * 2 for x in <ints> if x > 1]", "[i + x for i, x in enumerate(<ints>)]", "list(range(-1, 5, 2))",
            "[i for i, x in enumerate(<ints>) if x % 2]", "[x + y for x, y in zip(<ints>, <ints>)]", "list(range(m))",
            "(<ints> or <ints>)", "(<ints> if <bool> else <ints>)", "(<ints> * 2)", "(<ints> * -1)", "[len(x) for x in <texts>]",
            "list(d.values())", "sorted(set(<ints>))", "[y for x in nested for y in x]", "list(map(abs, <ints>))",
        ),
    ),
    "texts": (
        ("ys", "['b', 'a']", "list(d)", "sp.split()", "csv.split(',')"),
        (
            "<text>.split()", "<text>.split(',')", "sorted(<texts>)", "sorted(<texts>, key=len)", "(<texts> + <texts>)",
            "[x.upper() for x in <texts>]", "[x for x in <texts> if x]", "<texts>[::-1]", "list(<text>)",
            "[str(x) for x in <ints>]", "[c for c in <text> if c > 'b']",
        ),
    ),
}  # fmt: skip


def make(kind: str, depth: int, chance: random.Random) -> str:
    """An expression of a kind, at most so many levels deep."""
    leaves, shapes = GRAMMAR[kind]
    if depth == 0 or shapes == (f"<{kind}>",):
        return chance.choice(leaves)
    head, *parts = chance.choice(shapes).split("<")
    found = [head]
    for part in parts:
        inner, closed, rest = part.partition(">")
        known = closed and inner in GRAMMAR
        found.append(make(inner, depth - 1, chance) + rest if known else f"<{part}")
    return "".join(found)


def some(count: int, seed: int) -> list[str]:
    """Different expressions, the same ones for the same seed."""
    chance = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        found[make(chance.choice(list(GRAMMAR)), chance.randint(1, 3), chance)] = None
    return list(found)
