package news.parallax.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.article.PublishedAt;
import news.parallax.claim.Claim;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Puts the dated happenings of a story in order. */
final class Timeline {
  private static final int MOST = 12;
  private static final double CONFIDENCE = 0.7;
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");

  private Timeline() {}

  /** At most twelve dated happenings, oldest first: a line a claim, and no line told twice. */
  static List<StoryBrief.Happening> of(List<AnalysedArticle> articles, List<Claim> claims) {
    Map<ArticleId, AnalysedArticle> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.article().id(), article));
    List<StoryBrief.Happening> happenings = new ArrayList<>();
    Set<Passage> told = new HashSet<>();
    for (Claim claim : claims) {
      StoryBrief.Happening happening = happening(claim, byId);
      if (happening != null && happenings.size() < MOST && told.add(happening.text())) {
        happenings.add(happening);
      }
    }
    happenings.sort(
        Comparator.comparing((StoryBrief.Happening each) -> each.when().local())
            .thenComparing(StoryBrief.Happening::text));
    return happenings;
  }

  /** The claim's first passage that names a known day. */
  private static StoryBrief.@Nullable Happening happening(
      Claim claim, Map<ArticleId, AnalysedArticle> byId) {
    for (Claim.Told told : claim.passages()) {
      AnalysedArticle in = byId.get(told.passage().article());
      PublishedAt when = in == null ? null : when(told.passage(), in);
      if (when != null) {
        return new StoryBrief.Happening(when, told.passage());
      }
    }
    return null;
  }

  private static @Nullable PublishedAt when(Passage passage, AnalysedArticle in) {
    for (TimeExpression time : in.times()) {
      String value = time.value();
      if (value != null && passage.span().contains(time.span())) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
          return PublishedAt.day(
              LocalDate.parse(day.group(1)),
              PublishedAt.Basis.INFERRED,
              time.span().of(in.article().text()),
              CONFIDENCE);
        }
      }
    }
    return null;
  }
}
