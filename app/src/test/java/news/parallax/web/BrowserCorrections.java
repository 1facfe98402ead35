package news.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people correct at the desk: done, obeyed when more comes in, and taken back. */
abstract class BrowserCorrections extends DeskBrowser {
  private static final Page.GetByTextOptions EXACT = new Page.GetByTextOptions().setExact(true);
  private static int later;

  /** So that one test does not spoil the next. */
  @AfterEach
  void takeAllBack() {
    go("/corrections");
    while (page.getByText("Take back", EXACT).count() > 0) {
      submit(page.getByText("Take back", EXACT).first());
    }
  }

  @Test
  void mergedStories_areOneUntilTakenBack() {
    int stories = stories();
    go("/");
    page.getByText("first crossing").click();
    String other = page.url();
    goToFerry();
    page.getByText("Another story is the same").click();
    page.locator("#correct input[name=other]").first().fill(other);
    submit("Make them one");
    assertThat(titles()).contains("Solenne makes her first crossing to a brass band and rain");
    somethingElseComesIn();
    assertThat(stories()).isEqualTo(stories);
    go(URI.create(other).getPath());
    assertThat(page.locator("h1").textContent()).contains("breakwater");
    go("/corrections");
    shoot("corrections-one");
    checkAccess();
    takeBack();
    assertThat(stories()).isEqualTo(stories + 1);
  }

  @Test
  void articlesTakenOut_areAStoryOfTheirOwn() {
    int stories = stories();
    goToFerry();
    List<String> titles = titles();
    choose(titles.get(1));
    choose(titles.get(2));
    shoot("correct-split");
    checkAccess();
    submit("Take them out");
    List<String> staying = new ArrayList<>(titles);
    staying.removeAll(titles.subList(1, 3));
    assertThat(titles()).containsExactlyInAnyOrderElementsOf(staying);
    assertThat(stories()).isEqualTo(stories + 1);
    moreOnTheFerryComesIn();
    goToFerry();
    assertThat(titles()).containsAll(staying).doesNotContain(titles.get(1), titles.get(2));
    assertThat(stories()).isEqualTo(stories + 1);
    takeBack();
    goToFerry();
    assertThat(titles()).contains(titles.get(1), titles.get(2));
    assertThat(stories()).isEqualTo(stories);
  }

  @Test
  void addressOfAStoryTakenApart_leadsToBothParts() {
    goToFerry();
    String address = URI.create(page.url()).getPath();
    List<String> titles = titles();
    choose(titles.get(0));
    submit("Take them out");
    String greater = URI.create(page.url()).getPath();
    assertThat(titles()).hasSize(titles.size() - 1);
    shoot("story-parted");
    checkAccess();
    page.locator("header .meta a[href^='/story/']").click();
    assertThat(titles()).containsExactly(titles.get(0));
    assertThat(page.locator("header .meta a[href^='/story/']").getAttribute("href"))
        .isEqualTo(greater);
    go(address);
    assertThat(page.locator("header .meta a[href^='/story/']").count()).isEqualTo(1);
    takeBack();
    go(address);
    assertThat(titles()).isEqualTo(titles);
    assertThat(page.locator("header .meta a[href^='/story/']").count()).isZero();
  }

  @Test
  void movedArticle_isInTheOtherStory() {
    go("/");
    page.getByText("Two die as ferry hits quay").click();
    String other = page.url();
    goToFerry();
    String title = titles().getLast();
    choose(title);
    page.locator("#correct input[name=other]").last().fill(other);
    submit("Take them out");
    String there = page.url();
    assertThat(titles()).contains(title, "Two die as ferry hits quay in fog at Vennby");
    moreOnTheFerryComesIn();
    go(URI.create(there).getPath());
    assertThat(titles()).contains(title, "Two die as ferry hits quay in fog at Vennby");
    takeBack();
    goToFerry();
    assertThat(titles()).contains(title);
  }

  @Test
  void notTheSameClaim_partsThePassage() {
    goToFerry();
    Locator claim = claimOfTwo();
    String words = claim.locator(".words").first().textContent();
    String told = claim.locator(".words").last().textContent();
    claim.getByText("Why these tell the same").click();
    submit(claim.getByText("Not the same claim"));
    assertThat(isToldTogether(words, told)).isFalse();
    moreOnTheFerryComesIn();
    goToFerry();
    assertThat(isToldTogether(words, told)).isFalse();
    takeBack();
    goToFerry();
    assertThat(isToldTogether(words, told)).isTrue();
  }

  /** The first claim that two articles tell, in words of their own. */
  private Locator claimOfTwo() {
    return page.locator(".claim").all().stream()
        .filter(claim -> claim.locator("form").count() == 1)
        .filter(claim -> claim.locator(".told li").count() == 1)
        .findFirst()
        .orElseThrow();
  }

  private boolean isToldTogether(String words, String told) {
    return page.locator(".claim").all().stream()
        .map(claim -> claim.locator(".words").allTextContents())
        .anyMatch(texts -> texts.contains(words) && texts.contains(told));
  }

  private void choose(String title) {
    Locator form = page.locator("#correct details").last();
    if (form.getAttribute("open") == null) {
      form.locator("summary").click();
    }
    form.locator("label").filter(new Locator.FilterOptions().setHasText(title)).first().click();
  }

  private List<String> titles() {
    return page.locator("#articles .words").allTextContents();
  }

  private int stories() {
    go("/");
    return page.locator(".card").count();
  }

  private void takeBack() {
    go("/corrections");
    submit("Take back");
    assertThat(page.locator("main").textContent()).contains("Taken back");
  }

  private static void somethingElseComesIn() {
    comesIn("Market of Vell", "The market of Vell sells " + "honey and salt on Saturdays.");
  }

  private static void moreOnTheFerryComesIn() {
    comesIn(
        "Tarrow ferry hits breakwater at Port Essel",
        "Three people were killed and 41 hurt when the ferry Solenne from Tarrow struck the north"
            + " breakwater at Port Essel on Thursday, police said. Harbour master Ilse Brandvik saw"
            + " the ship come straight at the wall.");
  }

  private static void comesIn(String title, String text) {
    String url = "https://later.example/" + later++;
    desk.ingest(
        List.of(
            new news.parallax.article.Page(
                url,
                URI.create(url),
                Instant.parse("2025-06-02T00:00:00Z"),
                new news.parallax.article.Page.Parts(
                    null, "The Later", title, "2025-05-02", text))));
  }
}
