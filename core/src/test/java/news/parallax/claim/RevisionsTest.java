package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Page;
import news.parallax.article.Passage;
import news.parallax.extract.Extractor;
import org.junit.jupiter.api.Test;

class RevisionsTest {
  private static final String FIRE =
      "The old mill in Dorn burned down on Monday evening, the fire service said.";
  private static final String SPARKS = "Sparks from a grinder had caught the dry roof of the mill.";
  private static final String HOUSES =
      "The people of the houses next to the mill had to leave their homes.";

  @Test
  void sameText_isNoRevision() {
    Revision revision = between(FIRE + " " + SPARKS, FIRE + " " + SPARKS);

    assertThat(revision.isEmpty()).isTrue();
    assertThat(revision.kept()).isEqualTo(2);
  }

  @Test
  void figureThatChanged_isToldWithItsSlotAndItsPlaces() {
    String before = FIRE + " Five people were killed when the mill burned down.";
    String after = FIRE + " Nine people were killed when the mill burned down.";

    Revision revision = between(before, after);

    assertThat(revision.kept()).isEqualTo(1);
    assertThat(revision.changed()).hasSize(1);
    assertThat(revision.added()).isEmpty();
    assertThat(revision.dropped()).isEmpty();
    Revision.Change change = revision.changed().getFirst().values().getFirst();
    assertThat(revision.changed().getFirst().values()).hasSize(1);
    assertThat(change.slot()).isEqualTo(Claim.Slot.COUNT);
    assertThat(change.before()).isNotNull().extracting(Revision.Value::value).isEqualTo("5");
    assertThat(change.after()).isNotNull().extracting(Revision.Value::value).isEqualTo("9");
    Passage nine = Objects.requireNonNull(change.after()).text();
    assertThat(nine.text()).startsWith("Nine people");
    assertThat(nine.span().of(article(after).text())).isEqualTo(nine.text());
  }

  @Test
  void figuresAreComparedHoweverTheSentenceRuns() {
    Revision revision =
        between(
            FIRE + " At least 120 soldiers were sent to the town of Dorn to help.",
            FIRE + " Some 450 soldiers have been sent to Dorn to help the town.");

    assertThat(revision.changed()).hasSize(1);
    assertThat(revision.changed().getFirst().values())
        .anySatisfy(value -> assertThat(value.slot()).isEqualTo(Claim.Slot.COUNT));
  }

  @Test
  void dateAndPlace_areSlotsToo() {
    Revision revision =
        between(
            SPARKS + " The funeral will be held on 4 March in Paris, the family said.",
            SPARKS + " The funeral will be held on 6 March in Berlin, the family said.");

    assertThat(revision.changed()).hasSize(1);
    assertThat(revision.changed().getFirst().values())
        .extracting(Revision.Change::slot)
        .contains(Claim.Slot.DATE, Claim.Slot.PLACE);
  }

  @Test
  void otherWords_areOnlyWording() {
    Revision revision =
        between(
            FIRE + " " + HOUSES,
            FIRE + " The people of all houses near the mill had to leave their homes quickly.");

    assertThat(revision.changed()).isEmpty();
    assertThat(revision.reworded()).hasSize(1);
    assertThat(revision.reworded().getFirst().before().text()).isEqualTo(HOUSES);
  }

  @Test
  void whatCameAndWent_isAddedAndDropped() {
    Revision revision = between(FIRE + " " + SPARKS, HOUSES + " " + FIRE);

    assertThat(revision.added()).extracting(Passage::text).containsExactly(HOUSES);
    assertThat(revision.dropped()).extracting(Passage::text).containsExactly(SPARKS);
    assertThat(revision.kept()).isEqualTo(1);
    assertThat(revision.reworded()).isEmpty();
  }

  @Test
  void denialOfWhatWasSaid_isAnotherClaim() {
    Revision revision =
        between(
            FIRE + " The mayor of Dorn was hurt when the burning roof came down.",
            FIRE + " The mayor of Dorn was not hurt when the burning roof came down.");

    assertThat(revision.added()).hasSize(1);
    assertThat(revision.dropped()).hasSize(1);
  }

  @Test
  void passages_haveTheArticlesOwnId() {
    Article before = article(FIRE + " " + SPARKS);
    Article after = article(FIRE + " " + HOUSES);

    Revision revision = Revisions.between(before, after.withId(before.id()));

    assertThat(revision.added()).extracting(Passage::article).containsOnly(before.id());
    assertThat(revision.dropped()).extracting(Passage::article).containsOnly(before.id());
  }

  private static Revision between(String before, String after) {
    return Revisions.between(article(before), article(after));
  }

  private static Article article(String text) {
    Page page =
        new Page(
            "page",
            null,
            Instant.parse("2024-03-05T00:00:00Z"),
            new Page.Parts("id", "Outlet", null, "2024-03-04", text));
    return Objects.requireNonNull(new Extractor().extract(page).article());
  }
}
