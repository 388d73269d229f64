"""PW2xx: evaluation of UI code at compile time."""

from pyweb_compiler.diagnostics.registry import Rule, Severity

UNSUPPORTED_CONSTRUCT = Rule(
    code="PW201",
    name="unsupported-construct",
    severity=Severity.ERROR,
    message="{construct} cannot be compiled here",
    help="move it into an event handler or a computed var, which run on the server as they are",
    why="UI code is evaluated when the app is compiled; this construct only has a meaning while the app runs.",
    example="async def index():\n    return pw.text(await load())",
    fix="def index():\n    return pw.text(State.loaded)  # set by the event handler `load`",
)

STEP_BUDGET = Rule(
    code="PW202",
    name="step-budget-exhausted",
    severity=Severity.ERROR,
    message="this code did not finish within {steps:,} steps",
    help="check the loop's end, or compute the value in a computed var",
    why="UI code is evaluated while compiling; a budget keeps an endless loop from hanging the compiler.",
    example="while True:\n    pass",
    fix="for _ in range(10):\n    pass",
)

RECURSION_LIMIT = Rule(
    code="PW203",
    name="recursion-limit",
    severity=Severity.ERROR,
    message="`{function}` calls itself more than {limit} levels deep",
    help="end the recursion on a value that is known when compiling",
    why="Component functions are evaluated while compiling, so a recursion has to end there.",
    example="def tree(n):\n    return pw.box(tree(n + 1))",
    fix="def tree(n):\n    return pw.box(tree(n + 1)) if n < 3 else pw.box()",
)

WRONG_ARGUMENTS = Rule(
    code="PW204",
    name="wrong-arguments",
    severity=Severity.ERROR,
    message="{function} {problem}",
    help="its parameters are: {signature}",
    why="The call does not fit the function's parameters, as it would not in Python.",
    example="def card(title): ...\ncard()",
    fix='card("Sales")',
)

NOT_KNOWN = Rule(
    code="PW205",
    name="not-known-at-compile-time",
    severity=Severity.ERROR,
    message="the compiler has to know this, but only the running app does: {reason}",
    help="compute it in a computed var of a state and show that var",
    why="The shape of the UI is decided when the app is compiled, so it may not depend on values of the running app.",
    example="for row in read_rows():\n    pw.text(row)",
    fix="@pw.var\ndef rows(self) -> list[str]:\n    return read_rows()",
)

RAISED = Rule(
    code="PW207",
    name="code-raises",
    severity=Severity.ERROR,
    message="this raises {exception} when the app is built: {problem}",
    help="",
    why="The same statement raises when Python runs it.",
    example='LABELS = {"a": "A"}\nLABELS["b"]',
    fix='LABELS.get("b", "")',
)

LEFT_OUT = Rule(
    code="PW208",
    name="left-out",
    severity=Severity.NOTE,
    message="`{statement}` {fate}",
    help="",
    why="Pages are built by reading their code. What a statement would only do while it runs, like printing or writing a file, has no place in them.",
    example="def index():\n    print('building')\n    return pw.text('Hello')",
    fix="def index():\n    return pw.text('Hello')",
    once=True,
)

TOO_LARGE = Rule(
    code="PW209",
    name="too-large",
    severity=Severity.ERROR,
    message="{what} has more parts than can be written out",
    help="keep the data in a var of a state, and repeat over it with `foreach`",
    why="What stands in a page is written into a file, once for each place where it is shown. What holds itself twice, and that twice, and so on, soon fills any disk.",
    example="row = pw.box()\nfor _ in range(30):\n    row = pw.box(row, row)",
    fix="pw.foreach(State.rows, row)",
    once_a_file=True,
)

RAISES_AT_IMPORT = Rule(
    code="PW211",
    name="raises-at-import",
    severity=Severity.WARNING,
    message="whoever imports this module gets {exception}: {problem}",
    help="the pages are compiled from its code all the same; a server that imports it stops here",
    why="Modules are read, not run, so that one which raises whenever it is imported can still be compiled.",
    example='raise RuntimeError("not for use")',
    fix='if not settings.READY:\n    raise RuntimeError("not for use")',
)

MADE_AND_DROPPED = Rule(
    code="PW210",
    name="made-and-dropped",
    severity=Severity.WARNING,
    message="this {what} is made here, and nothing {takes} it",
    help="{cure}",
    why="A function shows what it returns; a line of its own adds nothing to the page.",
    example="def index():\n    pw.heading('Hello')\n    return pw.text('world')",
    fix="def index():\n    return pw.box(pw.heading('Hello'), pw.text('world'))",
    once_a_file=True,
)
