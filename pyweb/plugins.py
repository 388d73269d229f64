"""What an app can switch on in its settings."""

from __future__ import annotations

from typing import Any

from pyweb.annotations import Component


class SitemapPlugin:
    """Writes `sitemap.xml`."""

    def __init__(self, trailing_slash: str | None = None) -> None:
        self.trailing_slash = trailing_slash


class TailwindV3Plugin:
    """Styles by the class names of Tailwind, with a configuration in the form of version 3."""

    def __init__(self, config: dict[str, Any] | None = None) -> None:
        self.config = config


class TailwindV4Plugin(TailwindV3Plugin):
    """Styles by the class names of Tailwind, with a configuration in the form of version 4."""


class RadixThemesPlugin:
    """Sets the theme of every page."""

    def __init__(self, theme: Component | None = None, enabled: bool = True) -> None:
        self.theme = theme
        self.enabled = enabled
