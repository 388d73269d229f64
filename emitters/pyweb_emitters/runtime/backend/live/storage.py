"""Vars that the browser keeps: cookies, local storage and session storage."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

from live.effects import Effect


class Stored(str):
    """The default of a var that lives in the browser. It is a text, and so is the var."""

    kind: ClassVar[str]
    name: str | None
    options: dict[str, Any]

    def __new__(cls, value: Any = "", *args: Any, **options: Any) -> Self:
        return super().__new__(cls, value)

    def key(self, state: str, var: str) -> str:
        """The key under which the browser keeps the value."""
        return self.name or f"{state}.{var}"

    def write(self, state: str, var: str, value: Any) -> Effect:
        """The effect that makes the browser keep another value."""
        options = {name: option for name, option in self.options.items() if option is not None}
        text = None if value is None else str(value)
        return Effect(
            "store",
            {"kind": self.kind, "key": self.key(state, var), "value": text, "options": options},
        )


class Cookie(Stored):
    """A var kept in a cookie."""

    kind = "cookie"

    def __init__(
        self,
        value: Any = "",
        name: str | None = None,
        path: str = "/",
        max_age: int | None = None,
        domain: str | None = None,
        secure: bool | None = None,
        same_site: Literal["lax", "strict", "none", "Lax", "Strict", "None"] = "lax",
    ) -> None:
        self.name = name
        self.options = {
            "path": path,
            "maxAge": max_age,
            "domain": domain,
            "secure": secure,
            "sameSite": same_site.lower(),
        }


class LocalStorage(Stored):
    """A var kept in the browser's local storage; with `sync`, all tabs follow it."""

    kind = "local"

    def __init__(self, value: Any = "", name: str | None = None, sync: bool = False) -> None:
        self.name = name
        self.sync = sync
        self.options = {}


class SessionStorage(Stored):
    """A var kept for as long as the browser tab lives."""

    kind = "session"

    def __init__(self, value: Any = "", name: str | None = None) -> None:
        self.name = name
        self.options = {}
