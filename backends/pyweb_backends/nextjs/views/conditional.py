"""One view or another."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs.build import NULL, binary, ternary
from pyweb_backends.nextjs.expressions import truth
from pyweb_backends.nextjs.expressions.fold import known_truth
from pyweb_backends.nextjs.scope import Scope
from pyweb_backends.nextjs.views import view as views
from pyweb_compiler import ir
from pyweb_compiler.ir import Operator


def to_conditional(node: ir.Conditional, scope: Scope) -> ts.TsExpr:
    """`test && a`, or `test ? a : b`."""
    outcome = known_truth(node.test, scope)
    if outcome is not None:
        taken = node.then if outcome else node.otherwise
        return views.to_value(taken, scope) if taken else NULL
    with scope.part():
        with scope.found(_present(node.test)):
            then = views.to_value(node.then, scope)
        with scope.found(_absent(node.test)):
            otherwise = views.to_value(node.otherwise, scope) if node.otherwise else NULL
    if otherwise == NULL and then == NULL:
        return NULL
    if otherwise == NULL:
        return binary("&&", truth.boolean(node.test, scope), then)
    if then == NULL:
        return binary("&&", truth.opposite(node.test, scope, truth.boolean), otherwise)
    return ternary(truth.test(node.test, scope), then, otherwise)


def _present(test: ir.Expr) -> ir.Expr | None:
    """What is not `None` where the test holds."""
    match test:
        case ir.Call(operator=Operator.NOT, args=(inner,)):
            return _absent(inner)
        case ir.Call(operator=Operator.IS_NOT_NONE | Operator.TRUTHY, args=(value,)):
            return value
        case ir.StateRef() | ir.PropRef() | ir.LocalRef() | ir.Member():
            return test
        case _:
            return None


def _absent(test: ir.Expr) -> ir.Expr | None:
    """What is not `None` where the test does not hold."""
    match test:
        case ir.Call(operator=Operator.NOT, args=(inner,)):
            return _present(inner)
        case ir.Call(operator=Operator.IS_NONE, args=(value,)):
            return value
        case _:
            return None
