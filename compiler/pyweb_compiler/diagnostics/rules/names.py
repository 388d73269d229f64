"""PW1xx: names and imports."""

from pyweb_compiler.diagnostics.registry import Rule, Severity

MODULE_NOT_FOUND = Rule(
    code="PW101",
    name="module-not-found",
    severity=Severity.ERROR,
    message="there is no module `{module}`",
    help="{suggestion}",
    why="The import names a module inside the app that does not exist.",
    example="from todo.stat import State",
    fix="from todo.state import State",
)

BEYOND_TOP = Rule(
    code="PW102",
    name="import-beyond-top",
    severity=Severity.ERROR,
    message="the relative import leaves the top of the package",
    help="use fewer leading dots, or an absolute import",
    why="Every leading dot after the first goes up one package; above the outermost one there is nothing.",
    example="from ...state import State  # in todo/pages.py",
    fix="from .state import State",
)

NAME_NOT_IN_MODULE = Rule(
    code="PW103",
    name="name-not-in-module",
    severity=Severity.ERROR,
    message="`{module}` has no name `{name}`",
    help="{suggestion}",
    why="The imported module neither defines the name nor has a submodule of that name.",
    example="from todo.state import Stat",
    fix="from todo.state import State",
)

UNKNOWN_NAME = Rule(
    code="PW104",
    name="unknown-name",
    severity=Severity.ERROR,
    message="`{name}` is not defined",
    help="{suggestion}",
    why="No assignment, definition, import or builtin of that name is visible here.",
    example="def index():\n    return pw.text(titel)",
    fix='title = "Home"\n\ndef index():\n    return pw.text(title)',
)

PACKAGE_NOT_INSTALLED = Rule(
    code="PW105",
    name="package-not-installed",
    severity=Severity.ERROR,
    message="the page is built with the package `{package}`, which is not installed",
    help="pip install {distribution}",
    why=(
        "Packages of components are read as source, where Python finds them; "
        "without it nothing is known of what they build."
    ),
    example="import sparkle_components as sparkle\n\ndef index():\n    return sparkle.banner()",
    fix="pip install sparkle-components",
    once=True,
)

MISSING_PACKAGE = Rule(
    code="PW106",
    name="missing-package",
    severity=Severity.WARNING,
    message="there is no package `{package}` here, and nothing uses it: the import is left out",
    help="{suggestion}",
    why=(
        "It is neither installed nor among the requirements of the app, so that Python would end at the import; "
        "neither a page nor a handler needs it."
    ),
    example="import nunpy",
    fix="import numpy  # named in requirements.txt",
)
