package news.parallax.export;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Cleaning;
import news.parallax.article.Credit;
import news.parallax.article.Flag;
import news.parallax.article.Paragraph;
import news.parallax.article.Passage;
import news.parallax.article.PublishedAt;
import news.parallax.article.Removed;
import news.parallax.article.Source;
import news.parallax.article.Span;
import news.parallax.article.Times;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimId;
import news.parallax.issue.Issue;
import news.parallax.lineage.Copy;
import news.parallax.lineage.Lineage;
import news.parallax.lineage.Origin;
import news.parallax.lineage.OriginId;
import news.parallax.name.Name;
import news.parallax.name.NameId;
import news.parallax.name.NameKind;
import news.parallax.quote.QuoteKind;
import news.parallax.quote.Utterance;
import news.parallax.story.Join;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import news.parallax.storyline.Storyline;
import news.parallax.storyline.StorylineId;
import org.jspecify.annotations.Nullable;

/** A made-up briefing with something in every field, and hostile words in many. */
public final class FullBriefing {
  public static final String HOSTILE = "<script>alert('x')</script> & \"quoted\"";

  public static final Article FIRST =
      article(
          "aa",
          "Velmont Post",
          "The old mill burned on Monday. " + HOSTILE,
          "Mayor Ada Quill said: \"Nobody was hurt.\" About 40 people left their homes.",
          PublishedAt.day(LocalDate.of(2024, 5, 6), PublishedAt.Basis.INFERRED, "on Monday", 0.8));

  public static final Article SECOND =
      article(
          "bb",
          null,
          "Mill fire in Velmont",
          "Ada Quill, the mayor, said nobody was hurt. Some 45 people left their homes.",
          null);

  private FullBriefing() {}

  /** The briefing. */
  public static Briefing briefing() {
    StoryId later = new StoryId("s-bb");
    return new Briefing(
        List.of(FIRST, SECOND),
        List.of(story(), alone(later)),
        List.of(
            new Storyline(
                new StorylineId("l-aa"),
                "Velmont " + HOSTILE,
                List.of(new StoryId("s-aa"), later),
                List.of(new Storyline.Link(new StoryId("s-aa"), later, 0.7, List.of("Velmont"))))),
        List.of(Issue.error("bad.html", "is empty " + HOSTILE), Issue.warning("x.jsonl:3", "odd")));
  }

  private static StoryBrief story() {
    return new StoryBrief(
        new Story(
            new StoryId("s-aa"),
            List.of(FIRST.id(), SECOND.id()),
            List.of(
                new Join(
                    SECOND.id(),
                    FIRST.id(),
                    0.83456,
                    new Join.Evidence(List.of("Velmont"), List.of("mill"), null)))),
        new StoryBrief.Headline(title(FIRST), FIRST.published()),
        new Lineage(
            List.of(
                new Copy(SECOND.id(), FIRST.id(), Copy.Kind.TRIMMED, 0.5, Copy.Basis.TEXT, null)),
            List.of(
                new Origin(new OriginId("o-aa"), List.of(FIRST.id(), SECOND.id()), "Coastwire"))),
        List.of(passage(FIRST, "Nobody was hurt.")),
        List.of(differing(), lone()),
        List.of(utterance()),
        List.of(name()),
        List.of(
            new StoryBrief.Happening(
                Objects.requireNonNull(FIRST.published()),
                passage(FIRST, "The old mill burned on Monday."))));
  }

