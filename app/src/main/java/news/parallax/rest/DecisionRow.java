package news.parallax.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.store.Decision;
import org.jspecify.annotations.Nullable;

/** What people decided, as JSON objects: {@code kind} says which fields there are. */
final class DecisionRow {
  private DecisionRow() {}

  static Map<String, @Nullable Object> of(Decision.Taken taken) {
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("id", taken.id());
    fields.put("at", time(taken.at()));
    fields.put("undone", taken.undone() == null ? null : time(taken.undone()));
    put(taken.decision(), fields);
    return fields;
  }

  private static void put(Decision decision, Map<String, @Nullable Object> fields) {
    switch (decision) {
      case Decision.Together d -> {
        fields.put("kind", "together");
        fields.put("articles", ids(d.articles()));
      }
      case Decision.Apart d -> {
        fields.put("kind", "apart");
        fields.put("articles", ids(d.articles()));
        fields.put("others", ids(d.others()));
      }
      case Decision.Moved d -> {
        fields.put("kind", "moved");
        fields.put("article", d.article().value());
        fields.put("others", ids(d.others()));
        fields.put("to", d.to().value());
      }
      case Decision.NotSameClaim d -> {
        fields.put("kind", "not-same-claim");
        fields.put("passage", passage(d.passage()));
        fields.put("others", d.others().stream().map(DecisionRow::passage).toList());
      }
    }
  }

  private static Map<String, @Nullable Object> passage(Passage passage) {
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("article", passage.article().value());
    fields.put("start", passage.start());
    fields.put("end", passage.end());
    fields.put("text", passage.text());
    return fields;
  }

  private static List<String> ids(List<ArticleId> articles) {
    return articles.stream().map(ArticleId::value).toList();
  }

  private static String time(long seconds) {
    return Instant.ofEpochSecond(seconds).toString();
  }
}
