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
    message="{handler} takes {expected}, but {given}",
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

ARGUMENT_TYPE = Rule(
    code="PW405",
    name="argument-type-mismatch",
    severity=Severity.ERROR,
    message="`{parameter}` of `{handler}` is `{expected}`, but is given {given}",
    help="give it what its annotation says, or change the annotation",
    why="The server checks the arguments of events against the annotations of the handler, and refuses others.",
    example="pw.button('Add', on_click=State.add('one'))  # def add(self, amount: int)",
    fix="pw.button('Add', on_click=State.add(1))",
)

NOT_ON_THE_SERVER = Rule(
    code="PW410",
    name="not-on-the-server",
    severity=Severity.ERROR,
    message="`{name}` is used by code that runs on the server, where it does not exist",
    help="move what builds UI into a function that no handler reaches, or use what the state engine offers",
    why="Handlers and everything that they reach are carried over to the backend, which has no components.",
    example="def save(self):\n    self.view = pw.text('saved')",
    fix="def save(self):\n    self.message = 'saved'  # and `pw.text(State.message)` in the page",
)

RESERVED_MODULE = Rule(
    code="PW411",
    name="reserved-module-name",
    severity=Severity.ERROR,
    message="a module at the top of the app is called `{name}`, as one of the emitted backend is",
    help="rename it, or move it into the app's package",
    why="The app's modules keep their paths in the backend, next to the files of the backend itself.",
    example="settings.py  # beside todo/",
    fix="todo/settings.py",
)

SERVER_ONLY_ROUTER = Rule(
    code="PW404",
    name="server-only-router-data",
    severity=Severity.ERROR,
    message="`{name}` is only known on the server",
    help="read it in a handler or a computed var, and show that",
    why="Headers, addresses and session ids of a connection never reach the page.",
    example="pw.text(pw.State.router.session.client_ip)",
    fix="@pw.var\ndef ip(self) -> str:\n    return self.router.session.client_ip",
)

REQUIREMENT_ADDED = Rule(
    code="PW412",
    name="requirement-added",
    severity=Severity.NOTE,
    message="`{module}` is imported, but no requirement of the app names it: `{name}` was added",
    help="name it in requirements.txt, with the version that the app needs",
    why="The backend installs what the app's requirements list.",
    example="import pytz  # and an empty requirements.txt",
    fix="pytz==2022.7.1  # in requirements.txt",
)

MISSING_SELF = Rule(
    code="PW406",
    name="missing-self",
    severity=Severity.ERROR,
    message="the first parameter of the handler `{handler}` is not `self`",
    help="write `self` as its first parameter",
    why="A handler is a method: it is called with the state that it reads and changes.",
    example="def save(): …  # in a state class",
    fix="def save(self): …",
)

BACKGROUND_WRITE = Rule(
    code="PW407",
    name="background-write",
    severity=Severity.ERROR,
    message="the background handler `{handler}` sets `{name}` outside of `async with self`",
    help="put the assignment into a block `async with self:`",
    why="A background handler runs beside the others; it may change the state only while it holds it.",
    example="@pw.event(background=True)\nasync def load(self):\n    self.rows = await fetch()",
    fix="@pw.event(background=True)\nasync def load(self):\n    rows = await fetch()\n    async with self:\n        self.rows = rows",
)

BACKGROUND_NOT_ASYNC = Rule(
    code="PW408",
    name="background-not-async",
    severity=Severity.ERROR,
    message="the background handler `{handler}` is not asynchronous",
    help="write `async def`, and change the state in blocks `async with self:`",
    why="A background handler shares the server's loop with all others, so it has to give way where it waits.",
    example="@pw.event(background=True)\ndef load(self): …",
    fix="@pw.event(background=True)\nasync def load(self): …",
)

LOCK_OUTSIDE_BACKGROUND = Rule(
    code="PW409",
    name="lock-outside-background",
    severity=Severity.ERROR,
    message="`{handler}` uses `async with self`, but is no background handler",
    help="write `@event(background=True)` above it, or take the `async with` away",
    why="Every other handler holds the state from its start to its end.",
    example="@pw.event\nasync def save(self):\n    async with self:\n        self.count += 1",
    fix="@pw.event\nasync def save(self):\n    self.count += 1",
)

NOT_AWAITED = Rule(
    code="PW413",
    name="not-awaited",
    severity=Severity.ERROR,
    message="`{call}` is not awaited",
    help="write `await {call}`, in an `async def`",
    why="Without `await` there is only a promise of the value, which has no attributes.",
    example="other = self.get_state(Other)",
    fix="other = await self.get_state(Other)",
)

