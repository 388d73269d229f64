"""What becomes of the style sheet in a build of the frontend."""

from __future__ import annotations

import re

from pyweb_backends.model.project import ProjectFile, RuntimeFile, TemplateFile
from pyweb_compiler import ir

_SCRIPT = "scripts/radix-styles.mjs"
_COLOR = re.compile(r"--([a-z]+)-a?\d")
_COMPUTED = re.compile(r"var\(--\{")
_MOST = 6


def plan_post_processing(app: ir.App) -> tuple[ProjectFile, ...]:
    """The configuration of PostCSS, and the plugin that it names."""
    radix = app.theme is not None
    config = TemplateFile(
        path="frontend/postcss.config.mjs",
        template="frontend/postcss.config.mjs.j2",
        variables=(("radix", radix), ("colors", server_colors(app) if radix else "")),
    )
    if not radix:
        return (config,)
    return (config, RuntimeFile(path=f"frontend/{_SCRIPT}", source=f"frontend/{_SCRIPT}"))


def server_colors(app: ir.App) -> str:
    """Colors that handlers put into styles, which no file of the frontend shows."""
    texts = [module.code for module in app.modules]
    if any(_COMPUTED.search(text) for text in texts):
        return "all"
    found = sorted({name for text in texts for name in _COLOR.findall(text)})
    return "all" if len(found) > _MOST else " ".join(found)
