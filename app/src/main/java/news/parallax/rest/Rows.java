package news.parallax.rest;

import java.util.Map;
import news.parallax.export.Label;
import news.parallax.store.ArticleRow;
import news.parallax.store.ChangeRow;
import news.parallax.store.MetIssue;
import news.parallax.store.OutletRow;
import news.parallax.store.StoryRow;
import org.jspecify.annotations.Nullable;

/** What lists tell, as JSON objects: unknown values are null and never left out. */
final class Rows {
  private Rows() {}

  static Map<String, @Nullable Object> story(StoryRow row) {
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("id", row.id().value());
    fields.put("language", row.language());
    fields.put("title", row.title());
    fields.put("first", text(row.first()));
    fields.put("last", text(row.last()));
    fields.put("seen", text(row.seen()));
    fields.put("articles", row.breadth().articles());
    fields.put("texts", row.breadth().texts());
    fields.put("outlets", row.breadth().outlets());
    fields.put("origins", row.breadth().origins());
    fields.put("corroborated", row.claims().corroborated());
    fields.put("differing", row.claims().differing());
    fields.put("lone", row.claims().lone());
    fields.put("change", row.change());
    return fields;
  }

  static Map<String, @Nullable Object> article(ArticleRow row) {
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("id", row.id().value());
    fields.put("outlet", row.outlet());
    fields.put("title", row.title());
    fields.put("url", row.url());
    fields.put("language", row.language());
    fields.put("published", text(row.published()));
    fields.put("captured", text(row.captured()));
    fields.put("version", row.version());
    fields.put("story", text(row.story()));
    return fields;
  }

  static Map<String, @Nullable Object> change(ChangeRow row) {
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("id", row.id());
    fields.put("at", row.at().toString());
    fields.put("kind", row.kind());
    fields.put("story", text(row.story()));
    fields.put("article", text(row.article()));
    fields.put("detail", row.detail());
    return fields;
  }

  static Map<String, @Nullable Object> outlet(OutletRow row) {
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("outlet", row.outlet());
    fields.put("stories", row.stories());
    fields.put("articles", row.articles());
    fields.put("first", row.first());
    fields.put("lone", row.lone());
    fields.put("contradicted", row.contradicted());
    return fields;
  }

  static Map<String, @Nullable Object> issue(MetIssue met) {
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("id", met.id());
    fields.put("at", met.at().toString());
    fields.put("severity", Label.of(met.issue().severity()));
    fields.put("where", met.issue().where());
    fields.put("message", met.issue().message());
    return fields;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
