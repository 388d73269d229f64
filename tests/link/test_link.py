"""What a module's name means."""

from __future__ import annotations

from pathlib import Path

import pytest

from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.link import ApiModule, ForeignModule, StandardModule, link_modules
from pyweb_compiler.link.linked import LinkedModules
from pyweb_compiler.options import Options
from pyweb_compiler.parse import ParsedModule, parse_sources
from pyweb_compiler.source import read_sources

APP = "import pyweb as pw\napp = pw.App()\n"


def link(root: Path, files: dict[str, str]) -> tuple[LinkedModules | None, list[str]]:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    diagnostics = Diagnostics()
    sources = read_sources(root / "app", Options(search_path=(root / "site",)), diagnostics)
    assert sources is not None
    graph = link_modules(parse_sources(sources, diagnostics), diagnostics)
    lines = [
        f"{d.rule.code} {d.span.file}:{d.span.line}:{d.span.column} {d.message} {d.help}".strip()
        for d in diagnostics.sorted()
    ]
    return graph, lines


def test_only_what_imports_reach(tmp_path: Path) -> None:
    graph, problems = link(
        tmp_path,
        {
            "app/a/__init__.py": "",
            "app/a/a.py": f"from .pages import home\nfrom a import late\n{APP}",
            "app/a/pages/__init__.py": "",
            "app/a/pages/home.py": "def f():\n    from ..deep import x\n",
            "app/a/deep.py": "import a.a\nx = 1",
            "app/a/late.py": "",
            "app/a/unused.py": "syntax error here",
            "app/tests/test_a.py": "import a.a",
        },
    )
    assert graph is not None and problems == []
    names = [module.name for module in graph.modules()]
    assert names == ["a", "a.a", "a.deep", "a.late", "a.pages", "a.pages.home"]
    assert graph.entry.name == "a.a" and graph.app_name == "a"


def test_kinds(tmp_path: Path) -> None:
    graph, _ = link(
        tmp_path,
        {
            "app/a.py": APP,
            "app/json.py": "",
            "site/ui/__init__.py": "from ui.parts import x",
            "site/ui/parts.py": "import pyweb\nx = 1",
            "site/plain.py": "x = 1",
            "site/broken.py": "def",
            "site/native.so": "",
        },
    )
    assert graph is not None
    assert graph.find("pyweb") == ApiModule("")
    assert graph.find("reflex.components.radix") == ApiModule("components.radix")
    assert graph.find("os.path") == StandardModule("os.path")
    assert graph.find("native") == ForeignModule("native")
    assert graph.find("broken") == ForeignModule("broken")
    assert graph.find("nowhere.x") == ForeignModule("nowhere.x", installed=False)
    assert graph.find("plain") == ForeignModule("plain")
    assert graph.find("json.decoder") is None
    found = graph.find("ui.parts")
    assert isinstance(found, ParsedModule) and not found.in_app and found.file == "ui/parts.py"
    assert graph.find("ui.parts") is found


def test_installed_in_any_folder(tmp_path: Path) -> None:
    """Packages and single files, wherever on the search path; only those that build a page are read."""
    _, problems = link(tmp_path, {"app/a.py": APP, "site/other.py": "import pyweb"})
    more = tmp_path / "more"
    (more / "kit").mkdir(parents=True)
    (more / "kit" / "__init__.py").write_text("from reflex import box")
    (more / "badge.py").write_text("import pyweb as pw")
    (more / "tables.py").write_text("rows = 1")
    diagnostics = Diagnostics()
    sources = read_sources(
        tmp_path / "app", Options(search_path=(tmp_path / "site", more)), diagnostics
    )
    assert sources is not None
    graph = link_modules(parse_sources(sources, diagnostics), diagnostics)
    assert graph is not None and problems == [] and not diagnostics.sorted()
    for name in ("kit", "badge", "other"):
        found = graph.find(name)
        assert isinstance(found, ParsedModule) and not found.in_app, name
    assert graph.find("tables") == ForeignModule("tables")


def test_missing_modules(tmp_path: Path) -> None:
    _, problems = link(
        tmp_path,
        {
            "app/a/a.py": (
                "from a.stat import x\nfrom . import y\nfrom ...z import w\nimport pandas\n"
                "try:\n    import a.optional\nexcept ImportError:\n    pass\n" + APP
            ),
            "app/a/state.py": "",
        },
    )
    assert problems == [
        "PW101 a/a.py:1:6 there is no module `a.stat` did you mean `a.state`?",
        "PW102 a/a.py:3:9 the relative import leaves the top of the package "
        "use fewer leading dots, or an absolute import",
    ]


@pytest.mark.parametrize(
    ("name", "help"),
    [
        ("parts.cards", "parts.card"),
        ("parts.nowhere.card", "parts.card"),
        ("state.card", ""),
    ],
)
def test_what_may_have_been_meant(tmp_path: Path, name: str, help: str) -> None:
    """Modules of the nearest folder that there is."""
    files = {"app/state.py": "", "app/parts/card.py": "", "app/notes.txt": ""}
    _, problems = link(tmp_path, {"app/a.py": f"import {name}\n{APP}", **files})
    told = f" did you mean `{help}`?" if help else ""
    assert problems == [f"PW101 a.py:1:8 there is no module `{name}`{told}"]


def test_broken_module_is_one_problem(tmp_path: Path) -> None:
    graph, problems = link(tmp_path, {"app/a.py": f"import b\nimport b\n{APP}", "app/b.py": "def"})
    assert graph is not None
    assert len(problems) == 1 and problems[0].startswith("PW007 b.py:1:")


def test_broken_entry(tmp_path: Path) -> None:
    graph, problems = link(
        tmp_path, {"app/pyweb.toml": 'app_name = "a"', "app/a.py": f"{APP}\ndef"}
    )
    assert graph is None and len(problems) == 1


def test_named_entry_that_is_not_there(tmp_path: Path) -> None:
    graph, problems = link(tmp_path, {"app/pyweb.toml": 'app_module_import = "x.y"'})
    assert graph is None
    assert [line.split()[0] for line in problems] == ["PW009"]


def test_cycle(tmp_path: Path) -> None:
    graph, problems = link(
        tmp_path, {"app/a.py": f"import b\n{APP}", "app/b.py": "import a\n", "app/c.py": ""}
    )
    assert graph is not None and problems == []
    assert [module.name for module in graph.modules()] == ["a", "b"]


def test_module_that_is_a_link_out_of_the_app(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "secret.py").write_text("x = 1")
    (tmp_path / "app" / "b.py").symlink_to(tmp_path / "secret.py")
    _, problems = link(tmp_path, {"app/a.py": f"import b\n{APP}"})
    assert [line.split()[0] for line in problems] == ["PW006"]
