"""Whatever a handler or a value does, its tab is told, and all go on."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Iterator
from typing import Any

import live
import pytest
from failing_states import CANARY, FAILURES, Failing, Private, Unwritable
from hypothesis import given, settings
from hypothesis import strategies as st
from live.serialize import encode
from live.testing import TestSession
from live.threads import run_in_thread
from live_client import Tab, apply
from starlette.testclient import TestClient

STATE = "failing_states.Failing"
PRIVATE = "failing_states.Private"
FAILED = {"code": "handler-failed", "message": "The server could not handle this event."}


@pytest.fixture(scope="module")
def app() -> Iterator[TestClient]:
    """An app that fails; it has to outlive all of it."""
    settings = live.Settings(_env_file=None)
    with TestClient(live.create_app(settings=settings, states=[Failing, Private])) as client:
        yield client


@pytest.fixture
def new(app: TestClient) -> Iterator[Tab]:
    """A connection to that app."""
    with app.websocket_connect("/api/live") as socket:
        yield Tab(socket)


@pytest.fixture
def failing(new: Tab) -> Tab:
    """A tab of that app."""
    new.hello()
    return new


@pytest.mark.parametrize("kind", ["plain", "in_thread", "waiting", "steps", "async_steps"])
@pytest.mark.parametrize("how", FAILURES)
def test_whatever_a_handler_raises_is_its_failure(failing: Tab, kind: str, how: str) -> None:
    messages = failing.call(f"{STATE}.{kind}", how)
    assert messages[-1]["error"] == FAILED
    assert failing.state[STATE]["count"] == 1
    assert failing.call(f"{STATE}.bump")[-1]["final"]
    assert failing.state[STATE]["label"] == "2 times"


@pytest.mark.parametrize("how", FAILURES)
def test_whatever_a_background_handler_raises_is_told(failing: Tab, how: str) -> None:
    failing.fire(f"{STATE}.beside", how)
    while "error" not in (message := failing.take()):
        pass
    assert message["error"] == FAILED
    failing.call(f"{STATE}.bump")
    assert failing.state[STATE]["count"] == 2


@pytest.mark.parametrize("how", FAILURES)
def test_whatever_a_computed_var_raises_leaves_it_as_it_was(failing: Tab, how: str) -> None:
    assert failing.call(f"{STATE}.break_label", how)[-1]["final"]
    assert failing.state[STATE]["label"] == "0 times"
    failing.call(f"{STATE}.bump")
    assert failing.state[STATE]["count"] == 2


@pytest.mark.parametrize("late", [False, True])
def test_a_handler_that_cancels_its_task_ends_alone(failing: Tab, late: bool) -> None:
    assert failing.call(f"{STATE}.give_up", late)[-1]["final"]
    failing.call(f"{STATE}.bump")
    assert failing.state[STATE]["count"] == 2


@pytest.mark.parametrize("what", ["unwritable", "huge", "circle"])
def test_a_value_that_cannot_be_sent_holds_up_nothing(failing: Tab, what: str) -> None:
    assert "error" not in failing.call(f"{STATE}.hold", what)[-1]
    assert failing.state[STATE] | {"value": None} == {
        "count": 1,
        "value": None,
        "items": [1],
        "how": "",
        "kept": "",
        "table": {"first": 1},
        "label": "1 times",
    }
    failing.call(f"{STATE}.show_kept")
    assert failing.state[STATE]["value"] == ["", ""]


def test_no_patch_builds_on_what_was_not_sent(failing: Tab) -> None:
    failing.call(f"{STATE}.append_unwritable")
    assert failing.state[STATE]["items"] == [1]
    failing.call(f"{STATE}.replace_last")
    assert failing.state[STATE]["items"] == [1, 2, 3]


def test_a_value_without_a_text_is_not_kept(failing: Tab) -> None:
    failing.call(f"{STATE}.keep_unwritable")
    assert (failing.state[STATE]["count"], failing.effects) == (1, [])


async def test_threads_do_not_swallow_the_end_of_an_iteration() -> None:
    async with asyncio.timeout(5):
        with pytest.raises(RuntimeError, match="StopIteration"):
            await run_in_thread(next, iter(()))


def test_private_values_are_in_no_message(new: Tab) -> None:
    said = [new.hello()]
    said += new.call(f"{PRIVATE}.change")
    assert new.state[PRIVATE]["names"] == ["record", "more"]
    assert new.state[PRIVATE]["records"] == [{"name": "record", "tags": ["seen"]}]
    said += new.call(f"{PRIVATE}.fail")
    assert CANARY not in json.dumps([said, new.state])


def test_private_vars_are_not_restored(new: Tab) -> None:
    new.hello(storage={f"{STATE}._kept": "forged", f"{STATE}.kept": "k", f"{STATE}._secret": "f"})
    new.socket.send_json({"storage": {f"{STATE}._kept": "forged"}})
    new.call(f"{STATE}.show_kept")
    assert new.state[STATE]["value"] == ["", "k"]


@pytest.mark.parametrize(
    ("event", "args", "held"),
    [
        ("take", [{"name": "x"}], {"record": {"name": "x", "tags": []}, "rest": [], "more": 5}),
        ("take", [None, 1, "2"], {"record": None, "rest": [1, 2], "more": 5}),
        ("take", [{"name": "x", "_note": "forged"}], None),
        ("take", [{"name": "x", "tags": [{"_note": "forged"}]}], None),
        ("take", [None, 1, "x"], None),
        ("take", [None, 1.5], None),
        ("named", [1], {"first": 1, "second": 2}),
        ("named", [1, 3], {"first": 1, "second": 3}),
        ("named", [1, "x"], None),
        ("named", [1, 3, 4], None),
        ("choose", [{"number": 1}], {"name": "one", "each": [], "branch": None}),
        ("choose", [{"number": 2}], None),
        ("choose", [{"number": 1}, [1, "x"]], None),
        (
            "choose",
            [{"number": 1}, [1, "2"], {"inner": {"size": 3}}],
            {"name": "one", "each": [1, 2], "branch": {"inner": {"size": 3}}},
        ),
        ("choose", [{"number": 1}, [], {"size": "x"}], None),
    ],
    ids=repr,
)
def test_arguments_of_all_kinds_are_checked(
    failing: Tab, event: str, args: list[Any], held: Any
) -> None:
    (answer,) = failing.call(f"{PRIVATE}.{event}", *args)
    if held is None:
        assert answer["error"]["code"] == "invalid-arguments"
    else:
        assert failing.state[PRIVATE]["held"] == held


VALUES = st.sampled_from(
    [
        *(1, "text", None, float("nan"), "\ud800", 2**70, b"\xff"),
        *([1, [2]], {"key": [3]}, 10**5_000, [10**5_000], {"bad": Unwritable()}),
    ]
)
CHANGES = st.tuples(
    st.sampled_from(["append", "insert", "set", "pop", "put", "drop", "assign"]),
    st.integers(0, 5),
    VALUES,
)


@settings(max_examples=50, deadline=None)
@given(st.lists(CHANGES, max_size=12))
async def test_the_browser_follows_through_values_that_cannot_be_sent(
    changes: list[tuple[str, int, Any]],
) -> None:
    async with TestSession(Failing) as session:
        shown: dict[str, Any] = session.messages[0]["state"]
        for change in changes:
            for message in await session.call(Failing.change, copy.deepcopy(change)):
                shown = apply(shown, message)
            state = session.state(Failing)
            for name in ("items", "table"):
                if (value := sendable(getattr(state, name))) is not None:
                    assert shown[STATE][name] == value, change


def sendable(value: Any) -> Any:
    """A value as the browser sees it; nothing while it has no JSON form."""
    try:
        return json.loads(encode(value))
    except Exception:
        return None
