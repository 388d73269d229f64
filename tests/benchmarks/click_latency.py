"""How long does it take from a click to the changed page?"""

from __future__ import annotations

import argparse
import statistics
from contextlib import ExitStack

from playwright.sync_api import Browser, CDPSession

from tests.benchmarks import apps
from tests.benchmarks.browser import browser, fresh_page
from tests.benchmarks.environments import BENCH, set_up
from tests.benchmarks.report import Report
from tests.benchmarks.serving import Server, serve

CHANGED = {"counter": "#value", "table": "tbody tr:nth-child(501) > :nth-child(2)"}
WARM_UP_CLICKS = 10

# Clicks, and notes the time at which the text of the element is another; the observer runs as soon
# as the page's script has changed it.
CLICK = """
async ([selector, clicks]) => {
  const times = [];
  for (let i = 0; i < clicks; i++) {
    const text = document.querySelector(selector).textContent;
    times.push(await new Promise((done) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(selector).textContent !== text) {
          observer.disconnect();
          done(performance.now() - started);
        }
      });
      const options = { subtree: true, childList: true, characterData: true };
      observer.observe(document.body, options);
      const started = performance.now();
      document.querySelector("#change").click();
    }));
    await new Promise((done) => setTimeout(done, 5));
  }
  return times;
}
"""


def main() -> None:
    """Both sides in turn."""
    options = _options()
    sides = set_up(options.only)
    report = Report("click_latency")
    for app in (apps.counter(), apps.table()):
        with ExitStack() as stack:
            servers = [
                stack.enter_context(serve(side, app.write(BENCH / "apps" / side.name)))
                for side in sides
            ]
            chromium = stack.enter_context(browser())
            for _ in range(options.repeats):
                for server in servers:
                    _measure(report, app.name, server, chromium, options.clicks)
    report.finish()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=("pyweb", "reflex"), help="measure one side")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--clicks", type=int, default=200)
    return parser.parse_args()


def _measure(report: Report, app: str, server: Server, chromium: Browser, clicks: int) -> None:
    selector = CHANGED[app]
    with fresh_page(chromium) as (page, session):
        page.goto(f"http://localhost:{server.port}")
        page.wait_for_selector(selector)
        page.wait_for_load_state("networkidle")
        page.evaluate(CLICK, [selector, WARM_UP_CLICKS])
        sizes = _count_frames(session)
        times = sorted(page.evaluate(CLICK, [selector, clicks]))
    report.add(app, "p50 ms", server.name, statistics.median(times))
    report.add(app, "p95 ms", server.name, times[int(len(times) * 0.95)])
    for direction, size in sizes.items():
        report.add(app, f"text {direction} per click, bytes", server.name, size / clicks)


def _count_frames(session: CDPSession) -> dict[str, int]:
    """Size of the messages from now on, before compression; updated while the tab lives."""
    sizes = {"up": 0, "down": 0}

    def count(direction: str, event: dict[str, dict[str, str]]) -> None:
        sizes[direction] += len(event["response"]["payloadData"])

    session.on("Network.webSocketFrameSent", lambda event: count("up", event))
    session.on("Network.webSocketFrameReceived", lambda event: count("down", event))
    return sizes


if __name__ == "__main__":
    main()
