package news.parallax.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.parallax.article.ArticleId;
import news.parallax.article.Span;
import news.parallax.lineage.Lineage;
import news.parallax.lineage.Origin;
import news.parallax.lineage.OriginId;
import news.parallax.name.NameKind;
import news.parallax.quote.Quote;
import news.parallax.quote.Speaker;
import org.jspecify.annotations.Nullable;

/** Who stands behind units: origins by lineage, authorities by the quotes around them. */
final class Sources {
  private static final Pattern COUNTS =
      Pattern.compile(
          "\\s+(?:has |have |had )?(?:put|puts|counted|counts|estimated|estimates|gave)\\b");

  private final Map<ArticleId, OriginId> origins = new HashMap<>();

  Sources(Lineage lineage) {
    for (Origin origin : lineage.origins()) {
      origin.articles().forEach(article -> origins.put(article, origin.id()));
    }
  }

  /** How many independent sources some units come from. */
  int origins(List<Unit> units) {
    return (int)
        units.stream()
            .map(unit -> unit.in().article().id())
            .map(id -> origins.getOrDefault(id, new OriginId("o-" + id)))
            .distinct()
            .count();
  }

  /** Whom a unit gives as its source; null where it speaks itself. */
  static @Nullable String authority(Unit unit) {
    return speaker(unit, quote -> isAbout(quote, unit));
  }

  /** Whom a unit gives as the source of a figure; null where it speaks itself. */
  static @Nullable String authority(ToldFigure told) {
    Span figure = told.figure().span();
    String speaker =
        speaker(
            told.unit(),
            quote -> quote.content().stream().anyMatch(content -> content.contains(figure)));
    return speaker != null ? speaker : whoCounts(told.unit());
  }

  private static @Nullable String speaker(Unit unit, Predicate<Quote> of) {
    return unit.in().quotes().stream()
        .filter(of)
        .map(quote -> name(unit, quote))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "Superintendent Rehn put the injured at 63": the person or body that counts. */
  private static @Nullable String whoCounts(Unit unit) {
    String text = unit.in().article().text();
    return unit.in().mentions().stream()
        .filter(mention -> unit.span().contains(mention.span()))
        .filter(mention -> mention.kind() != NameKind.PLACE)
        .filter(
            mention ->
                COUNTS.matcher(text).region(mention.span().end(), unit.span().end()).lookingAt())
        .map(mention -> mention.span().of(text))
        .findFirst()
        .orElse(null);
  }

  /** Distinct authorities of some units, sorted. */
  static List<String> authorities(List<Unit> units) {
    return units.stream()
        .map(Sources::authority)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether at least half of the unit stands in the quote. */
  private static boolean isAbout(Quote quote, Unit unit) {
    int inside = 0;
    for (Span span : quote.content()) {
      int start = Math.max(span.start(), unit.span().start());
      int end = Math.min(span.end(), unit.span().end());
      inside += Math.max(0, end - start);
    }
    return inside * 2 >= unit.span().length();
  }

  private static @Nullable String name(Unit unit, Quote quote) {
    Speaker speaker = quote.speaker();
    if (speaker == null) {
      return null;
    }
    String name = speaker.name();
    return name != null ? name : speaker.mention().of(unit.in().article().text());
  }
}
