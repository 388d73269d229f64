"""Says what each module name means: the app, the authoring API, Python, or an installed package."""

from pyweb_compiler.link.graph import (
    ApiModule,
    ForeignModule,
    ModuleGraph,
    ModuleTarget,
    StandardModule,
)
from pyweb_compiler.link.pipeline import link_modules

__all__ = [
    "ApiModule",
    "ForeignModule",
    "ModuleGraph",
    "ModuleTarget",
    "StandardModule",
    "link_modules",
]
