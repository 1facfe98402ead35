package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.name.Mention;
import news.parallax.text.Stems;
import news.parallax.text.Vectors;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * How outlets word the same claim: the words that one outlet alone has in the whole story and puts
 * right before a word that the claim's other outlets use, too ("an <em>awkward</em> handshake").
 */
final class OwnWords {
  private static final int MOST = 4;
  private static final int SHORTEST = 4;

  /** Commoner words tell little of who uses them; as {@link Vectors#rarity}. */
  private static final double LEAST_RARE = 8;

  /** What may stand between the two. */
  private static final Set<String> BETWEEN =
      Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those");

  private static final Pattern PARTED = Pattern.compile("[^\\p{L}\\s]");

  /** By stem the outlets that use it anywhere in the story. */
  private final Map<String, Set<String>> outlets = new HashMap<>();

  /**
   * A word of one outlet.
   *
   * @param passage index into the claim's passages
   * @param span of the word and the shared one after it
   */
  private record Own(String word, int passage, Span span) {}

  OwnWords(List<Unit> story) {
    for (Unit unit : story) {
      for (Telling.Term term : unit.telling().terms()) {
        outlets.computeIfAbsent(term.stem(), key -> new HashSet<>()).add(outlet(unit));
      }
    }
  }

  /**
   * Those of a claim's passages, rarest first; none where fewer than two outlets tell it, and none
   * of what somebody is quoted to say.
   */
  List<Claim.Value> of(List<Unit> passages) {
    return IntStream.range(0, passages.size())
        .boxed()
        .flatMap(at -> in(at, passages).stream())
        .sorted(
            Comparator.comparingDouble((Own own) -> -Vectors.shipped().rarity(own.word()))
                .thenComparingInt(Own::passage)
                .thenComparing(Own::span))
        .limit(MOST)
        .map(own -> value(own, passages.get(own.passage())))
        .toList();
  }

  private List<Own> in(int at, List<Unit> passages) {
    Unit unit = passages.get(at);
    if (unit.voice().quoted()) {
      return List.of();
    }
    Set<String> others = stemsOfOthers(unit, passages);
    List<Own> own = new ArrayList<>();
    List<Word> words = Words.in(unit.in().article().text(), unit.span());
    for (int i = 0; i < words.size(); i++) {
      Span shared = isOwn(words.get(i), unit) ? next(words, i, unit, others) : null;
      if (shared != null) {
        Word word = words.get(i);
        own.add(new Own(word.folded(), at, new Span(word.span().start(), shared.end())));
      }
    }
    return own;
  }

  /** What the passages of other outlets say. */
  private static Set<String> stemsOfOthers(Unit unit, List<Unit> passages) {
    Set<String> stems = new HashSet<>();
    for (Unit other : passages) {
      if (!outlet(unit).equals(outlet(other))) {
        other.telling().terms().forEach(term -> stems.add(term.stem()));
      }
    }
    return stems;
  }

  /** The outlet; the article itself where that is unknown. */
  private static String outlet(Unit unit) {
    Article article = unit.in().article();
    return Objects.requireNonNullElse(article.outlet(), article.id().value());
  }

  private boolean isOwn(Word word, Unit unit) {
    String stem = Stems.of(word.folded());
    return word.folded().length() >= SHORTEST
        && Vectors.shipped().rarity(word.folded()) >= LEAST_RARE
        && Wordings.tells(stem, unit)
        && outlets.getOrDefault(stem, Set.of()).size() == 1;
  }

  /**
   * The word after, where others have it, too, and it is no number; an article between the two is
   * passed over.
   */
  private static @Nullable Span next(List<Word> words, int at, Unit unit, Set<String> others) {
    int next = at + 1;
    while (next < words.size() && BETWEEN.contains(words.get(next).folded())) {
      next++;
    }
    if (next == words.size() || !isWordOf(others, words.get(next).folded())) {
      return null;
    }
    Span span = words.get(next).span();
    int end = words.get(at).span().end();
    String between = unit.in().article().text().substring(end, span.start());
    return PARTED.matcher(between).find() ? null : whole(span, unit);
  }

  /** To the end of the name that a word stands in: "North Korea", where the word is "North". */
  private static Span whole(Span word, Unit unit) {
    return unit.in().mentions().stream()
        .map(Mention::span)
        .filter(name -> name.contains(word))
        .findFirst()
        .map(name -> new Span(word.start(), name.end()))
        .orElse(word);
  }

  private static boolean isWordOf(Set<String> others, String folded) {
    return !Character.isDigit(folded.charAt(0)) && others.contains(Stems.of(folded));
  }

  private static Claim.Value value(Own own, Unit unit) {
    return new Claim.Value(
        Claim.Slot.WORDING,
        own.word(),
        own.span().of(unit.in().article().text()),
        List.of(own.passage()));
  }
}
