"""Routes that contradict each other."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Related, Span
from pyweb_compiler.diagnostics.rules import pages as rules


def check_routes(app: ir.App, diagnostics: Diagnostics, entry: Span) -> None:
    """Report routes that are taken twice, repeat a parameter, or name the same part differently."""
    pages = [page for page in app.pages if not page.not_found]
    if not pages and not diagnostics.has_errors:
        _report_no_pages(diagnostics, entry)
    taken: dict[tuple[str, ...], ir.Page] = {}
    for page in pages:
        _check_repeated(page, diagnostics)
        first = taken.setdefault(_address(page), page)
        if first is not page and _written(first) == _written(page):
            diagnostics.report(
                rules.DUPLICATE_ROUTE,
                page.span,
                route=_written(page),
                related=[Related(first.span, "it is taken here")],
            )
    _check_conflicts(pages, diagnostics)


def _report_no_pages(diagnostics: Diagnostics, entry: Span) -> None:
    """Pages may well be written, in modules that nothing imports, or in another file."""
    if entry == Span.whole_file(entry.file):
        told = "the app is read from this file, which does not bind `app`: name the right one in the configuration"
        diagnostics.report(rules.NO_PAGES, entry, help=told)
    else:
        diagnostics.report(rules.NO_PAGES, entry)


def _written(page: ir.Page) -> str:
    forms = {"static": "{}", "param": "[{}]", "optional": "[[{}]]", "rest": "[...{}]"}
    return "/" + "/".join(forms[segment.kind].format(segment.name) for segment in page.route)


def _address(page: ir.Page) -> tuple[str, ...]:
    return tuple(s.name if s.kind == "static" else f"[{s.kind}]" for s in page.route)


def _check_repeated(page: ir.Page, diagnostics: Diagnostics) -> None:
    seen: set[str] = set()
    for segment in page.route:
        if not segment.name:
            continue  # brackets that do not fit: reported where the route was read
        if segment.kind != "static" and segment.name in seen:
            diagnostics.report(
                rules.REPEATED_PARAMETER, page.span, route=_written(page), name=segment.name
            )
        seen.add(segment.name if segment.kind != "static" else "")


def _check_conflicts(pages: list[ir.Page], diagnostics: Diagnostics) -> None:
    """One part of the address may have only one parameter name, whatever follows it."""
    names: dict[tuple[str, ...], tuple[str, ir.Page]] = {}
    for page in pages:
        for position, segment in enumerate(page.route):
            if segment.kind == "static":
                continue
            before = _address(page)[:position]
            name, other = names.setdefault(before, (segment.name, page))
            if name != segment.name:
                diagnostics.report(
                    rules.ROUTE_CONFLICT,
                    page.span,
                    route=_written(page),
                    other=_written(other),
                    name=segment.name,
                    other_name=name,
                    related=[Related(other.span, f"`{_written(other)}` is here")],
                )
                break
