"""Options that several test folders share."""

import signal

import pytest


def pytest_configure() -> None:
    """What runs in the background or under `nohup` ignores signals, and so does all that it starts."""
    for name in {"SIGINT", "SIGHUP"} & set(signal.Signals.__members__):
        if signal.getsignal(signal.Signals[name]) is signal.SIG_IGN:
            signal.signal(signal.Signals[name], signal.SIG_DFL)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--goldens",
        choices=("check", "rewrite"),
        default="check",
        help="compare the expected trees of the fixtures, or write them anew",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no process ends up building alone."""
    items.sort(key=lambda item: "tests/output/" not in item.nodeid)
