"""Options that several test folders share."""

import pytest


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
