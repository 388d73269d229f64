"""What can be wrong with operations on symbolic values."""

from pyweb_compiler.diagnostics.registry import Rule, Severity

NOT_A_VALUE = Rule(
    code="PW250",
    name="not-a-value",
    severity=Severity.ERROR,
    message="{what} cannot be used as a value of the page",
    help="use text, a number, a list, a dict, or a var of a state",
    why="Only data can stand in an expression that the browser computes.",
    example="pw.text('a' + State.name + print)",
    fix="pw.text('a' + State.name)",
)

SERVER_VALUE_IN_UI = Rule(
    code="PW251",
    name="server-value-in-ui",
    severity=Severity.ERROR,
    message="the page needs a value that only exists when the app runs ({reason})",
    help="give it a name at module level: the server computes it once, when it starts; or keep it in a state, as a var with this default or a computed var",
    why="The page is compiled before the app runs; what a library, the clock or the environment"
    " gives is not known yet.",
    example="pw.text(platform.node())",
    fix="class State(pw.State):\n    host: str = platform.node()\n\npw.text(State.host)",
)

NO_SUCH_FIELD = Rule(
    code="PW252",
    name="no-such-field",
    severity=Severity.ERROR,
    message="`{type}` has no attribute `{name}`",
    help="{suggestion}",
    why="The types of vars are known, so a name that they do not have is a mistake.",
    example="pw.text(State.user.nmae)",
    fix="pw.text(State.user.name)",
)

UNSUPPORTED_OPERANDS = Rule(
    code="PW253",
    name="unsupported-operands",
    severity=Severity.ERROR,
    message="`{operator}` does not work between `{left}` and `{right}`",
    help="convert one side, for example with `str(…)` or `.to(int)`",
    why="Python raises a TypeError for these types.",
    example="pw.text('total: ' + State.count)",
    fix="pw.text(f'total: {State.count}')",
)

NOT_INDEXABLE = Rule(
    code="PW254",
    name="not-indexable",
    severity=Severity.ERROR,
    message="`{type}` has no items",
    help="",
    why="Only text, lists, tuples and dicts have items.",
    example="pw.text(State.count[0])",
    fix="pw.text(State.counts[0])",
)

NOT_ITERABLE = Rule(
    code="PW255",
    name="not-iterable",
    severity=Severity.ERROR,
    message="`{type}` cannot be iterated over",
    help="annotate the var with the type that it has, for example `list[str]`",
    why="Only text, lists, tuples, sets and dicts have items.",
    example="pw.foreach(State.count, pw.text)",
    fix="pw.foreach(State.counts, pw.text)",
)

UNSUPPORTED_METHOD = Rule(
    code="PW256",
    name="unsupported-method",
    severity=Severity.ERROR,
    message="`{name}()` cannot be computed in the browser",
    help="compute it in a computed var of the state, and use that var here",
    why="The page computes with a fixed set of operations.",
    example="pw.text(State.name.encode())",
    fix="class State(pw.State):\n    @pw.var\n    def encoded(self) -> str: …",
)

WRONG_ARGUMENTS = Rule(
    code="PW257",
    name="wrong-method-arguments",
    severity=Severity.ERROR,
    message="`{name}()` does not take these arguments",
    help="{usage}",
    why="The call would raise a TypeError in Python.",
    example="State.items.join(1, 2, 3)",
    fix="State.items.join(', ')",
)

FORMAT_NOT_SUPPORTED = Rule(
    code="PW258",
    name="format-not-supported",
    severity=Severity.ERROR,
    message="the format `{spec}` cannot be computed in the browser",
    help="format the value in a computed var of the state",
    why="The page knows Python's formats for numbers and text, without nested fields.",
    example="f'{State.n:{State.width}}'",
    fix="f'{State.n:>8}'",
)

ENVIRONMENT_IN_UI = Rule(
    code="PW259",
    name="environment-in-ui",
    severity=Severity.ERROR,
    message="the environment variable {name} would be baked into the page",
    help="read it on the server: a computed var that returns os.environ[{name}]",
    why="What UI code reads while compiling ends up in files that everybody can download.",
    example='pw.text(os.environ["API_KEY"])',
    fix='@pw.var\ndef region(self) -> str:\n    return os.environ["REGION"]',
)

MISSING_PREFIX = Rule(
    code="PW260",
    name="missing-f-prefix",
    severity=Severity.WARNING,
    message="`{field}` stands in the text as it is: there is no `f` before the quotes",
    help="{suggestion}",
    why="Braces in a text only stand for values where an `f` is before its quotes.",
    example='pw.text("Hello {State.name}")',
    fix='pw.text(f"Hello {State.name}")',
)

NEVER_EQUAL = Rule(
    code="PW261",
    name="never-equal",
    severity=Severity.WARNING,
    message="{what} compares `{left}` with `{right}`, which are never equal",
    help="{cure}",
    why="In Python, values of different kinds are different: `5 == '5'` is false.",
    example="pw.cond(State.count == '5', pw.text('five'))",
    fix="pw.cond(State.count == 5, pw.text('five'))",
)
