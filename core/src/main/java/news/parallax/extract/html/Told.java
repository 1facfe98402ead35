package news.parallax.extract.html;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Credit;
import news.parallax.article.Removed;
import news.parallax.article.Times;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.plain.ClosingCredits;
import news.parallax.extract.plain.Dateline;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.InferredDay;

/** Byline and times of a page: its own fields first, then what its paragraphs tell. */
record Told(Byline byline, Times times) {

  /**
   * What the fields and the body say.
   *
   * @param removed the page's other lines: those under an article may name its reporters
   */
  static Told of(Body body, List<Removed> removed, Metadata metadata, DateContext context) {
    List<String> paragraphs =
        body.paragraphs().stream().map(paragraph -> paragraph.span().of(body.text())).toList();
    Dateline dateline = Dateline.first(paragraphs, context);
    return new Told(
        closing(dateline == null ? metadata.byline() : with(metadata.byline(), dateline), removed),
        times(metadata.times(), paragraphs, context));
  }

  private static Byline with(Byline byline, Dateline dateline) {
    return new Byline(
        byline.authors(),
        together(byline.credits(), dateline.credits()),
        byline.dateline() == null ? dateline.place() : byline.dateline());
  }

  private static Byline closing(Byline byline, List<Removed> removed) {
    Byline all = byline;
    for (Removed line : removed) {
      Byline named = ClosingCredits.of(line.text());
      if (named.equals(Byline.NONE)) {
        continue;
      }
      List<String> authors = all.authors().isEmpty() ? named.authors() : all.authors();
      all = new Byline(authors, together(all.credits(), named.credits()), all.dateline());
    }
    return all;
  }

  /** Of several evidences of one credit the first counts. */
  private static List<Credit> together(List<Credit> credits, List<Credit> further) {
    List<String> known = credits.stream().map(Credit::name).toList();
    return Stream.concat(
            credits.stream(), further.stream().filter(credit -> !known.contains(credit.name())))
        .toList();
  }

  private static Times times(Times times, List<String> paragraphs, DateContext context) {
    return times.published() == null
        ? new Times(InferredDay.of(paragraphs, context), times.modified())
        : times;
  }
}
