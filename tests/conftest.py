"""Options that several test folders share."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--goldens",
        choices=("check", "rewrite"),
        default="check",
        help="compare the expected trees of the fixtures, or write them anew",
    )
