"""Events as requests: POST /api/events/{state}/{handler}, answered with a message a line."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import orjson
from fastapi import FastAPI, Request, Response
from fastapi.responses import StreamingResponse
from starlette.requests import ClientDisconnect

from live.arguments import check_depth
from live.engine import Engine
from live.errors import EventError
from live.execute import Run
from live.logs import log_refusal, logger
from live.outbox import Outbox
from live.serialize import encode
from live.session import Session
from live.settings import Settings

HEADER = "X-Live-Session"
STATUS = {
    "unknown-event": 404,
    "too-large": 413,
    "rate-limited": 429,
    "session-limit": 503,
    "invalid-message": 400,
    "invalid-arguments": 422,
}


class Lines:
    """The messages of one request, as they come."""

    def __init__(self, max_unread: int) -> None:
        self._lines: asyncio.Queue[bytes] = asyncio.Queue()
        self._max_unread = max_unread
        self._unread = 0
        self._cut_off = False

    def send(self, message: bytes) -> None:
        """Add a line; a client that does not read gets no more, and may ask again."""
        if self._cut_off:
            return
        if self._unread >= self._max_unread:
            logger.warning("cut off a request whose answer is not read")
            self._cut_off = True
            self._lines = asyncio.Queue()
            self._lines.put_nowait(b"")
            return
        line = message + b"\n"
        self._unread += len(line)
        self._lines.put_nowait(line)

    async def until(self, run: Run, outbox: Outbox) -> AsyncIterator[bytes]:
        """The lines until the run is over; who does not read them all has to be told again."""
        was_read = False
        done = asyncio.create_task(run.done.wait())
        done.add_done_callback(lambda _: self._lines.put_nowait(b""))
        try:
            while line := await self._lines.get():
                yield line
                self._unread -= len(line)
            while not self._lines.empty():
                yield self._lines.get_nowait()
            was_read = not self._cut_off
        finally:
            done.cancel()
            if not was_read:
                run.sink, outbox.unheard = None, True


async def _read(request: Request, settings: Settings) -> bytes:
    data = bytearray()
    try:
        async with asyncio.timeout(settings.hello_seconds):
            async for chunk in request.stream():
                data += chunk
                if len(data) > settings.max_message_bytes:
                    raise EventError("too-large", "the message is too large")
    except TimeoutError:
        raise EventError("invalid-message", "the body did not come in time") from None
    except ClientDisconnect:
        raise EventError("invalid-message", "the body did not come to its end") from None
    return bytes(data)


def _parse(data: bytes) -> dict[str, Any]:
    try:
        body = orjson.loads(data or b"{}")
    except orjson.JSONDecodeError as problem:
        raise EventError("invalid-message", "the body is not JSON") from problem
    if not isinstance(body, dict):
        raise EventError("invalid-message", "the body is an object")
    check_depth(body)
    return body


async def _start(engine: Engine, request: Request, name: str, lines: Lines) -> tuple[Session, Run]:
    data = await _read(request, engine.settings)
    body = _parse(data)
    id = body.get("id")
    if id is not None and (type(id) is not int or id < 1):
        raise EventError("invalid-message", "the id of an event is a number")
    # refuse before a session is made
    engine.surface.spec(name, body.get("args", []))
    page = engine.page(body.get("page") or {})
    session, is_new = engine.open(request.headers.get(HEADER), request)
    if session.bucket.take():
        session.bucket.give_back()
        raise EventError("rate-limited", "too many events at once", id)
    router = engine.router(session, request, page)
    repeated = id is not None and id <= session.last
    if is_new or repeated or session.outbox.unheard:
        seen = session.outbox.seq if repeated else 0
        await session.welcome(lines, build=engine.build, seen=seen, router=router)
    elif "page" in body:
        await session.go_to(router, lines)
    run = session.submit(name, body.get("args", []), id, lines, size=len(data))
    if repeated:
        run.sink = lines
        session.outbox.repeat(lines, 0, id)
        if run.done.is_set():
            lines.send(encode({"id": id, "final": True}))
    return session, run


def add_events(app: FastAPI, engine: Engine) -> None:
    """One route for each handler, so that all are in the API's documentation."""
    shared: dict[str, Any] = {}
    for name, arguments in engine.surface.arguments.items():
        schema = arguments.schema()
        shared |= schema.pop("$defs", {})
        _add_event(app, engine, name, schema)

    @app.post("/api/events/{state}/{handler}", include_in_schema=False)
    async def unknown(state: str, handler: str) -> Response:
        return _unknown(state, handler)

    describe = app.openapi

    def openapi() -> dict[str, Any]:
        document = describe()
        document.setdefault("components", {}).setdefault("schemas", {}).update(shared)
        return document

    app.openapi = openapi  # type: ignore[method-assign]


def _add_event(app: FastAPI, engine: Engine, name: str, args: dict[str, Any]) -> None:
    state, _, handler = name.rpartition(".")
    doc = engine.surface.registry.handlers[name].__doc__

    async def run(request: Request) -> Response:
        if not request.scope["path"].endswith(handler):  # the router lets a line break follow
            return _unknown(state, f"{handler}\n")
        if not engine.allows_origin(request):
            return Response("This site may not call events.", 403, media_type="text/plain")
        lines = Lines(engine.settings.max_unread_bytes)
        try:
            session, run = await _start(engine, request, name, lines)
        except EventError as refusal:
            return _refused(refusal)
        return StreamingResponse(
            lines.until(run, session.outbox),
            media_type="application/x-ndjson",
            headers={HEADER: session.id, "Cache-Control": "no-store"},
        )

    app.post(
        f"/api/events/{state}/{handler}",
        operation_id=name,
        name=name,
        tags=[state],
        description=doc or "",
        response_class=StreamingResponse,
        openapi_extra={"requestBody": _documentation(args)},
    )(run)


def _unknown(state: str, handler: str) -> Response:
    message = f"there is no event {state[:50]}.{handler[:50]}"
    return _refused(EventError("unknown-event", message))


def _documentation(args: dict[str, Any]) -> dict[str, Any]:
    id = {"type": "integer", "description": "Counts up; an id runs once."}
    schema = {"type": "object", "properties": {"id": id, "args": args}}
    return {"content": {"application/json": {"schema": schema}}}


def _refused(refusal: EventError) -> Response:
    log_refusal(refusal)
    return Response(
        encode(refusal.answer()) + b"\n",
        status_code=STATUS.get(refusal.code, 400),
        media_type="application/x-ndjson",
    )
