package news.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.cli.SampleDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do at the desk, in a real browser; passed over where there is no Chromium. */
class BrowserTest {
  private static final Path CHROMIUM =
      Path.of(Objects.requireNonNullElse(System.getenv("PARALLAX_CHROMIUM"), "/usr/bin/chromium"));
  private static final Path SHOTS = Path.of("target", "screenshots");
  private static final int WIDE = 1440;
  private static final int PHONE = 390;

  @TempDir private static Path folder;
  private static Playwright playwright;
  private static Browser browser;
  private static SampleDesk desk;

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(
        Files.isExecutable(CHROMIUM),
        "no Chromium at " + CHROMIUM + ": install it, or say where by PARALLAX_CHROMIUM");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    desk = SampleDesk.start(folder);
    desk.ingest(List.of(harbour("The harbour of Vell was closed on Monday. Boats wait outside.")));
    desk.ingest(
        List.of(
            harbour(
                "The harbour of Vell was closed on Monday and Tuesday. Boats wait outside."
                    + " Nobody was hurt.")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      desk.close();
      browser.close();
      playwright.close();
    }
  }

  @BeforeEach
  void newPage() {
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(WIDE, 900)
                .setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.setDefaultTimeout(10_000);
  }

  @AfterEach
  void closePage() {
    context.close();
  }

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
    page.locator("#beside #passage").waitFor();
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
    context.close();
    context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page = context.newPage();
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
    assertThat(page.locator("#article").textContent())
        .contains("Version 2")
        .contains("1 reworded · 1 new · 0 gone");
    shoot("article-versions");
    checkAccess();
  }

  @Test
  void correction_isMadeAndTakenBack() {
    go("/");
    long stories = page.locator(".card").count();
    page.getByText("first crossing").click();
    String other = page.url();
    goToFerry();
    page.getByText("Another story is the same").click();
    page.locator("input[name=other]").first().fill(other);
    submit("Make them one");
    go("/");
    assertThat(page.locator(".card").count()).isEqualTo((int) stories - 1);
    go("/corrections");
    shoot("corrections");
    checkAccess();
    submit("Take back");
    assertThat(page.locator("main").textContent()).contains("Taken back");
    go("/");
    assertThat(page.locator(".card").count()).isEqualTo((int) stories);
  }

  @Test
  void otherPages_areAccessible() {
    for (String path : List.of("/storylines", "/outlets", "/issues", "/nothing")) {
      go(path);
      shoot(path.substring(1));
      checkAccess();
    }
    go("/storylines");
    page.locator(".card a").first().click();
    shoot("storyline");
    checkAccess();
    goToFerry();
    page.locator(".names a").first().click();
    shoot("name");
    checkAccess();
  }

  @Test
  void phoneAndDark_areAccessible() {
    context.close();
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(PHONE, 800)
                .setColorScheme(ColorScheme.DARK));
    page = context.newPage();
    go("/");
    shoot("phone-front");
    checkAccess();
    goToFerry();
    shoot("phone-story");
    page.locator(".claim .words").first().click();
    page.locator("#beside #passage").waitFor();
    shoot("phone-beside");
    checkAccess();
    assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
  }

  private static news.parallax.article.Page harbour(String text) {
    String url = "https://outlet.example/harbour";
    return new news.parallax.article.Page(
        url,
        URI.create(url),
        Instant.parse("2025-06-01T00:00:00Z"),
        new news.parallax.article.Page.Parts(
            null, "The Outlet", "Harbour shut", "2025-06-01", text));
  }

  private void goToFerry() {
    go("/?order=broadest");
    page.locator(".card a").first().click();
  }

  private void go(String path) {
    page.navigate(desk.address().resolve(path).toString());
  }

  /** Sends a form and waits for the page that it leads to. */
  private void submit(String button) {
    page.waitForResponse(
        response -> response.request().isNavigationRequest() && response.ok(),
        () -> page.getByText(button, new Page.GetByTextOptions().setExact(true)).click());
    page.waitForLoadState();
  }

  private String focused() {
    return (String) page.evaluate("document.activeElement.id");
  }

  private void shoot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
  }

  /** That axe-core finds nothing against WCAG 2.2 AA on the page as it is. */
  private void checkAccess() {
    page.evaluate(axe());
    Object found =
        page.evaluate(
            """
            async () => (await axe.run(document, {runOnly:
              ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}))
              .violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160)))
            """);
    assertThat((List<?>) found).as(page.url()).isEmpty();
  }

  private static String axe() {
    try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
