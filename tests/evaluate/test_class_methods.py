"""Methods of Python's own types that are called through the type, and what needs a local time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pyweb_compiler.evaluate.values import ServerValue
from tests.evaluate.conftest import Result

HEAD = "from datetime import date, datetime, timedelta, timezone\n"


@pytest.mark.parametrize(
    "source",
    [
        '"cáíx".translate(str.maketrans("áéí", "aei", "x"))',
        '"ab".translate("".maketrans({"a": "b"}))',
        'bytes.fromhex("6162").decode()',
        'int.from_bytes(b"\\x01\\x02", byteorder="little")',
        '(5).to_bytes(2, "big").hex()',
        'float.fromhex("0x1p3")',
        'str(dict.fromkeys("ab", 0))',
        'b"a b".split(b" ")[0].upper().decode()',
        'datetime.strptime("2024-01-02", "%Y-%m-%d").year',
        "datetime.fromtimestamp(0, tz=timezone.utc).isoformat()",
        "datetime.fromtimestamp(0, timezone(timedelta(hours=2))).hour",
        "date.fromisocalendar(2024, 1, 1).isoformat()",
        "datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp()",
        "list(map(str.strip, [' a ']))[0]",
    ],
)
def test_as_python_does(source: str, value: Callable[[str], object]) -> None:
    names: dict[str, object] = {}
    exec(f"{HEAD}x = {source}", names)
    assert value(f"{HEAD}x = {source}\n") == names["x"]


@pytest.mark.parametrize(
    "source", ["datetime.fromtimestamp(0)", "datetime(2024, 1, 1).timestamp()"]
)
def test_what_depends_on_the_place_of_the_machine(
    source: str, evaluate: Callable[..., Result]
) -> None:
    result = evaluate(f"{HEAD}x = {source}\n")
    assert result.codes == [] and isinstance(result.names["x"], ServerValue)
