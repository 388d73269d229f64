"""The lock file of the frontend: the part of a larger lock that its packages need."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import cast

from msgspec import Struct

from pyweb_backends.model.project import Json

Entry = dict[str, Json]


class SupersetLock(Struct, frozen=True):
    """A resolved lock of every package that any app may use."""

    versions: Mapping[str, str]
    """Version of each package that an app may name itself."""
    packages: Mapping[str, Entry]
    """By path below the project, as npm writes them."""


@cache
def superset_lock() -> SupersetLock:
    """The lock that comes with the compiler."""
    text = (files("pyweb_backends.workspace") / "data" / "npm_lock.json").read_text(
        encoding="utf-8"
    )
    data = json.loads(text)
    return SupersetLock(data["versions"], data["packages"])


class _Edges(Struct, frozen=True):
    """Which edges a walk follows."""

    dev: bool = True
    optional: bool = True
    peer: bool = True
    installed: frozenset[str] = frozenset()
    """Optional peers count where they are installed for another reason."""


def pruned_lock(
    name: str, dependencies: Mapping[str, str], dev_dependencies: Mapping[str, str]
) -> Entry:
    """A `package-lock.json` for exactly these packages."""
    lock = superset_lock()
    roots = (tuple(dependencies), tuple(dev_dependencies))
    every = frozenset(_reachable(lock, roots, _Edges()))
    without_dev = _reachable(lock, roots, _Edges(dev=False, installed=every))
    without_optional = _reachable(lock, roots, _Edges(optional=False, installed=every))
    required = _reachable(lock, roots, _Edges(dev=False, optional=False, installed=every))
    without_peer = _reachable(lock, roots, _Edges(peer=False, installed=every))
    packages: Entry = {
        "": {
            "name": name,
            "version": "0.1.0",
            "dependencies": dict(dependencies),
            "devDependencies": dict(dev_dependencies),
            "engines": {"node": ">=20.9.0"},
        }
    }
    for path in sorted(every):
        entry = dict(lock.packages[path])
        dev, optional = path not in without_dev, path not in without_optional
        flags = {
            "dev": dev,
            "optional": optional,
            "devOptional": not dev and not optional and path not in required,
            "peer": path not in without_peer,
        }
        entry.update({flag: True for flag, is_set in flags.items() if is_set})
        packages[path] = _ordered(entry)
    return {
        "name": name,
        "version": "0.1.0",
        "lockfileVersion": 3,
        "requires": True,
        "packages": packages,
    }


def _ordered(entry: Entry) -> Entry:
    """Keys in npm's own order, so that it finds nothing to rewrite."""
    first = ("version", "resolved", "integrity")
    keys = sorted(entry, key=lambda key: (isinstance(entry[key], dict), key != "dependencies", key))
    return {key: entry[key] for key in (*(k for k in first if k in entry), *keys)}


def _reachable(
    lock: SupersetLock, roots: tuple[tuple[str, ...], tuple[str, ...]], edges: _Edges
) -> set[str]:
    """Paths of the packages that the project needs."""
    names = (*roots[0], *(roots[1] if edges.dev else ()))
    pending = [f"node_modules/{name}" for name in names]
    found: set[str] = set()
    while pending:
        path = pending.pop()
        if path in found:
            continue
        found.add(path)
        for name, must in _needs(lock.packages[path], edges):
            target = _resolve(lock, path, name)
            if target is not None and (must or target in edges.installed):
                pending.append(target)
            elif must:
                raise KeyError(f"{path} needs {name}, which the lock does not have")
    return found


def _needs(entry: Entry, edges: _Edges) -> list[tuple[str, bool]]:
    """(name, whether it must be there) of what a package asks for."""
    optional = cast("dict[str, str]", entry.get("optionalDependencies", {}))
    needs = [(name, True) for name in cast("dict[str, str]", entry.get("dependencies", {}))]
    if edges.optional:
        needs += [(name, True) for name in optional]
    if edges.peer:
        meta = cast("dict[str, dict[str, bool]]", entry.get("peerDependenciesMeta", {}))
        peers = cast("dict[str, str]", entry.get("peerDependencies", {}))
        optionals = {name for name in peers if meta.get(name, {}).get("optional")}
        needs += [(name, True) for name in peers if name not in optionals]
        needs += [(name, False) for name in peers if name in optionals and edges.optional]
    return needs


def _resolve(lock: SupersetLock, path: str, name: str) -> str | None:
    """Where Node finds a package from inside another one."""
    while True:
        candidate = f"{path}/node_modules/{name}" if path else f"node_modules/{name}"
        if candidate in lock.packages:
            return candidate
        if not path:
            return None
        path = path.rpartition("node_modules/")[0].rstrip("/")
