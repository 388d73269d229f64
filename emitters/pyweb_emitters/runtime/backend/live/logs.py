"""Log lines for people, or as JSON for machines."""

from __future__ import annotations

import json
import logging

from live.errors import EventError

logger = logging.getLogger("live")


class JsonFormatter(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            entry["traceback"] = self.formatException(record.exc_info)
        return json.dumps(entry)


def log_refusal(refusal: EventError) -> None:
    """One line; what the browser sent cannot begin another one."""
    logger.info("refused: %s: %s", refusal.code, repr(refusal.message)[1:-1])


def set_up_logs(*, as_json: bool) -> None:
    """Make the engine's log lines visible, unless the app configured logging itself."""
    if logger.handlers or logging.getLogger().handlers:
        return
    handler = logging.StreamHandler()
    pattern = "%(levelname)s: %(message)s"
    handler.setFormatter(JsonFormatter() if as_json else logging.Formatter(pattern))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
