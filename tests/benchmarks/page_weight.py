"""What does a page ship, and how soon can it be seen and used?"""

from __future__ import annotations

import argparse
import gzip
import urllib.request
from contextlib import ExitStack
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Response

from tests.benchmarks import apps
from tests.benchmarks.browser import browser, fresh_page
from tests.benchmarks.environments import BENCH, set_up
from tests.benchmarks.report import Report
from tests.benchmarks.serving import Server, serve

KIB = 1024
CONTENT = {"counter": "Increment", "table": "Linus 124", "pages": "What card 3 says."}
USABLE_SECONDS = 60

# Clicks until the number changes, as an impatient visitor would; not so often that the clicks
# themselves, which both sides keep until they are connected, are what is measured.
USABLE = """
addEventListener("DOMContentLoaded", () => {
  const value = document.querySelector("#value");
  const first = value && value.textContent;
  const clicking = setInterval(() => {
    const value = document.querySelector("#value");
    if (value && value.textContent !== (first ?? "0")) {
      clearInterval(clicking);
      window.usableAt = performance.now();
    } else {
      document.querySelector("#change")?.click();
    }
  }, 50);
});
"""
FIRST_PAINT = """
() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null
"""


def main() -> None:
    """Sizes of three apps; times of the counter, both sides in turn."""
    options = _options()
    sides = set_up(options.only)
    report = Report("page_weight")
    with browser() as chromium:
        for app in (apps.counter(), apps.table(), apps.pages()):
            with ExitStack() as stack:
                servers = [
                    stack.enter_context(serve(side, app.write(BENCH / "apps" / side.name)))
                    for side in sides
                ]
                for server in servers:
                    _weigh(report, app.name, server, chromium)
                if app.name == "counter":
                    _time_all(report, servers, chromium, options.repeats)
    report.finish()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=("pyweb", "reflex"), help="measure one side")
    parser.add_argument("--repeats", type=int, default=5)
    return parser.parse_args()


def _weigh(report: Report, app: str, server: Server, chromium: Browser) -> None:
    """Load once; sizes are those of the files themselves, all compressed by the same gzip."""
    url = f"http://localhost:{server.port}/"
    html = _get(url)
    seen: dict[str, str] = {}
    with fresh_page(chromium) as (page, _):
        page.on("response", lambda response: _note(seen, response))
        page.goto(url)
        page.wait_for_load_state("networkidle")
    report.add(app, "requests", server.name, len(seen))
    for kind in ("script", "stylesheet"):
        bodies = [_get(address) for address, of in seen.items() if of == kind]
        name = {"script": "JS", "stylesheet": "CSS"}[kind]
        report.add(app, f"{name} files", server.name, len(bodies))
        report.add(app, f"{name} KiB", server.name, sum(map(len, bodies)) / KIB)
        report.add(app, f"{name} KiB gzip", server.name, sum(map(_zipped, bodies)) / KIB)
    report.add(app, "HTML KiB", server.name, len(html) / KIB)
    report.add(app, "HTML KiB gzip", server.name, _zipped(html) / KIB)
    has_content = float(CONTENT[app].encode() in html)
    report.add(app, "content in the HTML", server.name, has_content, more_is_better=True)


def _time_all(report: Report, servers: list[Server], chromium: Browser, repeats: int) -> None:
    for slow in (False, True):
        case = "counter, Slow 4G and 4x CPU" if slow else "counter, unthrottled"
        for _ in range(repeats):
            for server in servers:
                _time(report, case, server, chromium, slow=slow)


def _time(report: Report, case: str, server: Server, chromium: Browser, *, slow: bool) -> None:
    with fresh_page(chromium, slow=slow) as (page, _):
        page.add_init_script(USABLE)
        page.goto(f"http://localhost:{server.port}/", wait_until="commit")
        page.wait_for_function("() => window.usableAt", timeout=USABLE_SECONDS * 1000)
        usable = page.evaluate("() => window.usableAt")
        painted = page.evaluate(FIRST_PAINT)
    report.add(case, "usable ms", server.name, usable)
    if painted is not None:
        report.add(case, "first contentful paint ms", server.name, painted)


def _note(seen: dict[str, str], response: Response) -> None:
    """Remember what the page asked of its own origin; inline data is no request."""
    if urlsplit(response.url).scheme in ("http", "https"):
        seen[response.url] = response.request.resource_type


def _get(url: str) -> bytes:
    with urllib.request.urlopen(url) as response:
        body: bytes = response.read()
        return body


def _zipped(body: bytes) -> int:
    return len(gzip.compress(body, 6))


if __name__ == "__main__":
    main()
