"""Python's own semantics over constants."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Value = Callable[[str], object]

EXPRESSIONS = [
    "1 + 2 * 3 ** 2 // 4 % 5 - -1",
    "'a' 'b' + \"c\" * 3",
    "f'{1 + 1!r:>5}|{\"x\":*^5}|{3.14159:.2f}|{1000000:,}'",
    "(lambda w: f'{5:{w}d}|{w=}')(4)",
    "f'a\\tb{{}}\\N{BULLET}'",
    "[i * j for i in range(4) if i % 2 for j in (1, 2)]",
    "{k: v for k, v in zip('abc', range(3))}",
    "sorted({c for c in 'hello'})",
    "list(x + 1 for x in (1, 2))",
    "1 < 2 < 3 and not (3 in [1, 2]) or None",
    "[*range(3), *'ab'], {**{'a': 1}, 'b': 2}, (1,)",
    "'abc'[::-1], [1, 2, 3, 4][1:-1], 'abc'[1]",
    "'-'.join(str(n) for n in range(3)).upper().split('-')",
    "'{0} {name!r:>4} {0[1]}'.format('xy', name='n')",
    "'%s is %d' % ('a', 3)",
    "sorted(['b', 'A', 'c'], key=lambda s: s.lower(), reverse=True)",
    "max([3, 1], key=lambda n: -n), min(2, 1), sum([1, 2], 10), any([0, 1]), all([])",
    "list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(None, [0, 1]))",
    "list(enumerate('ab', start=1)), list(reversed([1, 2])), divmod(7, 2), round(2.675, 2)",
    "isinstance(True, int), isinstance('a', (int, str)), callable(len), type(1) is int",
    "{'a': 1}.get('b', 2), dict(a=1) | {'b': 2}, {'a': 1}.items()",
    "(y := 3) + y",
    "1 if [] else 2",
    "int('12') + float('1.5') + abs(-1), bool(''), str(None), repr('a')",
    "'A' if 'x' in {'x': 1} else 'B'",
    "[1, 2] == [1, 2], (1, 2) < (1, 3), None is None, [] is not None",
    "0x1F + 1_000 + 0b11, 1e3, 2j",
    "'a,b'.partition(','), 'abc'.replace('b', ''), 'x'.center(5, '-')",
]


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_expression(value: Value, expression: str) -> None:
    expected = eval(expression)
    if isinstance(expected, tuple):
        expected = tuple(list(v) if isinstance(v, type({}.items())) else v for v in expected)
    assert value(f"x = {expression}") == expected


PROGRAMS = [
    # functions, defaults, star arguments, closures
    "def f(a, b=2, *c, d, e=5, **g):\n    return (a, b, c, d, e, g)\nx = f(1, d=4, z=9), f(1, 2, 3, 4, d=0)",
    "def f(a, /, b, *, c):\n    return a, b, c\nx = f(1, b=2, c=3)",
    "def counter():\n    n = 0\n    def step():\n        nonlocal n\n        n += 1\n        return n\n    return step\ns = counter()\nx = [s(), s()]",
    "n = 0\ndef bump():\n    global n\n    n += 1\nbump(); bump()\nx = n",
    "registry = {}\ndef register(name):\n    def deco(f):\n        registry[name] = f\n        return f\n    return deco\n"
    "@register('a')\ndef f():\n    return 1\nx = registry['a']() + f()",
    "from functools import wraps\ndef twice(f):\n    @wraps(f)\n    def inner(*a, **k):\n        return f(*a, **k) * 2\n    return inner\n"
    "@twice\ndef f(n):\n    'doc'\n    return n\nx = f(4), f.__name__",
    "def fact(n):\n    return 1 if n < 2 else n * fact(n - 1)\nx = fact(20)",
    "def gen():\n    yield 1\n    yield from (2, 3)\nx = list(gen()), next(gen())",
    # statements
    "x = []\nfor i in range(10):\n    if i == 2: continue\n    if i == 5: break\n    x.append(i)\nelse:\n    x.append('no')",
    "x = 0\nwhile True:\n    x += 1\n    if x > 4: break",
    "a, (b, *c) = 1, (2, 3, 4)\nx = a, b, c",
    "d = {'a': [1]}\nd['a'] += [2]\nd['b'] = 3\ndel d['b']\nx = d",
    "l = [1, 2, 3]\nl[0:2] = [9]\nl.insert(0, 7)\nl.sort(reverse=True)\nx = l, l.pop(), l",
    "try:\n    {}['a']\nexcept (KeyError, ValueError) as e:\n    x = 'caught', str(type(e) is not None)\nfinally:\n    y = 1",
    "class E(ValueError):\n    pass\ndef f():\n    raise E('bad')\ntry:\n    f()\nexcept Exception as e:\n    x = e.args\nelse:\n    x = 0",
    "try:\n    x = 1 / 0\nexcept ZeroDivisionError:\n    x = 'inf'",
    "try:\n    import missing\nexcept ImportError:\n    missing = None\nx = missing",
    "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from missing import nothing\nx = TYPE_CHECKING",
    "x = 1\nif __name__ == '__main__':\n    x = 2",
    "def kind(v):\n    match v:\n        case 0 | 1: return 'small'\n        case int(): return 'int'\n        case [a, *rest]: return a, rest\n"
    "        case {'k': k, **r}: return k, r\n        case str() as s if s: return s\n        case _: return None\n"
    "x = kind(1), kind(5), kind([1, 2, 3]), kind({'k': 1, 'z': 2}), kind('q'), kind('')",
    "class M:\n    def __enter__(self):\n        return 5\n    def __exit__(self, *a):\n        log.append('out')\nlog = []\nwith M() as m:\n    log.append(m)\nx = log",
    # classes
    "class A:\n    kind = 'a'\n    def __init__(self, n):\n        self.n = n\n    def get(self):\n        return self.n\n    @property\n    def twice(self):\n        return self.get() * 2\n"
    "    @classmethod\n    def make(cls, n):\n        return cls(n + 1)\n    @staticmethod\n    def one():\n        return 1\n"
    "class B(A):\n    def __init__(self, n):\n        super().__init__(n)\n        self.m = 1\n    def get(self):\n        return super().get() + 10\n"
    "x = B(1).twice, A.make(4).n, B.one(), B(0).kind, isinstance(B(1), A)",
    "class V:\n    def __init__(self, a): self.a = a\n    def __add__(self, o): return V(self.a + o.a)\n    def __eq__(self, o): return self.a == o.a\n"
    "    def __getitem__(self, i): return i\n    def __len__(self): return 0\n    def __iter__(self): return iter([1, 2])\n    def __str__(self): return 'V'\n    def __call__(self): return 'called'\n"
    "v = V(1)\nx = (v + v) == V(2), v[3], bool(v), list(v), f'{v}', v()",
    "from dataclasses import dataclass, field, asdict, replace\n@dataclass(order=True)\nclass P:\n    a: int\n    b: list[int] = field(default_factory=list)\n    c: str = 'c'\n"
    "p = P(1)\nq = P(1, [2], c='d')\np.b.append(5)\nx = p.b, q.c, p == P(1, [5]), asdict(q), replace(q, a=9).a, P(1) < P(2), repr(P(1))",
    "from enum import Enum, StrEnum, auto\nclass C(Enum):\n    RED = 1\n    BLUE = auto()\nclass S(StrEnum):\n    ON = auto()\n"
    "x = C.RED.value, C(1).name, [c.name for c in C], C['BLUE'].value, S.ON == 'on', f'{S.ON}', C.RED is C.RED, len(C)",
    "from typing import NamedTuple, TypedDict\nclass T(TypedDict):\n    a: int\nclass N(NamedTuple):\n    a: int\n    b: int = 2\nn = N(1)\na, b = n\nx = T(a=1)['a'], n.b, n[0], a + b, n._replace(a=5).a",
    # the standard library
    "import math\nfrom collections import defaultdict, Counter, OrderedDict\nd = defaultdict(list)\nd['a'].append(1)\nx = dict(d), math.floor(2.5), Counter('aab').most_common(1)",
    "import itertools, functools\nx = list(itertools.chain([1], [2])), functools.reduce(lambda a, b: a + b, [1, 2, 3]), functools.partial(max, 5)(3)",
    "import json, re\nx = json.loads('[1, {\"a\": null}]'), json.dumps({'a': 1}), re.sub('[0-9]+', '#', 'a1b22')",
    "from datetime import date, timedelta\nx = (date(2024, 1, 31) + timedelta(days=1)).isoformat(), date(2024, 1, 1).year",
    "from copy import deepcopy\na = [[1]]\nb = deepcopy(a)\nb[0].append(2)\nx = a, b",
    "from operator import itemgetter\nx = sorted([{'a': 2}, {'a': 1}], key=itemgetter('a'))",
]


@pytest.mark.parametrize("program", PROGRAMS)
def test_program(value: Value, program: str) -> None:
    names: dict[str, object] = {"__name__": "json"}  # a module that exists: dataclasses look it up
    exec(program, names)
    assert value(program) == names["x"]
