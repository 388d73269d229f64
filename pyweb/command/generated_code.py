"""Keeps the code that dataclasses generate, as Python keeps compiled modules.

Hundreds of node classes each compile a few methods from text whenever they are imported: half the time that it takes to
start. The compiled methods are kept beside Python's own bytecode, by their text, and are as trusted as that.
"""

from __future__ import annotations

import atexit
import dataclasses
import marshal
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from hashlib import blake2b
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path

_DIGEST = 16
_MOST = 4_000
"""More texts than the classes of one version have: then what older versions left is dropped."""


def keep_generated_code() -> None:
    """Generate methods of dataclasses from kept code in this process."""
    if not hasattr(dataclasses, "exec"):
        codes = _Codes(store())
        # A global of the module hides the builtin; a Python that does not use it there is merely not faster.
        dataclasses.__dict__["exec"] = codes.execute
        atexit.register(codes.save)


def store() -> Path:
    """Where the code is kept."""
    return Path(cache_from_source(__file__)).with_suffix(".dataclasses")


class _Codes:
    """Code by the digest of the text that it was compiled from."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept = load(path)
        self._used: dict[bytes, bytes] = {}
        self._new = False

    def execute(
        self, text: str, names: dict[str, object], local: Mapping[str, object] | None = None
    ) -> None:
        """What `exec` does."""
        key = _digest(text.encode("utf-8", "surrogatepass"))
        kept = self._kept.get(key)
        if kept is None:
            kept = marshal.dumps(compile(text, "<string>", "exec", dont_inherit=True))
            self._new = True
        self._used[key] = kept
        exec(marshal.loads(kept), names, local)

    def save(self) -> None:
        """Keep what was compiled in this run; a folder that cannot be written stays as it is."""
        if self._new and not sys.dont_write_bytecode:
            both = {**self._kept, **self._used}
            save(self._path, both if len(both) <= _MOST else self._used)


def load(path: Path) -> dict[bytes, bytes]:
    """What was kept; nothing where it is of another Python or damaged."""
    try:
        content = path.read_bytes()
    except OSError:
        return {}
    head, body = content[: len(MAGIC_NUMBER) + _DIGEST], content[len(MAGIC_NUMBER) + _DIGEST :]
    if head != MAGIC_NUMBER + _digest(body):
        return {}
    kept: dict[bytes, bytes] = marshal.loads(body)
    return kept


def save(path: Path, codes: Mapping[bytes, bytes]) -> None:
    """Put the file in place as a whole: another process may be reading it."""
    body = marshal.dumps(dict(codes))
    temporary = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(MAGIC_NUMBER + _digest(body) + body)
        temporary.replace(path)


def _digest(body: bytes) -> bytes:
    return blake2b(body, digest_size=_DIGEST).digest()
