"""The chat, driven in the browser."""

import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.output.checks import EmittedChecks
from tests.output.serving import Served


class TestChat(EmittedChecks):
    case = "chat"

    def test_answer_streams_word_by_word(self, page: Page) -> None:
        page.locator("#draft").fill("hello there")
        page.get_by_role("button", name="Send").click()
        bubbles = page.locator(".bubble")
        expect(bubbles).to_have_count(2)
        expect(page.locator("#draft")).to_have_value("")
        expect(page.get_by_role("button", name="Send")).to_be_disabled()
        lengths = set()
        while not page.get_by_role("button", name="Send").is_enabled():
            lengths.add(len(bubbles.last.inner_text()))
        assert len(lengths) > 2, "the answer came in one piece"
        expect(bubbles.last).to_contain_text("You said hello there and I am kind")
        expect(page.locator("#total")).to_have_text("2 messages")

    def test_empty_message_gives_a_toast(self, page: Page) -> None:
        page.get_by_role("button", name="Send").click()
        expect(page.get_by_text("Say something first.")).to_be_visible()

    def test_typing_is_never_lost(self, page: Page) -> None:
        page.locator("#draft").press_sequentially("The quick brown fox jumps", delay=15)
        expect(page.locator("#draft")).to_have_value("The quick brown fox jumps")

    def test_background_task_pushes_until_it_is_stopped(self, page: Page) -> None:
        page.locator("#clock").click()
        expect(page.locator("#seconds")).to_have_text(re.compile("[3-9]"))
        page.locator("#draft").fill("still responsive")
        expect(page.locator("#clock")).to_have_text("Stop")
        page.locator("#clock").click()
        expect(page.locator("#clock")).to_have_text("Start")
        stopped = page.locator("#seconds").inner_text()
        page.wait_for_timeout(400)
        expect(page.locator("#seconds")).to_have_text(stopped)

    def test_browser_remembers_name_and_tone(
        self, page: Page, context: BrowserContext, served: Served
    ) -> None:
        page.locator("#nickname").fill("ada")
        page.locator("#nickname").blur()
        page.get_by_role("combobox").click()
        page.get_by_role("option", name="grumpy").click()
        expect(page.get_by_role("combobox")).to_have_text("grumpy")
        page.wait_for_function("localStorage.getItem('nickname') === 'ada'")
        assert any(c["name"] == "tone" and c["value"] == "grumpy" for c in context.cookies())
        other = context.new_page()
        other.goto(served.url)
        expect(other.get_by_role("combobox")).to_have_text("grumpy")
        other.locator("#draft").fill("hi")
        other.get_by_role("button", name="Send").click()
        expect(other.locator(".bubble").first).to_contain_text("ada")
        expect(other.locator(".bubble").last).to_contain_text("I am grumpy")

    def test_clear_resets(self, page: Page) -> None:
        page.locator("#draft").fill("x")
        page.get_by_role("button", name="Send").click()
        expect(page.get_by_role("button", name="Send")).to_be_enabled()
        page.get_by_role("button", name="Clear").click()
        expect(page.locator(".bubble")).to_have_count(0)
        expect(page.get_by_text("Forgotten.")).to_be_visible()
