"""Where things are kept that can be made again."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder() -> Path | None:
    """The user's folder for them, which may not exist yet; `None` where there is no home."""
    given = os.environ.get("XDG_CACHE_HOME")
    try:
        # As the specification has it: what is relative is as if it were not given.
        home = Path(given) if given and Path(given).is_absolute() else Path("~/.cache").expanduser()
    except RuntimeError:
        return None
    return home / "pyweb"
