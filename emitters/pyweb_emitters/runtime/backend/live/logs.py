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


def without_traceback(record: logging.LogRecord) -> bool:
    """A text that is not UTF-8 is the client's failure: one line about it is enough."""
    if record.exc_info and isinstance(record.exc_info[1], UnicodeDecodeError):
        record.exc_info = None
    return True


def as_it_was_sent(record: logging.LogRecord) -> bool:
    """What a client sent stays in its line, and steers no terminal."""
    if isinstance(record.args, tuple):
        record.args = tuple(
            ascii(arg)[1:-1] if isinstance(arg, str) and not arg.isprintable() else arg
            for arg in record.args
        )
    return True


def log_refusal(refusal: EventError) -> None:
    """One line; what the browser sent cannot begin another one."""
    logger.info("refused: %s: %s", refusal.code, repr(refusal.message)[1:-1])


def set_up_logs(*, as_json: bool) -> None:
    """Make the engine's log lines visible, unless the app configured logging itself."""
    logging.getLogger("uvicorn.error").addFilter(without_traceback)
    for name in ("uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).addFilter(as_it_was_sent)
    if logger.handlers or logging.getLogger().handlers:
        return
    handler = logging.StreamHandler()
    pattern = "%(levelname)s: %(message)s"
    handler.setFormatter(JsonFormatter() if as_json else logging.Formatter(pattern))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
