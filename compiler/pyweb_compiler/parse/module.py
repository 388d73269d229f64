"""Parses one module; whatever is wrong with its text becomes a diagnostic."""

from __future__ import annotations

import gc
import sys
import warnings

import libcst as cst

from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules import source as rules
from pyweb_compiler.parse.depth import too_long_chain
from pyweb_compiler.parse.names import read_names
from pyweb_compiler.parse.newer import newer_syntax
from pyweb_compiler.parse.parsed import ParsedModule
from pyweb_compiler.parse.positions import Positions
from pyweb_compiler.parse.size import too_large
from pyweb_compiler.parse.syntax import PythonTree

_SAFE_LENGTH = 12_000
_SAFE_BRACKETS = 800
"""Below both, a text cannot nest deep enough to exhaust the native parser's stack."""


def parse_module(
    text: str, *, name: str, file: str, is_package: bool, in_app: bool, diagnostics: Diagnostics
) -> ParsedModule | None:
    """The syntax tree of a module; syntax errors are reported and give `None`."""
    if (place := too_large(text, file)) is not None:
        diagnostics.report(rules.FILE_TOO_LARGE, place)
        return None
    # Only the app's own text has to be good Python; it is carried into the output and parsed again on the way.
    if not (in_app or _may_nest_deeply(text)) or _python_accepts(text, file, diagnostics):
        tree = _tree(text, file, diagnostics)
        if tree is not None:
            return ParsedModule(
                name=name,
                file=file,
                is_package=is_package,
                in_app=in_app,
                source=text,
                tree=tree,
                python=PythonTree(text),
                positions=Positions(tree, text, file),
            )
    return None


def _may_nest_deeply(text: str) -> bool:
    brackets = text.count("(") + text.count("[") + text.count("{")
    return len(text) > _SAFE_LENGTH or brackets > _SAFE_BRACKETS


def _tree(text: str, file: str, diagnostics: Diagnostics) -> cst.Module | None:
    if (place := too_long_chain(text, file)) is not None:
        diagnostics.report(rules.TOO_DEEP, place)
        return None
    # The collector would walk the growing tree again and again: a third of the parsing time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return read_names(cst.parse_module(text), text)
    except cst.ParserSyntaxError as error:
        if _python_accepts(text, file, diagnostics):
            place = Span(file, error.raw_line, error.raw_column + 1, error.raw_line, 0)
            problem = error.message.rstrip(".").lower()
            diagnostics.report(rules.UNSUPPORTED_SYNTAX, place, problem=problem)
        return None
    except cst.CSTValidationError as error:  # it is read, and then makes no sense to the tree
        if _python_accepts(text, file, diagnostics):
            problem = str(error).rstrip(".").lower()
            diagnostics.report(rules.UNSUPPORTED_SYNTAX, Span.whole_file(file), problem=problem)
        return None
    except RecursionError:
        diagnostics.report(rules.TOO_DEEP, Span.whole_file(file))
        return None
    finally:
        if collecting:
            gc.enable()


def _python_accepts(text: str, file: str, diagnostics: Diagnostics) -> bool:
    """Whether Python's own parser reads it; its errors say best what is wrong, and are reported."""
    try:
        with warnings.catch_warnings(action="ignore"):
            # Not only parsed: what makes no sense as a whole (`return` outside a function) is seen by compiling.
            compile(text, file, "exec", dont_inherit=True)
    except SyntaxError as error:
        if not _report_newer(error.lineno or 1, text, file, diagnostics):
            _report(error, text, file, diagnostics)
        return False
    except (RecursionError, MemoryError):
        diagnostics.report(rules.TOO_DEEP, Span.whole_file(file))
        return False
    except ValueError:
        _report_null_byte(text, file, diagnostics)
        return False
    return True


def _report_newer(line: int, text: str, file: str, diagnostics: Diagnostics) -> bool:
    """Whether what Python stumbled over in a line is syntax of a newer one, which is reported."""
    lines = text.split("\n")
    tops = [n for n, each in enumerate(lines, 1) if each[:1].isidentifier() or each[:1] == "@"]
    start = max((number for number in tops if number <= line), default=1)
    end = min((number for number in tops if number > line), default=len(lines) + 1)
    around = "\n".join(lines[start - 1 : end - 1])
    if _may_nest_deeply(around):
        return False
    padded = "\n" * (start - 1) + around + "\n"
    try:
        tree = cst.parse_module(padded)
    except (cst.ParserSyntaxError, cst.CSTValidationError, RecursionError):
        return False
    positions = Positions(tree, padded, file)
    newer = [
        (place, found)
        for found in newer_syntax(tree)
        if found.python > sys.version_info[:2] and (place := positions.get(found.node))
    ]
    if not newer:
        return False
    newest = max(found.python for _, found in newer)
    place, found = min(
        (each for each in newer if each[1].python == newest),
        key=lambda each: (each[0].line, each[0].column),
    )
    version = "{}.{}".format(*found.python)
    diagnostics.report(rules.NEWER_SYNTAX, place, what=found.what, version=version)
    return True


def _report(error: SyntaxError, text: str, file: str, diagnostics: Diagnostics) -> None:
    if error.lineno is None and "\0" in text:
        _report_null_byte(text, file, diagnostics)
        return
    # Not `splitlines`: for Python's parser, form feeds and Unicode's separators end no line.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
    line = min(max(error.lineno or 1, 1), len(lines))
    width = len(lines[line - 1])
    column = min(max(error.offset or 1, 1), width + 1)
    if isinstance(error, IndentationError):
        column = width - len(lines[line - 1].lstrip()) + 1
    end_line, end_column = error.end_lineno or line, error.end_offset or 0
    if end_line != line or not column < end_column <= width + 1:
        end_column = column + 1
    problem = "the code is nested too deeply" if "too many nested" in error.msg else error.msg
    span = Span(file, line, column, line, end_column)
    diagnostics.report(rules.SYNTAX_ERROR, span, problem=problem)


def _report_null_byte(text: str, file: str, diagnostics: Diagnostics) -> None:
    position = text.index("\0")
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    diagnostics.report(
        rules.SYNTAX_ERROR,
        Span(file, line, column, line, column + 1),
        problem="source code cannot contain null bytes",
    )