  private static StoryBrief alone(StoryId id) {
    return new StoryBrief(
        new Story(id, List.of(SECOND.id()), List.of()),
        new StoryBrief.Headline(title(SECOND), null),
        new Lineage(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Claim differing() {
    Passage one = passage(FIRST, "About 40 people left their homes.");
    Passage other = passage(SECOND, "Some 45 people left their homes.");
    return new Claim(
        new ClaimId("c-1"),
        one,
        Claim.Support.DIFFERING,
        2,
        List.of(new Claim.Told(one, "Velmont Post", "police"), new Claim.Told(other, null, null)),
        List.of(
            new Claim.Value(Claim.Slot.COUNT, "40", "About 40 people", List.of(0)),
            new Claim.Value(Claim.Slot.COUNT, "45", "Some 45 people", List.of(1))),
        List.of(new Claim.Difference(Claim.Slot.COUNT, Claim.Reason.LATER_REPORT, "a day later")),
        List.of(
            new Claim.Series(
                Claim.Slot.COUNT,
                List.of(
                    new Claim.Step("40", "About 40 people", time(6), 0),
                    new Claim.Step("45", "Some 45 people", time(7), 1)))),
        new Claim.Evidence(
            2,
            1,
            List.of("police"),
            List.of(new Claim.Alignment(1, 0, 0.8, List.of("people", "home"))),
            new Claim.Later(1, false),
            List.of("Coast Daily"),
            null));
  }

  private static Claim lone() {
    Passage only = passage(FIRST, "The old mill burned on Monday.");
    return new Claim(
        new ClaimId("c-2"),
        only,
        Claim.Support.LONE,
        1,
        List.of(new Claim.Told(only, "Velmont Post", null)),
        List.of(),
        List.of(),
        List.of(),
        new Claim.Evidence(
            1, 1, List.of(), List.of(), null, List.of(), passage(SECOND, "Mill fire in Velmont")));
  }

  private static Utterance utterance() {
    return new Utterance(
        new Utterance.By("Ada Quill", new NameId("n-1")),
        passage(FIRST, "Nobody was hurt."),
        List.of(
            new Utterance.Version(
                passage(FIRST, "Nobody was hurt."),
                "Velmont Post",
                QuoteKind.DIRECT,
                "said",
                Utterance.Match.SAME,
                new Utterance.By("Ada Quill", new NameId("n-1")),
                "reporters",
                List.of()),
            new Utterance.Version(
                passage(SECOND, "nobody was hurt"),
                null,
                QuoteKind.REPORTED,
                null,
                Utterance.Match.CUT,
                null,
                null,
                List.of(new Span(30, 35)))));
  }

  private static Name name() {
    return new Name(
        new NameId("n-1"),
        "Ada Quill",
        NameKind.PERSON,
        List.of(passage(FIRST, "Ada Quill"), passage(SECOND, "Ada Quill")),
        List.of(passage(SECOND, "the mayor")));
  }

  private static PublishedAt time(int day) {
    return PublishedAt.day(LocalDate.of(2024, 5, day), PublishedAt.Basis.VISIBLE, "6 May", 0.9);
  }

  private static Passage title(Article article) {
    return Objects.requireNonNull(article.title());
  }

  private static Passage passage(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.passage(new Span(start, start + words.length()));
  }

  private static Article article(
      String id, @Nullable String outlet, String title, String text, @Nullable PublishedAt time) {
    return new Article(
        new ArticleId(id),
        new Source(
            "pages/" + id + ".html",
            URI.create("https://velmont.example/" + id),
            outlet,
            Instant.parse("2024-05-07T10:00:00Z")),
        Body.of(title, List.of(new Body.Block(text, Paragraph.Kind.PARAGRAPH, "line 1"))),
        new Byline(
            List.of("Per " + HOSTILE), List.of(new Credit("Coastwire", "(Coastwire)")), "VELMONT"),
        new Times(
            time,
            new PublishedAt(
                LocalDateTime.of(2024, 5, 6, 18, 30),
                ZoneOffset.ofHours(2),
                PublishedAt.Precision.MINUTE,
                PublishedAt.Basis.METADATA,
                "2024-05-06T18:30+02:00",
                1)),
        "en",
        new Cleaning(
            List.of(new Removed("Read more " + HOSTILE, Removed.Reason.RELATED_LINKS, "aside")),
            List.of(new Flag(Flag.Kind.LIVE_BLOG, "12 entries"))));
  }
}
