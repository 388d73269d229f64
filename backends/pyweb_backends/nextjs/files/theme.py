"""The theme around all pages: plain markup, unless something on a page asks React for it."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.model.project import TsFile
from pyweb_backends.nextjs.build import text
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.file_scope import FileScope
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir

_PACKAGE = "@radix-ui/themes"
_PLAIN = """
AspectRatio Avatar Badge Blockquote Box Button Callout Card Checkbox CheckboxCards CheckboxGroup
Code Container DataList Em Flex Grid Heading IconButton Inset Kbd Link Progress Quote Radio
RadioCards RadioGroup Reset ScrollArea Section SegmentedControl Separator Skeleton Slider
Spinner Strong Switch TabNav Table Tabs Text TextArea TextField VisuallyHidden
"""
"""Components that take their theme from the page alone; the others read React's context."""
_CONTEXT = "components/ui/color-mode-menu"
_PROPS = "accentColor appearance grayColor hasBackground panelBackground radius scaling"
_GRAYS = {
    "mauve": "tomato red ruby crimson pink plum purple violet",
    "slate": "iris indigo blue sky cyan",
    "sage": "teal jade mint green",
    "olive": "grass lime",
    "sand": "yellow amber orange brown gold bronze",
    "gray": "gray mauve slate sage olive sand",
}
"""The gray that the library chooses for each color."""


def theme_element(
    app: ir.App,
    theme: ir.Theme,
    children: tuple[ts.JsxChild, ...],
    scope: Scope,
    printed: tuple[TsFile, ...],
) -> ts.JsxElement:
    """The element around everything."""
    given = {
        key: to_expression(value, scope)
        for key, value in theme.props
        if not (app.color_mode and key == "appearance")
    }
    module = _PACKAGE
    if _is_constant(given) and not _needs_context(scope.file, printed):
        module = "@/components/ui/theme"
        given = _resolved(given)
    return ts.JsxElement(
        tag=scope.file.use(module, "Theme"),
        attributes=tuple(ts.JsxAttribute(name=key, value=value) for key, value in given.items()),
        children=children,
    )


def _is_constant(given: dict[str, ts.TsExpr]) -> bool:
    return given.keys() <= {*_PROPS.split()} and all(
        isinstance(v, ts.Constant) for v in given.values()
    )


def _needs_context(layout: FileScope, printed: tuple[TsFile, ...]) -> bool:
    imports = (*layout.imports(), *(node for file in printed for node in file.module.imports))
    return any(_reads_context(node) for node in imports if not node.type_only)


def _reads_context(node: ts.Import) -> bool:
    if node.module == _PACKAGE:
        plain = _PLAIN.split()
        return any(part.name not in plain for part in node.names if not part.type_only)
    # The author's own JavaScript may import anything.
    return node.module.endswith(_CONTEXT) or node.module.startswith("@/public/")


def _resolved(given: dict[str, ts.TsExpr]) -> dict[str, ts.TsExpr]:
    """With the colors spelled out that the library would choose."""
    accent, gray = (
        value.value if isinstance(value := given.get(key), ts.Constant) else None
        for key in ("accentColor", "grayColor")
    )
    accent = accent or "indigo"
    if gray in (None, "auto"):
        gray = next(name for name, colors in _GRAYS.items() if accent in colors.split())
    rest = {key: v for key, v in given.items() if key not in ("accentColor", "grayColor")}
    return {"accentColor": text(str(accent)), "grayColor": text(str(gray)), **rest}
