"""What happens to files that stand in the output folder already."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from pyweb_emitters.emitted import EmittedFiles
from pyweb_emitters.write import (
    Action,
    OutputError,
    ProblemKind,
    apply,
    check_place,
    lock,
    locked,
    plan_writes,
    recover,
    untouched,
)
from pyweb_emitters.write.diff import unified_diff
from pyweb_emitters.write.journal import JOURNAL, Entry, digest, dump
from pyweb_emitters.write.manifest import read_manifest

from .harness import emitted, tree, write


def files(**contents: str) -> EmittedFiles:
    """Emitted files; `__` in a name stands for a slash."""
    return emitted({name.replace("__", "/"): text for name, text in contents.items()})


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_first_write_and_nothing_left_beside(out: Path) -> None:
    report = write(out, files(a="1", b__c="2"))
    assert report.created == ("a", "b/c")
    assert tree(out) == {"a": "1", "b/c": "2"}
    assert [entry.name for entry in out.parent.iterdir()] == ["out"]


def test_unchanged_files_keep_their_time(out: Path) -> None:
    write(out, files(a="1", b="2"))
    os.utime(out / "a", (1, 1))
    report = write(out, files(a="1", b="3"))
    assert report.updated == ("b",) and report.unchanged == 1
    assert (out / "a").stat().st_mtime == 1
    os.utime(out / ".pyweb" / "manifest.json", (1, 1))
    write(out, files(a="1", b="3"))
    assert (out / ".pyweb" / "manifest.json").stat().st_mtime == 1


def test_what_is_needed_no_more_goes_with_its_folder(out: Path) -> None:
    write(out, files(a="1", b__c__d="2"))
    assert write(out, files(a="1")).removed == ("b/c/d",)
    assert tree(out) == {"a": "1"}
    assert not (out / "b").exists()
    assert not (out / ".pyweb" / "base" / "b").exists()


def test_foreign_files_are_not_touched(out: Path) -> None:
    write(out, files(a__b="1"))
    (out / "a" / "mine").write_text("x")
    write(out, files(c="1"))
    assert tree(out) == {"a/mine": "x", "c": "1"}


def test_edits_are_not_overwritten(out: Path) -> None:
    write(out, files(a="1", b="1"))
    (out / "a").write_text("edited")
    assert write(out, files(a="1", b="2")).updated == ("b",)
    plan = plan_writes(files(a="2", b="3"), out, compiler="1", force=False)
    assert [dict(problem.holes) for problem in plan.problems] == [
        {"file": "a", "origin": "was edited since pyweb wrote it"}
    ]
    with pytest.raises(OutputError):
        apply(plan)
    assert tree(out) == {"a": "edited", "b": "2"}
    write(out, files(a="2", b="3"), force=True)
    assert tree(out) == {"a": "2", "b": "3"}


def test_edited_file_that_is_needed_no_more_stays(out: Path) -> None:
    write(out, files(a="1", b="1"))
    (out / "a").write_text("edited")
    plan = plan_writes(files(b="1"), out, compiler="1", force=False)
    assert [warning.kind for warning in plan.warnings] == [ProblemKind.KEPT_FILE]
    assert [(step.path, step.action) for step in plan.steps if step.action is Action.LEAVE]
    with locked(out):
        apply(plan)
    assert tree(out) == {"a": "edited", "b": "1"}
    assert not plan_writes(files(b="1"), out, compiler="1", force=False).warnings


@pytest.mark.parametrize("force", [False, True])
def test_foreign_file_in_the_way(out: Path, force: bool) -> None:
    write(out, files(a="1"))
    (out / "b").write_text("mine")
    plan = plan_writes(files(a="1", b="2"), out, compiler="1", force=force)
    assert [problem.kind for problem in plan.problems] == [ProblemKind.EDITED_FILE]
    assert dict(plan.problems[0].holes)["origin"] == "was not written by pyweb"


def test_names_that_are_no_utf_8(out: Path) -> None:
    name = "x\udcff.png"
    assert write(out, files(**{name: "1"})).created == (name,)
    assert write(out, files(**{name: "2"})).updated == (name,)
    assert write(out, files(a="1")).removed == (name,)


def test_folder_in_the_way_and_links(out: Path, tmp_path: Path) -> None:
    write(out, files(a="1"))
    (out / "b").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (out / "c").symlink_to(tmp_path / "elsewhere")
    plan = plan_writes(files(b="1", c__d="1"), out, compiler="1", force=True)
    assert [problem.kind for problem in plan.problems] == [ProblemKind.CANNOT_WRITE] * 2
    assert not list((tmp_path / "elsewhere").iterdir())


def test_paths_that_differ_in_case(out: Path) -> None:
    plan = plan_writes(files(Logo="1", logo="2"), out, compiler="1", force=False)
    assert [problem.kind for problem in plan.problems] == [ProblemKind.PATH_COLLISION]


def test_damaged_manifest(out: Path) -> None:
    write(out, files(a="1"))
    (out / ".pyweb" / "manifest.json").write_text("{")
    with pytest.raises(OutputError) as caught:
        plan_writes(files(a="2"), out, compiler="1", force=False)
    assert caught.value.problem.kind is ProblemKind.DAMAGED_MANIFEST
    write(out, files(a="2"), force=True)
    assert tree(out) == {"a": "2"}


@pytest.mark.parametrize(
    ("stored", "why"),
    [
        ("{", "expecting property name"),
        ("[]", "input should be a valid dictionary"),
        ('{"compiler": "1", "files": {}}', "version: field required"),
        ('{"version": 2, "compiler": "1", "files": {}}', "version: input should be 1"),
        ('{"version": 1, "compiler": "1", "files": {"a": {"role": "x"}}}', "files.a.sha256: "),
        ("[" * 100_000, "maximum recursion depth"),
    ],
)
def test_what_is_wrong_with_a_manifest(out: Path, stored: str, why: str) -> None:
    write(out, files(a="1"))
    (out / ".pyweb" / "manifest.json").write_text(stored)
    with pytest.raises(OutputError) as caught:
        read_manifest(out)
    assert dict(caught.value.problem.holes)["reason"].startswith(why)


def test_places(tmp_path: Path) -> None:
    app = tmp_path / "app"
    app.mkdir()
    (app / "x").write_text("")
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign" / "x").write_text("")
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("")

    def kind(out: Path, force: bool = False) -> ProblemKind | None:
        problem = check_place(out, app, force=force)
        return problem.kind if problem else None

    assert kind(tmp_path / "new") is None
    assert kind(tmp_path / "empty") is None
    assert kind(tmp_path / "foreign") is ProblemKind.FOREIGN_FOLDER
    assert kind(tmp_path / "foreign", force=True) is None
    assert kind(app) is kind(app / "out") is kind(tmp_path) is ProblemKind.NESTED_FOLDERS
    assert kind(tmp_path / "file") is ProblemKind.CANNOT_WRITE


def test_only_one_writes(out: Path) -> None:
    with locked(out), pytest.raises(OutputError) as caught, locked(out):
        pass
    assert caught.value.problem.kind is ProblemKind.OUTPUT_LOCKED
    assert dict(caught.value.problem.holes)["process"] == str(os.getpid())
    out.mkdir()
    with locked(out), pytest.raises(OutputError) as caught, locked(out):
        pass
    assert dict(caught.value.problem.holes)["process"] in (str(os.getpid()), "unknown")


def test_the_lock_of_a_folder_leaves_nothing_in_it(out: Path) -> None:
    write(out, files(a="1"))
    before = sorted(out.rglob("*"))
    with locked(out):
        assert sorted(out.rglob("*")) == before


def test_a_folder_that_cannot_be_locked_itself_has_a_lock(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(out, files(a="1"))
    monkeypatch.setattr(lock, "_hold_folder", lambda folder: None)
    with locked(out), pytest.raises(OutputError) as caught, locked(out):
        pass
    assert dict(caught.value.problem.holes)["process"] == str(os.getpid())
    assert not (out / ".pyweb" / "lock").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="the disk is simulated with a mount")
def test_full_disk_changes_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "none", str(disk)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        with pytest.raises(OutputError) as caught:
            write(disk / "out", files(a="x" * 500_000))
        assert "no space" in dict(caught.value.problem.holes)["reason"]
        assert not (disk / "out").exists()
        write(disk / "out", files(a="1"))
        with pytest.raises(OutputError):
            write(disk / "out", files(a="2", b="x" * 500_000))
        assert tree(disk / "out") == {"a": "1"}
        assert sorted(p.name for p in (disk / "out" / ".pyweb").iterdir()) == [
            "base",
            "manifest.json",
        ]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_failing_rename_is_taken_back(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(out, files(a="1", b__c="1", d="1"))
    plan = plan_writes(files(a="2", b__c="2", e="1"), out, compiler="1", force=False)
    # Between planning and carrying out, a folder takes the place of a file.
    (out / "b" / "c").unlink()
    (out / "b" / "c").mkdir()
    (out / "b" / "c" / "x").write_text("")
    with locked(out), pytest.raises(OutputError):
        apply(plan)
    assert tree(out) == {"a": "1", "b/c/x": "", "d": "1"}


def test_diff(out: Path) -> None:
    write(out, files(a="1\n", b="old\n"))
    plan = plan_writes(files(a="2\n", c="new\n"), out, compiler="1", force=False)
    lines = list(unified_diff(plan))
    assert lines[2:7] == ["--- a/a", "+++ b/a", "@@ -1 +1 @@", "-1", "+2"]
    assert "--- /dev/null" in lines and "+++ /dev/null" in lines
    assert plan.is_stale
    assert not plan_writes(files(a="1\n", b="old\n"), out, compiler="1", force=False).is_stale


def leave(staging: Path, *entries: tuple[str, str | None, str | None]) -> Path:
    """A list that nobody carried out: paths, with what stood there and what will."""
    staging.mkdir()
    listed = []
    for number, (path, old, new) in enumerate(entries):
        for kind, text in (("old", old), ("new", new)):
            if text is not None:
                (staging / f"{kind}-{number}").write_text(text)
        was, becomes = (None if each is None else digest(each.encode()) for each in (old, new))
        listed.append(Entry(path, f"new-{number}", f"old-{number}", was, becomes))
    (staging / JOURNAL).write_text(dump(listed))
    return staging


@pytest.fixture(params=[".pyweb/staging-abcdefgh", "../.out.pyweb-staging-abcdefgh"])
def place(out: Path, request: pytest.FixtureRequest) -> Path:
    """Where files wait to be renamed."""
    return out / str(request.param)


def test_a_list_that_was_left_is_finished(out: Path, place: Path) -> None:
    write(out, files(a="old", b="old", c="new"))
    staging = leave(place, ("a", "old", "new"), ("b", "old", None), ("c", None, "new"))
    with locked(out):
        recover(out)
    assert tree(out) == {"a": "new", "c": "new"}
    assert not staging.exists()


def test_what_was_edited_since_a_list_was_left_stays(out: Path, place: Path) -> None:
    write(out, files(a="old", b="old"))
    leave(place, ("a", "old", "new"), ("b", "old", None), ("c", None, "new"))
    for name in ("a", "b", "c"):
        (out / name).write_text("edited")
    with locked(out):
        recover(out)
    assert tree(out) == {"a": "edited", "b": "edited", "c": "edited"}


@pytest.mark.parametrize("spoil", ["missing", "damaged", "a link"])
def test_a_list_whose_files_are_spoiled_is_taken_back(out: Path, place: Path, spoil: str) -> None:
    write(out, files(a="old", b="old", d="old"))
    staging = leave(place, ("a", "old", "new"), ("b", "old", None), ("d", "old", "new"))
    new = staging / "new-2"
    if spoil == "damaged":
        new.write_text("half")
    else:
        new.unlink()
    if spoil == "a link":
        new.symlink_to(staging / "new-0")
    with pytest.raises(OutputError), locked(out):
        recover(out)
    assert tree(out) == {"a": "old", "b": "old", "d": "old"}
    write(out, files(a="new"))
    assert tree(out) == {"a": "new"}


@pytest.mark.parametrize("name", ["../mine", "/mine", "b/../../mine"])
def test_lists_of_others_name_no_file_outside(out: Path, place: Path, name: str) -> None:
    """Whoever hands an output folder on may have written anything into it."""
    mine = out.parent / "mine"
    mine.write_text("mine")
    write(out, files(a="1"))
    listed = name.replace("/mine", str(mine)) if name.startswith("/") else name
    place.mkdir()
    (place / JOURNAL).write_text(dump([Entry(listed, None, None, digest(b"mine"), None)]))
    with pytest.raises(OutputError) as caught, locked(out):
        recover(out)
    assert "damaged" in dict(caught.value.problem.holes)["reason"]
    (place / JOURNAL).unlink()
    manifest = out / ".pyweb" / "manifest.json"
    stored = json.loads(manifest.read_text())
    stored["files"][listed] = {"role": "generated", "sha256": digest(b"mine")}
    manifest.write_text(json.dumps(stored))
    with pytest.raises(OutputError) as caught:
        write(out, files(a="1"))
    assert caught.value.problem.kind is ProblemKind.DAMAGED_MANIFEST
    assert mine.read_text() == "mine"


@pytest.mark.parametrize(
    "name", ["a", ".pyweb/manifest.json", ".pyweb/staging-abcdefgh/journal.json"]
)
def test_a_pipe_is_never_waited_for(out: Path, name: str) -> None:
    write(out, files(a="1"))
    (out / name).unlink(missing_ok=True)
    (out / name).parent.mkdir(exist_ok=True)
    os.mkfifo(out / name)
    assert untouched(out) is None or name.endswith("journal.json")
    with pytest.raises(OutputError):
        write(out, files(a="2"))


@pytest.mark.parametrize("links", [True, False], ids=["second names", "copies"])
def test_what_was_replaced_already_is_taken_back(
    out: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    """From a second name of the file, or from a copy where the disk knows no such names."""

    def refuse(*_: object) -> None:
        raise PermissionError(1, "no second names here")

    if not links:
        monkeypatch.setattr(os, "link", refuse)
    write(out, files(a="1", b="1", c="1"))
    plan = plan_writes(files(a="2", b="2", x__y="1"), out, compiler="1", force=False)
    (out / "x").write_text("made since by somebody else")
    with locked(out), pytest.raises(OutputError):
        apply(plan)
    assert tree(out) == {"a": "1", "b": "1", "c": "1", "x": "made since by somebody else"}
    assert untouched(out) is not None


def test_a_folder_that_became_a_link_is_noticed(out: Path, tmp_path: Path) -> None:
    write(out, files(a__b="1"))
    assert untouched(out) is not None
    (out / "a").rename(tmp_path / "moved")
    (out / "a").symlink_to(tmp_path / "moved")
    assert untouched(out) is None
