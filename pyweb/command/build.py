"""Compiles an app and writes it into a folder."""

from __future__ import annotations

from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from pyweb.command.unchanged import inputs_of, remember, remembered
from pyweb_compiler.deep import with_deep_stack
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.explain import find_rule
from pyweb_compiler.diagnostics.rules.output import STALE_OUTPUT
from pyweb_compiler.options import Options
from pyweb_emitters.errors import BugError
from pyweb_emitters.write import (
    OutputError,
    Problem,
    WritePlan,
    WriteReport,
    apply,
    check_place,
    locked,
    plan_writes,
    recover,
    untouched,
)
from pyweb_emitters.write.manifest import VERSION, Manifest

if TYPE_CHECKING:
    from pyweb_compiler import ir
    from pyweb_emitters.emitted import EmittedFiles


class Built(Struct, frozen=True, kw_only=True):
    """What came of a build."""

    plan: WritePlan
    report: WriteReport | None
    """`None` where nothing was to be written."""


def version() -> str:
    """Version of pyweb."""
    try:
        return metadata.version("pyweb")
    except metadata.PackageNotFoundError:
        return "0"


def root_of(path: Path) -> Path:
    """Folder that an app's files are relative to."""
    return path if path.is_dir() else path.parent


def understand(path: Path, diagnostics: Diagnostics) -> ir.App | None:
    """The app; `None` where something is wrong with it."""
    # The stages are imported late: where nothing changed, none of them is needed.
    from pyweb_compiler.pipeline import compile_app

    options = Options()
    app = with_deep_stack(lambda: compile_app(path, options, diagnostics))
    return None if diagnostics.has_errors else app


def emit(app: ir.App, path: Path) -> EmittedFiles:
    """The repository that an app becomes."""
    from pyweb_backends.pipeline import plan_project
    from pyweb_emitters.format.pipeline import format_files
    from pyweb_emitters.print.project import print_project

    printed = with_deep_stack(lambda: print_project(plan_project(app), root_of(path)))
    # Here, where signals come: what the formatters work on is gone then, too.
    return format_files(printed)


def build(
    path: Path,
    out: Path,
    diagnostics: Diagnostics,
    *,
    write: bool,
    force: bool,
    progress: Callable[[str], None],
) -> Built | None:
    """Compile the app at `path` into `out`; problems are reported and give `None`."""
    if problem := check_place(out, path, force=force):
        report(problem, diagnostics)
        return None
    try:
        if not write:
            return _plan(path, out, diagnostics, force=force, progress=progress)
        with locked(out):
            recover(out)
            inputs = None if force else inputs_of(path)
            if inputs and (same := _unchanged(path, out, inputs, diagnostics)):
                return same
            built = _plan(path, out, diagnostics, force=force, progress=progress)
            if built is None or built.plan.problems:
                return built
            progress("writing")
            done = Built(plan=built.plan, report=apply(built.plan))
            if inputs and not built.plan.warnings:
                remember(path, out, inputs, built.plan.manifest.dump(), diagnostics)
            return done
    except OutputError as error:
        report(error.problem, diagnostics)
        return None


def _unchanged(path: Path, out: Path, inputs: str, diagnostics: Diagnostics) -> Built | None:
    """What the last compilation built, where this one would build the same."""
    found = untouched(out)
    findings = remembered(path, out, inputs, found.manifest) if found else None
    if found is None or findings is None:
        return None
    diagnostics.extend(findings)
    return Built(
        plan=WritePlan(
            out=out,
            steps=(),
            manifest=Manifest(version=VERSION, compiler=version(), files={}),
            base=(),
            problems=(),
            warnings=(),
        ),
        report=WriteReport(out=out, created=(), updated=(), removed=(), unchanged=found.files),
    )


def _plan(
    path: Path,
    out: Path,
    diagnostics: Diagnostics,
    *,
    force: bool,
    progress: Callable[[str], None],
) -> Built | None:
    progress("compiling")
    app = understand(path, diagnostics)
    if app is None:
        return None
    progress("printing")
    plan = plan_writes(emit(app, path), out, compiler=version(), force=force)
    for problem in (*plan.problems, *plan.warnings):
        report(problem, diagnostics)
    return Built(plan=plan, report=None)


def report(problem: Problem, diagnostics: Diagnostics) -> None:
    """Report a problem of the output folder."""
    rule = find_rule(problem.kind.value)
    if rule is None:
        raise BugError(f"no rule is called {problem.kind.value}")
    holes: dict[str, object] = dict(problem.holes)
    diagnostics.report(rule, Span.whole_file(""), related=(), help=problem.help, **holes)


def report_stale(built: Built, diagnostics: Diagnostics) -> None:
    """Report an output that is not what the source compiles to."""
    changed = [step.path for step in built.plan.steps if step.changes]
    if changed:
        more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""
        changes = ", ".join(changed[:3]) + more
        diagnostics.report(
            STALE_OUTPUT,
            Span.whole_file(""),
            path=built.plan.out,
            changes=f"{changes} would change",
        )
