"""The app, its pages and its settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from pyweb.annotations import Component, EventType, Prop, Style

F = TypeVar("F", bound=Callable[..., Any])


class Env(StrEnum):
    """Where an app runs."""

    DEV = "dev"
    PROD = "prod"


class App:
    """A whole app; the variable `app` of the app's main module."""

    def __init__(
        self,
        *,
        theme: Component | None = None,
        style: Style | None = None,
        stylesheets: Sequence[str] = (),
        reset_style: bool = True,
        head_components: Sequence[Component] = (),
        html_lang: str | None = None,
        html_custom_attrs: Mapping[str, str] | None = None,
        enable_state: bool = True,
        toaster: Component | None = None,
        **options: Any,
    ) -> None:
        """Describe an app.

        Args:
            theme: The theme of every page, made by `theme(...)`.
            style: CSS properties of the body, and of components by factory.
            stylesheets: Addresses of style sheets, or paths under `assets/`.
            reset_style: Whether to start from a style sheet that evens out browsers.
            head_components: What else stands in the head of every page.
            html_lang: Language of the app.
            html_custom_attrs: Further attributes of the root of every page.
            enable_state: False for an app without any handler.
            toaster: Where toasts appear, made by `toast.provider(...)`.
            options: Settings of the server.
        """

    def add_page(
        self,
        component: Callable[..., Any] | Component | None = None,
        route: str | None = None,
        title: Prop[str] = None,
        description: Prop[str] = None,
        image: str = "favicon.ico",
        on_load: EventType = None,
        meta: Sequence[Any] = (),
        context: dict[str, Any] | None = None,
    ) -> None:
        """Add a page.

        Args:
            component: Function that makes the page.
            route: Path of the page; `[name]` is a parameter. By default made from the name of the function.
            title: Title of the page.
            description: Description for search engines.
            image: Image for links to the page.
            on_load: What to run when the page is entered.
            meta: Further metadata.
            context: Settings of plugins for the page.
        """


def page(
    route: str | None = None,
    title: Prop[str] = None,
    image: str | None = None,
    description: Prop[str] = None,
    meta: Sequence[Any] | None = None,
    script_tags: Sequence[Any] | None = None,
    on_load: EventType = None,
) -> Callable[[F], F]:
    """Make a function a page.

    Args:
        route: Path of the page; `[name]` is a parameter. By default made from the name of the function.
        title: Title of the page.
        image: Image for links to the page.
        description: Description for search engines.
        meta: Further metadata.
        script_tags: Scripts of the page.
        on_load: What to run when the page is entered.
    """

    def keep(function: F) -> F:
        return function

    return keep


class Config:
    """Settings of an app, in `rxconfig.py`."""

    def __init__(self, app_name: str, **settings: Any) -> None:
        """Describe the settings.

        Args:
            app_name: Package of the app.
            settings: Everything else, such as `plugins`, `stylesheets` or `db_url`.
        """
        self.app_name = app_name


def asset(path: str, *, shared: bool = False, subfolder: str | None = None) -> str:
    """The address of a file.

    Args:
        path: Path under `assets/`.
        shared: Whether the file stands next to the calling module instead.
        subfolder: Folder to put a shared file in.
    """
    return path
