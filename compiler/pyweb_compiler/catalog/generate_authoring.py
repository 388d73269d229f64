"""Writes the typed part of the authoring package from the catalog: `python -m pyweb_compiler.catalog.generate_authoring`.

`pyweb/el.py`, `pyweb/components/*.py`, `pyweb/literals.py` and `pyweb/__init__.py` are written; nothing else is touched.
"""

from __future__ import annotations

import ast
import json
import keyword
import subprocess
import sys
from pathlib import Path

from msgspec import Struct, field

from pyweb_compiler.catalog.load import DATA, FAMILIES, load_catalog
from pyweb_compiler.catalog.model import Entry, EntryKind

COMPOSITES = Path(__file__).parent / "composites"
AUTHORING = Path(__file__).parents[3] / "pyweb"

HAND_WRITTEN = {
    "app": "App Config Env asset page",
    "control": "color_mode_cond cond foreach fragment match memo",
    "effects": "back blur_focus clear_local_storage clear_session_storage console_log download noop"
    " prevent_default redirect remove_cookie remove_local_storage remove_session_storage scroll_to"
    " set_clipboard set_color_mode set_focus set_value stop_propagation toggle_color_mode window_alert",
    "state": "Cookie EventHandler Field LocalStorage SessionStorage State event field run_in_thread serializer var",
    "style": "breakpoints color",
    "annotations": "Color Component EventSpec EventType KeyInputInfo PointerEventInfo Prop Style Var",
}
"""Modules of the authoring package that people write, and the names that `pyweb` offers of them."""

SUBMODULES = ("el", "plugins", "style")
MODULES = {
    "radix_layout.json": "layout",
    "radix_typography.json": "typography",
    "radix_widgets.json": "widgets",
    "form.json": "form",
}
"""Data file → module under `pyweb/components`; what stands in no other file goes to `content`."""

BASES = {"toast": ("effects", "ToastEffects"), "color_mode": ("style", "ColorModeVar")}
"""Namespaces that also are something else: module and class they inherit from."""

ANNOTATIONS = ("Child", "Color", "Component", "EventType", "Prop", "Responsive", "Style")

ORIGIN = "Written by `pyweb_compiler.catalog.generate_authoring`."

COMMON = (
    ("id", "Prop[str]", "Name of the element in the page."),
    ("key", "Prop[str | int]", "Tells siblings apart when a list changes."),
    ("class_name", "Prop[str | Sequence[Any]]", "Class names, for example of Tailwind."),
    ("style", "Style | None", "CSS properties."),
    ("custom_attrs", "Mapping[str, Any] | None", "Attributes that are passed on as they are."),
    ("on_click", "EventType", "Runs when it is clicked."),
)
REST = "Further CSS properties, triggers, and `aria_*` and `data_*` attributes."


LAZY = '''
if not TYPE_CHECKING:  # type checkers know the names from the imports above, and report others

    def __getattr__(name: str) -> Any:
        """Import what a name stands for when it is first used."""
        if name in _SUBMODULES:
            return import_module(f"pyweb.{name}")
        for module, names in _HOMES.items():
            if name in names.split():
                value = getattr(import_module(f"pyweb.{module}"), name)
                globals()[name] = value
                return value
        raise AttributeError(f"module 'pyweb' has no attribute {name!r}")
'''
"""The end of `pyweb/__init__.py`: nothing is imported before it is used."""


class Namespace(Struct):
    """A name of the package: a factory, a group of factories, or both."""

    call: str = ""
    """Path of the factory that the name itself is."""
    members: dict[str, str] = field(default_factory=dict)
    """Last part of the name → path of the factory."""


def generate() -> dict[Path, str]:
    """Return the text of every generated file by its path."""
    modules = _group()
    files = {
        AUTHORING / "el.py": _module("The elements of HTML and SVG.", modules.pop("el")),
        AUTHORING / "literals.py": _literals(),
        AUTHORING / "__init__.py": _package(modules),
        AUTHORING / "components" / "__init__.py": '"""Component factories, by family."""\n',
    }
    for name, namespaces in modules.items():
        title = f"Component factories: {name}."
        files[AUTHORING / "components" / f"{name}.py"] = _module(title, namespaces)
    return {path: _formatted(text, path) for path, text in files.items()}


