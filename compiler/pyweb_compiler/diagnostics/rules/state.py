"""PW4xx: state classes, vars and event handlers."""

from pyweb_compiler.diagnostics.registry import Rule, Severity

UNKNOWN_STATE_ATTRIBUTE = Rule(
    code="PW401",
    name="unknown-state-attribute",
    severity=Severity.ERROR,
    message="`{state}` has no var or handler `{name}`",
    help="{suggestion}",
    why="The state class and its bases define no such name.",
    example="pw.text(State.coutn)",
    fix="pw.text(State.count)",
)

WRONG_HANDLER_ARGUMENTS = Rule(
    code="PW402",
    name="wrong-handler-arguments",
    severity=Severity.ERROR,
    message="`{handler}` takes {expected}, but {given}",
    help="its parameters are: {signature}",
    why="An event hands its values to the handler's parameters in order; missing or surplus ones would fail on the server.",
    example="pw.input(on_change=State.save)  # def save(self): …",
    fix="@pw.event\ndef save(self, text: str): …",
)

BACKEND_VAR_IN_UI = Rule(
    code="PW403",
    name="backend-var-in-ui",
    severity=Severity.ERROR,
    message="`{state}.{name}` never leaves the server, so the UI cannot show it",
    help="remove the leading underscore, or show a computed var that is made from it",
    why="Vars whose name starts with an underscore are private to the server.",
    example="pw.text(State._token)",
    fix="@pw.var\ndef has_token(self) -> bool:\n    return bool(self._token)",
)
