"""The command line: the only place that prints or exits."""

from __future__ import annotations

import gc
import io
import os
import shlex
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from pyweb.command.choices import Format, complete_format, parse_folder, parse_format
from pyweb.command.process import Ended, end_on_signals, open_streams, refusal

# All else is imported where it is used: to say how a command is called takes none of it.
if TYPE_CHECKING:
    from pyweb.command.build import Built
    from pyweb_compiler.diagnostics import Diagnostics
    from pyweb_compiler.ir import App

ERRORS, USAGE, BUG = 1, 2, 70

cli = typer.Typer(
    name="pyweb",
    help="Compile Python web apps into Next.js and FastAPI repositories.",
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # rich takes longer to import than all the rest
    context_settings={"help_option_names": ["-h", "--help"]},
)

AppPath = Annotated[
    Path,
    # What cannot be read is a finding like others, in the format that was asked for.
    typer.Argument(metavar="APP", readable=False, help="Folder of the app, or one file."),
]
FormatOption = Annotated[
    Format,
    typer.Option(
        "--format",
        parser=parse_format,
        autocompletion=complete_format,
        metavar=f"[{'|'.join(Format)}]",
        help="How findings are printed.",
    ),
]
OutOption = Annotated[
    Path,
    typer.Option("--out", "-o", parser=parse_folder, metavar="OUT", help="Folder to write into."),
]
ServedOption = Annotated[
    Path | None,
    typer.Option(
        "--out",
        "-o",
        parser=parse_folder,
        metavar="OUT",
        help="Folder to write into. [default: .pyweb-out/ beside the app]",
    ),
]
ForceOption = Annotated[
    bool,
    typer.Option(
        "--force",
        help="Overwrite files that were edited, and write into a folder with files of others.",
    ),
]


@cli.command()
def compile(
    app: AppPath,
    out: OutOption,
    format: FormatOption = Format.TEXT,
    force: ForceOption = False,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; show a diff and exit 1 if OUT is stale.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Write nothing; show a diff, as git has it.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Write nothing; list what would change.")
    ] = False,
) -> None:
    """Write the repository that an app becomes."""
    from pyweb.command.build import build, report_stale
    from pyweb_compiler.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    write = not (check or diff or dry_run)
    with _progress() as progress:
        built = build(app, out, diagnostics, write=write, force=force, progress=progress)
    if built and check:
        report_stale(built, diagnostics)
    if built and format is Format.TEXT:
        _print_plan(built, show_diff=diff or check, show_list=dry_run)
    _finish(diagnostics, app, format)
    if built and built.report and format is Format.TEXT:
        _print_report(built)


@cli.command()
def check(app: AppPath, format: FormatOption = Format.TEXT) -> None:
    """Say what is wrong with an app; writes nothing."""
    with _progress() as progress:
        progress("checking")
        _understand(app, format)
    if format is Format.TEXT:
        _tell(f"{app}: no errors")


@cli.command()
def run(
    app: AppPath,
    out: ServedOption = None,
    force: ForceOption = False,
    prod: Annotated[bool, typer.Option("--prod", help="Build and serve for production.")] = False,
    port: Annotated[int, typer.Option(min=1, max=65535, help="The one port to serve on.")] = 3000,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
) -> None:
    """Compile an app, install what it needs, serve it on one port."""
    from pyweb.command.run import compile_apart, default_out
    from pyweb.serve.pipeline import Serving, serve
    from pyweb.serve.ports import as_url, check_free, reached_at
    from pyweb.serve.problem import ServeError

    end_on_signals(twice=True)
    gc.enable()  # this process lives as long as the app is served
    ended_well = False
    try:
        check_free(host, port)
        target = out or default_out(app)
        if code := compile_apart(app, target, force=force):
            raise typer.Exit(code)
        with _progress() as progress:

            def ready() -> None:
                nonlocal ended_well
                ended_well = True  # from now on, to be ended is how it ends
                progress("")
                typer.echo(f"Ready: {as_url(reached_at(host), port)}")

            serve(
                Serving(
                    out=target,
                    host=host,
                    port=port,
                    production=prod,
                    progress=progress,
                    say=lambda name, line: _tell(f"{name} | {line}"),
                    ready=ready,
                )
            )
    except ServeError as error:
        _tell(f"error: {error}")
        raise typer.Exit(ERRORS) from error
    except OSError as error:
        # All that is read and written here lies in the served folder, or beside the app.
        _tell(f"error: {error.filename or out or app}: {(error.strerror or str(error)).lower()}")
        raise typer.Exit(ERRORS) from error
    except Ended:
        if not ended_well:
            raise
        with suppress(OSError):  # the terminal may be gone
            _tell("Stopped.")