def main() -> None:
    """Write the generated files."""
    for path, text in generate().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _group() -> dict[str, dict[str, Namespace]]:
    """Return module → name → what the name stands for."""
    homes: dict[str, str] = {}
    modules: dict[str, dict[str, Namespace]] = {}
    for file in FAMILIES:
        family = json.loads((DATA / file).read_text(encoding="utf-8"))
        for path in [*family["entries"], *family.get("aliases", {})]:
            if _is_written_by_hand(path):
                continue
            name, _, member = path.partition(".")
            module = homes.setdefault(name, MODULES.get(file, "content"))
            if name == "el":
                module, (name, _, member) = "el", member.partition(".")
            namespace = modules.setdefault(module, {}).setdefault(name, Namespace())
            if member:
                namespace.members[member] = path
            else:
                namespace.call = path
    return modules


def _is_written_by_hand(path: str) -> bool:
    entry = load_catalog().entries[path]
    special = entry.kind is EntryKind.SPECIAL and path not in _ONLY_ARGUMENT
    return special or path.startswith("vendored.")


def _module(title: str, namespaces: dict[str, Namespace]) -> str:
    bases = [BASES[name] for name in namespaces if name in BASES]
    lines = [
        f'"""{title} {ORIGIN}"""',
        "from __future__ import annotations",
        "from collections.abc import Mapping, Sequence",
        "from typing import Any, Literal",
        *(f"from pyweb.{module} import {base}" for module, base in bases),
    ]
    synonyms = {name: _synonym(name, space, namespaces) for name, space in namespaces.items()}
    body = [_namespace(n, namespaces[n]) for n, other in sorted(synonyms.items()) if not other]
    text = "\n\n".join(body)
    text += "\n\n" + "\n".join(f"{n} = {other}" for n, other in sorted(synonyms.items()) if other)
    lines.append(f"from pyweb.literals import {', '.join(load_catalog().type_aliases)}")
    lines.append("from pyweb.annotations import " + ", ".join(ANNOTATIONS))
    return "\n".join(lines) + "\n\n" + text


def _synonym(name: str, space: Namespace, namespaces: dict[str, Namespace]) -> str:
    """Return what else in the same module `name` is, wholly: `menu` is `dropdown_menu`; empty if nothing."""
    entries = load_catalog().entries
    paths = [*filter(None, [space.call]), *space.members.values()]
    if any(entries[path].path == path for path in paths):
        return ""
    canonical = entries[space.call or next(iter(space.members.values()))].path.removeprefix("el.")
    other = canonical if space.call else canonical.partition(".")[0]
    first, _, member = other.partition(".")
    known = first in namespaces and (not member or member in namespaces[first].members)
    whole = not space.members or namespaces[first].members.keys() >= space.members.keys()
    return other if known and whole and first != name else ""


def _namespace(name: str, space: Namespace) -> str:
    if not space.members:
        return _function(name, space.call)
    title = "".join(word.capitalize() for word in name.split("_"))
    base = f"({BASES[name][1]})" if name in BASES else ""
    doc = load_catalog().entries[space.call].doc if space.call else f"The parts of `{name}`."
    lines = [f"class {title}Namespace{base}:", f'    """{doc}"""', "    __slots__ = ()"]
    if space.call:
        lines.append(_indent(_function("__call__", space.call, first="self")))
    for member, path in sorted(space.members.items()):
        lines.append("    @staticmethod\n" + _indent(_function(member, path)))
    return "\n\n".join(lines) + f"\n\n{name} = {title}Namespace()"


def _function(name: str, path: str, first: str = "") -> str:
    entry = load_catalog().entries[path]
    positional, takes_children = _positional(entry)
    parameters = [first] if first else []
    docs: list[tuple[str, str]] = []
    if takes_children:
        parameters.append("*children: Child")
        docs.append(("children", "What stands inside."))
    specs = {spec.name: spec for spec in entry.props}
    for argument in positional:
        kind = _annotation(specs[argument].type) if argument in specs else "Any"
        default = "" if argument == positional[0] and entry.path in REQUIRED else " = None"
        parameters.append(f"{argument}: {_prop(kind, False)}{default}")
        docs.append((argument, specs[argument].doc if argument in specs else "The content."))
    if not takes_children:
        parameters.append("*")
    for spec in entry.props:
        if spec.name not in positional:
            safe = spec.name + "_" if keyword.iskeyword(spec.name) else spec.name
            kind = _prop(_annotation(spec.type), spec.responsive)
            parameters.append(f"{safe}: {kind}" + ("" if spec.required else " = None"))
            docs.append((safe, spec.doc))
    for trigger in entry.triggers:
        parameters.append(f"{trigger.name}: EventType = None")
        docs.append((trigger.name, trigger.doc))
    known = {text.split(":")[0] for text in parameters}
    for common, kind, doc in COMMON:
        if common not in known:
            parameters.append(f"{common}: {kind} = None")
            docs.append((common, doc))
    parameters.append("**props: Any")
    docs.append(("props", REST))
    arguments = "\n".join(f"    {argument}: {doc}" for argument, doc in docs)
    docstring = f"{entry.doc}\n\nArgs:\n{arguments}\n"
    return (
        f"def {name}({', '.join(parameters)}) -> Component:\n"
        + _indent(f'"""{docstring}"""\nreturn Component("{path}")')
        + "\n"
    )


