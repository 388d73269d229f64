"""What a dependency is called, and which version of it is meant."""

from __future__ import annotations

import pytest

from pyweb_backends.workspace.npm import split_dependency


@pytest.mark.parametrize(
    ("dependency", "name", "version"),
    [
        ("clsx", "clsx", ""),
        ("clsx@2.1.1", "clsx", "2.1.1"),
        ("@scope/part@^1.2", "@scope/part", "^1.2"),
        ("next/link", "next", ""),
        ("react-icons@5.5.0/fa", "react-icons", "5.5.0"),
        ("react-icons/fa@5.5.0", "react-icons", "5.5.0"),
        ("@scope/part@1.2/inside", "@scope/part", "1.2"),
        ("other@npm:@scope/part@1", "other", "npm:@scope/part@1"),
        ("own@git+https://example.com/own.git#v1", "own", "git+https://example.com/own.git#v1"),
        ("https://example.com/own.tgz", "https://example.com/own.tgz", ""),
    ],
)
def test_dependencies_are_split(dependency: str, name: str, version: str) -> None:
    assert split_dependency(dependency) == (name, version)
