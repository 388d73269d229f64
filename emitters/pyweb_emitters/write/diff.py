"""Shows what a plan would change, in the form that `git apply` and `patch` understand."""

from __future__ import annotations

import base64
import difflib
import hashlib
import re
import zlib
from collections.abc import Iterator

from pyweb_emitters.write.plan import Step, WritePlan

_BYTES_A_LINE = 52
_LENGTHS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_NO_END = "\\ No newline at end of file"


def unified_diff(plan: WritePlan) -> Iterator[str]:
    """Lines of a unified diff of all files that change, without line ends."""
    for step in plan.steps:
        if step.changes:
            yield from _diff_of(step)


def _diff_of(step: Step) -> Iterator[str]:
    before, after = _quoted(f"a/{step.path}"), _quoted(f"b/{step.path}")
    yield f"diff --git {before} {after}"
    if step.old is None:
        yield "new file mode 100644"
    if step.new is None:
        yield "deleted file mode 100644"
    yield f"index {_object(step.old)}..{_object(step.new)}"
    try:
        old, new = _lines(step.old), _lines(step.new)
    except UnicodeDecodeError:
        yield "GIT binary patch"
        yield from _literal(step.new or b"")
        yield from _literal(step.old or b"")
        return
    before = "/dev/null" if step.old is None else _ended(before)
    after = "/dev/null" if step.new is None else _ended(after)
    for number, line in enumerate(difflib.unified_diff(old, new, before, after, lineterm="")):
        yield line.removesuffix("\n")
        if number > 1 and line[0] != "@" and not line.endswith("\n"):
            yield _NO_END


def _lines(content: bytes | None) -> list[str]:
    """Lines with their ends: of all that ends lines elsewhere, here only one counts."""
    text = (content or b"").decode()
    if "\0" in text:
        raise UnicodeDecodeError("utf-8", b"", 0, 0, "no text holds it")
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _object(content: bytes | None) -> str:
    """Name that git gives to a content; a binary patch has to say it."""
    if content is None:
        return "0" * 40
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def _quoted(path: str) -> str:
    """A path as git has it: what is not plain ASCII is quoted."""
    if re.fullmatch(r"[ !#-\[\]-~]+", path):
        return path
    special = {ord('"'): '\\"', ord("\\"): "\\\\", 10: "\\n", 9: "\\t"}
    encoded = path.encode("utf-8", "surrogateescape")
    plain = (chr(byte) if 32 <= byte < 127 else f"\\{byte:03o}" for byte in encoded)
    text = "".join(special.get(byte, each) for byte, each in zip(encoded, plain, strict=True))
    return f'"{text}"'


def _ended(name: str) -> str:
    """A name in front of hunks: with a space in it, it ends in a tab, as otherwise a date may follow."""
    return f"{name}\t" if " " in name and not name.startswith('"') else name


def _literal(content: bytes) -> Iterator[str]:
    """All bytes of a file, compressed, as git writes them."""
    yield f"literal {len(content)}"
    packed = zlib.compress(content)
    for at in range(0, len(packed), _BYTES_A_LINE):
        chunk = packed[at : at + _BYTES_A_LINE]
        yield _LENGTHS[len(chunk) - 1] + base64.b85encode(chunk, pad=True).decode()
    yield ""
