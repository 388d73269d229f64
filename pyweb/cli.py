"""The command line: the only place that prints or exits."""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NoReturn

from pyweb.command.arguments import parse

if TYPE_CHECKING:
    from argparse import Namespace

    from pyweb.command.build import Built
    from pyweb_compiler.diagnostics import Diagnostics

ERRORS, USAGE, BUG = 1, 2, 70


def _compile(options: Namespace) -> None:
    from pyweb.command.build import build, report_stale
    from pyweb_compiler.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    write = not (options.check or options.diff or options.dry_run)
    with _progress() as progress:
        built = build(
            options.app,
            options.out,
            diagnostics,
            write=write,
            force=options.force,
            progress=progress,
        )
    if built and options.check:
        report_stale(built, diagnostics)
    if built and options.format == "text":
        _print_plan(built, show_diff=options.diff or options.check, show_list=options.dry_run)
    _finish(diagnostics, options.app, options.format)
    if built and built.report and options.format == "text":
        _print_report(built)


def _check(options: Namespace) -> None:
    from pyweb.command.build import understand
    from pyweb_compiler.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    with _progress() as progress:
        progress("checking")
        understand(options.app, diagnostics)
    _finish(diagnostics, options.app, options.format)
    if options.format == "text":
        _tell(f"{options.app}: no errors")


def _run(options: Namespace) -> None:
    from pyweb.command.build import build, default_out
    from pyweb.serve.pipeline import Serving, serve
    from pyweb.serve.ports import check_free
    from pyweb.serve.problem import ServeError
    from pyweb_compiler.diagnostics import Diagnostics

    signal.signal(signal.SIGTERM, _interrupt)
    target = options.out or default_out(options.app)
    diagnostics = Diagnostics()
    try:
        check_free(options.host, options.port)
        with _progress() as progress:
            build(
                options.app,
                target,
                diagnostics,
                write=True,
                force=options.force,
                progress=progress,
            )
        _finish(diagnostics, options.app, "text")
        with _progress() as progress:

            def ready() -> None:
                progress("")
                print(f"Ready: http://localhost:{options.port}", flush=True)

            serve(
                Serving(
                    out=target,
                    host=options.host,
                    port=options.port,
                    production=options.prod,
                    progress=progress,
                    say=lambda name, line: _tell(f"{name} | {line}"),
                    ready=ready,
                )
            )
    except ServeError as error:
        _tell(f"error: {error}")
        sys.exit(ERRORS)
    except KeyboardInterrupt:
        _tell("Stopped.")


def _ir(options: Namespace) -> None:
    from pyweb.command.build import understand
    from pyweb.command.dump import dump
    from pyweb_compiler.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    understood = understand(options.app, diagnostics)
    _finish(diagnostics, options.app, "text")
    print(dump(understood))


def _report(options: Namespace) -> None:
    from pyweb.command.build import understand
    from pyweb.command.report import report
    from pyweb_compiler.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    understood = understand(options.app, diagnostics)
    _finish(diagnostics, options.app, "text")
    if understood is not None:
        for line in report(understood):
            print(line)


def _explain(options: Namespace) -> None:
    from pyweb_compiler.diagnostics.explain import explain as explanation
    from pyweb_compiler.diagnostics.explain import find_rule
    from pyweb_compiler.diagnostics.rules import ALL_RULES
    from pyweb_compiler.diagnostics.suggest import did_you_mean

    code: str = options.code
    rule = find_rule(code)
    if rule is None:
        known = [name for rule in ALL_RULES for name in (rule.code, rule.name)]
        _usage(f"there is no finding {code!r} {did_you_mean(code, known)}".rstrip())
    print(explanation(rule), end="")


def _new(options: Namespace) -> None:
    from pyweb.command.new import StartError, start_app

    try:
        folder, _ = start_app(Path(options.name).name, Path(options.name).parent, options.template)
    except StartError as error:
        _usage(str(error))
    print(f"Made {folder}. See it: pyweb run {folder}")


def _doctor(options: Namespace) -> None:
    from pyweb.command.doctor import examine

    good = True
    for finding in examine():
        good = good and finding.good
        if not options.quiet:
            print(f"{'ok     ' if finding.good else 'missing'} {finding.name}: {finding.detail}")
    if not good:
        sys.exit(ERRORS)


COMMANDS: Mapping[str, Callable[[Namespace], None]] = MappingProxyType(
    {
        "compile": _compile,
        "check": _check,
        "run": _run,
        "report": _report,
        "ir": _ir,
        "explain": _explain,
        "new": _new,
        "doctor": _doctor,
    }
)


def main() -> NoReturn:
    """Run the command line; a mistake of pyweb ends in one message that asks to report it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        options = parse()
        _prepare()
        COMMANDS[options.command](options)
    except BrokenPipeError:
        # Whoever read our output is gone; nothing more can be said to them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(ERRORS)
    except Exception as error:
        from pyweb.command.bug import describe

        if os.environ.get("PYWEB_DEBUG"):
            raise
        _tell(describe(error))
        sys.exit(BUG)
    sys.exit(0)


def _prepare() -> None:
    """Start fast: most of what is made lives to the end, so that looking for garbage is in vain."""
    from pyweb.command.generated_code import keep_generated_code

    keep_generated_code()
    gc.set_threshold(100_000, 50, 50)


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _interrupt(number: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _usage(message: str) -> NoReturn:
    _tell(f"error: {message}")
    sys.exit(USAGE)


def _finish(diagnostics: Diagnostics, app: Path, format: str) -> None:
    """Print all findings, and exit where there are errors."""
    from pyweb.command.build import root_of, version
    from pyweb_compiler.diagnostics import render

    found = diagnostics.sorted()
    if format == "json":
        print(render.render_json(found))
    elif format == "sarif":
        print(render.render_sarif(found, version()))
    elif format == "github":
        root = root_of(app).as_posix()
        for line in render.render_github(found, "" if root == "." else f"{root}/"):
            print(line)
    elif found:
        sources = render.Sources((root_of(app),))
        blocks = render.render_text(found, sources, render.style_for(sys.stderr.isatty()))
        _tell("\n\n".join([*blocks, render.summary_line(found)]))
    if diagnostics.has_errors:
        sys.exit(ERRORS)


def _print_plan(built: Built, *, show_diff: bool, show_list: bool) -> None:
    from pyweb_emitters.write.diff import unified_diff

    if show_diff:
        for line in unified_diff(built.plan):
            print(line)
    if show_list:
        for step in built.plan.steps:
            if step.changes:
                print(f"{step.action.value} {step.path}")


def _print_report(built: Built) -> None:
    report = built.report
    if report is None:
        return
    counts = {
        "created": len(report.created),
        "updated": len(report.updated),
        "removed": len(report.removed),
        "unchanged": report.unchanged,
    }
    told = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    print(f"Wrote {report.out}: {told or 'nothing'}")


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Tells what goes on: a spinner on a terminal, plain lines for slow steps elsewhere."""
    if not sys.stderr.isatty():
        yield _plain_progress
        return
    from rich.console import Console

    console = Console(stderr=True)
    with console.status("") as status:
        yield lambda text: status.update(f"{text} …") if text else status.stop()


def _plain_progress(text: str) -> None:
    slow = ("installing", "building", "starting")
    if text.startswith(slow):
        _tell(f"{text} …")
