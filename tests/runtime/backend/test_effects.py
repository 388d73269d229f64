"""What handlers ask of the browser."""

from __future__ import annotations

import live
import pytest


def test_effects() -> None:
    assert live.download("/files/a.pdf").value == {"url": "/files/a.pdf", "filename": "a.pdf"}
    data = live.download(data="hi", filename="a.txt").value
    assert data == {"url": "data:text/plain;base64,aGk=", "filename": "a.txt"}
    with pytest.raises(ValueError, match="start with"):
        live.download("https://evil.example/x")
    assert live.toast.dismiss("x").message() == {"toast": {"dismiss": "x"}}
    assert live.color("gray", 5) == "var(--gray-5)"
    assert live.color("gray", 5, True) == "var(--gray-a5)"
    assert live.redirect("/x", replace=True).value["replace"]
