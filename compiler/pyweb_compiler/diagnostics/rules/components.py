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
    once_a_file=True,
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

IGNORED_KEYWORD = Rule(
    code="PW307",
    name="ignored-keyword",
    severity=Severity.WARNING,
    message="`{component}` has no prop `{prop}`: it has no effect",
    help="{suggestion}",
    why="Existing apps pass keywords that neither the component nor CSS knows; they never had an effect.",
    example="rx.switch(is_checked=State.running)",
    fix="rx.switch(checked=State.running)",
)

NO_CHILDREN = Rule(
    code="PW308",
    name="no-children",
    severity=Severity.ERROR,
    message="`{component}` takes no children",
    help="give its content by keyword",
    why="The element is empty by definition.",
    example='pw.el.br("text")',
    fix='pw.fragment(pw.el.br(), "text")',
)

NOT_YET = Rule(
    code="PW309",
    name="not-compiled-yet",
    severity=Severity.ERROR,
    message="`{name}` is known, but cannot be compiled yet",
    help="leave it out for now",
    why="The compiler covers the vocabulary step by step.",
    example="pw.markdown('# Title')",
    fix="pw.heading('Title')",
    once_a_file=True,
)

UNKNOWN_ICON = Rule(
    code="PW310",
    name="unknown-icon",
    severity=Severity.WARNING,
    message="there is no icon `{icon}`: a question mark is shown",
    help="{suggestion}",
    why="Icons are taken by name from the Lucide collection.",
    example='pw.icon("arow_left")',
    fix='pw.icon("arrow_left")',
)

EVENT_TYPE_MISMATCH = Rule(
    code="PW311",
    name="event-type-mismatch",
    severity=Severity.ERROR,
    message="`{trigger}` gives `{given}`, but `{parameter}` of `{handler}` is `{expected}`",
    help="change the annotation of `{parameter}`, or convert in a lambda",
    why="The server checks the arguments of events against the annotations of the handler.",
    example="pw.input(on_change=State.save)  # def save(self, amount: int)",
    fix="pw.input(on_change=lambda text: State.save(text.to(int)))",
)

MISSING_ARGUMENT = Rule(
    code="PW312",
    name="missing-factory-argument",
    severity=Severity.ERROR,
    message="`{name}` needs {what}",
    help="{usage}",
    why="Without it there is nothing to show.",
    example="pw.foreach(State.items)",
    fix="pw.foreach(State.items, pw.text)",
)

INVALID_CASE = Rule(
    code="PW314",
    name="invalid-case",
    severity=Severity.ERROR,
    message="a case of `match` {given}",
    help="write {usage}",
    why="Each case is a tuple of one or more values and what they give; the default alone stands without, at the end.",
    example='pw.match(State.kind, "a", pw.text("A"), pw.text("other"))',
    fix='pw.match(State.kind, ("a", pw.text("A")), pw.text("other"))',
)

INVALID_NESTING = Rule(
    code="PW315",
    name="invalid-nesting",
    severity=Severity.ERROR,
    message="`{child}` cannot stand in `{parent}`",
    help="{cure}",
    why="Parts of tables, tabs, menus and selects work together with the component around them, and HTML forbids some elements in others.",
    example='pw.box(pw.tabs.trigger("One", value="one"))',
    fix='pw.tabs.list(pw.tabs.trigger("One", value="one"))',
)

CHOICE_WITHOUT_ELSE = Rule(
    code="PW313",
    name="choice-without-else",
    severity=Severity.ERROR,
    message="`{name}` of values needs one for every case",
    help="{usage}",
    why="A value must be something in every case; only components may be left out.",
    example='pw.text(pw.cond(State.on, "on"))',
    fix='pw.text(pw.cond(State.on, "on", "off"))',
)

UNKNOWN_CSS = Rule(
    code="PW316",
    name="unknown-css-property",
    severity=Severity.WARNING,
    message="`{property}` is no CSS {kind}: it has no effect",
    help="{suggestion}",
    why="Browsers pass over declarations that they do not know.",
    example='pw.text("x", style={"colr": "red"})',
    fix='pw.text("x", style={"color": "red"})',
    once_a_file=True,
)

INDEX_FOR_VALUE = Rule(
    code="PW317",
    name="index-for-value",
    severity=Severity.WARNING,
    message="`{name}` is the position of the pair, not the value: `foreach` over a dict gives pairs of key and value",
    help="{cure}",
    why="The function gets an item and, if it takes a second argument, its position; an item of a dict is a pair.",
    example="pw.foreach(State.prices, lambda key, value: pw.text(key, value))",
    fix="pw.foreach(State.prices, lambda pair: pw.text(pair[0], pair[1]))",
)

NAMELESS_FIELD = Rule(
    code="PW318",
    name="nameless-field",
    severity=Severity.WARNING,
    message="the form sends nothing of this `{component}`: it has no `name`",
    help='give it one: `{component}(name="email")` is `form_data["email"]` in the handler',
    why="A form hands its fields to `on_submit` by their names, or by their ids.",
    example='pw.form(pw.input(placeholder="E-mail"), on_submit=State.save)',
    fix='pw.form(pw.input(name="email", placeholder="E-mail"), on_submit=State.save)',
)

IGNORED_CHILDREN = Rule(
    code="PW319",
    name="ignored-children",
    severity=Severity.WARNING,
    message="`{component}` shows no children: they have no effect",
    help="put them beside it",
    why="Existing apps give children to components that never show them.",
    example='rx.switch("Dark mode")',
    fix='rx.hstack("Dark mode", rx.switch())',
)
