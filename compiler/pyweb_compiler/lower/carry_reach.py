"""Which statements of which modules the backend needs."""

from __future__ import annotations

from msgspec import Struct, field

from pyweb_compiler.link.graph import ModuleGraph
from pyweb_compiler.lower.carry_facts import Import, ModuleFacts, StatementFacts, scan_module
from pyweb_compiler.lower.carry_names import Chain
from pyweb_compiler.parse.parsed import ParsedModule


class KeptModule(Struct):
    """What is carried over of one module."""

    facts: ModuleFacts
    statements: set[int] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    """Names asked for; of imports only these stay."""
    registers: bool = False
    """Whether it is there for what it does when it is imported."""


class Reach(Struct):
    """Follows names from the state classes through the app."""

    graph: ModuleGraph
    kept: dict[str, KeptModule] = field(default_factory=dict)
    _facts: dict[str, ModuleFacts] = field(default_factory=dict)

    def module(self, module: ParsedModule) -> KeptModule:
        """The module's entry; its facts are found once."""
        if module.name not in self.kept:
            self.kept[module.name] = KeptModule(self.facts(module))
        return self.kept[module.name]

    def facts(self, module: ParsedModule) -> ModuleFacts:
        """Facts about a module that may or may not be carried over."""
        if module.name not in self._facts:
            self._facts[module.name] = scan_module(module, self.graph)
        return self._facts[module.name]

    def keep(self, module: ParsedModule, name: str) -> bool:
        """Keep what a module's name stands for; tells whether the module has it."""
        facts = self.facts(module)
        if name not in facts.binders:
            return self._keep_from_star(module, name)
        entry = self.module(module)
        if name in entry.names:
            return True
        entry.names.add(name)
        for index in facts.binders[name]:
            self.keep_statement(entry, facts.statements[index], name)
        return True

    def keep_statement(self, entry: KeptModule, facts: StatementFacts, name: str | None) -> None:
        """Keep a statement and all that it uses; of an import only `name`."""
        if facts.is_import:
            entry.statements.add(facts.index)
            for found in facts.imports:
                if found.local == name:
                    self._follow(found, _chains_of(entry, found.local))
            return
        if facts.index in entry.statements:
            return
        entry.statements.add(facts.index)
        for used in sorted(facts.uses):
            if used not in facts.binds or used in entry.facts.imports:
                self.keep(entry.facts.module, used)
        for chain in sorted(facts.chains):
            if chain[0] in entry.facts.imports:
                self._follow(entry.facts.imports[chain[0]], {chain})
        for found in (*facts.imports, *facts.inner_imports):
            self._follow(found, {chain for chain in facts.chains if chain[0] == found.local})

    def _keep_from_star(self, module: ParsedModule, name: str) -> bool:
        facts = self.facts(module)
        for index, source in facts.stars:
            target = self.graph.find(source)
            if isinstance(target, ParsedModule) and target.in_app and self.keep(target, name):
                self.module(module).statements.add(index)
                return True
        return False

    def _follow(self, found: Import, chains: set[Chain]) -> None:
        """Keep what an import brings in, as far as it belongs to the app."""
        if found.name is not None:
            target = self.graph.find(found.module)
            if not isinstance(target, ParsedModule) or not target.in_app:
                return
            self.module(target)
            if not self.keep(target, found.name):
                self._follow_module(f"{found.module}.{found.name}", {c[1:] for c in chains})
            return
        first, _, rest = found.module.partition(".")
        if found.aliased or not rest:
            self._follow_module(found.module, {chain[1:] for chain in chains})
        else:
            self._follow_module(found.module, set())
            self._follow_module(first, {chain[1:] for chain in chains})

    def _follow_module(self, name: str, chains: set[Chain]) -> None:
        """Keep a module that is used as an object, and the attributes that are taken from it."""
        target = self.graph.find(name)
        if not isinstance(target, ParsedModule) or not target.in_app:
            return
        self.module(target)
        for chain in sorted(chain for chain in chains if chain):
            if not self.keep(target, chain[0]):
                self._follow_module(f"{name}.{chain[0]}", {chain[1:]})


def _chains_of(entry: KeptModule, local: str) -> set[Chain]:
    return {
        chain
        for facts in entry.facts.statements
        if facts.index in entry.statements
        for chain in facts.chains
        if chain[0] == local
    }
