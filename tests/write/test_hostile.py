"""Whatever somebody put into an output folder, nothing outside of it and nothing of theirs in it is touched."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyweb_backends.model.project import Role
from pyweb_emitters.emitted import EmittedFile, EmittedFiles
from pyweb_emitters.write import OutputError, apply, check_place, locked, plan_writes
from pyweb_emitters.write.journal import digest

from .harness import emitted, tree, write

OURS = {"a": "1", "b/c": "2"}
NEW = {"a": "new", "b/d": "3"}
MINE = "mine"


def compiled(out: Path, contents: dict[str, str], *, force: bool = False) -> None:
    """Write files after the looks at the place that come first."""
    if problem := check_place(out, out.parent / "app", force=force):
        raise OutputError(problem)
    write(out, emitted(contents), force=force)


# --- the notes ---------------------------------------------------------------------------------------

PLAIN = ("a", "./a", "a/", "A", "b/c", "b//c", "b", "mine", "link/mine", "b/link/x", "../mine", "/")
ODD = (
    "",
    ".",
    "..",
    "a\0",
    "x" * 300,
    "\udcff",
    ".pyweb",
    ".pyweb/base/a",
    ".git/config",
    "b/../a",
)
NAMES = st.sampled_from((*PLAIN, *ODD))
KEPT = st.sampled_from(["new-0", "old-0", "../../mine", "", "new-x", None])
DIGESTS = st.sampled_from([*(digest(each.encode()) for each in ("1", "2", "new", MINE)), None, "x"])
# A forged list may know what stands in a file inside, and so may say that it wrote it; it never does so by accident.
ENTRIES = st.tuples(NAMES, KEPT, KEPT, DIGESTS, DIGESTS).filter(
    lambda entry: entry[0] != "mine" or entry[3] != digest(MINE.encode())
)
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | NAMES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=5,
)
JOURNALS = st.fixed_dictionaries(
    {
        "version": st.sampled_from([3, 3, 3, 1, "3", None]),
        "entries": st.lists(ENTRIES | JUNK, max_size=4) | st.lists(ENTRIES, max_size=4),
    }
)
MANIFESTS = st.fixed_dictionaries(
    {
        "version": st.sampled_from([1, 1, 1, 2, "1", 1.0, True]),
        "compiler": st.text(max_size=3) | JUNK,
        "files": st.dictionaries(
            NAMES.filter(lambda name: name != "mine"),
            st.fixed_dictionaries({"role": st.text(max_size=3), "sha256": DIGESTS}),
            max_size=4,
        )
        | JUNK,
    }
)


def stored(documents: st.SearchStrategy[object]) -> st.SearchStrategy[bytes]:
    """What may stand in a file: documents, halves of them, and anything else."""
    whole = documents.map(lambda each: json.dumps(each).encode())
    halves = st.tuples(whole, st.integers(0, 400)).map(lambda each: each[0][: each[1]])
    return (
        whole | halves | JUNK.map(lambda each: json.dumps(each).encode()) | st.binary(max_size=40)
    )


@settings(max_examples=30, deadline=None)
@given(
    manifest=st.none() | stored(MANIFESTS),
    journal=st.none() | stored(JOURNALS),
    force=st.booleans(),
)
def test_notes_of_others(manifest: bytes | None, journal: bytes | None, force: bool) -> None:
    with TemporaryDirectory() as name:
        outside, out = Path(name) / "outside", Path(name) / "out"
        outside.mkdir()
        (outside / "mine").write_text(MINE)
        (Path(name) / "mine").write_text(MINE)
        compiled(out, OURS)
        (out / "mine").write_text(MINE)
        (out / "link").symlink_to(outside)
        (out / "b" / "link").symlink_to(outside)
        staging = out / ".pyweb" / "staging-abcdefgh"
        staging.mkdir()
        (staging / "new-0").write_text("new")
        (staging / "old-0").write_text("1")
        if manifest is not None:
            (out / ".pyweb" / "manifest.json").write_bytes(manifest)
        if journal is not None:
            (staging / "journal.json").write_bytes(journal)
        for contents in (NEW, OURS):
            with suppress(OutputError):
                compiled(out, contents, force=force)
        assert tree(outside) == {"mine": MINE}
        assert (Path(name) / "mine").read_text() == (out / "mine").read_text() == MINE
        assert {path.name for path in Path(name).iterdir()} == {"mine", "outside", "out"}


@pytest.mark.parametrize("name", [".pyweb", ".pyweb/base", ".pyweb/base/b"])
def test_links_in_the_notes_lead_nowhere(tmp_path: Path, name: str) -> None:
    out, outside = tmp_path / "out", tmp_path / "outside"
    compiled(out, OURS)
    moved = out / name
    if moved.is_dir():
        moved.rename(outside)
    else:
        outside.write_text("mine")
    moved.symlink_to(outside)
    before = tree(outside) if outside.is_dir() else outside.read_text()
    with pytest.raises(OutputError):
        compiled(out, NEW)
    assert (tree(outside) if outside.is_dir() else outside.read_text()) == before
    assert tree(out) == OURS


def test_what_stands_where_the_lock_has_to_be_stays(tmp_path: Path) -> None:
    lock = tmp_path / ".out.pyweb-lock"
    lock.write_text("something of mine, not the number of a process")
    with pytest.raises(OutputError):
        compiled(tmp_path / "out", OURS)
    lock.unlink()
    os.mkfifo(lock)
    with pytest.raises(OutputError):
        compiled(tmp_path / "out", OURS)
    assert [path.name for path in tmp_path.iterdir()] == [lock.name]


# --- names and places --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["*", "[a-z]", "a.b ", "x" * 255, "é" * 127, "new\nline"])
def test_names_of_output_folders(tmp_path: Path, name: str) -> None:
    others = [
        f".{each}.pyweb-new-{end}" for each in ("a", "b", name[:20]) for end in ("mine", "abc")
    ]
    for other in [*others, ".other.pyweb-new-abcdefgh"]:
        (tmp_path / other).mkdir(exist_ok=True)
    before = set(os.listdir(tmp_path))  # noqa: PTH208
    compiled(tmp_path / name, OURS)
    compiled(tmp_path / name, NEW)
    assert tree(tmp_path / name) == NEW
    assert set(os.listdir(tmp_path)) == {*before, name}  # noqa: PTH208


def test_folders_that_were_made_for_nothing_are_removed(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for out in (tmp_path / "a" / "b" / "c", tmp_path / "empty"):
        with pytest.raises(KeyError), locked(out):
            raise KeyError
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


def test_files_become_folders_and_folders_files(tmp_path: Path) -> None:
    out = tmp_path / "out"
    compiled(out, {"logo": "1", "deep/er/x": "2"})
    compiled(out, {"logo/big": "3", "deep": "4"})
    assert tree(out) == {"logo/big": "3", "deep": "4"}
    compiled(out, {"logo": "1", "deep/er/x": "2"})
    assert tree(out) == {"logo": "1", "deep/er/x": "2"}
    (out / "deep" / "mine").write_text("mine")
    with pytest.raises(OutputError):
        compiled(out, {"deep": "4"})
    assert tree(out) == {"logo": "1", "deep/er/x": "2", "deep/mine": "mine"}


def test_where_cases_are_not_told_apart(tmp_path: Path) -> None:
    """Two names of one file stand for the one name that it has there."""
    out = tmp_path / "out"
    compiled(out, {"Logo": "1", "x": "1"})
    os.link(out / "Logo", out / "logo")
    compiled(out, {"logo": "1", "x": "2"})
    assert tree(out)["logo"] == "1"


def test_edits_that_are_made_while_pyweb_writes(tmp_path: Path) -> None:
    out = tmp_path / "out"
    compiled(out, OURS)
    emitted = EmittedFiles(files=(EmittedFile(path="a", content=b"new", role=Role.GENERATED),))
    plan = plan_writes(emitted, out, compiler="1", force=False)
    (out / "a").write_text("edited")
    with pytest.raises(OutputError) as caught, locked(out):
        apply(plan)
    assert "changed while pyweb was writing" in dict(caught.value.problem.holes)["reason"]
    assert tree(out) == {**OURS, "a": "edited"}
