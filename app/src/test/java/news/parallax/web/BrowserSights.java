package news.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.cli.SampleDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page, as it looks. */
abstract class BrowserSights extends DeskBrowser {

  /** Whether what has the focus stands out, and nothing covers it. */
  private static final String SEEN =
      """
      () => {
        const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
        const at = document.elementFromPoint(r.left + Math.min(r.width, 8) / 2, r.top + r.height / 2);
        return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
          && r.width > 0 && (at === null || e.contains(at) || at.contains(e));
      }
      """;

  /** The width of A4 within a browser's usual margins, in pixels. */
  private static final int PAPER = 718;

  /** A line's height: what stands in one may come in any order. */
  private static final double LINE = 40;

  @BeforeAll
  static void ingestHardPages() {
    HardPages.ingest(desk);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 390", "LIGHT, 1600", "DARK, 390", "DARK, 1600"})
  void everyPage_fitsAndIsAccessible(ColorScheme scheme, int width) {
    Map<String, String> pages = pages();
    open(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    List<String> wide = new ArrayList<>();
    pages.forEach(
        (name, path) -> {
          go(path);
          shoot(name + "-" + scheme + "-" + width);
          checkAccess();
          if (!(boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")) {
            wide.add(path);
          }
        });
    assertThat(wide).as("pages that are wider than the screen").isEmpty();
  }

  @Test
  void besideAStory_isAccessibleOnAPhone() {
    open(
        new Browser.NewContextOptions()
            .setViewportSize(PHONE, 800)
            .setColorScheme(ColorScheme.DARK));
    goToFerry();
    page.locator(".claim .words").first().click();
    page.locator("#beside #passage").waitFor();
    shoot("phone-beside");
    checkAccess();
  }

  @Test
  void emptyLibrary_saysSo(@TempDir Path none) throws IOException {
    try (SampleDesk empty = SampleDesk.empty(none)) {
      for (String path : List.of("/", "/search?q=ferry", "/storylines", "/outlets", "/issues")) {
        page.navigate(empty.address().resolve(path).toString());
        checkAccess();
        assertThat(page.locator("main").textContent())
            .as(path)
            .containsPattern("No|nothing|0|Every");
      }
      page.navigate(empty.address().toString());
      shoot("front-empty");
      assertThat(page.locator("main").textContent()).contains("parallax ingest");
    }
  }

  @Test
  void keyboard_goesThroughAPageInItsOrderAndIsSeen() {
    goToFerry();
    int links = 0;
    double before = -1;
    for (int i = 0; i < 40; i++) {
      page.keyboard().press("Tab");
      assertThat((boolean) page.evaluate(SEEN)).as("focus is seen at step " + i).isTrue();
      if ((boolean) page.evaluate("!!document.activeElement.closest('.story')")) {
        double top =
            ((Number) page.evaluate("document.activeElement.getBoundingClientRect().top + scrollY"))
                .doubleValue();
        links += top >= before - LINE ? 1 : 0;
        before = Math.max(before, top);
      }
    }
    assertThat(links).as("steps that go on down the page").isGreaterThan(20);
  }

  @Test
  void printedStory_isTheStoryAloneAndWhole() {
    open(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    goToFerry();
    int claims = page.locator(".claim").count();
    print("story");
    for (String part : List.of(".top nav", ".parts", "#correct", "#beside", "#claims form")) {
      assertThat(page.locator(part).first().isVisible()).as(part).isFalse();
    }
    assertThat(page.locator(".claim").all().stream().filter(Locator::isVisible)).hasSize(claims);
    assertThat(page.locator("#articles .printed").first().textContent()).startsWith("https://");
    assertThat(page.locator("#articles .printed").first().isVisible()).isTrue();
    assertThat((String) page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void printedPages_areNotWiderThanPaper() {
    Map<String, String> pages = pages();
    for (String name : List.of("front", "story", "compare", "article", "name", "storyline")) {
      open(new Browser.NewContextOptions().setViewportSize(PAPER, 1000));
      go(Objects.requireNonNull(pages.get(name)));
      print(name);
      assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(name)
          .isTrue();
    }
  }

  /** Shows a page as paper has it, and keeps it as PDF. */
  private void print(String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.pdf(new Page.PdfOptions().setPath(SHOTS.resolve(name + ".pdf")).setFormat("A4"));
  }

  /** One address of every kind of page by its name. */
  private Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (String name : List.of("storylines", "outlets", "corrections", "issues", "nothing")) {
      pages.put(name, "/" + name);
    }
    pages.put("front", "/");
    pages.put("no-stories", "/?outlet=nobody");
    pages.put("search", "/search?q=ferry");
    pages.put("search-nothing", "/search?q=zzzz");
    pages.put("storyline", href("/storylines", ".card a"));
    String story = href("/?order=broadest", ".card a");
    pages.put("story", story);
    pages.put("name", href(story, ".names a"));
    pages.put("compare", href(story, "#articles a[href*=compare]"));
    pages.put("article", href(story, ".claim .words"));
    String changed = href("/?outlet=The+Outlet", ".card a");
    pages.put("story-changed", changed);
    pages.put("compare-versions", href(changed, "#versions a[href*=compare]"));
    pages.put("story-many", href("/?outlet=Bulletin+of+the+Coast+Road+1", ".card a"));
    pages.put("story-arabic", href("/?language=ar", ".card a"));
    pages.put("story-long", href("/?from=2025-04-02&until=2025-04-02", ".card a"));
    pages.put("article-arabic", href(pages.get("story-arabic"), "#articles .words"));
    return pages;
  }

  private String href(String path, String link) {
    go(path);
    return page.locator(link).first().getAttribute("href");
  }
}
