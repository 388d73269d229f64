"""PW0xx: the app's files, before their meaning."""

from pyweb_compiler.diagnostics.registry import Rule, Severity

APP_NOT_FOUND = Rule(
    code="PW001",
    name="app-not-found",
    severity=Severity.ERROR,
    message="{path} does not exist",
    help="give the folder of an app, or one Python file",
    why="The compiler starts from a folder that holds an app, or from a file that is one.",
    example="pyweb compile ./tod -o out",
    fix="pyweb compile ./todo -o out",
)

NO_APP = Rule(
    code="PW002",
    name="no-app",
    severity=Severity.ERROR,
    message="no module here defines `app = App(...)`",
    help='define `app = pw.App()` in {suggestion}, or name the app in pyweb.toml: `app_name = "…"`',
    why="An app is the module that defines `app`; everything it imports is compiled with it.",
    example='import pyweb as pw\n\ndef index():\n    return pw.text("Hello")',
    fix='import pyweb as pw\n\ndef index():\n    return pw.text("Hello")\n\napp = pw.App()\napp.add_page(index, route="/")',
)

SEVERAL_APPS = Rule(
    code="PW003",
    name="several-apps",
    severity=Severity.ERROR,
    message="several modules define `app`: {modules}",
    help='name the one that is meant in pyweb.toml: `app_module_import = "{first}"`',
    why="A folder without a configuration is searched for the one module that defines `app`.",
    example="one.py: app = pw.App()\ntwo.py: app = pw.App()",
    fix='pyweb.toml: app_module_import = "one"',
)

NOT_TEXT = Rule(
    code="PW004",
    name="not-text",
    severity=Severity.ERROR,
    message="{file} is not {encoding} text: byte {byte} at offset {offset}",
    help="save it as UTF-8, or declare its encoding in the first line: `# -*- coding: latin-1 -*-`",
    why="Python source is UTF-8 unless its first two lines declare another encoding (PEP 263).",
    example='name = "caf\\xe9"  # the byte E9 alone is not UTF-8',
    fix='# -*- coding: latin-1 -*-\nname = "caf\\xe9"',
)

UNREADABLE = Rule(
    code="PW005",
    name="unreadable",
    severity=Severity.ERROR,
    message="{file} cannot be read: {reason}",
    help="check its permissions",
    why="Every file that the app imports or serves has to be readable.",
    example="chmod 000 app.py",
    fix="chmod 644 app.py",
)

OUTSIDE_APP = Rule(
    code="PW006",
    name="outside-app",
    severity=Severity.ERROR,
    message="{file} is a link to a place outside the app ({target})",
    help="copy the file into the app, or compile the folder that holds both",
    why="The emitted repository stands alone: it is made from the app's folder and nothing else.",
    example="ln -s ../secrets.py helpers.py",
    fix="cp ../secrets.py helpers.py",
)

SYNTAX_ERROR = Rule(
    code="PW007",
    name="syntax-error",
    severity=Severity.ERROR,
    message="{problem}",
    help="",
    why="The file is not valid Python.",
    example="def index(:\n    pass",
    fix="def index():\n    pass",
)

INVALID_CONFIG = Rule(
    code="PW008",
    name="invalid-config",
    severity=Severity.ERROR,
    message="{file} is not valid: {problem}",
    help="",
    why="The configuration says which module is the app, so nothing can start without it.",
    example="app_name = todo",
    fix='app_name = "todo"',
)

NO_ENTRY = Rule(
    code="PW009",
    name="no-entry",
    severity=Severity.ERROR,
    message="the app is named `{app_name}`, but there is no {expected}",
    help="{suggestion}",
    why="The module that defines `app` is `<app_name>/<app_name>.py` or `<app_name>.py`, unless `app_module_import` names another.",
    example='config = pw.Config(app_name="tod")  # the package is todo/',
    fix='config = pw.Config(app_name="todo")',
)

UNSUPPORTED_SYNTAX = Rule(
    code="PW010",
    name="unsupported-syntax",
    severity=Severity.ERROR,
    message="this syntax is not understood: {problem}",
    help="write it in the syntax of an earlier Python",
    why="The file may be valid in the newest Python, but its syntax tree cannot be kept with comments and formatting yet.",
    example="a construct of a Python that is newer than pyweb",
    fix="the same in the syntax of an earlier Python",
)

TOO_DEEP = Rule(
    code="PW011",
    name="too-deep",
    severity=Severity.ERROR,
    message="the code is nested too deeply to be read",
    help="split the expression into named parts",
    why="Reading a file needs stack in proportion to its nesting; beyond some hundred levels it is refused rather than risked.",
    example="x = ((((…))))",
    fix="inner = …\nx = inner",
)

INVALID_MODULE_NAME = Rule(
    code="PW012",
    name="invalid-module-name",
    severity=Severity.ERROR,
    message="`{name}` cannot be the name of a module",
    help="rename the file to a Python identifier, such as {suggestion}.py",
    why="The module is imported by its name in the emitted backend.",
    example="pyweb compile my-app.py -o out",
    fix="mv my-app.py my_app.py",
)

NEWER_SYNTAX = Rule(
    code="PW013",
    name="newer-syntax",
    severity=Severity.ERROR,
    message="{what} needs Python {version} or newer, and pyweb runs under an older one",
    help="run pyweb under Python {version} or newer, or write it as older Pythons read it",
    why="The app's Python is carried over to the backend, which runs under the Python that the app is written for: that one, or a newer one, has to read it here too. The emitted `requires-python` says the same.",
    example="type Names = list[str]  # compiled under Python 3.11",
    fix="from typing import TypeAlias\n\nNames: TypeAlias = list[str]",
)

FILE_TOO_LARGE = Rule(
    code="PW014",
    name="file-too-large",
    severity=Severity.ERROR,
    message="the file is too large to be read",
    help="move data to a file that is read while the app runs, such as JSON, and code to modules of its own",
    why="Each name, number and operator of a file is kept with its place, its comments and its formatting. Beyond two hundred thousand of them, that takes too long.",
    example="PRIMES = [2, 3, 5, 7, …]  # a million numbers",
    fix='PRIMES = json.loads(Path("primes.json").read_text())',
)
