"""Events as requests."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from live.execute import Run
from live.ndjson import Lines
from live.outbox import Outbox
from live_client import Tab, apply
from starlette.testclient import TestClient

MAIN = "app_states.Main"


def post(client: TestClient, event: str, body: Any, session: str = "") -> tuple[Any, list[Any]]:
    state, _, handler = event.rpartition(".")
    headers = {"X-Live-Session": session} if session else {}
    answer = client.post(f"/api/events/{state}/{handler}", json=body, headers=headers)
    return answer, [json.loads(line) for line in answer.text.splitlines()]


def test_a_first_request_gets_a_session(client: TestClient) -> None:
    answer, (welcome, *steps) = post(client, f"{MAIN}.steps", {"id": 1, "args": []})
    session = answer.headers["x-live-session"]
    assert welcome["welcome"]["session"] == session
    state = welcome["state"]
    for step in steps:
        state = apply(state, step)
    assert state[MAIN]["count"] == 3
    assert steps[-1]["final"]
    _, lines = post(client, f"{MAIN}.add", {"id": 2, "args": ["x"]}, session)
    assert lines[0]["patch"] == {MAIN: {"items": [["splice", [], 2, 0, ["x"]]]}}


def test_a_repeated_request_does_not_run_again(client: TestClient) -> None:
    answer, _ = post(client, f"{MAIN}.increment", {"id": 1})
    session = answer.headers["x-live-session"]
    _, lines = post(client, f"{MAIN}.increment", {"id": 1}, session)
    assert lines[0]["state"][MAIN]["count"] == 1
    assert lines[-1] == {"id": 1, "final": True}


def test_refusals_have_a_status(client: TestClient) -> None:
    for event, body, status, code in [
        (f"{MAIN}.nowhere", {}, 404, "unknown-event"),
        (f"{MAIN}._private", {}, 404, "unknown-event"),
        (f"{MAIN}.plain_method", {}, 404, "unknown-event"),
        (f"{MAIN}.add", {"id": 1, "args": []}, 422, "invalid-arguments"),
        (f"{MAIN}.add", [], 400, "invalid-message"),
        (f"{MAIN}.add", {"id": "x"}, 400, "invalid-message"),
    ]:
        answer, lines = post(client, event, body)
        assert (answer.status_code, lines[0]["error"]["code"]) == (status, code)
    assert not client.app.state.engine.store.all()


def test_too_large_bodies_are_refused(client: TestClient) -> None:
    answer, _ = post(client, f"{MAIN}.add", {"args": ["x" * 1_000_001]})
    assert answer.status_code == 413


def test_every_handler_is_documented(client: TestClient) -> None:
    document = client.get("/api/openapi.json").json()
    path = document["paths"]["/api/events/app_states.Arguments/a_model"]["post"]
    body = path["requestBody"]["content"]["application/json"]["schema"]
    (argument,) = body["properties"]["args"]["prefixItems"]
    assert argument == {"$ref": "#/components/schemas/Item"}
    assert document["components"]["schemas"]["Item"]["properties"]["id"]["type"] == "integer"
    assert f"/api/events/{MAIN}/plain_method" not in document["paths"]
    assert client.get("/api/docs").status_code == 200


def test_a_push_that_nobody_heard_comes_with_the_next_request(client: TestClient) -> None:
    answer, _ = post(client, f"{MAIN}.beside", {"id": 1})
    session = answer.headers["x-live-session"]
    count, id = 0, 1
    while count < 20:
        id += 1
        _, lines = post(client, f"{MAIN}.set_label", {"id": id, "args": ["x"]}, session)
        count = max([count, *(line["state"][MAIN]["count"] for line in lines if "state" in line)])


def test_both_carriers_share_a_session(client: TestClient, tab: Tab) -> None:
    _, lines = post(client, f"{MAIN}.increment", {"id": 1}, tab.session)
    assert lines[-1]["final"]
    tab.last_id, tab.seen = 1, 1
    tab.call(f"{MAIN}.increment")


async def _answer(*, read: int) -> tuple[Run, Outbox]:
    """An answer of three lines of which so many are read before the client goes away."""
    lines, outbox = Lines(1_000), Outbox(10)
    run = Run(1, lines)
    for number in range(3):
        lines.send(b"%d" % number)
    run.done.set()
    answer = lines.until(run, outbox)
    for number in range(read):
        assert await anext(answer) == b"%d\n" % number
    if read == 3:
        with pytest.raises(StopAsyncIteration):
            await anext(answer)
    await answer.aclose()  # type: ignore[attr-defined]
    return run, outbox


@pytest.mark.parametrize("read", [1, 2, 3])
async def test_what_is_not_read_has_to_be_told_again(read: int) -> None:
    run, outbox = await _answer(read=read)
    assert (run.sink is None, outbox.unheard) == (read < 3, read < 3)


async def test_an_answer_that_is_not_read_is_cut_off() -> None:
    lines, outbox = Lines(1_000), Outbox(10)
    run = Run(1, lines)
    for _ in range(100):
        lines.send(b"x" * 100)
    async with asyncio.timeout(5):
        assert [line async for line in lines.until(run, outbox)] == []
    assert (run.sink, outbox.unheard) == (None, True)
