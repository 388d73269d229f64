"""A client for tests: applies messages the way the browser does."""

from __future__ import annotations

import copy
import json
from typing import Any

from live.serialize import encode


def apply(state: dict[str, Any], changes: Any) -> dict[str, Any]:
    """The state after a delta and patches."""
    message = changes
    if not isinstance(changes, dict):
        message = {"delta": changes.delta, "patch": changes.patch}
    message = json.loads(encode(message))
    state = copy.deepcopy(state)
    for name, values in message.get("delta", {}).items():
        state.setdefault(name, {}).update(values)
    for name, patches in message.get("patch", {}).items():
        assert not patches.keys() & message.get("delta", {}).get(name, {}).keys()
        for var, ops in patches.items():
            for op in ops:
                _apply_op(state[name], var, op)
    return state


def _apply_op(holder: Any, key: Any, op: list[Any]) -> None:
    kind, path, *rest = op
    steps = [key, *path]
    if kind == "splice":
        for step in steps:
            holder = holder[step]
        start, deleted, items = rest
        assert 0 <= start <= len(holder)
        assert start + deleted <= len(holder)
        holder[start : start + deleted] = items
        return
    for step in steps[:-1]:
        holder = holder[step]
    if kind == "set":
        if isinstance(holder, list):
            assert steps[-1] < len(holder)
        holder[steps[-1]] = rest[0]
    else:
        holder.pop(steps[-1], None)


class Tab:
    """A browser tab over a WebSocket of starlette's test client."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket
        self.state: dict[str, Any] = {}
        self.effects: list[Any] = []
        self.session = ""
        self.seen = 0
        self.last_id = 0

    def hello(self, session: str | None = None, **more: Any) -> dict[str, Any]:
        """Say hello and take the answer."""
        page = {"path": "/", "query": "", "route": "/", "params": {}, "origin": "http://testserver"}
        hello = {"session": session, "build": "1", "page": page, "storage": {}, "seen": 0} | more
        self.socket.send_json({"hello": hello})
        message: dict[str, Any] = self.socket.receive_json()
        if "welcome" in message:
            self.session = message["welcome"]["session"]
            self.last_id = message["welcome"]["last"]
            self.state, self.seen = message["state"], message["seq"]
        return message

    def fire(self, event: str, *args: Any, id: int | None = None) -> int:
        """Send an event."""
        self.last_id = id or self.last_id + 1
        self.socket.send_json({"id": self.last_id, "event": event, "args": list(args)})
        return self.last_id

    def take(self) -> dict[str, Any]:
        """Take the next message and apply it."""
        message: dict[str, Any] = self.socket.receive_json()
        if "seq" in message:
            assert message["seq"] == self.seen + 1
            self.seen = message["seq"]
        self.state = apply(self.state, message)
        self.effects += message.get("effects", [])
        return message

    def call(self, event: str, *args: Any) -> list[dict[str, Any]]:
        """Send an event and take its messages to the last."""
        id = self.fire(event, *args)
        messages = [self.take()]
        while not (messages[-1].get("final") and messages[-1].get("id") == id):
            messages.append(self.take())
        return messages

    def until(self, text: str) -> dict[str, Any]:
        """Take messages until one contains a text."""
        while text not in json.dumps(message := self.take()):
            pass
        return message