LOST_CALL = Rule(
    code="PW414",
    name="lost-call",
    severity=Severity.WARNING,
    message="`{call}` does nothing here: {why}",
    help="{cure}",
    why="It only makes a value, an event or a coroutine; something has to take it.",
    example="def save(self):\n    pw.redirect('/done')",
    fix="def save(self):\n    return pw.redirect('/done')",
)

CLASS_VAR_IN_HANDLER = Rule(
    code="PW415",
    name="class-var-in-handler",
    severity=Severity.ERROR,
    message="`{state}.{name}` is not a value here: on the server a class stands for all sessions",
    help="write `{cure}`",
    why="In the page, `State.count` means the var of whoever looks at it; in a handler only an instance, such as `self`, has values.",
    example="def add(self):\n    self.total = Cart.count + 1",
    fix="async def add(self):\n    cart = await self.get_state(Cart)\n    self.total = cart.count + 1",
)

COMPUTED_VAR_SET = Rule(
    code="PW416",
    name="computed-var-set",
    severity=Severity.ERROR,
    message="`{name}` is a computed var, so it cannot be set",
    help="set the vars that it is computed from, or make it a plain var",
    why="A computed var always is what its function returns.",
    example="self.total = 0  # @pw.var def total(self) -> int: …",
    fix="self.items = []",
)

LOCK_NOT_ASYNC = Rule(
    code="PW417",
    name="lock-not-async",
    severity=Severity.ERROR,
    message="`with self` does not hold the state",
    help="write `async with self:`",
    why="Holding the state means to wait for it, which only `async with` can do.",
    example="with self:\n    self.count += 1",
    fix="async with self:\n    self.count += 1",
)

VAR_SET_IN_PAGE = Rule(
    code="PW418",
    name="var-set-in-page",
    severity=Severity.ERROR,
    message="`{state}.{name}` cannot be set here: pages are built once, for all visitors",
    help="set it in an event handler, `self.{name} = …`; its first value stands in the class",
    why="A var has a value for each visitor, while the app runs; what builds the page has none of them.",
    example="def index():\n    State.count = 5\n    return pw.text(State.count)",
    fix="class State(pw.State):\n    count: int = 5",
)

TWO_PARENT_STATES = Rule(
    code="PW419",
    name="two-parent-states",
    severity=Severity.ERROR,
    message="`{state}` has two parent states, {parents}",
    help="inherit from one of them, and make the other a mixin: `class {last}(State, mixin=True)`",
    why="A substate shares the vars of its parent, so it has one place in the tree of states.",
    example="class Both(Cart, User): …",
    fix="class User(pw.State, mixin=True): …\n\nclass Both(User, Cart): …",
)

RESERVED_STATE_NAME = Rule(
    code="PW420",
    name="reserved-state-name",
    severity=Severity.ERROR,
    message="`{name}` is the name of something that every state has",
    help="give it another name",
    why="States inherit these names; one of the app's own would replace what the engine relies on.",
    example="class State(pw.State):\n    def reset(self): …",
    fix="class State(pw.State):\n    def clear(self): …",
)

LOCAL_INSTEAD_OF_VAR = Rule(
    code="PW421",
    name="local-instead-of-var",
    severity=Severity.WARNING,
    message="`{name}` is only a local name here, and nothing reads it: the var `{state}.{name}` stays as it is",
    help="write `{receiver}.{name} = …`",
    why="In a method, a name without `self.` is the method's own, and gone when the method ends.",
    example="count: int = 0\n\ndef clear(self):\n    count = 0",
    fix="count: int = 0\n\ndef clear(self):\n    self.count = 0",
)

METHOD_GIVES_NONE = Rule(
    code="PW422",
    name="method-gives-none",
    severity=Severity.WARNING,
    message="`{call}` gives `None`: it changes the {kind} itself",
    help="{cure}",
    why="Methods that change a list, dict or set in place return nothing.",
    example='self.items = self.items.append("milk")',
    fix='self.items.append("milk")',
)

BLOCKING_SLEEP = Rule(
    code="PW423",
    name="blocking-sleep",
    severity=Severity.WARNING,
    message="`{call}` stops the whole server, for all visitors",
    help="write `await asyncio.sleep(…)`, with `import asyncio` at the top of the file",
    why="Asynchronous code shares one loop; whatever does not give way there holds up everyone.",
    example="async def load(self):\n    time.sleep(2)",
    fix="async def load(self):\n    await asyncio.sleep(2)",
)

