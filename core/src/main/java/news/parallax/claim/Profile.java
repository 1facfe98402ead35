package news.parallax.claim;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.claim.Lexicon.Entry;

/**
 * A passage as numbers, ready to be compared.
 *
 * @param entries distinct, ascending by id
 * @param central how much of it is common in the story
 * @param crowd how many passages the story has, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never changed
record Profile(Entry[] entries, Set<String> numbers, double central, double crowd, boolean denies) {

  static Profile of(Telling telling, Lexicon lexicon) {
    Entry[] entries = lexicon.of(telling);
    return new Profile(
        entries,
        numbers(telling),
        Stream.of(entries).mapToDouble(e -> e.share() * e.general()).sum(),
        lexicon.crowd(),
        telling.negations() > 0);
  }

  private static Set<String> numbers(Telling telling) {
    return telling.terms().stream()
        .filter(term -> term.form() == Telling.Form.NUMBER)
        .map(Telling.Term::stem)
        .collect(Collectors.toUnmodifiableSet());
  }
}
