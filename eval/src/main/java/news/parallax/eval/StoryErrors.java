package news.parallax.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.article.ArticleId;
import news.parallax.story.Story;

/** Words the wrong merges and splits of stories, for people to read. */
final class StoryErrors {
  private static final int HEAD = 160;

  private StoryErrors() {}

  /** One line for each wrong part of a story or of a gold story, larger ones first. */
  static List<String> of(List<GoldArticle> articles, List<Story> stories) {
    Map<ArticleId, GoldArticle> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.article().id(), article));
    Map<String, Map<String, List<GoldArticle>>> merged = new TreeMap<>();
    Map<String, Map<String, List<GoldArticle>>> split = new TreeMap<>();
    for (Story story : stories) {
      for (ArticleId id : story.articles()) {
        GoldArticle article = Objects.requireNonNull(byId.get(id));
        String gold = String.valueOf(article.story());
        put(merged, story.id().value(), gold, article);
        put(split, gold, story.id().value(), article);
      }
    }
    List<String> errors = new ArrayList<>(lines("merged", merged));
    errors.addAll(lines("split", split));
    return errors;
  }

  private static void put(
      Map<String, Map<String, List<GoldArticle>>> groups,
      String group,
      String part,
      GoldArticle article) {
    groups
        .computeIfAbsent(group, any -> new TreeMap<>())
        .computeIfAbsent(part, any -> new ArrayList<>())
        .add(article);
  }

  private static List<String> lines(
      String what, Map<String, Map<String, List<GoldArticle>>> groups) {
    List<String> lines = new ArrayList<>();
    groups.forEach(
        (group, parts) -> {
          if (parts.size() > 1) {
            StringBuilder line = new StringBuilder(what + " " + group);
            parts.forEach(
                (part, members) ->
                    line.append("\n  ")
                        .append(members.size())
                        .append(" × ")
                        .append(part)
                        .append(": ")
                        .append(head(members.getFirst())));
            lines.add(line.toString());
          }
        });
    return lines;
  }

  private static String head(GoldArticle article) {
    String text = article.article().text().replaceAll("\\s+", " ");
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return article.article().id() + " " + head;
  }
}
