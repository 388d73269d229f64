"""Collects samples, prints them as a table, and writes them as JSON."""

from __future__ import annotations

import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

from tests.benchmarks.environments import BENCH

RESULTS = BENCH / "results"
SIDES = ("pyweb", "reflex")


@dataclass(slots=True, kw_only=True)
class Line:
    """The samples of one metric in one case."""

    case: str
    metric: str
    more_is_better: bool
    samples: dict[str, list[float]] = field(default_factory=dict)

    def better(self) -> float | None:
        """How many times pyweb is better, by the medians."""
        medians = [statistics.median(self.samples.get(side, [0])) for side in SIDES]
        if not all(medians):
            return None
        ours, theirs = medians
        return ours / theirs if self.more_is_better else theirs / ours


class Report:
    """The answer to one question."""

    def __init__(self, question: str) -> None:
        self._question = question
        self._lines: dict[tuple[str, str], Line] = {}
        self._started = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        self._loads = [os.getloadavg()[0]]
        self._last = ("", "")

    def add(
        self, case: str, metric: str, side: str, value: float, *, more_is_better: bool = False
    ) -> None:
        """Take a sample; tell on the error stream how far the run is."""
        if (case, side) != self._last:
            print(f"{case}: {side}", file=sys.stderr, flush=True)
            self._last = (case, side)
        fresh = Line(case=case, metric=metric, more_is_better=more_is_better)
        line = self._lines.setdefault((case, metric), fresh)
        line.samples.setdefault(side, []).append(value)
        self._loads.append(os.getloadavg()[0])

    def finish(self) -> None:
        """Print the table and write the file."""
        print(self.text())
        RESULTS.mkdir(parents=True, exist_ok=True)
        path = RESULTS / f"{self._question}.json"
        path.write_text(json.dumps(self._document(), indent=2) + "\n", "utf-8")
        print(f"\nWrote {path}")

    def text(self) -> str:
        """The table: min/median/max of each side, and how many times pyweb is better."""
        others = sorted({side for line in self._lines.values() for side in line.samples})
        sides = [*SIDES, *(side for side in others if side not in SIDES)]
        rows = [["case", "metric", *sides, "better ×"]]
        for line in self._lines.values():
            better = line.better()
            cells = [_three(line.samples.get(side, ())) for side in sides]
            rows.append([line.case, line.metric, *cells, f"{better:.2f}" if better else ""])
        low, high = min(self._loads), max(self._loads)
        head = f"{self._question}: {os.cpu_count()} CPUs, load average {low:.2f} to {high:.2f}"
        return f"{head}\n\n{table(rows)}"

    def _document(self) -> dict[str, object]:
        return {
            "question": self._question,
            "started": self._started,
            "machine": {
                "cpus": os.cpu_count(),
                "memory_mib": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 20,
                "python": platform.python_version(),
                "system": platform.platform(),
                "load": {"first": self._loads[0], "highest": max(self._loads)},
            },
            "lines": [asdict(line) | {"better": line.better()} for line in self._lines.values()],
        }


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows as a table that is also Markdown."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])


def _three(samples: Sequence[float]) -> str:
    if not samples:
        return ""
    values = (min(samples), statistics.median(samples), max(samples))
    if values[0] == values[2]:
        return _short(values[0])
    return "/".join(map(_short, values))


def _short(value: float) -> str:
    if value and abs(value) < 10:
        return f"{value:.3g}"
    return f"{value:,.1f}" if abs(value) < 1000 and value != int(value) else f"{value:,.0f}"
