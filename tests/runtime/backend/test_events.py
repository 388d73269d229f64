"""Events over the WebSocket: order, steps, follow-ups, background, failures."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from live_client import Tab

MAIN = "app_states.Main"


def test_the_welcome_holds_the_visible_state(tab: Tab) -> None:
    main = tab.state[MAIN]
    assert (main["count"], main["double"], main["items"]) == (0, 0, ["one"])
    assert main["unannotated"] == 5
    assert main["theme"] == "light"
    assert not any(name.startswith("_") for name in main)
    assert "limit" not in main
    assert tab.state["app_states.Child"] == {"extra": 0}


def test_only_what_changed_is_sent(tab: Tab) -> None:
    assert tab.call(f"{MAIN}.increment") == [
        {"seq": 1, "id": 1, "delta": {MAIN: {"count": 1, "double": 2}}, "final": True}
    ]
    assert tab.call(f"{MAIN}.set_count", 1) == [{"seq": 2, "id": 2, "final": True}]


def test_a_generator_sends_at_each_yield(tab: Tab) -> None:
    messages = tab.call(f"{MAIN}.steps")
    counts = [m["delta"][MAIN]["count"] for m in messages if "delta" in m]
    assert counts == [1, 2, 3]
    toast = {"level": "default", "message": "done", "options": {"closeButton": True}}
    assert tab.effects == [{"toast": toast}]
    assert [m.get("final") for m in messages] == [None] * 4 + [True]
    assert tab.state[MAIN]["items"] == ["one", "returned"]


def test_an_async_generator_and_its_event(tab: Tab) -> None:
    tab.call(f"{MAIN}.async_steps")
    assert tab.state[MAIN]["count"] == 2
    assert tab.state[MAIN]["items"] == ["one", "x"]


def test_follow_ups_keep_their_order_within_the_event(tab: Tab) -> None:
    messages = tab.call(f"{MAIN}.chain")
    assert tab.state[MAIN]["items"] == ["one", "1", "nested", "2"]
    assert tab.state["app_states.Other"]["notes"] == ["from nested"]
    assert {m["id"] for m in messages} == {1}
    assert [bool(m.get("final")) for m in messages][-1]


def test_events_run_one_after_another(tab: Tab) -> None:
    tab.fire(f"{MAIN}.slow", 0.05)
    tab.fire(f"{MAIN}.add", "fast")
    tab.until('"id": 2')
    assert tab.state[MAIN]["items"] == ["one", "slow", "fast"]


def test_a_substate_shares_the_vars_of_its_parent(tab: Tab) -> None:
    tab.call("app_states.Child.both")
    assert tab.state["app_states.Child"]["extra"] == 1
    assert tab.state[MAIN]["count"] == 1
    tab.call("app_states.Other.read_main")
    assert tab.state[MAIN]["count"] == 2


def test_background_handlers_run_beside(tab: Tab) -> None:
    first = tab.call(f"{MAIN}.beside")
    assert first == [{"seq": 1, "id": 1, "final": True}]
    meanwhile = tab.call(f"{MAIN}.increment")
    pushes = [message for message in meanwhile if "after" in json.dumps(message)]
    push = pushes[0] if pushes else tab.until("after")  # on a busy machine it comes first
    assert "id" not in push
    assert tab.state[MAIN]["count"] == 21
    assert {"log": "beside"} in tab.effects


def test_a_handler_can_start_a_background_handler(tab: Tab) -> None:
    tab.call(f"{MAIN}.start")
    tab.until("after")
    assert tab.state[MAIN]["count"] == 10


def test_a_background_handler_writes_only_in_its_turn(tab: Tab) -> None:
    tab.call(f"{MAIN}.careless")
    assert tab.until("error")["error"]["code"] == "handler-failed"
    assert tab.state[MAIN]["count"] == 0


def test_a_failed_handler_keeps_what_it_did_and_says_nothing_more(tab: Tab) -> None:
    messages = tab.call(f"{MAIN}.fail")
    assert tab.state[MAIN]["count"] == 7
    assert messages[-1]["error"]["code"] == "handler-failed"
    assert "secret" not in str(messages)
    tab.call(f"{MAIN}.increment")
    assert tab.state[MAIN]["count"] == 8


def test_a_blocking_handler_stops_no_other_tab(tab: Tab, connect: Callable[[], Tab]) -> None:
    other = connect()
    other.hello()
    tab.fire(f"{MAIN}.blocking", 2.0)
    started = time.perf_counter()
    other.call(f"{MAIN}.increment")
    assert time.perf_counter() - started < 1.6
    tab.take()


def test_setters_convert_numbers_and_ignore_nonsense(tab: Tab) -> None:
    tab.call(f"{MAIN}.set_count", "12")
    assert tab.state[MAIN]["count"] == 12
    tab.call(f"{MAIN}.set_count", "abc")
    assert tab.state[MAIN]["count"] == 12
    tab.call(f"{MAIN}.set_label", "b")
    assert tab.state[MAIN]["label"] == "b"


def test_the_router_and_route_params(tab: Tab) -> None:
    page = {"path": "/post/3", "query": "a=1", "route": "/post/[slug]", "params": {"slug": "3"}}
    tab.socket.send_json({"page": page})
    tab.call(f"{MAIN}.where")
    assert tab.state[MAIN]["got"] == ["/post/[slug]", "/post/3", "3"]


def test_tabs_have_sessions_of_their_own(tab: Tab, connect: Callable[[], Tab]) -> None:
    other = connect()
    other.hello()
    tab.call(f"{MAIN}.increment")
    other.call(f"{MAIN}.add", "x")
    assert other.state[MAIN]["count"] == 0
    assert other.session != tab.session
    assert len(tab.session) >= 43


def test_an_endless_chain_starves_nobody(tab: Tab, connect: Callable[[], Tab]) -> None:
    other = connect()
    other.hello()
    tab.fire(f"{MAIN}.endless")
    tab.until('"count": 3')
    other.call(f"{MAIN}.increment")
    tab.fire(f"{MAIN}.stop")
    tab.until('"final": true')
    assert other.state[MAIN]["count"] == 1


def test_values_that_cannot_be_sent_harm_nothing_else(tab: Tab) -> None:
    tab.call(f"{MAIN}.unsendable")
    assert tab.state[MAIN]["count"] == 1
    assert tab.effects == [{"log": "x"}]
    tab.call(f"{MAIN}.increment")
    assert tab.state[MAIN]["count"] == 2
