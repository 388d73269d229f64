"""The first case whose value equals the subject."""

from __future__ import annotations

from functools import reduce

from pyweb_backends.model import ts
from pyweb_backends.nextjs.build import NULL, binary
from pyweb_backends.nextjs.expressions import expression
from pyweb_backends.nextjs.scope import Scope
from pyweb_backends.nextjs.views import view as views
from pyweb_compiler import ir


def to_match(node: ir.Match, scope: Scope) -> ts.TsExpr:
    """A chain of conditions, read from the top."""
    tests = [_test(node.subject, case, scope) for case in node.cases]
    with scope.part():
        branches = [views.to_value(case.view, scope) for case in node.cases]
        rest = views.to_value(node.otherwise, scope) if node.otherwise else NULL
    for test, branch in zip(reversed(tests), reversed(branches), strict=True):
        rest = ts.Ternary(test=test, then=branch, otherwise=rest)
    if isinstance(rest, ts.Ternary) and rest.otherwise == NULL:
        return binary("&&", rest.test, rest.then)
    return rest


def _test(subject: ir.Expr, case: ir.Case, scope: Scope) -> ts.TsExpr:
    tests = [
        expression.to_expression(
            ir.Call(
                span=subject.span,
                type=ir.BoolType(),
                operator=ir.Operator.EQUAL,
                args=(subject, value),
            ),
            scope,
        )
        for value in case.values
    ]
    return reduce(lambda left, right: binary("||", left, right), tests)
