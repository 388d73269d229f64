"""The process itself: its streams, the signals that end it, and what the machine may refuse to it."""

from __future__ import annotations

import errno
import os
import signal
import sys
from types import FrameType
from typing import NoReturn, TextIO

_REFUSED = frozenset(
    {
        errno.EACCES,
        errno.EAGAIN,
        errno.EDQUOT,
        errno.EFBIG,
        errno.EIO,
        errno.EMFILE,
        errno.ENFILE,
        errno.ENOMEM,
        errno.ENOSPC,
        errno.EPERM,
        errno.EROFS,
    }
)
"""What no program can help."""


class Ended(BaseException):
    """A signal asked the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number

    @property
    def code(self) -> int:
        """Exit code by which a shell knows the signal."""
        return 128 + self.number


def _endings() -> list[signal.Signals]:
    """Signals that end a program: a terminal that is closed sends one that not every system has."""
    known = ("SIGINT", "SIGTERM", "SIGHUP")
    return [signal.Signals[name] for name in known if name in signal.Signals.__members__]


def end_on_signals(*, twice: bool = False) -> None:
    """Raise `Ended` for signals that end programs, so that what was begun is cleared away.

    The next ones are ignored while that goes on, or `twice` may interrupt it.
    """

    def end(number: int, frame: FrameType | None) -> NoReturn:
        for each in handled:
            signal.signal(each, hurry if twice else signal.SIG_IGN)
        raise Ended(number)

    def hurry(number: int, frame: FrameType | None) -> NoReturn:
        for each in handled:
            signal.signal(each, signal.SIG_IGN)
        raise Ended(number)

    # Whoever starts a program with `nohup`, or in the background, has them ignored.
    handled = [each for each in _endings() if signal.getsignal(each) is not signal.SIG_IGN]
    for each in handled:
        signal.signal(each, end)


def open_streams() -> None:
    """Put something in place of standard streams that are closed: the next file to be opened would be taken for them."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
    sys.stdout = _usable(sys.stdout, 1)
    sys.stderr = _usable(sys.stderr, 2)


def _usable(stream: TextIO | None, number: int) -> TextIO:
    # Python has none where it was closed at the start, whatever the annotations say.
    return stream or open(number, "w", encoding="utf-8", closefd=False)


def refusal(error: BaseException) -> str | None:
    """What the machine refused, and what to do; `None` where that is not the reason of an error."""
    if isinstance(error, MemoryError):
        return f"there is not enough memory ({error}): end other programs, or raise the limit"
    if isinstance(error, RuntimeError) and "start new thread" in str(error):
        return "no more threads can be started (ulimit -u, ulimit -v): end other programs, or raise the limit"
    if not isinstance(error, OSError):
        return None
    if error.errno == errno.ENOENT and _is_nowhere():
        return "the folder in which pyweb was called does not exist any more: go to another one"
    if error.errno in _REFUSED:
        place = error.filename2 or error.filename
        told = (error.strerror or str(error)).lower()
        return f"{place}: {told}" if place else f"the output cannot be printed: {told}"
    return None


def _is_nowhere() -> bool:
    try:
        os.getcwd()  # noqa: PTH109  (pathlib asks the same)
    except OSError:
        return True
    return False
