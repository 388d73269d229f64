"""Drives many tabs for some seconds and says what it cost the server."""

from __future__ import annotations

import asyncio
import resource
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.processes import cpu_seconds, memory_bytes
from tests.benchmarks.tabs import TABS, Tab

WARM_UP_EVENTS = 1000  # of all tabs together
MOST_EVENTS = 200_000  # of all tabs together
AT_ONCE = 50  # connections that are opened at the same time


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What was measured in one run."""

    per_second: float
    p50_ms: float
    p99_ms: float
    cpu_ms: float
    """CPU time of the servers for one event."""
    bytes_up: float
    bytes_down: float


async def drive(
    kind: str, app: str, port: int, pids: list[int], *, connections: int, seconds: float
) -> Load:
    """Closed loop: every tab has one event under way at any time."""
    tabs = await open_tabs(kind, app, port, connections)
    await _run(tabs, most=max(10, WARM_UP_EVENTS // connections), seconds=seconds)
    before_bytes = [(tab.socket.bytes_out, tab.socket.bytes_in) for tab in tabs]
    before = cpu_seconds(pids)
    for tab in tabs:
        tab.latencies.clear()
    started = time.perf_counter()
    await _run(tabs, most=MOST_EVENTS // connections, seconds=seconds)
    wall, cpu = time.perf_counter() - started, cpu_seconds(pids) - before
    latencies = sorted(latency for tab in tabs for latency in tab.latencies)
    count = len(latencies)
    up = sum(tab.socket.bytes_out - b[0] for tab, b in zip(tabs, before_bytes, strict=True))
    down = sum(tab.socket.bytes_in - b[1] for tab, b in zip(tabs, before_bytes, strict=True))
    close(tabs)
    return Load(
        per_second=count / wall,
        p50_ms=statistics.median(latencies) * 1000,
        p99_ms=latencies[int(count * 0.99)] * 1000,
        cpu_ms=cpu / count * 1000,
        bytes_up=up / count,
        bytes_down=down / count,
    )


async def session_kib(kind: str, app: str, port: int, pids: list[int], *, sessions: int) -> float:
    """Memory of one open tab that has handled an event, in KiB."""
    close(await _used(kind, app, port, 20))
    await asyncio.sleep(1)
    before = memory_bytes(pids)
    tabs = await _used(kind, app, port, sessions)
    await asyncio.sleep(1)
    after = memory_bytes(pids)
    close(tabs)
    return (after - before) / sessions / 1024


async def open_tabs(kind: str, app: str, port: int, count: int) -> list[Tab]:
    """Tabs that are ready to send."""
    _allow_files(count)
    tabs = [TABS[kind](app) for _ in range(count)]
    for at in range(0, count, AT_ONCE):
        await asyncio.gather(*(tab.open(port) for tab in tabs[at : at + AT_ONCE]))
    return tabs


def close(tabs: Sequence[Tab]) -> None:
    """Drop all connections."""
    for tab in tabs:
        tab.socket.close()


async def _used(kind: str, app: str, port: int, count: int) -> list[Tab]:
    tabs = await open_tabs(kind, app, port, count)
    for at in range(0, count, AT_ONCE):
        await asyncio.gather(*(tab.begin(1) for tab in tabs[at : at + AT_ONCE]))
    return tabs


async def _run(tabs: Sequence[Tab], *, most: int, seconds: float) -> None:
    """Until each tab has sent so many events, or the time is over."""
    running = [tab.begin(most) for tab in tabs]
    await asyncio.wait(running, timeout=seconds)
    for tab in tabs:
        tab.stop()
    await asyncio.wait_for(asyncio.gather(*running), 30)


def _allow_files(connections: int) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = connections + 200
    if soft < needed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(needed, hard), hard))