EVENT_AWAITED = Rule(
    code="PW424",
    name="event-awaited",
    severity=Severity.ERROR,
    message="`{call}` makes an event, which cannot be awaited",
    help="{cure}",
    why="An event takes place when a handler returns or yields it; only coroutines are awaited.",
    example="async def save(self):\n    await pw.redirect('/done')",
    fix="async def save(self):\n    return pw.redirect('/done')",
)

COMPUTED_WITHOUT_RETURN = Rule(
    code="PW425",
    name="computed-without-return",
    severity=Severity.WARNING,
    message="the computed var `{name}` returns nothing, so it is always `None`",
    help="write `return` before what it is to be",
    why="A computed var is what its function returns.",
    example="@pw.var\ndef double(self) -> int:\n    self.count * 2",
    fix="@pw.var\ndef double(self) -> int:\n    return self.count * 2",
)

COMPUTED_VAR_WRITES = Rule(
    code="PW426",
    name="computed-var-writes",
    severity=Severity.WARNING,
    message="the computed var `{computed}` sets `{name}`",
    help="only return what it is; set `{name}` in an event handler",
    why="A computed var is evaluated whenever what it reads changes, so nobody can tell when, or how often, it sets something.",
    example="@pw.var\ndef double(self) -> int:\n    self.calls += 1\n    return self.count * 2",
    fix="@pw.var\ndef double(self) -> int:\n    return self.count * 2",
)

VALUE_OF_OTHER_TYPE = Rule(
    code="PW427",
    name="value-of-other-type",
    severity=Severity.WARNING,
    message="`{name}` is `{expected}`, but is given {value}, {given}",
    help="{cure}",
    why="The page is built for the type that is written: a text of digits is added, compared and shown as text.",
    example='count: int = "0"',
    fix="count: int = 0",
)

HANDLER_RETURNS_VALUE = Rule(
    code="PW428",
    name="handler-returns-value",
    severity=Severity.WARNING,
    message="nobody gets {value}: what the event handler `{handler}` returns has to be an event",
    help="{cure}",
    why="Handlers run for the browser, which takes events from them, and sees every var that they set.",
    example="def save(self):\n    return 'saved'",
    fix="message: str = ''\n\ndef save(self):\n    self.message = 'saved'",
)

MIXIN_IN_PAGE = Rule(
    code="PW429",
    name="mixin-in-page",
    severity=Severity.ERROR,
    message="`{state}` is a mixin: only the states that inherit from it have `{name}`",
    help="{cure}",
    why="A mixin is copied into the states that name it as a base; by itself it is no state of anyone.",
    example="class Counting(pw.State, mixin=True):\n    count: int = 0\n\npw.text(Counting.count)",
    fix="class State(Counting, pw.State): …\n\npw.text(State.count)",
)

MISPLACED_DECORATOR = Rule(
    code="PW430",
    name="misplaced-decorator",
    severity=Severity.ERROR,
    message="`{name}` {problem}",
    help="{cure}",
    why="A method of a state is one thing: an event handler, a computed var, or a helper of the others.",
    example="@pw.event\n@property\ndef double(self) -> int: …",
    fix="@pw.var\ndef double(self) -> int: …",
)

NO_SUCH_METHOD = Rule(
    code="PW431",
    name="no-such-method",
    severity=Severity.WARNING,
    message="`{value}` is `{type}`, which has no attribute `{name}`",
    help="{cure}",
    why="Python raises an AttributeError when the handler runs.",
    example="items: list[str] = []\n\ndef add(self):\n    self.items.push('milk')",
    fix="items: list[str] = []\n\ndef add(self):\n    self.items.append('milk')",
)

DEFINED_TWICE = Rule(
    code="PW432",
    name="defined-twice",
    severity=Severity.WARNING,
    message="`{name}` is defined twice in `{state}`: only this one counts",
    help="give one of the two another name",
    why="Vars and handlers share the names of their class, and a later definition replaces an earlier one.",
    example="loading: bool = False\n\ndef loading(self): …",
    fix="loading: bool = False\n\ndef load(self): …",
)

NOT_A_TYPE = Rule(
    code="PW433",
    name="not-a-type",
    severity=Severity.WARNING,
    message="`{written}` is no type, so nothing is known of the values of `{name}`",
    help="{cure}",
    why="The page is built for the types of vars: what items have, what can be compared, what is text.",
    example="items: [str] = []",
    fix="items: list[str] = []",
)

CALL_DOES_NOT_FIT = Rule(
    code="PW434",
    name="call-does-not-fit",
    severity=Severity.WARNING,
    message="`{function}` {problem}",
    help="its parameters are: {signature}",
    why="Python raises a TypeError when the handler runs.",
    example="def save(self):\n    return pw.redirect('/', external=True)",
    fix="def save(self):\n    return pw.redirect('/', is_external=True)",
)
