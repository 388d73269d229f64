"""How long does it take from Python to the written frontend and backend?"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from tests.benchmarks import apps
from tests.benchmarks.apps import App
from tests.benchmarks.environments import BENCH, Pyweb, Reflex, Side, set_up
from tests.benchmarks.processes import Cost, measure
from tests.benchmarks.report import Report

BIG_LINES = 50_000  # from here on, fewer repeats
BIG_REPEATS = 2
HELP_REPEATS = 10


def main() -> None:
    """Both sides in turn: each phase of each app, then the next repeat."""
    options = _options()
    sides = set_up(options.only)
    report = Report("compile_time")
    for _ in range(HELP_REPEATS):
        for side in sides:
            _note(report, "--help", side, measure(side.help()))
    for app in _apps(options.thousands):
        roots = {side.name: app.write(BENCH / "apps" / side.name) for side in sides}
        for side in sides:
            if isinstance(side, Reflex):
                _first(report, app, side, roots[side.name])
        repeats = min(options.repeats, BIG_REPEATS) if app.lines > BIG_LINES else options.repeats
        for repeat in range(repeats):
            for side in sides:
                _phases(report, app, side, roots[side.name], str(repeat))
        for root in roots.values():
            app.write(root.parent)
    report.finish()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=("pyweb", "reflex"), help="measure one side")
    parser.add_argument("--repeats", type=int, default=5)
    sizes = parser.add_argument("--thousands", type=int, nargs="*", default=[1, 10, 100])
    sizes.help = "sizes of the generated apps, in 1,000 lines"
    return parser.parse_args()


def _apps(thousands: list[int]) -> list[App]:
    return [apps.counter(), apps.pages(), *(apps.lines(size) for size in thousands)]


def _first(report: Report, app: App, side: Reflex, root: Path) -> None:
    """The peer's first compile makes its web folder; ours has no such step."""
    shutil.rmtree(root / ".web", ignore_errors=True)
    _note(report, f"{app.name} first", side, measure(side.compile(root)))


def _phases(report: Report, app: App, side: Side, root: Path, mark: str) -> None:
    """Everything anew, nothing changed, and one file changed.

    The peer's compile step always does everything, so its phases differ only in what was edited.
    """
    app.write(root.parent)
    if isinstance(side, Pyweb):
        shutil.rmtree(side.out(root), ignore_errors=True)
        shutil.rmtree(side.environment["XDG_CACHE_HOME"], ignore_errors=True)
    cost = measure(side.compile(root))
    _note(report, f"{app.name} all", side, cost)
    report.add(f"{app.name} all", "lines/s", side.name, app.lines / cost.wall, more_is_better=True)
    _note(report, f"{app.name} no change", side, measure(side.compile(root)))
    app.edit(root, mark)
    _note(report, f"{app.name} one edit", side, measure(side.compile(root)))


def _note(report: Report, case: str, side: Side, cost: Cost) -> None:
    report.add(case, "wall s", side.name, cost.wall)
    report.add(case, "CPU s", side.name, cost.cpu)
    report.add(case, "peak MiB", side.name, cost.peak_mib)


if __name__ == "__main__":
    main()
