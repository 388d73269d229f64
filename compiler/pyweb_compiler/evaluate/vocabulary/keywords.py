"""Arguments of functions of the API that are no components."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from pyweb_compiler.diagnostics import Span, did_you_mean
from pyweb_compiler.diagnostics.rules.evaluate import WRONG_ARGUMENTS
from pyweb_compiler.evaluate.values import Args

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def check_arguments(
    interpreter: Interpreter,
    name: str,
    args: Args,
    names: Collection[str],
    span: Span,
    *,
    keyword_only: Collection[str] = (),
    silent: Collection[str] = (),
) -> None:
    """Report keywords that a function does not have, and more values than it takes.

    `silent` are those that older apps give it.
    """
    every = (*names, *keyword_only)
    signature = ", ".join((*names, *(f"{name}=…" for name in keyword_only)))
    for keyword in args.keyword:
        if keyword not in every and keyword not in silent:
            near = did_you_mean(keyword, every)
            interpreter.report(
                WRONG_ARGUMENTS,
                args.name_place(keyword, span),
                function=f"{name}()",
                problem=f"has no parameter `{keyword}`" + (f" ({near})" if near else ""),
                signature=signature,
            )
    count = len(args.positional)
    if count > len(names):
        interpreter.report(
            WRONG_ARGUMENTS,
            args.place(len(names), span),
            function=f"{name}()",
            problem=f"takes at most {len(names)} argument{'' if len(names) == 1 else 's'}, but is given {count}",
            signature=signature,
        )
