"""What the backend needs of the app: the states, and all that they lead to."""

from __future__ import annotations

from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.lower.carry_effects import keep_side_effects
from pyweb_compiler.lower.carry_reach import KeptModule, Reach
from pyweb_compiler.parse.parsed import ParsedModule


def reach(evaluated: EvaluatedApp) -> dict[str, KeptModule]:
    """Everything that the state classes, their handlers and server constants need."""
    search = Reach(evaluated.graph)
    for state in evaluated.states:
        if state.module.in_app:
            _keep_definition(search, state.module, state.node)
    for constant in evaluated.server_constants:
        module = evaluated.graph.find(constant.value.module)
        if isinstance(module, ParsedModule) and module.in_app:
            search.keep(module, constant.name)
    if search.kept:
        _keep_serializers(search, evaluated)
        keep_side_effects(search, evaluated)
        _keep_packages(search)
    return search.kept


def _keep_definition(search: Reach, module: ParsedModule, node: object) -> None:
    """Keep the top-level statement that a node stands in."""
    entry = search.module(module)
    body = module.tree.body
    index = next((i for i, statement in enumerate(body) if statement is node), None)
    if index is None:
        index = next((i for i, statement in enumerate(body) if _contains(statement, node)), None)
    if index is not None:
        facts = entry.facts.statements[index]
        for name in sorted(facts.binds):
            search.keep(module, name)
        search.keep_statement(entry, facts, None)


def _contains(statement: object, node: object) -> bool:
    pending = [statement]
    while pending:
        current = pending.pop()
        if current is node:
            return True
        pending.extend(getattr(current, "children", ()))
    return False


def _keep_serializers(search: Reach, evaluated: EvaluatedApp) -> None:
    """Serializers work by being registered; nothing needs to mention them."""
    for module in evaluated.graph.modules():
        if module.in_app and "serializer" in module.source:
            for facts in search.facts(module).statements:
                if facts.serializer:
                    for name in sorted(facts.binds):
                        search.keep(module, name)


def _keep_packages(search: Reach) -> None:
    """The packages around carried-over modules stay packages, with their docstrings."""
    for name in list(search.kept):
        while name := name.rpartition(".")[0]:
            package = search.graph.find(name)
            if isinstance(package, ParsedModule):
                entry = search.module(package)
                first = entry.facts.statements[:1]
                entry.statements.update(facts.index for facts in first if facts.is_text)
