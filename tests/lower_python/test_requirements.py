"""What the backend installs for the app's own modules."""

from __future__ import annotations

from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.lower.carry_requirements import python_dependencies


def test_requirements_stay_as_written_and_what_is_missing_is_added() -> None:
    diagnostics = Diagnostics()
    found = python_dependencies(
        ("reflex>=0.8", "reflex-chakra", "Pytz==2022.7.1", "openai>=1"),
        frozenset({"pytz", "yaml", "pydantic", "openai"}),
        {},
        diagnostics,
    )
    assert found == ("Pytz==2022.7.1", "openai>=1", "pyyaml")
    assert [note.rule.code for note in diagnostics.sorted()] == ["PW412"]
    assert not diagnostics.has_errors


def test_imports_of_nothing_are_told_where_nothing_needs_them() -> None:
    diagnostics = Diagnostics()
    places = {
        name: Span("app.py", line, 1, line, 9)
        for line, name in enumerate(("jsonn", "yaml", "dotenv", "pydantic"), start=1)
    }
    found = python_dependencies(("python-dotenv",), frozenset({"yaml"}), places, diagnostics)
    assert found == ("python-dotenv", "pyyaml")
    told = [(each.rule.code, each.span.line, each.help) for each in diagnostics.sorted()]
    assert told[1:] == [("PW106", 1, "did you mean `json`?")]
