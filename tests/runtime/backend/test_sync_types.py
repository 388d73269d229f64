"""Types in `frontend/state/` that follow the states in Python."""

from __future__ import annotations

import datetime
import uuid
from pathlib import Path
from typing import Any, Literal

import pytest
from drawing_states import Board, Color, Point, Tag
from live.registry import Registry
from live.sync_types import sync
from live.typescript import typescript
from live.typescript_source import Event, Member, Source

STALE = """import { defineState, event } from "@/lib/live";

/** A word; mind the "rank, {which}" nobody has. */
export interface Tag {
  word: string;
  rank?: number;
}

/** What is drawn. */
export interface Board {
  /** Said; above. */
  title: string;
  gone: { a: string; b: string }[];
  tags: string[];
  vague: Record<string, number>;
  size: number;
}

const initialBoard: Board = {
  title: "first",
  gone: [{ a: "}", b: "," }],
  tags: [],
  vague: {},
  size: 3,
};

export const board = defineState("drawing_states.Board", initialBoard, {
  draw: event<[shape: number]>("draw"),
  giveName: event<[title: string | null]>("name"),
  erase: event("erase"),
});
"""


def synced(folder: Path, text: str | None) -> tuple[str, list[Path]]:
    path = folder / "drawing-states.ts"
    if text is not None:
        path.write_text(text)
    stale = sync(Registry([Board]), folder)
    return path.read_text(), stale


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (str, "string"),
        (datetime.datetime, "string"),
        (uuid.UUID, "string"),
        (bool, "boolean"),
        (int | float, "number"),
        (str | None, "string | null"),
        (list[str | None], "(string | null)[]"),
        (set[int], "number[]"),
        (tuple[int, str], "[number, string]"),
        (tuple[int, ...], "number[]"),
        (dict[int, list[bool]], "Record<number, boolean[]>"),
        (Literal["a", 1], '"a" | 1'),
        (Color, '"red" | "blue"'),
        (list[Tag], "Tag[]"),
        (Point, "Point"),
        (Any, "unknown"),
        (object, "unknown"),
    ],
)
def test_types(annotation: Any, expected: str) -> None:
    assert typescript(annotation, lambda kind: kind.__name__) == expected


def test_what_is_stale_follows_python_and_the_rest_stays(tmp_path: Path) -> None:
    text, stale = synced(tmp_path, STALE)
    assert stale == [tmp_path / "drawing-states.ts"]
    assert '/** A word; mind the "rank, {which}" nobody has. */' in text
    assert "  /** Said; above. */\n  title: string;" in text
    assert "gone" not in text
    assert "tags: Tag[];" in text
    assert "shape: Shape | null;" in text
    assert "vague: Record<string, number>;" in text
    assert 'title: "first",' in text
    assert "shape: null," in text
    assert "_hidden" not in text
    assert 'draw: event<[shape: string, ...points: number[]]>("draw")' in text
    assert 'giveName: event<[title: string | null]>("name")' in text
    assert "erase" not in text
    assert "/** Something drawn. */\nexport interface Shape {\n  corners: Point[];" in text
    assert "/** A place. */\nexport interface Point {\n  x: number;" in text


def test_what_was_written_is_up_to_date(tmp_path: Path) -> None:
    first, _ = synced(tmp_path, STALE)
    assert synced(tmp_path, None) == (first, [])


def test_layout_is_no_difference(tmp_path: Path) -> None:
    first, _ = synced(tmp_path, STALE)
    spread = first.replace("Shape | null;", "\n    | Shape\n    | null;").replace(
        "<[shape: string, ...points: number[]]>(",
        "<\n    [\n      shape: string,\n      ...points: number[],\n    ]\n  >(\n    ",
    )
    assert spread != first
    assert synced(tmp_path, spread) == (spread, [])


def test_a_new_state_is_declared(tmp_path: Path) -> None:
    text, stale = synced(tmp_path, None)
    assert stale == [tmp_path / "drawing-states.ts"]
    assert text.startswith('import { defineState, event } from "@/lib/live";')
    assert "/** What is drawn. */\nexport interface Board {" in text
    assert 'export const board = defineState("drawing_states.Board", initialBoard, {' in text
    assert "  /** How much there is. */\n  size: number;" in text
    assert "  /** Name it. */\n  name: event<[title: unknown]>" in text


def test_checking_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "drawing-states.ts"
    path.write_text(STALE)
    assert sync(Registry([Board]), tmp_path, write=False) == [path]
    assert path.read_text() == STALE


def test_a_type_with_a_comma_is_one_argument() -> None:
    events = '  fill: event<[data: Record<string, unknown>, more: () => void]>("fill"),\n'
    source = Source(f'export const board = defineState("b.Board", {{}}, {{\n{events}}});\n')
    args = [Member("data", "Record<string, unknown>"), Member("more", "unknown")]
    source.sync_state("b.Board", "Board", [], [Event("fill", args)])
    assert not source.changed
