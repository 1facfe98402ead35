package news.parallax.claim;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.claim.Lexicon.Entry;
import news.parallax.text.Word;
import news.parallax.text.Words;

/**
 * A passage as numbers, ready to be compared.
 *
 * @param entries distinct, ascending by id
 * @param names those of them that are names
 * @param plain the others, numbers among them
 * @param events those that can be verbs
 * @param central how much of it is common in the story
 * @param written all its words as they stand, folded
 * @param crowd how many passages the story has, 0 to 1
 * @param direction the meaning of all its words together, of length 1
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never changed
record Profile(
    Entry[] entries,
    Kind names,
    Kind plain,
    Kind events,
    Set<String> numbers,
    Set<String> written,
    double central,
    double crowd,
    boolean denies,
    Standing standing,
    WordPairs wordPairs,
    double[] direction) {

  /**
   * The words of a kind.
   *
   * @param entries ascending by id
   * @param weight of all but numbers
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never changed
  record Kind(Entry[] entries, double weight) {
    private static Kind of(Stream<Entry> entries) {
      Entry[] all = entries.toArray(Entry[]::new);
      double weight = 0;
      for (Entry entry : all) {
        weight += entry.number() ? 0 : entry.weight();
      }
      return new Kind(all, weight);
    }
  }

  static Profile of(Telling telling, Standing standing, Lexicon lexicon) {
    Entry[] entries = lexicon.of(telling);
    return new Profile(
        entries,
        Kind.of(Stream.of(entries).filter(Entry::name)),
        Kind.of(Stream.of(entries).filter(entry -> !entry.name())),
        Kind.of(Stream.of(entries).filter(Entry::isEvent)),
        numbers(telling),
        Words.in(telling.text()).stream().map(Word::folded).collect(Collectors.toUnmodifiableSet()),
        Stream.of(entries).mapToDouble(e -> e.share() * e.general()).sum(),
        lexicon.crowd(),
        telling.negations() > 0,
        standing,
        WordPairs.of(lexicon.inOrder(telling)),
        Lexicon.direction(entries));
  }

  private static Set<String> numbers(Telling telling) {
    return telling.terms().stream()
        .filter(term -> term.form() == Telling.Form.NUMBER)
        .map(Telling.Term::stem)
        .collect(Collectors.toUnmodifiableSet());
  }
}
