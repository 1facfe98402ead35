package news.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers do at the desk. */
abstract class BrowserJourneys extends DeskBrowser {
  @Test
  void statement_opensItsPassageBesideTheStory() {
    go("/");
    shoot("front");
    checkAccess();
    page.getByText("Ferry hits Port Essel breakwater").first().click();
    assertThat(page.locator("h1").first().textContent()).contains("breakwater");
    String address = page.url();
    Locator words = page.locator(".claim .words").first();
    String text = words.textContent();
    words.click();
    page.locator("#beside #passage").waitFor();
    assertThat(page.locator("#beside mark").allTextContents()).containsExactly(text);
    assertThat(page.url()).isEqualTo(address);
    shoot("story-beside");
    checkAccess();
  }

  @Test
  void storysParts_areLegible() {
    goToFerry();
    for (String part : List.of("said", "timeline", "coverage", "lineage", "articles", "names")) {
      page.locator("#" + part).scrollIntoViewIfNeeded();
      shoot("story-" + part);
    }
    assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
    assertThat(page.locator("#lineage .arrow").count()).isPositive();
    assertThat(page.locator("#coverage .matrix td a").count()).isPositive();
  }

  @Test
  void keyboard_opensAPassageAndComesBack() {
    goToFerry();
    Locator words = page.locator(".claim .words").first();
    words.focus();
    page.keyboard().press("Enter");
    page.locator("#beside:focus #passage").waitFor();
    assertThat(focused()).isEqualTo("beside");
    page.keyboard().press("Escape");
    assertThat((boolean) words.evaluate("each => each === document.activeElement")).isTrue();
    go("/");
    page.keyboard().press("Tab");
    assertThat((String) page.evaluate("document.activeElement.textContent"))
        .isEqualTo("Skip to the content");
  }

  @Test
  void withoutScripts_statementLeadsToItsArticle() {
    open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    goToFerry();
    Locator words = page.locator(".claim .words").first();
    String text = words.textContent();
    words.click();
    assertThat(page.url()).contains("/article/").endsWith("#passage");
    assertThat(page.locator("#passage").textContent()).isEqualTo(text);
  }

  @Test
  void filters_liveInTheAddress() {
    go("/");
    page.getByLabel("Outlet").fill("Harbour Post");
    page.getByLabel("sources differ").check();
    page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.url()).contains("outlet=Harbour+Post").contains("differing=on");
    assertThat(page.locator(".card").count()).isBetween(1, 3);
    assertThat(page.getByLabel("sources differ").isChecked()).isTrue();
  }

  @Test
  void search_leadsToThePassage() {
    go("/search?q=harbour+master");
    assertThat(page.locator(".hits li").count()).isGreaterThan(1);
    assertThat(page.locator(".hits mark").first().textContent()).isEqualToIgnoringCase("harbour");
    shoot("search");
    checkAccess();
    page.locator(".hits a").first().click();
    assertThat(page.locator("#passage").textContent()).containsIgnoringCase("harbour master");
    go("/search?q=speaker:brandvik");
    assertThat(page.locator("main").textContent()).contains("said by Ilse Brandvik");
  }

  @Test
  void search_isKeptFoundRunAndForgotten() {
    go("/search?q=harbour+master&order=time");
    List<String> found = page.locator(".hits .words").allTextContents();
    page.getByText("Keep this search").click();
    page.getByLabel("By the name").fill("The <master>");
    submit("Keep");
    go("/");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Search")).click();
    page.getByText("The <master>").waitFor();
    shoot("search-kept");
    checkAccess();
    page.getByText("The <master>").click();
    assertThat(page.url()).contains("q=harbour+master").contains("order=time");
    assertThat(page.locator(".hits .words").allTextContents()).isEqualTo(found);
    submit("Forget");
    assertThat(page.getByText("The <master>").count()).isZero();
  }

  @Test
  void twoArticles_areComparedSideBySide() {
    goToFerry();
    page.getByText("compare", new Page.GetByTextOptions().setExact(true)).first().click();
    assertThat(page.locator("tr.shared").count()).isGreaterThan(3);
    shoot("compare");
    checkAccess();
  }

  @Test
  void changedPage_showsWhatChanged() {
    go("/?outlet=The+Outlet");
    page.locator(".card a").first().click();
    page.getByText("2 versions").click();
    assertThat(page.locator("#article").textContent()).contains("Version 2").contains("claims: ");
    shoot("article-versions");
    checkAccess();
  }
}
