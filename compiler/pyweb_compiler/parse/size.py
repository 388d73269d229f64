"""Files that are so large that reading them would take minutes, and the memory of the machine."""

from __future__ import annotations

import io
import itertools
import tokenize

from pyweb_compiler.diagnostics import Span

MOST_CHARACTERS = 20_000_000
"""Of a whole file, long texts and comments included."""
MOST_TOKENS = 200_000
"""Names, numbers, operators: about 15,000 lines of code, or a list of nearly 100,000 numbers."""


def too_large(text: str, file: str) -> Span | None:
    """Where a file becomes too large, if it does."""
    if len(text) > MOST_CHARACTERS:
        return Span.whole_file(file)
    if len(text) <= MOST_TOKENS:  # a token has a character at least
        return None
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    try:
        past = next(itertools.islice(tokens, MOST_TOKENS, None), None)
    except (tokenize.TokenError, SyntaxError):
        return None  # reported by whoever parses it
    if past is None:
        return None
    line, column = past.start
    return Span(file, line, column + 1, line, 0)
