"""What can be configured; every field is an environment variable with the prefix LIVE_."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Limits and addresses of the state engine."""

    model_config = SettingsConfigDict(env_prefix="LIVE_", env_file=".env", extra="ignore")

    allowed_origins: list[str] = Field(
        default=[],
        description="Origins that may connect besides the app's own; one of a public domain"
        " without HTTPS counts as its own only if it stands here.",
    )
    max_message_bytes: int = Field(default=1_000_000, description="Largest message from a browser.")
    max_queued_events: int = Field(default=256, description="Events of one tab that may wait.")
    max_queued_bytes: int = Field(
        default=4_000_000, description="Size of the events of one tab that may wait."
    )
    max_background_handlers: int = Field(
        default=256, description="Background handlers of one tab that may run at once."
    )
    max_unread_bytes: int = Field(
        default=4_000_000, description="Size of the messages that a tab may leave unread."
    )
    hello_seconds: float = Field(
        default=30, description="Time to introduce a tab, or to send the parts of a request."
    )
    events_per_second: float = Field(default=2_000, description="Steady rate of events of one tab.")
    event_burst: int = Field(default=10_000, description="Events that may come at once.")
    max_sessions: int = Field(default=10_000, description="Tabs that are remembered.")
    max_sessions_per_address: int = Field(default=500, description="Tabs of one client address.")
    session_ttl_seconds: float = Field(
        default=3_600, description="How long a closed tab is remembered."
    )
    replay_messages: int = Field(default=256, description="Messages kept for a lost tab.")
    shutdown_seconds: float = Field(default=10, description="Time for running events at shutdown.")
    json_logs: bool = Field(default=False, description="Write log lines as JSON.")
    docs: bool = Field(default=True, description="Serve /api/docs.")
