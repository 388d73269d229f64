"""Shows what a plan would change."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from pyweb_emitters.write.plan import Step, WritePlan


def unified_diff(plan: WritePlan) -> Iterator[str]:
    """Lines of a unified diff of all files that change, without line ends."""
    for step in plan.steps:
        if step.changes:
            yield from _diff_of(step)


def _diff_of(step: Step) -> Iterator[str]:
    try:
        old = (step.old or b"").decode().splitlines()
        new = (step.new or b"").decode().splitlines()
    except UnicodeDecodeError:
        yield f"Binary file {step.path} differs"
        return
    yield from difflib.unified_diff(
        old,
        new,
        "/dev/null" if step.old is None else f"a/{step.path}",
        "/dev/null" if step.new is None else f"b/{step.path}",
        lineterm="",
    )