@cli.command()
def report(
    app: AppPath,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            "-o",
            metavar="OUT",
            help="Repository built with `run --prod`: tell its sizes, too.",
        ),
    ] = None,
) -> None:
    """Say what each page ships, and what each handler does."""
    from pyweb.command.built import built_sizes
    from pyweb.command.report import report as lines

    sizes = built_sizes(out) if out else None
    if out and sizes is None:
        _usage(f"{out} is not built; build it with `pyweb run {app} --out {out} --prod`")
    for line in lines(_understand(app), sizes):
        typer.echo(line)


@cli.command()
def ir(app: AppPath) -> None:
    """Print what was understood of an app as JSON."""
    from pyweb.command.dump import dump

    typer.echo(dump(_understand(app)))


@cli.command()
def explain(
    code: Annotated[str, typer.Argument(metavar="CODE", help="Code or name of a finding.")],
) -> None:
    """Say more about a finding."""
    from pyweb_compiler.diagnostics.explain import explain as explanation
    from pyweb_compiler.diagnostics.explain import find_rule
    from pyweb_compiler.diagnostics.rules import ALL_RULES
    from pyweb_compiler.diagnostics.suggest import did_you_mean

    rule = find_rule(code)
    if rule is None:
        known = [name for rule in ALL_RULES for name in (rule.code, rule.name)]
        _usage(f"there is no finding {code!r} {did_you_mean(code, known)}".rstrip())
    typer.echo(explanation(rule), nl=False)


@cli.command()
def new(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="Folder to make; also names the app.")
    ],
    template: Annotated[str, typer.Option(help="What to start from.")] = "blank",
) -> None:
    """Start an app from a template."""
    from pyweb.command.new import StartError, start_app

    try:
        folder, _ = start_app(Path(name).name, Path(name).parent, template)
    except StartError as error:
        _usage(str(error))
    typer.echo(f"Made {folder}. See it: pyweb run {shlex.quote(str(folder))}")


@cli.command()
def doctor(
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the exit code.")] = False,
) -> None:
    """Say what this machine lacks."""
    from pyweb.command.doctor import examine

    good = True
    for finding in examine():
        good = good and finding.good
        if not quiet:
            state = "ok     " if finding.good else "missing"
            typer.echo(f"{state} {finding.name}: {finding.detail}")
    if not good:
        raise typer.Exit(ERRORS)


def main() -> NoReturn:
    """Run the command line; a mistake of pyweb ends in one message that asks to report it."""
    end_on_signals()
    open_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    # What is made lives to the end, so that looking for garbage is in vain: it found nothing, in a tenth of the time.
    gc.disable()
    try:
        cli(sys.argv[1:] or ["--help"], prog_name="pyweb")
    except Ended as end:
        with suppress(OSError):  # the terminal may be gone
            _tell("Stopped.")
        sys.exit(end.code)
    except Exception as error:
        from pyweb.command.bug import describe

        if os.environ.get("PYWEB_DEBUG"):
            raise
        refused = refusal(error)
        with suppress(OSError):
            _tell(f"error: {refused}" if refused else describe(error))
        sys.exit(ERRORS if refused else BUG)
    sys.exit(0)


def _tell(text: str) -> None:
    typer.echo(text, err=True)


def _usage(message: str) -> NoReturn:
    _tell(f"error: {message}")
    raise typer.Exit(USAGE)


def _understand(app: Path, format: Format = Format.TEXT) -> App:
    """The app; its findings are printed, and with errors the program ends here."""
    from pyweb.command.build import understand
    from pyweb_compiler.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    understood = understand(app, diagnostics)
    _finish(diagnostics, app, format)
    if understood is None:
        raise typer.Exit(ERRORS)
    return understood


def _finish(diagnostics: Diagnostics, app: Path, format: Format) -> None:
    """Print all findings, and exit where there are errors."""
    from pyweb.command.build import root_of, version
    from pyweb_compiler.diagnostics import render

    found = diagnostics.sorted()
    root = root_of(app).as_posix()
    prefix = "" if root == "." else f"{root.rstrip('/')}/"
    match format:
        case Format.JSON:
            typer.echo(render.render_json(found))
        case Format.SARIF:
            typer.echo(render.render_sarif(found, version(), prefix))
        case Format.GITHUB:
            for line in render.render_github(found, prefix):
                typer.echo(line)
        case Format.TEXT if found:
            sources = render.Sources((root_of(app),), prefix)
            blocks = render.render_text(found, sources, render.style_for(sys.stderr.isatty()))
            _tell("\n\n".join([*blocks, render.summary_line(found)]))
    if diagnostics.has_errors:
        raise typer.Exit(ERRORS)


def _print_plan(built: Built, *, show_diff: bool, show_list: bool) -> None:
    from pyweb_emitters.write.diff import unified_diff

    if show_diff:
        for line in unified_diff(built.plan):
            typer.echo(line)
    if show_list:
        for step in built.plan.steps:
            if step.changes:
                typer.echo(f"{step.action.value} {step.path}")


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
    typer.echo(f"Wrote {report.out}: {told or 'nothing'}")


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
