"""One view or another."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs.build import NULL, binary, ternary
from pyweb_backends.nextjs.expressions import truth
from pyweb_backends.nextjs.expressions.fold import known_truth
from pyweb_backends.nextjs.scope import Scope
from pyweb_backends.nextjs.views import view as views
from pyweb_compiler import ir


def to_conditional(node: ir.Conditional, scope: Scope) -> ts.TsExpr:
    """`test && a`, or `test ? a : b`."""
    outcome = known_truth(node.test, scope)
    if outcome is not None:
        taken = node.then if outcome else node.otherwise
        return views.to_value(taken, scope) if taken else NULL
    with scope.part():
        then = views.to_value(node.then, scope)
        otherwise = views.to_value(node.otherwise, scope) if node.otherwise else NULL
    if otherwise == NULL and then == NULL:
        return NULL
    if otherwise == NULL:
        return binary("&&", truth.boolean(node.test, scope), then)
    if then == NULL:
        return binary("&&", truth.opposite(node.test, scope, truth.boolean), otherwise)
    return ternary(truth.test(node.test, scope), then, otherwise)
