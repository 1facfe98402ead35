package news.parallax.rest;

import static news.parallax.rest.Endpoint.Parameter.number;
import static news.parallax.rest.Endpoint.Parameter.text;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Span;
import news.parallax.compare.Comparison;
import news.parallax.export.Label;
import news.parallax.serve.Problem;
import news.parallax.store.ArticleRow;
import news.parallax.store.Library;
import org.jspecify.annotations.Nullable;

/** Two articles, or two versions of one, sentence by sentence. */
final class CompareEndpoints {
  private final Library library;

  CompareEndpoints(Library library) {
    this.library = library;
  }

  List<Endpoint> all() {
    return List.of(
        Endpoint.get(
            "/compare",
            "Two articles sentence by sentence: shared, reworded, only-a or only-b, with offsets",
            this::compare,
            text("a", "the id of an article"),
            text("b", "the id of another one, or of the same"),
            number("version-a", "an earlier version, from 1; the newest if not said"),
            number("version-b", "the same of the other")));
  }

  private void compare(Context context) {
    Article a = article(context, "a");
    Article b = article(context, "b");
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("a", a.id().value());
    fields.put("b", b.id().value());
    fields.put("rows", Comparison.of(a, b).rows().stream().map(row -> row(row, a, b)).toList());
    Answer.json(context, fields);
  }

  private Article article(Context context, String side) {
    String id = Query.text(context, side);
    if (id == null) {
      throw Problem.badRequest(side + " names no article");
    }
    ArticleRow row =
        library
            .row(new ArticleId(id))
            .orElseThrow(() -> Problem.notFound("There is no article " + id));
    long version =
        Objects.requireNonNullElse(Query.number(context, "version-" + side), (long) row.version());
    return library
        .article(row.id(), Math.clamp(version, 0, Integer.MAX_VALUE))
        .orElseThrow(() -> Problem.notFound("The article has no version " + version));
  }

  private static Map<String, @Nullable Object> row(Comparison.Row row, Article a, Article b) {
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("kind", Label.of(row.kind()));
    fields.put("a", row.a() == null ? null : sentence(a, row.a(), row.changedA()));
    fields.put("b", row.b() == null ? null : sentence(b, row.b(), row.changedB()));
    return fields;
  }

  private static Map<String, @Nullable Object> sentence(
      Article article, Span span, List<Span> changed) {
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("start", span.start());
    fields.put("end", span.end());
    fields.put("text", span.of(article.text()));
    fields.put("changed", changed);
    return fields;
  }
}
