"""Where the browser tab is: `self.router`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from pydantic import BaseModel, ConfigDict, Field, model_validator

MAX_PARAMS = 16_384


class Page(BaseModel):
    """The page as the browser reports it."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    path: str = Field(default="/", max_length=8192)
    query: str = Field(default="", max_length=8192)
    route: str = Field(default="/", max_length=1024)
    params: dict[str, str | list[str]] = Field(default_factory=dict)
    origin: str = Field(default="", max_length=1024)

    @model_validator(mode="after")
    def _is_address(self) -> Self:
        urlsplit(f"{self.origin}{self.path}")  # raises ValueError
        if len(repr(self.params)) > MAX_PARAMS:
            raise ValueError("more parameters than an address can hold")
        return self


class URL(str):
    """A URL with its parts."""

    scheme: str
    netloc: str
    origin: str
    path: str
    query: str
    query_parameters: Mapping[str, str]
    fragment: str

    def __new__(cls, text: str) -> URL:
        url = super().__new__(cls, text)
        parts = urlsplit(text)
        url.scheme, url.netloc, url.path, url.query, url.fragment = parts
        url.origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
        url.query_parameters = dict(parse_qsl(parts.query, keep_blank_values=True))
        return url


@dataclass(frozen=True, slots=True)
class PageData:
    """The page in parts; `path` is the route's pattern, `raw_path` what the address bar shows."""

    host: str
    path: str
    raw_path: str
    full_path: str
    full_raw_path: str
    params: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SessionData:
    """Who the tab is."""

    client_token: str = ""
    client_ip: str = ""
    session_id: str = ""


class Headers(dict[str, str]):
    """The headers of the tab's connection, also as attributes: `headers.user_agent`."""

    def __getattr__(self, name: str) -> str:
        if name.startswith("__"):
            raise AttributeError(name)
        return self.get(name.replace("_", "-"), "")

    @property
    def raw_headers(self) -> Mapping[str, str]:
        """The headers under their own names."""
        return self


@dataclass(frozen=True)
class Router:
    """The page, the tab and the connection."""

    current: Page = field(default_factory=lambda: Page())
    session: SessionData = field(default_factory=SessionData)
    headers: Headers = field(default_factory=Headers)

    @cached_property
    def url(self) -> URL:
        """The full address."""
        query = f"?{self.current.query}" if self.current.query else ""
        return URL(f"{self.current.origin}{self.current.path}{query}")

    @property
    def route_id(self) -> str:
        """The pattern of the route, `/post/[id]`."""
        return self.current.route

    @property
    def params(self) -> dict[str, Any]:
        """The query's parameters and the route's."""
        return {**self.url.query_parameters, **self.current.params}

    @cached_property
    def page(self) -> PageData:
        """The page in parts."""
        page = self.current
        raw = f"{page.path}?{page.query}" if page.query else page.path
        return PageData(
            host=page.origin,
            path=page.route,
            raw_path=raw,
            full_path=page.origin + page.route,
            full_raw_path=page.origin + raw,
            params=self.params,
        )
