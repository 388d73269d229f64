"""What is shown as a diff is what git makes of it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from pyweb_backends.model.project import Role
from pyweb_emitters.emitted import EmittedFile, EmittedFiles
from pyweb_emitters.write import apply, locked, plan_writes
from pyweb_emitters.write.diff import unified_diff

OLD = {
    "text": b"1\n2\n3\n",
    "no end": b"1\n2",
    "crlf": b"1\r\n2\r\n",
    "lone\rcr": b"1\r2\n",
    "sep": "a\u2028b\x0cc\x85d\n".encode(),
    "gone": b"-- x\n++ y\n",
    "gone-empty": b"",
    "image.png": bytes(range(256)) * 3,
    "gone.png": b"\x89PNG\0",
    "grows": b"",
}
NEW = {
    "text": b"1\n2\n4\n",
    "no end": b"1\n3",
    "crlf": b"1\n2\n",
    "lone\rcr": b"1\r3\n",
    "sep": "a\u2028b\x0cc\x85e\n".encode(),
    "new-empty": b"",
    "new without end": b"x",
    "image.png": bytes(reversed(range(256))) * 2,
    "new.png": b"\xff" * 53 + b"\0",
    "null": b"a\0b\n",
    "grows": b"-- x\n",
    'strange "é\\\t\n 😀': b"1\n",
}


def emitted(contents: dict[str, bytes]) -> EmittedFiles:
    return EmittedFiles(
        files=tuple(
            EmittedFile(path=path, content=contents[path], role=Role.GENERATED)
            for path in sorted(contents)
        )
    )


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".pyweb" not in path.parts
    }


@pytest.mark.skipif(shutil.which("git") is None, reason="git applies the diff")
@pytest.mark.parametrize(("old", "new"), [(OLD, NEW), (NEW, OLD)], ids=["there", "back"])
def test_git_applies_it(tmp_path: Path, old: dict[str, bytes], new: dict[str, bytes]) -> None:
    out = tmp_path / "out"
    with locked(out):
        apply(plan_writes(emitted(old), out, compiler="1", force=False))
    plan = plan_writes(emitted(new), out, compiler="1", force=False)
    patch = "".join(f"{line}\n" for line in unified_diff(plan))
    (tmp_path / "patch").write_bytes(patch.encode())
    done = subprocess.run(
        ["git", "apply", "--whitespace=nowarn", "../patch"],
        cwd=out,
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin", "GIT_CEILING_DIRECTORIES": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    assert tree(out) == new
