"""`pyweb ir`: trees as JSON."""

from __future__ import annotations

import json
import math

from pyweb.command.dump import dump
from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span


def test_nodes_name_their_class() -> None:
    value = json.loads(dump(Span("app.py", 1, 2, 3, 4)))
    assert value["version"] == 1
    assert value["app"] == {
        "node": "Span", "file": "app.py", "line": 1, "column": 2, "end_line": 3, "end_column": 4
    }  # fmt: skip


def test_values() -> None:
    value = {"b": frozenset({"y", "x"}), 1: (math.inf, None), "kind": ir.HandlerKind.PLAIN}
    told = {"b": ["x", "y"], "1": ["inf", None], "kind": ir.HandlerKind.PLAIN.value}
    assert json.loads(dump(value))["app"] == told


def test_deep_trees() -> None:
    tree: object = "leaf"
    for _ in range(2_000):
        tree = (tree,)
    assert dump(tree).count("[") == 2_000
