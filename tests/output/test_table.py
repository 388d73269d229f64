"""A thousand rows, driven in the browser."""

from playwright.sync_api import Page, expect

from tests.output.checks import EmittedChecks


class TestTable(EmittedChecks):
    case = "table"

    def test_all_rows_are_shown(self, page: Page) -> None:
        expect(page.locator("tbody tr")).to_have_count(1000)
        expect(page.locator("#summary")).to_have_text("1000 of 1000")

    def test_search(self, page: Page) -> None:
        page.locator("#search").fill("grace t")
        expect(page.locator("tbody tr")).to_have_count(30)
        expect(page.locator("tbody tr").first).to_contain_text("Grace Turing")
        expect(page.locator("#summary")).to_have_text("30 of 1000")

    def test_sort_both_ways(self, page: Page) -> None:
        page.get_by_role("button", name="Age").click()
        expect(page.locator("tbody tr").first).to_contain_text("20")
        expect(page.get_by_role("button", name="Age")).to_contain_text("↑")
        page.get_by_role("button", name="Age").click()
        expect(page.locator("tbody tr").first).to_contain_text("69")
        expect(page.get_by_role("button", name="Age")).to_contain_text("↓")

    def test_edit_a_cell(self, page: Page) -> None:
        row = page.locator("tbody tr").nth(2)
        row.get_by_text("Barbara Lovelace").click()
        page.locator("#editor").fill("Barbara L.")
        page.get_by_role("button", name="Save").click()
        expect(row).to_contain_text("Barbara L.")
        expect(page.locator("#editor")).to_have_count(0)
        page.reload()
        expect(page.locator("tbody tr").nth(2)).to_contain_text("Barbara L.")
