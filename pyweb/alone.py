"""Keeps the code of others out of the compiler's process: modules of the current folder, installed plugins."""

from __future__ import annotations

import os
import sys

_PLUGINS = "PYDANTIC_DISABLE_PLUGINS"
_GIVEN = os.environ.get(_PLUGINS)


def stay_alone() -> None:
    """Import nothing from here on that is neither Python's nor of pyweb and its dependencies.

    What `python -m` itself imports before (`typing`, `pkgutil`) is out of reach; the installed `pyweb` has no such
    folder to search at all.
    """
    os.environ[_PLUGINS] = "__all__"
    own = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
    try:
        here = os.getcwd()  # noqa: PTH109  (`pathlib` may be a file of the app still)
        found = [each for each in sys.path if os.path.abspath(each) != here]  # noqa: PTH100
    except FileNotFoundError:  # the current folder is gone, and holds nothing
        return
    # `python -m` searches the current folder first, where an app may have a `json.py`.
    if here != own:
        sys.path[:] = found


def given_environment() -> dict[str, str]:
    """The environment as it was given, for programs that are the app's own."""
    rest = {name: value for name, value in os.environ.items() if name != _PLUGINS}
    return rest if _GIVEN is None else {**rest, _PLUGINS: _GIVEN}