REQUIRED = ("select", "radio_group", "callout", "html")
"""Composites whose first argument must be given."""
_ONLY_ARGUMENT = {"icon": "tag", "image": "src", "debounce_input": "child"}
"""Name of the one argument that is given without a name."""


def _positional(entry: Entry) -> tuple[list[str], bool]:
    """Return the names of positional arguments, and whether children follow."""
    if entry.path in _ONLY_ARGUMENT:
        return [_ONLY_ARGUMENT[entry.path]], False
    if entry.kind is not EntryKind.COMPOSITE:
        return [], not entry.void
    module, _, name = entry.composite.partition(".")
    tree = ast.parse((COMPOSITES / f"{module}.py").read_text(encoding="utf-8"))
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    arguments = functions[name].args
    return [argument.arg for argument in arguments.args], arguments.vararg is not None


def _prop(kind: str, responsive: bool) -> str:
    return f"Responsive[{kind}]" if responsive else f"Prop[{kind}]"


def _annotation(text: str) -> str:
    for name, expansion in load_catalog().type_aliases.items():
        text = text.replace(expansion, name)
    return text


def _literals() -> str:
    lines = [
        f'"""Constants that many props take. {ORIGIN}"""',
        "from typing import Literal, TypeAlias",
    ]
    aliases = load_catalog().type_aliases.items()
    return "\n".join(lines + [f"{name}: TypeAlias = {text}" for name, text in sorted(aliases)])


def _package(modules: dict[str, dict[str, Namespace]]) -> str:
    """Return `pyweb/__init__.py`: what a name means to type checkers, and where it is found when it is used."""
    homes = {module: names.split() for module, names in HAND_WRITTEN.items()}
    homes |= {f"components.{module}": sorted(names) for module, names in modules.items()}
    imports = [
        f"    from pyweb.{module} import " + ", ".join(f"{name} as {name}" for name in names)
        for module, names in sorted(homes.items())
    ]
    lines = [
        '"""The vocabulary that apps are written in: `import pyweb as pw`.',
        "",
        "Everything here is inert. The compiler reads the source of an app, so that nothing has to happen when it runs.",
        ORIGIN,
        '"""',
        "from __future__ import annotations",
        "from collections.abc import Iterable",
        "from importlib import import_module",
        "from typing import TYPE_CHECKING, Any",
        "if TYPE_CHECKING:",
        f"    from pyweb import {', '.join(f'{name} as {name}' for name in SUBMODULES)}",
        *imports,
        "",
        "_HOMES = {",
        *(f'    "{module}": "{" ".join(names)}",' for module, names in sorted(homes.items())),
        "}",
        f"_SUBMODULES = {SUBMODULES!r}",
        "",
        LAZY,
        "",
        "def __dir__() -> Iterable[str]:",
        '    """Return every name of the vocabulary."""',
        '    return sorted({*_SUBMODULES, *" ".join(_HOMES.values()).split()})',
    ]
    return "\n".join(lines)


def _indent(text: str) -> str:
    return "\n".join("    " + line if line else "" for line in text.split("\n"))


def _formatted(text: str, path: Path) -> str:
    """Return a module with its imports in order, without those it does not use, and formatted."""
    tidy = ("check", "--quiet", "--select=I,F401", "--fix-only", "--exit-zero")
    for arguments in (tidy, ("format",)):
        command = [sys.executable, "-m", "ruff", *arguments, "--stdin-filename", str(path), "-"]
        done = subprocess.run(
            command,
            input=text,
            capture_output=True,
            check=True,
            encoding="utf-8",
            cwd=AUTHORING.parent,
        )
        text = done.stdout
    return text


if __name__ == "__main__":
    main()
