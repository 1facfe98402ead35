package news.parallax.claim;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.quote.Quote;
import news.parallax.quote.QuoteKind;
import news.parallax.quote.Speaker;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** Who said what two articles quote in the same words. */
final class Speakers {
  private Speakers() {}

  /** The two to whom the same quoted words are given, each named beside them. */
  static @Nullable Contrast between(Unit a, Unit b) {
    Side one = speaker(a);
    Side other = speaker(b);
    return one != null
            && other != null
            && !one.value().equals(other.value())
            && !shareName(one.text(), other.text())
            && !a.passage().text().contains(other.text())
            && !b.passage().text().contains(one.text())
            && Voice.isVerbatim(a, b)
        ? new Contrast(Claim.Slot.SPEAKER, one, other)
        : null;
  }

  /** The person that a unit's own sentence names as its speaker; null where it names none. */
  private static @Nullable Side speaker(Unit unit) {
    String person = unit.voice().person();
    Quote quote = quote(unit);
    if (person == null || quote == null) {
      return null;
    }
    Span cue = quote.cue();
    Speaker speaker = quote.speaker();
    Span sentence = unit.sentence().span();
    return speaker != null
            && cue != null
            && sentence.contains(cue)
            && sentence.contains(speaker.mention())
            && isNamed(speaker.mention(), unit)
        ? Side.of(unit, speaker.mention(), person.substring(Namings.MARK.length()))
        : null;
  }

  /** Whether the words for the speaker are a name, and no "he". */
  private static boolean isNamed(Span speaker, Unit unit) {
    return unit.in().mentions().stream().anyMatch(mention -> mention.span().overlaps(speaker));
  }

  private static boolean shareName(String a, String b) {
    Set<String> one = words(a);
    one.retainAll(words(b));
    return !one.isEmpty();
  }

  private static Set<String> words(String name) {
    return Words.in(name).stream().map(Word::folded).collect(Collectors.toCollection(HashSet::new));
  }

  private static @Nullable Quote quote(Unit unit) {
    return unit.in().quotes().stream()
        .filter(quote -> quote.kind() != QuoteKind.REPORTED)
        .filter(quote -> quote.extent().overlaps(unit.span()))
        .findFirst()
        .orElse(null);
  }
}
