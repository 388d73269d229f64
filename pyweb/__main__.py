"""The program: `pyweb` and `python -m pyweb`."""

from __future__ import annotations

import os
import sys
from typing import NoReturn

from pyweb.alone import stay_alone


def program() -> NoReturn:
    """Run the command line and end at once: to free all trees of an app one by one takes a tenth of the time."""
    _name_files_in_utf8()
    stay_alone()
    import signal

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(
            signal.SIGINT, signal.SIG_DFL
        )  # while imports go on, there is nothing to tell
    from pyweb.cli import main

    code: int | str | None = 0
    try:
        main()
    except SystemExit as end:
        code = end.code
    if not isinstance(code, int | None):
        sys.exit(code)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:  # whoever read our output is gone
        code = code or 1
    os._exit(code or 0)


def _name_files_in_utf8() -> None:
    """Start again where Python takes names of files for another encoding's: they would be written so."""
    if sys.getfilesystemencoding() != "utf-8" and not sys.flags.utf8_mode and sys.executable:
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])


if __name__ == "__main__":
    program()
