"""The todo list, driven in the browser."""

from playwright.sync_api import Page, expect

from tests.output.checks import EmittedChecks


class TestTodo(EmittedChecks):
    case = "todo"

    def test_form_adds_an_item_and_is_emptied(self, page: Page) -> None:
        box = page.get_by_placeholder("Add a todo...")
        box.fill("Eat")
        page.get_by_role("button", name="Add").click()
        expect(page.get_by_role("listitem")).to_have_count(4)
        expect(page.get_by_role("listitem").last).to_contain_text("Eat")
        expect(page.locator("#left")).to_have_text("4 left")
        expect(box).to_have_value("")

    def test_enter_submits_and_empty_text_adds_nothing(self, page: Page) -> None:
        box = page.get_by_placeholder("Add a todo...")
        page.get_by_role("button", name="Add").click()
        box.fill("Read")
        box.press("Enter")
        expect(page.get_by_role("listitem")).to_have_count(4)
        expect(page.get_by_role("listitem").last).to_contain_text("Read")

    def test_items_are_finished_until_none_is_left(self, page: Page) -> None:
        items = page.get_by_role("listitem")
        expect(items).to_have_count(3)
        page.get_by_role("button", name="Finish Sleep").click()
        expect(items).to_have_count(2)
        expect(page.get_by_text("Sleep")).to_have_count(0)
        page.get_by_role("button", name="Finish Write Code").click()
        page.get_by_role("button", name="Finish Have Fun").click()
        expect(page.locator("#empty")).to_have_text("All done!")
        expect(page.locator("#left")).to_have_text("0 left")
