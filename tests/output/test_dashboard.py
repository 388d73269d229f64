"""The dashboard, driven in the browser."""

import re

from playwright.sync_api import Page, expect

from tests.output.checks import EmittedChecks
from tests.output.serving import Served
from tests.output.styles import build_sheets, differences


class TestDashboard(EmittedChecks):
    case = "dashboard"
    routes = ("/", "/customers", "/customers/ada")

    def test_overview_loads(self, page: Page) -> None:
        expect(page).to_have_title("Overview | Acme")
        expect(page.get_by_text("6,535.75 €")).to_be_visible()
        expect(page.locator("#loaded")).to_have_text(re.compile(r"Loaded at \d\d:\d\d:\d\d"))

    def test_navigation_keeps_the_frame(self, page: Page) -> None:
        page.evaluate("document.querySelector('h1').dataset.kept = 'yes'")
        page.get_by_role("link", name="Customers").click()
        expect(page).to_have_title("Customers | Acme")
        expect(page.locator("[data-kept=yes]")).to_have_count(1)

    def test_dynamic_route(self, page: Page, served: Served) -> None:
        page.get_by_role("link", name="Customers").click()
        page.get_by_role("link", name="Grace Hopper").click()
        expect(page).to_have_url(re.compile("/customers/grace$"))
        expect(page.locator("#name")).to_have_text("Grace Hopper")
        expect(page.locator("#param")).to_have_text("Route parameter: grace")
        expect(page.locator("#note")).to_have_text("Opened grace")
        page.goto(f"{served.url}/customers/alan")
        expect(page.locator("#name")).to_have_text("Alan Turing")
        expect(page.locator("#note")).to_have_text("Opened alan")

    def test_filter_and_substates(self, page: Page) -> None:
        page.get_by_role("link", name="Customers").click()
        rows = page.locator("tbody tr")
        expect(rows).to_have_count(3)
        page.get_by_role("switch").click()
        expect(rows).to_have_count(2)

    def test_dialog_with_form(self, page: Page) -> None:
        page.get_by_role("link", name="Customers").click()
        page.get_by_role("button", name="Add").click()
        page.get_by_role("button", name="Save").click()
        expect(page.get_by_text("A name is needed.")).to_be_visible()
        page.get_by_placeholder("Name").fill("Ken Thompson")
        page.get_by_placeholder("E-mail").fill("ken@example.com")
        page.get_by_role("button", name="Save").click()
        expect(page.get_by_role("dialog")).to_have_count(0)
        expect(page.locator("tbody tr").last).to_contain_text("Ken Thompson")
        expect(page.get_by_text("Added Ken Thompson.")).to_be_visible()

    def test_dialogs_keep_their_styles(self, page: Page, served: Served) -> None:
        page.get_by_role("link", name="Customers").click()
        page.get_by_role("button", name="Add").click()
        expect(page.get_by_role("dialog")).to_be_visible()
        sheets = build_sheets(served.out)
        assert sheets is not None
        assert differences(page, sheets.whole, sheets.pruned) == []

    def test_event_that_redirects(self, page: Page) -> None:
        page.get_by_role("link", name="Customers").click()
        page.get_by_role("link", name="Ada Lovelace").click()
        page.get_by_role("button", name="Deactivate").click()
        expect(page).to_have_url(re.compile("/customers$"))
        expect(page.locator("tbody tr").first).to_contain_text("inactive")

    def test_shared_frame_is_a_layout(self, served: Served) -> None:
        layouts = list((served.out / "frontend" / "app").rglob("layout.tsx"))
        assert len(layouts) == 2
