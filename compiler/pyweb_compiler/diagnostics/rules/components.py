"""PW3xx: components, props, children and events."""

from pyweb_compiler.diagnostics.registry import Rule, Severity

UNKNOWN_COMPONENT = Rule(
    code="PW301",
    name="unknown-component",
    severity=Severity.ERROR,
    message="the API has no `{name}`",
    help="{suggestion}",
    why="The authoring API does not define this name.",
    example="pw.buton()",
    fix="pw.button()",
)

UNKNOWN_PROP = Rule(
    code="PW302",
    name="unknown-prop",
    severity=Severity.ERROR,
    message="`{component}` has no prop `{prop}`",
    help="{suggestion}",
    why="Neither the component nor CSS knows this keyword, so it would have no effect.",
    example='pw.button("Save", colour_scheme="green")',
    fix='pw.button("Save", color_scheme="green")',
)

UNKNOWN_TRIGGER = Rule(
    code="PW303",
    name="unknown-trigger",
    severity=Severity.ERROR,
    message="`{component}` has no event trigger `{trigger}`",
    help="{suggestion}",
    why="The component never fires this event.",
    example='pw.text("x", on_change=State.save)',
    fix='pw.text("x", on_click=State.save)',
)

INVALID_PROP_VALUE = Rule(
    code="PW304",
    name="invalid-prop-value",
    severity=Severity.ERROR,
    message="`{prop}` of `{component}` cannot be {value}",
    help="{suggestion}",
    why="The component only understands certain values of this prop.",
    example='pw.button("Save", size="enormous")',
    fix='pw.button("Save", size="3")',
)

INVALID_CHILD = Rule(
    code="PW305",
    name="invalid-child",
    severity=Severity.ERROR,
    message="{value} cannot be shown",
    help="give a component, text, a number or a var",
    why="Children of a component are components, text and vars.",
    example="pw.box(object())",
    fix='pw.box("text")',
)

INVALID_EVENT = Rule(
    code="PW306",
    name="invalid-event",
    severity=Severity.ERROR,
    message="`{trigger}` is given {value}, which is not an event",
    help="give an event handler, a lambda that returns one, or a list of them",
    why="Only handlers and events can be bound to a trigger; a plain call runs while compiling.",
    example='pw.button("x", on_click=print("hi"))',
    fix='pw.button("x", on_click=State.save)',
)
