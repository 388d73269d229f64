"""How findings look."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pyweb_compiler.diagnostics import Diagnostics, Related, Rule, Severity, Span
from pyweb_compiler.diagnostics.render import (
    Sources,
    plain,
    render_github,
    render_json,
    render_sarif,
    render_text,
    style_for,
    summary_line,
)


def rule(code: str = "PW999", severity: Severity = Severity.ERROR) -> Rule:
    return Rule(
        code=code,
        name="some-name",
        severity=severity,
        message="no `{name}` here",
        help="try {other}",
        why="Because.",
        example="a",
        fix="b",
    )


def shown(text: str, span: Span, tmp_path: Path, *, related: list[Related] | None = None) -> str:
    (tmp_path / "a.py").write_bytes(text.encode())
    diagnostics = Diagnostics()
    diagnostics.report(rule(), span, name="x", other="y", related=related or [])
    return "\n".join(render_text(diagnostics.sorted(), Sources((tmp_path,)), plain))


def test_text(tmp_path: Path) -> None:
    text = "first = 1\nsecond = abc + 1\n"
    related = [Related(Span("a.py", 1, 1, 1, 6), "made here")]
    assert shown(text, Span("a.py", 2, 10, 2, 13), tmp_path, related=related) == (
        "error[PW999] no `x` here\n"
        " --> a.py:2:10\n"
        "  |\n"
        "2 | second = abc + 1\n"
        "  |          ^^^\n"
        " ::: a.py:1:1\n"
        "  |\n"
        "1 | first = 1\n"
        "  | ^^^^^ made here\n"
        "  = help: try y"
    )


def test_carets_below_tabs_and_wide_characters(tmp_path: Path) -> None:
    assert "\n1 |     名 = x\n  |          ^\n" in shown(
        "\t名 = x\n", Span("a.py", 1, 6, 1, 7), tmp_path
    )


def test_span_over_lines_marks_the_first(tmp_path: Path) -> None:
    found = shown("f(\n  1,\n)\n", Span("a.py", 1, 1, 3, 2), tmp_path)
    assert "\n1 | f(\n  | ^^\n" in found


def test_long_lines_are_cut(tmp_path: Path) -> None:
    line = "x" * 300 + "!" + "y" * 300
    found = shown(line, Span("a.py", 1, 301, 1, 302), tmp_path).splitlines()
    assert len(found[3]) < 130
    assert found[4].index("^") == found[3].index("!")
    assert "…x" in found[3] and found[3].endswith("y…")
    start = shown("!" + "y" * 600, Span("a.py", 1, 1, 1, 2), tmp_path).splitlines()
    assert start[3].startswith("1 | !y")


def test_control_characters_do_not_reach_the_terminal(tmp_path: Path) -> None:
    assert "\x1b" not in shown("x = '\x1b[31m'\n", Span("a.py", 1, 1, 1, 2), tmp_path)


def test_whole_files_and_missing_files(tmp_path: Path) -> None:
    whole = shown("x = 1\n", Span.whole_file("a.py"), tmp_path)
    assert whole == "error[PW999] no `x` here\n --> a.py\n  = help: try y"
    assert "--> b.py:1:2" in shown("", Span("b.py", 1, 2, 1, 3), tmp_path)


def found() -> Diagnostics:
    diagnostics = Diagnostics()
    diagnostics.report(rule(), Span("b,1.py", 2, 3, 2, 4), name="50%\n::x", other="y")
    diagnostics.report(
        rule("PW998", Severity.NOTE),
        Span("a.py", 1, 1, 1, 2),
        name="n",
        other="o",
        related=[Related(Span("c d.py", 5, 1, 5, 2), "there")],
    )
    diagnostics.report(rule("PW997", Severity.WARNING), Span.whole_file(""), name="n", other="o")
    return diagnostics


def test_sorted_and_counted() -> None:
    items = found().sorted()
    assert [d.rule.code for d in items] == ["PW997", "PW998", "PW999"]
    assert summary_line(items) == "1 error, 1 warning, 1 note"
    assert summary_line([]) == ""


def test_json() -> None:
    value = json.loads(render_json(found().sorted()))
    assert value["summary"] == {"errors": 1, "warnings": 1, "notes": 1}
    last = value["diagnostics"][-1]
    assert last["code"] == "PW999" and last["severity"] == "error"
    assert (last["file"], last["line"], last["column"]) == ("b,1.py", 2, 3)
    assert last["message"] == "no `50%\n::x` here" and last["help"] == "try y"
    assert value["diagnostics"][1]["related"][0]["file"] == "c d.py"


def test_github() -> None:
    lines = list(render_github(found().sorted(), "app/"))
    assert lines[0] == "::warning title=PW997 some-name::no `n` here%0Atry o"
    assert lines[1].startswith("::notice title=PW998 some-name,file=app/a.py,line=1,col=1,")
    assert "file=app/b%2C1.py" in lines[2] and "50%25%0A::x" in lines[2]


def test_sarif() -> None:
    log = json.loads(render_sarif(found().sorted(), "1.0"))
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    assert [r["id"] for r in run["tool"]["driver"]["rules"]] == ["PW997", "PW998", "PW999"]
    assert [r["ruleIndex"] for r in run["results"]] == [0, 1, 2]
    assert [r["level"] for r in run["results"]] == ["warning", "note", "error"]
    assert run["results"][0]["locations"] == []
    place = run["results"][1]["relatedLocations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "c%20d.py"
    assert place["region"]["startLine"] == 5


def test_names_of_files_that_are_no_utf_8() -> None:
    diagnostics = Diagnostics()
    place = Span("b\udcff/ü.py", 1, 1, 1, 2)
    diagnostics.report(rule(), place, name="b\udcff", other="y", related=[Related(place, "x")])
    found = diagnostics.sorted()
    assert json.loads(render_json(found))["diagnostics"][0]["file"] == place.file
    (result,) = json.loads(render_sarif(found, "1.0"))["runs"][0]["results"]
    artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact["uri"] == "b%FF/%C3%BC.py"
    assert "file=b\udcff/ü.py" in next(iter(render_github(found)))


def test_the_same_finding_is_kept_once() -> None:
    diagnostics = Diagnostics()
    for _ in range(2):
        diagnostics.report(rule(), Span("a.py", 1, 1, 1, 2), name="x", other="y")
    assert len(diagnostics.sorted()) == 1


COLOURED = "\x1b[1;31mx\x1b[0m"


@pytest.mark.parametrize(
    ("terminal", "environment", "shown"),
    [
        (False, {}, "x"),
        (True, {}, COLOURED),
        (True, {"NO_COLOR": "1"}, "x"),
        (True, {"NO_COLOR": ""}, COLOURED),
        (True, {"TERM": "dumb"}, "x"),
        (False, {"FORCE_COLOR": "1"}, COLOURED),
        (False, {"FORCE_COLOR": "0"}, "x"),
        (True, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, "x"),
    ],
)
def test_colours(
    terminal: bool, environment: dict[str, str], shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert style_for(terminal)("error", "x") == shown


@pytest.mark.parametrize(
    ("line", "column", "before"),
    [
        ("x = abc", 5, 4),
        ("\t\tx = abc", 7, 12),
        ("名前 = abc", 6, 7),
        ("e\u0301 = abc", 6, 4),
        ("'❤\ufe0f' + abc", 8, 6),
        ("\x0cx = abc", 6, 5),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_carets_stand_below_what_is_shown(
    line: str, column: int, before: int, end: str, tmp_path: Path
) -> None:
    span = Span("a.py", 2, column, 2, column + 3)
    found = shown(f"first{end}{line}{end}", span, tmp_path).splitlines()
    assert found[4] == "  | " + " " * before + "^^^"


def test_paths_lead_from_where_one_stands(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x = y\n")
    diagnostics = Diagnostics()
    related = [Related(Span("radix/tabs.py", 1, 1, 1, 2), "there")]
    place = Span("a.py", 1, 5, 1, 6)
    diagnostics.report(rule(), place, name="x", other="y", related=related)
    found = diagnostics.sorted()
    (text,) = render_text(found, Sources((tmp_path,), "apps/todo/"), plain)
    assert "--> apps/todo/a.py:1:5\n" in text and "::: radix/tabs.py:1:1\n" in text
    log = render_sarif(found, "1.0", "apps/todo/")
    assert '"uri": "apps/todo/a.py"' in log
    assert '"uri": "file:///apps/a.py"' in render_sarif(found, "1.0", "/apps/")
