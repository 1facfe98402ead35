package news.parallax.extract.plain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Credit;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.DateMention;
import news.parallax.extract.when.DateWords;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The head of wire copy: "Moscow (Reuters):", "KYIV, Ukraine —", "PARIS, Nov 4 (AFP) -".
 *
 * @param place null where only an agency stands there
 * @param agencies usual names
 * @param evidence the head as written
 */
public record Dateline(@Nullable String place, List<String> agencies, String evidence) {
  private static final int PARAGRAPHS = 3;
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 5;
  private static final Pattern HEAD =
      Pattern.compile(
          "^([^()\u2014\u2013:/\"\u201c]{0,60}?)\\s*(?:\\(([^()]{2,40})\\)|/([^/]{2,20})/[.,]?)?\\s*(?:[\u2014\u2013:]|-{1,2}(?= )|(?<=[)/.])(?= \\p{Lu}))");
  private static final Set<String> NO_PLACES =
      Set.of(
          "watch",
          "exclusive",
          "breaking",
          "update",
          "updated",
          "opinion",
          "live",
          "analysis",
          "review",
          "video",
          "photos",
          "explainer",
          "interview",
          "comment",
          "news",
          "just in",
          "note",
          "editor's note",
          "correction",
          "fact check",
          "factbox",
          "read",
          "also",
          "more");

  public Dateline {
    agencies = List.copyOf(agencies);
  }

  /** The dateline of an article, which stands at the head of an early paragraph, or null. */
  public static @Nullable Dateline first(List<String> paragraphs, DateContext context) {
    return paragraphs.stream()
        .limit(PARAGRAPHS)
        .map(paragraph -> of(paragraph, context))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The dateline's agencies as credits. */
  public List<Credit> credits() {
    return agencies.stream().map(name -> new Credit(name, evidence)).toList();
  }

  /** The dateline at the head of a paragraph, or null. */
  static @Nullable Dateline of(String paragraph, DateContext context) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    Matcher matcher = HEAD.matcher(head);
    if (!matcher.find() || matcher.end() >= paragraph.length()) {
      return null;
    }
    String bracket = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    String place = place(matcher.group(1), context);
    boolean capitals = place != null && firstWordIsCapitals(place);
    List<String> agencies = bracket == null ? List.of() : agencies(bracket, capitals);
    boolean known = !agencies.isEmpty() || (bracket == null && capitals);
    if (!known || (place == null && agencies.isEmpty())) {
      return null;
    }
    String written = place == null ? null : PlaceNames.written(place);
    return new Dateline(written, agencies, matcher.group().strip());
  }

  /** The agencies in brackets; after a place in capitals any name there but its region's is one. */
  private static List<String> agencies(String bracket, boolean capitals) {
    List<String> listed = Agencies.all(bracket);
    boolean name =
        Look.of(bracket).words() <= MOST_WORDS
            && PlaceNames.isName(bracket)
            && !Regions.has(bracket);
    return listed.isEmpty() && capitals && name ? List.of(bracket.strip()) : listed;
  }

  /** What is left without the date, where it is a name; null elsewhere. */
  private static @Nullable String place(String head, DateContext context) {
    StringBuilder place = new StringBuilder(head);
    for (DateMention date : DateWords.in(head, context, Basis.VISIBLE).reversed()) {
      place.delete(date.span().start(), place.length());
    }
    String bare = place.toString().replaceFirst("[\\s,.\\-]+$", "").strip();
    boolean names =
        !bare.isEmpty() && Look.of(bare).words() <= MOST_WORDS && PlaceNames.isName(bare);
    return names && !NO_PLACES.contains(Words.fold(bare)) ? bare : null;
  }

  private static boolean firstWordIsCapitals(String place) {
    String first = place.replaceFirst("[,\\s].*$", "");
    return first.length() >= 3
        && first.chars().noneMatch(Character::isLowerCase)
        && first.chars().anyMatch(Character::isUpperCase);
  }
}
