"""The counter, driven in the browser."""

import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.output.checks import EmittedChecks
from tests.output.conftest import watch
from tests.output.serving import Served


class TestCounter(EmittedChecks):
    case = "counter"

    def test_clicks_change_the_count(self, page: Page) -> None:
        count = page.locator("#count")
        expect(count).to_have_text("0")
        page.get_by_role("button", name="Increment").click()
        page.get_by_role("button", name="Increment").click()
        expect(count).to_have_text("2")
        expect(page.locator("#parity")).to_have_text("2 is even")
        page.get_by_role("button", name="Decrement").click()
        expect(page.locator("#parity")).to_have_text("1 is odd")

    def test_condition_on_a_var(self, page: Page) -> None:
        expect(page.get_by_text("Below zero!")).to_have_count(0)
        page.get_by_role("button", name="Decrement").click()
        expect(page.get_by_text("Below zero!")).to_be_visible()

    def test_select_changes_the_step(self, page: Page) -> None:
        page.get_by_role("combobox").click()
        page.get_by_role("option", name="5").click()
        page.get_by_role("button", name="Increment").click()
        expect(page.locator("#count")).to_have_text("5")

    def test_randomize(self, page: Page) -> None:
        page.get_by_role("button", name="Randomize").click()
        expect(page.locator("#parity")).to_have_text(re.compile(r"^\d+ is (even|odd)$"))

    def test_reload_keeps_the_state_and_a_second_tab_has_its_own(
        self, page: Page, context: BrowserContext, served: Served
    ) -> None:
        for _ in range(3):
            page.get_by_role("button", name="Increment").click()
        expect(page.locator("#count")).to_have_text("3")
        page.reload()
        expect(page.locator("#count")).to_have_text("3")
        page.get_by_role("button", name="Increment").click()
        expect(page.locator("#count")).to_have_text("4")
        other = context.new_page()
        problems = watch(other)
        other.goto(served.url)
        expect(other.locator("#count")).to_have_text("0")
        other.get_by_role("button", name="Increment").click()
        expect(other.locator("#count")).to_have_text("1")
        expect(page.locator("#count")).to_have_text("4")
        assert problems == []

    def test_html_has_the_content_before_scripts_run(
        self, served: Served, context: BrowserContext
    ) -> None:
        html = context.request.get(served.url).text()
        assert "Increment" in html
        assert "<title>Counter</title>" in html

    def test_color_mode_button(self, page: Page) -> None:
        root = page.locator("html")
        before = root.get_attribute("class") or ""
        page.get_by_role("button").first.click()
        expect(root).not_to_have_class(before)
