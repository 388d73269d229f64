"""SARIF output against the schema of version 2.1.0, as far as it is used: every property, type, range and word list."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from pyweb.command.build import understand
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.diagnostics.render import render_sarif

FIXTURES = Path(__file__).parent.parent.parent / "fixtures" / "errors"
Level = Literal["none", "note", "warning", "error"]
# RFC 3986: a reference has no spaces, quotes, brackets outside of hosts, or control characters.
UriReference = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*$")]
Index = Annotated[int, Field(ge=-1)]
Position = Annotated[int, Field(ge=1)]


class Closed(BaseModel):
    """`additionalProperties: false`, and no value is converted to fit."""

    model_config = ConfigDict(extra="forbid", strict=True)


class MultiformatMessage(Closed):
    text: str


class Message(Closed):
    text: str


class ReportingConfiguration(Closed):
    level: Level = "warning"


class ReportingDescriptor(Closed):
    id: str
    name: str
    shortDescription: MultiformatMessage
    fullDescription: MultiformatMessage
    defaultConfiguration: ReportingConfiguration


class ToolComponent(Closed):
    name: str
    version: str
    rules: list[ReportingDescriptor]


class Tool(Closed):
    driver: ToolComponent


class ArtifactLocation(Closed):
    uri: UriReference


class Region(Closed):
    startLine: Position
    startColumn: Position
    endLine: Position
    endColumn: Position


class PhysicalLocation(Closed):
    artifactLocation: ArtifactLocation
    region: Region | None = None


class Location(Closed):
    physicalLocation: PhysicalLocation


class RelatedLocation(Location):
    id: Index
    message: Message


class Result(Closed):
    ruleId: str
    ruleIndex: Index
    level: Level
    message: Message
    locations: list[Location]
    relatedLocations: list[RelatedLocation] = []


class Run(Closed):
    tool: Tool
    columnKind: Literal["utf16CodeUnits", "unicodeCodePoints"]
    results: list[Result]


class Log(Closed):
    schema_: UriReference = Field(alias="$schema")
    version: Literal["2.1.0"]
    runs: list[Run]


@pytest.mark.parametrize("case", sorted(path.name for path in FIXTURES.iterdir() if path.is_dir()))
def test_log(case: str) -> None:
    folder = FIXTURES / case
    diagnostics = Diagnostics()
    understand(folder / "app" if (folder / "app").is_dir() else folder / "app.py", diagnostics)
    found = diagnostics.sorted()
    log = Log.model_validate(json.loads(render_sarif(found, "1.0")))
    (run,) = log.runs
    rules = run.tool.driver.rules
    assert len({rule.id for rule in rules}) == len(rules)
    assert [rules[result.ruleIndex].id for result in run.results] == [d.rule.code for d in found]
    for result in run.results:
        ids = [related.id for related in result.relatedLocations]
        assert len(set(ids)) == len(ids)
        for location in (*result.locations, *result.relatedLocations):
            region = location.physicalLocation.region
            if region is not None:
                start = (region.startLine, region.startColumn)
                assert start <= (region.endLine, region.endColumn)
