"""Work that must not be stopped halfway."""

from __future__ import annotations

import shutil
import signal
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Let signals that the program handles wait until the body is done."""
    if threading.current_thread() is not threading.main_thread():
        yield  # they are handled elsewhere
        return
    came: list[int] = []
    handlers = {each: signal.getsignal(each) for each in signal.valid_signals()}
    ours = {each: handler for each, handler in handlers.items() if callable(handler)}
    for each in ours:
        signal.signal(each, lambda number, frame: came.append(number))
    try:
        yield
    finally:
        for each, handler in ours.items():
            signal.signal(each, handler)
        if came:
            signal.raise_signal(came[0])


@contextmanager
def temporary_folder(prefix: str, parent: Path | None = None) -> Iterator[Path]:
    """A folder that is gone afterwards, also where a signal comes while it is made or removed."""
    made: list[Path] = []
    try:
        with uninterrupted():
            made.append(Path(tempfile.mkdtemp(prefix=prefix, dir=parent)))
        yield made[0]
    finally:
        with uninterrupted():
            for folder in made:
                shutil.rmtree(folder, ignore_errors=True)
