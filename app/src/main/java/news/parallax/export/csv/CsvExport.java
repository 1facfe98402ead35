package news.parallax.export.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.Passage;
import news.parallax.article.PublishedAt;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.export.Export;
import news.parallax.export.Label;
import news.parallax.export.Sources;
import org.jspecify.annotations.Nullable;

/**
 * One row a passage of a claim, in the order of the stories, their claims and the claims' passages.
 * RFC 4180 in UTF-8, with a header; unknown values are empty. What a spreadsheet would take for a
 * formula has an apostrophe before it (OWASP, CSV injection).
 */
public final class CsvExport implements Export {
  private static final String END = "\r\n";
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    row(
        out,
        "story",
        "headline",
        "claim",
        "support",
        "origins",
        "differs_in",
        "likely_reason",
        "values",
        "article",
        "outlet",
        "authority",
        "published",
        "start",
        "end",
        "text",
        "url");
    Sources sources = Sources.of(briefing.articles());
    for (StoryBrief story : briefing.stories()) {
      for (Claim claim : story.claims()) {
        for (int i = 0; i < claim.passages().size(); i++) {
          write(story, claim, i, sources, out);
        }
      }
    }
  }

  private static void write(StoryBrief story, Claim claim, int at, Sources sources, Writer out)
      throws IOException {
    Claim.Told told = claim.passages().get(at);
    Claim.Difference difference = claim.difference();
    Passage passage = told.passage();
    Article article = sources.article(passage.article());
    row(
        out,
        story.story().id(),
        story.headline().title().text(),
        claim.id(),
        Label.of(claim.support()),
        claim.origins(),
        difference == null ? null : Label.of(difference.slot()),
        difference == null ? null : Label.of(difference.reason()),
        values(claim, at),
        article.id(),
        told.outlet(),
        told.authority(),
        published(article.published()),
        passage.start(),
        passage.end(),
        passage.text(),
        article.source().url());
  }

  /** What one passage gives, as it puts it. */
  private static String values(Claim claim, int at) {
    return claim.values().stream()
        .filter(value -> value.passages().contains(at))
        .map(value -> Label.of(value.slot()) + " " + value.text())
        .collect(Collectors.joining("; "));
  }

  private static @Nullable String published(@Nullable PublishedAt time) {
    return time == null ? null : time.value();
  }

  private static void row(Writer out, @Nullable Object... fields) throws IOException {
    List<String> cells = new ArrayList<>();
    for (Object field : fields) {
      cells.add(field == null ? "" : field instanceof Integer ? field.toString() : cell(field));
    }
    out.write(String.join(",", cells) + END);
  }

  private static String cell(Object field) {
    String text = field.toString();
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
