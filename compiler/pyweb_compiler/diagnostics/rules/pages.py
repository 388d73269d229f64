"""PW5xx: pages and routes."""

from pyweb_compiler.diagnostics.registry import Rule, Severity

DUPLICATE_ROUTE = Rule(
    code="PW501",
    name="duplicate-route",
    severity=Severity.ERROR,
    message="the route `{route}` is already taken",
    help="give one of the two pages another route",
    why="Two pages cannot answer at the same address.",
    example='app.add_page(index, route="/")\napp.add_page(home, route="/")',
    fix='app.add_page(index, route="/")\napp.add_page(home, route="/home")',
)

INVALID_ROUTE = Rule(
    code="PW502",
    name="invalid-route",
    severity=Severity.ERROR,
    message="`{route}` is not a route: {problem}",
    help='write parts between slashes, parameters as "[name]", "[[name]]" or "[...name]"',
    why="Routes become folders of the frontend and addresses in the browser.",
    example='@pw.page(route="/post/[id")',
    fix='@pw.page(route="/post/[id]")',
)

ROUTE_CONFLICT = Rule(
    code="PW503",
    name="route-conflict",
    severity=Severity.ERROR,
    message="`{route}` and `{other}` name the same part of the address `{name}` and `{other_name}`",
    help="give the parameter one name in both routes",
    why="Routes that share their beginning have to agree on the names of its parameters.",
    example='"/post/[id]" and "/post/[slug]/edit"',
    fix='"/post/[id]" and "/post/[id]/edit"',
)

NO_PAGES = Rule(
    code="PW504",
    name="no-pages",
    severity=Severity.ERROR,
    message="the app has no pages",
    help='add one, `app.add_page(index, route="/")`, or import the modules that define them',
    why="A site without a page has nothing to show. A page under a decorator counts once its module is imported.",
    example="app = pw.App()",
    fix='app = pw.App()\napp.add_page(index, route="/")',
)

UNKNOWN_LINK = Rule(
    code="PW505",
    name="unknown-link",
    severity=Severity.NOTE,
    message="no page answers at `{target}`",
    help="{suggestion}",
    why="The link leads inside the app, to an address that shows the not-found page.",
    example='pw.link("About", href="/abuot")',
    fix='pw.link("About", href="/about")',
)

REPEATED_PARAMETER = Rule(
    code="PW506",
    name="repeated-route-parameter",
    severity=Severity.ERROR,
    message="`{route}` uses the parameter `{name}` twice",
    help="give the two parts different names",
    why="A parameter has one value in an address.",
    example='@pw.page(route="/[id]/[id]")',
    fix='@pw.page(route="/[user]/[id]")',
)

WIRE_NAME_COLLISION = Rule(
    code="PW507",
    name="state-name-collision",
    severity=Severity.ERROR,
    message="two state classes are called `{name}` between browser and server",
    help="rename one of the classes",
    why="A state is addressed by its module and class name, where a module segment equal to the one before it is dropped.",
    example="todo/todo.py: class State\ntodo/__init__.py: class State",
    fix="todo/__init__.py: class Settings",
)

ENDLESS_COMPONENT = Rule(
    code="PW508",
    name="endless-component",
    severity=Severity.ERROR,
    message="`{component}` always shows itself again: {way}",
    help="show it under a condition, or for the items of a list",
    why="A component that shows itself without any condition is never finished being drawn.",
    example="def tree():\n    return pw.box(tree())",
    fix="def tree(node):\n    return pw.box(pw.foreach(node.children, tree))",
)

PAGE_WITHOUT_VIEW = Rule(
    code="PW509",
    name="page-without-view",
    severity=Severity.ERROR,
    message="`{page}` is the page at `{route}`, but gives {given}",
    help="return a component: `return pw.box(…)`",
    why="A page shows what its function returns; a function without `return` returns `None`.",
    example="def index():\n    pw.text('Hello')\n\napp.add_page(index)",
    fix="def index():\n    return pw.text('Hello')\n\napp.add_page(index)",
)

UNKNOWN_ASSET = Rule(
    code="PW510",
    name="unknown-asset",
    severity=Severity.WARNING,
    message="the app has no file for `{path}`",
    help="{suggestion}",
    why="Files of the folder `assets` are found at the top of the site: `assets/logo.png` is `/logo.png`.",
    example='pw.image(src="assets/logo.png")',
    fix='pw.image(src="/logo.png")  # with the file assets/logo.png',
)
