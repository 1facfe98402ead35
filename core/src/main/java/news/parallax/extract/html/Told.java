package news.parallax.extract.html;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Credit;
import news.parallax.article.Times;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.plain.Dateline;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.InferredDay;

/** Byline and times of a page: its own fields first, then what its paragraphs tell. */
record Told(Byline byline, Times times) {

  static Told of(Body body, Metadata metadata, DateContext context) {
    List<String> paragraphs =
        body.paragraphs().stream().map(paragraph -> paragraph.span().of(body.text())).toList();
    Dateline dateline = Dateline.first(paragraphs, context);
    return new Told(
        dateline == null ? metadata.byline() : with(metadata.byline(), dateline),
        times(metadata.times(), paragraphs, context));
  }

  private static Byline with(Byline byline, Dateline dateline) {
    List<String> credited = byline.credits().stream().map(Credit::name).toList();
    Stream<Credit> further =
        dateline.credits().stream().filter(credit -> !credited.contains(credit.name()));
    return new Byline(
        byline.authors(),
        Stream.concat(byline.credits().stream(), further).toList(),
        byline.dateline() == null ? dateline.place() : byline.dateline());
  }

  private static Times times(Times times, List<String> paragraphs, DateContext context) {
    return times.published() == null
        ? new Times(InferredDay.of(paragraphs, context), times.modified())
        : times;
  }
}
