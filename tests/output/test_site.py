"""A static site, driven in the browser."""

from playwright.sync_api import Page, expect

from tests.output.checks import EmittedChecks
from tests.output.serving import Served


class TestSite(EmittedChecks):
    case = "site"
    backend = False

    def test_pages_and_links(self, page: Page) -> None:
        expect(page).to_have_title("Plain Site")
        expect(page.get_by_role("heading", level=1).first).to_have_text("Welcome")
        page.get_by_role("link", name="Pricing").click()
        expect(page).to_have_title("Pricing")
        expect(page.get_by_role("cell", name="12 €")).to_be_visible()
        page.get_by_role("link", name="About").click()
        expect(page.get_by_text("Made with care <by> a {small} team.")).to_be_visible()
        assert page.get_by_role("link", name="Write to us").get_attribute("target") == "_blank"

    def test_project_file_is_in_the_page(self, page: Page) -> None:
        expect(page.get_by_text("Plain files, plain words.")).to_be_visible()

    def test_only_team_features_have_a_badge(self, page: Page) -> None:
        expect(page.get_by_text("Team", exact=True)).to_have_count(1)
        expect(page.locator("svg.lucide-zap")).to_be_visible()

    def test_unknown_address(self, page: Page, served: Served) -> None:
        response = page.request.get(f"{served.url}/nowhere")
        assert response.status == 404
        assert "There is nothing here." in response.text()

    def test_no_page_asks_a_server(self, served: Served) -> None:
        assert not (served.out / "frontend" / "lib" / "live").exists()
        assert not (served.out / "frontend" / "proxy.ts").exists()
