"""The names and imports of one file while it is being planned."""

from __future__ import annotations

from pyweb_backends.contract import ApiContract
from pyweb_backends.model import ts
from pyweb_backends.names import TS_GLOBALS, NameScope, TsName, camel_case, pascal_case
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.runtime import Runtime
from pyweb_compiler import ir

_PREFIXES = {"@radix-ui/themes": "Radix", "lucide-react": "Lucide", "next/link": "Next"}


class FileScope:
    """Hands out the names of a file and remembers what it imports."""

    def __init__(
        self, path: str, contract: ApiContract, runtime: Runtime, declared: tuple[str, ...] = ()
    ) -> None:
        self.path = path
        self.contract = contract
        self.runtime = runtime
        self.names = NameScope({*TS_GLOBALS, *declared})
        self.locals: set[str] = set()
        self._imports: dict[tuple[str, str, bool], tuple[TsName, bool]] = {}
        self._effects: list[str] = []

    def use(
        self, module: str, export: str, *, default: bool = False, type_only: bool = False
    ) -> str:
        """The local name of an export, imported once."""
        if module.startswith("/"):
            # A file of the app's own, by its path below the frontend.
            module = "@/" + "/".join(filter(None, module.split("/")))
        key = (module, export, default)
        if key in self._imports:
            name, only_type = self._imports[key]
            self._imports[key] = (name, only_type and type_only)
            return name
        choices = [c for c in _choices(module, export) if c not in self.locals]
        name = self.names.claim(*(choices or [f"{export}Import"]))
        self._imports[key] = (name, type_only)
        return name

    def use_as(self, needed: ir.JsImport) -> None:
        """An import under exactly the name that the author's JavaScript uses."""
        local = TsName(needed.alias or needed.name)
        key = (needed.package, needed.name, needed.default)
        if key not in self._imports:
            self.names.claim(local)
        self._imports[key] = (local, False)

    def side_effect(self, module: str) -> None:
        """An import for its effect alone."""
        if module not in self._effects:
            self._effects.append(module)

    def helper(self, name: str) -> ts.Name:
        """A function with Python's meaning."""
        return ts.Name(name=self.use(self.runtime.helper_module(name), name))

    def state(self, wire: str) -> ts.Name:
        """The object of a state."""
        state = self.contract.state(wire)
        if state is None:
            raise LookupError(f"no state {wire} in the contract")
        return ts.Name(
            name=self.use(paths.import_path(paths.state_file(state.module)), state.const)
        )

    def record(self, type_: ir.RecordType) -> ts.TsType:
        """The interface of a record; unknown to the contract: no assumption."""
        record = self.contract.record(type_)
        if record is None:
            return ts.TypeName(name="unknown")
        file = paths.state_file(record.module)
        if file == self.path:
            return ts.TypeName(name=record.interface)
        module = paths.import_path(file)
        return ts.TypeName(name=self.use(module, record.interface, type_only=True))

    def react(self, name: str) -> ts.TsType:
        """A type of React."""
        return ts.TypeName(name=self.use("react", name, type_only=True))

    def icon(self) -> ts.TsType:
        """The type of an icon component."""
        return ts.TypeName(name=self.use("lucide-react", "LucideIcon", type_only=True))

    def imports(self) -> tuple[ts.Import, ...]:
        """The imports in the order that the linter wants."""
        modules: dict[str, list[tuple[str, bool, TsName, bool]]] = {}
        for (module, export, default), (name, type_only) in self._imports.items():
            modules.setdefault(module, []).append((export, default, name, type_only))
        found = [_import(module, names) for module, names in modules.items()]
        found += [ts.Import(module=module) for module in self._effects]
        return tuple(sorted(found, key=_import_order))


def _choices(module: str, export: str) -> tuple[str, ...]:
    if module == "lucide-react":
        return (export, f"{export}Icon")
    if prefix := _PREFIXES.get(module):
        return (export, f"{prefix}{export}")
    if module.startswith("@/"):
        last = module.rsplit("/", 1)[1]
        if export[:1].isupper():
            return (export, f"{pascal_case(last)}{export}")
        return (export, camel_case(f"{last}_{export}"))
    return (export, f"{pascal_case(module)}{export[:1].upper()}{export[1:]}")


def _import(module: str, names: list[tuple[str, bool, TsName, bool]]) -> ts.Import:
    default = next((name for _, is_default, name, _ in names if is_default), None)
    named = sorted((n for n in names if not n[1]), key=lambda n: _natural(n[2]))
    type_only = default is None and all(n[3] for n in named)
    return ts.Import(
        module=module,
        default=default,
        names=tuple(
            ts.ImportName(
                name=export,
                alias=None if name == export else name,
                type_only=only_type and not type_only,
            )
            for export, _, name, only_type in named
        ),
        type_only=type_only,
    )


def _import_order(node: ts.Import) -> tuple[int, int, tuple[tuple[str, str], ...]]:
    module = node.module
    rank = 2 if module.startswith(".") else 1 if module.startswith("@/") else 0
    bare_effect = not node.names and node.default is None
    # Side effects keep their place at the end: the linter does not move imports across them.
    return (int(bare_effect), rank, _natural(module))


def _natural(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((char.lower(), char) for char in text)
