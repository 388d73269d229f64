"""What the command line understands."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn

FORMATS = ("text", "json", "github", "sarif")
"""How findings are printed."""


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The options; a mistake is told with how the command is used, and ends the program with 2."""
    parser = _Parser(
        prog="pyweb", description="Compile Python web apps into Next.js and FastAPI repositories."
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_compile(commands)
    _add(commands, "check", "Say what is wrong with an app; writes nothing.", ("app", "format"))
    _add_run(commands)
    _add(commands, "report", "Say what each page ships, and what each handler does.", ("app",))
    _add(commands, "ir", "Print what was understood of an app as JSON.", ("app",))
    explain = _add(commands, "explain", "Say more about a finding.")
    explain.add_argument("code", metavar="CODE", help="Code or name of a finding.")
    new = _add(commands, "new", "Start an app from a template.")
    new.add_argument("name", metavar="NAME", help="Folder to make; also names the app.")
    new.add_argument("--template", default="blank", help="What to start from. [default: blank]")
    doctor = _add(commands, "doctor", "Say what this machine lacks.")
    doctor.add_argument("-q", "--quiet", action="store_true", help="Only the exit code.")
    given = sys.argv[1:] if arguments is None else arguments
    return parser.parse_args(given or ["--help"])


class _Help(argparse.HelpFormatter):
    """Begins its texts with a capital letter."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """How the command is called."""
        super().add_usage(usage, actions, groups, prefix or "Usage: ")


class _Parser(argparse.ArgumentParser):
    """Tells a mistake the way findings are told, and what was probably meant."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_Help, **options)

    def error(self, message: str) -> NoReturn:
        """End with the usage and the mistake."""
        self.exit(2, f"{self.format_usage()}error: {message}\n")

    def _check_value(self, action: argparse.Action, value: object) -> None:
        if action.choices is not None and value not in action.choices:
            choices = [str(choice) for choice in action.choices]
            near = get_close_matches(str(value), choices, 1)
            hint = f" Did you mean {near[0]!r}?" if near else f" One of: {', '.join(choices)}."
            what = "command" if action.dest == "command" else "choice"
            raise argparse.ArgumentError(None, f"there is no {what} {value!r}.{hint}")


_Commands = argparse._SubParsersAction  # the type has no public name


def _add(
    commands: _Commands[_Parser], name: str, does: str, options: Sequence[str] = ()
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=does, description=does)
    if "app" in options:
        parser.add_argument("app", type=Path, metavar="APP", help="Folder of the app, or one file.")
    if "format" in options:
        parser.add_argument(
            "--format",
            choices=FORMATS,
            default="text",
            help="How findings are printed. [default: text]",
        )
    if "force" in options:
        parser.add_argument(
            "--force", action="store_true", help="Overwrite edited and foreign files."
        )
    return parser


def _add_compile(commands: _Commands[_Parser]) -> None:
    parser = _add(
        commands,
        "compile",
        "Write the repository that an app becomes.",
        ("app", "format", "force"),
    )
    parser.add_argument(
        "-o", "--out", type=Path, required=True, metavar="OUT", help="Folder to write into."
    )
    parser.add_argument(
        "--check", action="store_true", help="Write nothing; exit 1 with a diff if stale."
    )
    parser.add_argument("--diff", action="store_true", help="Write nothing; show a diff.")
    parser.add_argument(
        "--dry-run", action="store_true", help="Write nothing; list what would change."
    )


def _add_run(commands: _Commands[_Parser]) -> None:
    parser = _add(
        commands,
        "run",
        "Compile an app, install what is missing, and serve it on one port.",
        ("app", "force"),
    )
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        metavar="OUT",
        help="Folder to write into. [default: .pyweb-out/ beside the app]",
    )
    parser.add_argument("--prod", action="store_true", help="Build and serve for production.")
    parser.add_argument(
        "--port", type=_port, default=3000, help="The one port to serve on. [default: 3000]"
    )
    parser.add_argument(
        "--host", default="127.0.0.1", help="Address to listen on. [default: 127.0.0.1]"
    )


def _port(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 65535")
    return int(text)
