package news.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.cli.SampleDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk with the samples and a page that changed, and a browser; passed over where there is none.
 */
abstract class DeskBrowser {
  private static final Path CHROMIUM =
      Path.of(Objects.requireNonNullElse(System.getenv("PARALLAX_CHROMIUM"), "/usr/bin/chromium"));
  static final Path SHOTS = Path.of("target", "screenshots");
  static final int WIDE = 1440;
  static final int PHONE = 390;

  @TempDir private static Path folder;
  private static Playwright playwright;
  private static Browser browser;
  static SampleDesk desk;

  /** What the browser complained of, such as something that the policy for contents forbids. */
  private final List<String> errors = new ArrayList<>();

  private BrowserContext context;
  Page page;

  @BeforeAll
  static void openDesk() throws IOException {
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
    HardPages.ingestChanged(desk);
  }

  @AfterAll
  static void closeDesk() {
    if (playwright != null) {
      desk.close();
      browser.close();
      playwright.close();
    }
  }

  @BeforeEach
  void newPage() {
    open(new Browser.NewContextOptions().setViewportSize(WIDE, 900));
  }

  /** A page of a browser of its own, in place of the one that a test began with. */
  final void open(Browser.NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.setDefaultTimeout(60_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("404")) {
            errors.add(page.url() + ": " + message.text());
          }
        });
  }

  @AfterEach
  void closePage() {
    Objects.requireNonNull(context).close();
    assertThat(errors).isEmpty();
  }

  final void goToFerry() {
    go("/?order=broadest");
    go(page.locator(".card a").first().getAttribute("href"));
  }

  final void go(String path) {
    page.navigate(desk.address().resolve(path).toString());
  }

  final void submit(String button) {
    submit(page.getByText(button, new Page.GetByTextOptions().setExact(true)));
  }

  /** Sends a form and waits for the page that it leads to. */
  final void submit(Locator button) {
    page.waitForResponse(
        response -> response.request().isNavigationRequest() && response.ok(), button::click);
    page.waitForLoadState();
  }

  final String focused() {
    return (String) page.evaluate("document.activeElement.id");
  }

  final void shoot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
  }

  /** That axe-core finds nothing against WCAG 2.2 AA on the page as it is. */
  final void checkAccess() {
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
