"""The files around both halves, and the locks."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from msgspec.structs import replace

from pyweb_backends.contract import plan_contract
from pyweb_backends.model import ts
from pyweb_backends.model.project import JsonFile, ProjectFile, RuntimeFile, TemplateFile, TsFile
from pyweb_backends.workspace.npm_lock import pruned_lock, superset_lock
from pyweb_backends.workspace.plan import plan_workspace
from pyweb_compiler import ir
from pyweb_compiler.diagnostics import NOWHERE
from pyweb_emitters.print.project import print_file
from tests.fastapi.sample import app, handler, module, page, state

SHOP = app(
    state(handler("clear")),
    modules=(module("shop.cart", "import live\n"),),
    python=('pandas>=2; python_version < "3.13"', "orjson"),
    pages=(page(), page(("items", "static"), ("id", "param")), page(not_found=True)),
)
SITE = app(pages=(page(("about", "static")),))


def planned(shop: ir.App, *frontend: ProjectFile) -> dict[str, ProjectFile]:
    return {file.path: file for file in plan_workspace(shop, plan_contract(shop), frontend)}


def text(shop: ir.App, path: str, *frontend: ProjectFile) -> str:
    return print_file(planned(shop, *frontend)[path], Path()).decode()


def importing(*packages: str) -> TsFile:
    imports = tuple(ts.Import(module=package) for package in packages)
    return TsFile(
        path="frontend/app/page.tsx", module=ts.TsModule(imports=imports, declarations=())
    )


def manifest(shop: ir.App, *frontend: ProjectFile) -> dict[str, dict[str, str]]:
    loaded: dict[str, dict[str, str]] = json.loads(text(shop, "frontend/package.json", *frontend))
    return loaded


@pytest.mark.parametrize("shop", [SHOP, SITE], ids=["backend", "static"])
def test_every_template_renders_and_names_the_compiler_once(shop: ir.App) -> None:
    mentions = []
    for path, file in planned(shop).items():
        printed = print_file(file, Path()).decode()
        assert printed.endswith("\n") or not printed, path
        assert "{{" not in printed.replace("${{", ""), path
        if isinstance(file, TemplateFile):
            mentions += [path for line in printed.splitlines() if "pyweb" in line.lower()]
    assert mentions == ["README.md"]


def test_a_static_site_has_nothing_of_a_backend() -> None:
    files = planned(SITE)
    assert not any(path.startswith("backend/") for path in files)
    for path in ("README.md", "Makefile", "compose.yaml", ".github/workflows/ci.yml"):
        assert "uvicorn" not in text(SITE, path)
        assert "backend" not in text(SITE, path)
    assert 'output: "export"' in text(SITE, "frontend/next.config.ts")
    assert "frontend/scripts/serve.mjs" in files


def test_pages_that_nobody_can_list_have_a_server_of_their_own() -> None:
    site = app(pages=(page(("post", "static"), ("id", "param")),))
    files = planned(site)
    assert not any(path.startswith("backend/") for path in files)
    assert "frontend/scripts/standalone.mjs" in files
    assert 'output: "standalone"' in text(site, "frontend/next.config.ts")
    assert "server.js" in text(site, "frontend/Dockerfile")
    assert "reverse_proxy frontend:3000" in text(site, "Caddyfile")
    compose = text(site, "compose.yaml")
    assert "frontend:" in compose and "backend" not in compose and "\n\n\n" not in compose
    assert "exported" not in text(site, "README.md")


def test_only_packages_that_are_imported() -> None:
    runtime = RuntimeFile(
        path="frontend/components/ui/color-mode.tsx",
        source="frontend/components/ui/color-mode.tsx",
    )
    plain = manifest(SHOP, importing("react", "next/link", "@/lib/live", "./x"))
    assert set(plain["dependencies"]) == {"next", "react", "react-dom"}
    more = manifest(SHOP, importing("recharts"), runtime)
    assert {"recharts", "lucide-react", "@radix-ui/themes"} <= set(more["dependencies"])
    for versions in (more["dependencies"], more["devDependencies"]):
        assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in versions.values())


def test_a_package_that_the_lock_does_not_know_is_installed_without_one() -> None:
    shop = app(npm=("canvas-confetti@1.9.3",))
    assert manifest(shop)["dependencies"]["canvas-confetti"] == "1.9.3"
    assert "frontend/package-lock.json" not in planned(shop)
    assert "npm install" in text(shop, "Makefile")
    assert "npm ci" in text(SHOP, "Makefile")


def test_the_lock_is_complete_and_no_larger_than_needed() -> None:
    files = planned(SHOP, importing("sonner"))
    lock = files["frontend/package-lock.json"]
    assert isinstance(lock, JsonFile)
    packages = json.loads(text(SHOP, "frontend/package-lock.json", importing("sonner")))["packages"]
    assert "node_modules/recharts" not in packages
    assert "node_modules/sonner" in packages
    names = {path.rpartition("node_modules/")[2] for path in packages}
    for path, entry in packages.items():
        for name in (*entry.get("dependencies", ()), *entry.get("optionalDependencies", ())):
            assert name in names, f"{path} needs {name}"
        assert "resolved" not in entry


def test_the_superset_has_every_platform() -> None:
    packages = superset_lock().packages
    names = {path.rpartition("node_modules/")[2] for path in packages}
    for entry in packages.values():
        optional = entry.get("optionalDependencies", {})
        assert isinstance(optional, dict)
        assert set(optional) <= names
    for name, version in superset_lock().versions.items():
        assert packages[f"node_modules/{name}"]["version"] == version


def test_flags_say_why_a_package_is_there() -> None:
    packages = pruned_lock("x", {"next": "16.4.5"}, {"typescript": "7.0.2"})["packages"]
    assert isinstance(packages, dict)

    def flags(name: str) -> set[str]:
        entry = packages[f"node_modules/{name}"]
        assert isinstance(entry, dict)
        return {flag for flag in ("dev", "optional", "devOptional", "peer") if entry.get(flag)}

    assert flags("next") == set()
    assert flags("typescript") == {"dev"}
    assert flags("@next/swc-linux-x64-gnu") == {"optional"}
    assert flags("react") == {"peer"}


def test_python_settings() -> None:
    settings = tomllib.loads(text(SHOP, "backend/pyproject.toml"))
    assert 'pandas>=2; python_version < "3.13"' in settings["project"]["dependencies"]
    assert "orjson" not in settings["project"]["dependencies"]
    assert settings["tool"]["mypy"]["strict"] is True
    (override,) = settings["tool"]["mypy"]["overrides"]
    assert override["module"] == ["shop", "shop.*"]
    assert list(settings["tool"]["ruff"]["lint"]["per-file-ignores"]) == ["shop{.py,/**}"]


def test_python_lock() -> None:
    lines = text(SHOP, "backend/requirements.lock").splitlines()
    pinned = [line for line in lines if "==" in line]
    assert any(line.startswith("fastapi==") for line in pinned)
    assert not any(line.startswith(("mypy", "pytest", "httpx")) for line in pinned)
    assert lines[-1] == 'pandas>=2; python_version < "3.13"'
    tools = text(SHOP, "backend/requirements-dev.lock")
    assert "-r requirements.lock" in tools
    assert "pytest==" in tools


def test_the_smoke_test_opens_every_page() -> None:
    code = text(SHOP, "frontend/tests/smoke.spec.ts")
    assert re.findall(r'^  "(.*)",$', code, re.MULTILINE) == ["/", "/items/example"]


def test_every_setting_is_in_the_example() -> None:
    example = text(SHOP, ".env.example")
    assert "# LIVE_MAX_MESSAGE_BYTES=1000000" in example
    assert "SITE_ADDRESS=localhost" in example
    assert "LIVE_" not in text(SITE, ".env.example")


def test_an_icon_of_its_own_is_left_alone() -> None:
    assert "frontend/app/icon.svg" in planned(SITE)
    own = app(assets=(ir.app.Asset(path="assets/favicon.ico", public="favicon.ico"),))
    assert "frontend/app/icon.svg" not in planned(own)


def test_pages_carry_security_headers() -> None:
    assert "headers: securityHeaders() }" in text(SHOP, "frontend/next.config.ts")
    assert "securityHeaders" not in text(SITE, "frontend/next.config.ts")


def test_foreign_packages_may_call_others() -> None:
    config = text(SHOP, "frontend/next.config.ts", importing("plotly.js"))
    assert 'scripts: ["https:"]' in config
    assert 'connections: ["https:", "wss:"]' in config


@pytest.mark.parametrize(
    ("source", "origins"),
    [
        ("https://cdn.example.com/a.js", '["https://cdn.example.com"]'),
        ("//cdn.example.com:8443/a.js", '["cdn.example.com:8443"]'),
        ("/own.js", "[]"),
        ("https://x.example'; default-src *", "[]"),
        (None, '["https:"]'),
    ],
)
def test_scripts_come_from_where_the_app_says(source: str | None, origins: str) -> None:
    value: ir.Expr = (
        ir.Literal(span=NOWHERE, type=ir.StrType(), value=source)
        if source is not None
        else ir.StateRef(span=NOWHERE, type=ir.StrType(), state="shop.State", name="source")
    )
    script = ir.Element(
        span=NOWHERE, tag=ir.HtmlTag(name="script"), props=(ir.Prop(name="src", value=value),)
    )
    config = text(replace(SHOP, head=(script,)), "frontend/next.config.ts")
    assert f"scripts: {origins}" in config
