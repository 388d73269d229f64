"""What runs when a module of the backend is imported, besides what its names are."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field

from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.lower.carry_facts import Import, ModuleFacts, StatementFacts
from pyweb_compiler.lower.carry_names import Chain
from pyweb_compiler.lower.carry_reach import KeptModule, Reach
from pyweb_compiler.parse.parsed import ParsedModule

_SUBCLASSES = "__subclasses__"


def keep_side_effects(search: Reach, evaluated: EvaluatedApp) -> None:
    """Keep what binds nothing, and what registers itself, unless it is UI or about what is not kept."""
    effects = _Effects(search, _runs_outside(evaluated))
    imported = evaluated.interpreter.modules if evaluated.interpreter is not None else ()
    modules = [each for each in evaluated.graph.modules() if each.in_app]
    changed = True
    while changed:
        changed = False
        for module in modules:
            entry = search.kept.get(module.name)
            needed = entry is not None
            if not needed and module.name not in imported:
                continue
            entry = entry or KeptModule(search.facts(module))
            for facts in entry.facts.statements:
                kept = facts.index in entry.statements
                if not kept and effects.is_one(entry, facts, needed=needed):
                    search.kept.setdefault(module.name, entry)
                    entry.registers = entry.registers or not needed
                    entry.names.update(facts.binds if facts.marks or facts.bases else ())
                    search.keep_statement(entry, facts, None)
                    changed = True


def _runs_outside(evaluated: EvaluatedApp) -> frozenset[tuple[str, str]]:
    """Functions, by module, that do something while modules are imported that only a server can."""
    if evaluated.interpreter is None:
        return frozenset()
    left_out = evaluated.interpreter.left_out
    return frozenset((each.module, each.function) for each in left_out if each.function)


class _Run(Struct):
    """All that a statement leads to."""

    statements: dict[tuple[str, int], tuple[ModuleFacts, StatementFacts]] = field(
        default_factory=dict
    )
    is_ui: bool = False


class _Effects(Struct, frozen=True):
    """Tells which statements matter for what is kept."""

    search: Reach
    outside: frozenset[tuple[str, str]]

    def is_one(self, entry: KeptModule, facts: StatementFacts, *, needed: bool) -> bool:
        """Whether the backend needs a statement for what it does; `needed`: its module is there anyway."""
        if facts.is_import or facts.main_guard:
            return False
        if facts.is_text:
            return needed and (facts.index == 0 or facts.index - 1 in entry.statements)
        if entry.facts.touches_ui(facts.chains, facts.uses) or (needed and not entry.names):
            return False
        if facts.defines:
            return bool(facts.marks or facts.bases) and self._registers(entry.facts, facts)
        if not needed:
            return self._changes(entry.facts, facts)
        module = entry.facts.module
        if all(
            self._is_available(entry, name)
            for name in facts.uses - facts.binds
            if name in entry.facts.binders or self.search.graph.find(f"{module.name}.{name}")
        ):
            return True
        run = self._run(entry.facts, facts.uses, facts.chains)
        return not run.is_ui and any(
            self._is_kept(*each) or self._is_outside(*each) for each in run.statements.values()
        )

    def _changes(self, module: ModuleFacts, facts: StatementFacts) -> bool:
        """Whether a statement of another module is about data that is kept, or sets up what is."""
        run = self._run(module, facts.uses, facts.chains)
        return not run.is_ui and any(
            self._is_data(*each)
            or (self._is_outside(*each) and each[0].module.name in self.search.kept)
            for each in run.statements.values()
        )

    def _is_data(self, module: ModuleFacts, facts: StatementFacts) -> bool:
        return self._is_kept(module, facts) and facts.defines and not facts.is_definition

    def _is_available(self, entry: KeptModule, name: str) -> bool:
        if name in entry.names or name in entry.facts.api:
            return True
        found = entry.facts.imports.get(name)
        if found is None:
            return False
        target = self.search.graph.find(found.module)
        return not (isinstance(target, ParsedModule) and target.in_app)

    def _is_kept(self, module: ModuleFacts, facts: StatementFacts) -> bool:
        entry = self.search.kept.get(module.module.name)
        return entry is not None and facts.index in entry.statements

    def _is_outside(self, module: ModuleFacts, facts: StatementFacts) -> bool:
        return any((module.module.name, name) in self.outside for name in facts.binds)

    # --- what registers itself -------------------------------------------------------------------

    def _registers(self, module: ModuleFacts, facts: StatementFacts) -> bool:
        """Whether a function or class puts itself into something that is kept."""
        asked = any(self._keeps(module, chain) for chain in facts.marks) or any(
            self._is_known_to(module, base) for base in facts.bases
        )
        return asked and not self._run(module, facts.uses, facts.chains).is_ui

    def _keeps(self, module: ModuleFacts, mark: Chain) -> bool:
        """Whether a decorator is of something that is kept, or fills it: `@app.task`, `@register`."""
        binders = self._binders(module, mark[0])
        if len(mark) > 1 and any(self._is_kept(*each) for each in binders):
            return True
        run = self._run(module, frozenset(mark[:1]), frozenset([mark]))
        return any(
            self._is_kept(*each) and each[1].defines and not each[1].is_function
            for each in run.statements.values()
        )

    def _is_known_to(
        self, module: ModuleFacts, base: str, seen: frozenset[str] = frozenset()
    ) -> bool:
        """Whether a base class that is kept knows the classes that inherit from it."""
        for home, facts in self._binders(module, base):
            place = f"{home.module.name}.{base}"
            if place in seen:
                continue
            if self._is_kept(home, facts) and (facts.knows_children or self._is_asked(base)):
                return True
            if any(self._is_known_to(home, each, seen | {place}) for each in facts.bases):
                return True
        return False

    def _is_asked(self, name: str) -> bool:
        """Whether something that is kept has `Name.__subclasses__()`."""
        return any(
            chain[-1] == _SUBCLASSES and name in chain
            for entry in self.search.kept.values()
            for index in entry.statements
            for chain in entry.facts.statements[index].chains
        )

    # --- what is led to --------------------------------------------------------------------------

    def _binders(self, module: ModuleFacts, name: str) -> list[tuple[ModuleFacts, StatementFacts]]:
        """The statements that a name of a module stands for, wherever it comes from."""
        run = _Run()
        self._follow(run, module, name, frozenset(), [])
        return list(run.statements.values())

    def _run(self, module: ModuleFacts, names: frozenset[str], chains: frozenset[Chain]) -> _Run:
        """What is reached from names of a module, until it is known to be UI."""
        run = _Run(is_ui=module.touches_ui(chains, names))
        pending: list[tuple[ModuleFacts, StatementFacts]] = []
        for name in names:
            self._follow(run, module, name, chains, pending)
        while pending and not run.is_ui:
            home, facts = pending.pop()
            run.is_ui = home.touches_ui(facts.chains, facts.uses)
            for name in facts.uses:
                self._follow(run, home, name, facts.chains, pending)
            for found in facts.inner_imports:
                self._imported(run, found, facts.chains, pending)
        return run

    def _follow(
        self,
        run: _Run,
        module: ModuleFacts,
        name: str,
        chains: Iterable[Chain],
        pending: list[tuple[ModuleFacts, StatementFacts]],
    ) -> None:
        if name in module.imports:
            self._imported(run, module.imports[name], chains, pending)
            return
        for index in module.binders.get(name, ()):
            place = (module.module.name, index)
            if place not in run.statements:
                run.statements[place] = module, module.statements[index]
                pending.append(run.statements[place])

    def _imported(
        self,
        run: _Run,
        found: Import,
        chains: Iterable[Chain],
        pending: list[tuple[ModuleFacts, StatementFacts]],
    ) -> None:
        wanted = [found.name] if found.name is not None else []
        if found.name is None:
            wanted = [each[1] for each in chains if each[0] == found.local and len(each) > 1]
        target = self.search.graph.find(found.module)
        if isinstance(target, ParsedModule) and target.in_app:
            for name in wanted:
                self._follow(run, self.search.facts(target), name, chains, pending)
