"""Where things stand in the frontend."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import quote

from pyweb_backends.names import RoutePath, kebab_case
from pyweb_backends.nextjs.runtime import load_runtime
from pyweb_compiler import ir

ROOT = "frontend"
_ASCII = "".join(map(chr, range(128)))


def module_path(module: str) -> str:
    """`todo.new_item` → `todo/new-item`; two modules never share a path, however they are spelled."""
    return "/".join(map(_file_name, module.split(".")))


def _file_name(part: str) -> str:
    return re.sub(r"(?<=[^_])_(?=[^_])", "-", part)


def import_path(file: str) -> str:
    """`frontend/components/todo.tsx` → `@/components/todo`."""
    inner = file.removeprefix(f"{ROOT}/")
    return "@/" + inner.removesuffix(".tsx").removesuffix(".jsx").removesuffix(".ts")


def component_file(module: str) -> str:
    """File of the components of a module."""
    return f"{ROOT}/components/{_beside_runtime(module)}.tsx"


def _beside_runtime(module: str) -> str:
    path = module_path(module)
    return f"{path}.own" if path in _runtime_components() else path


@cache
def _runtime_components() -> frozenset[str]:
    """Where the vendored components stand, should an app have modules of the same path."""
    return frozenset(
        path.removeprefix("components/").partition(".")[0] for path in load_runtime().entries
    )


def client_file(module: str) -> str:
    """File of those components of a module that need the browser, where others do not."""
    return f"{ROOT}/components/{_beside_runtime(module)}.client.tsx"


def script_file(module: str, component: str) -> str:
    """File of a component that holds JavaScript of the author."""
    return f"{ROOT}/components/{module_path(module)}/{kebab_case(component)}.jsx"


def state_file(module: str) -> str:
    """File of the states and records of a module."""
    return f"{ROOT}/state/{module_path(module)}.ts"


def constants_file(module: str) -> str:
    """File of the constants that several files use."""
    return f"{ROOT}/constants/{module_path(module)}.ts"


def route_paths(route: tuple[ir.RouteSegment, ...]) -> tuple[RoutePath, ...]:
    """`post/[id]`, as folders below `app/`; with an optional parameter, one with and one without."""
    segments = [_segment(segment) for segment in route]
    paths = [RoutePath("/".join(segments))]
    if route and route[-1].kind == "optional":
        paths.append(RoutePath("/".join(segments[:-1])))
    return tuple(paths)


def _segment(segment: ir.RouteSegment) -> str:
    match segment.kind:
        case "param" | "optional":
            return f"[{segment.name}]"
        case "rest":
            return f"[[...{segment.name}]]"
        case _:
            # Next finds and builds what is not ASCII only under the name that browsers ask for.
            return quote(segment.name, safe=_ASCII)
