package news.parallax.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.text.Token;

/** One sense per article: what is written alike is of one kind, and found wherever it stands. */
final class Consistency {
  private static final Set<String> NO_NAMES = Set.of("March", "April", "May", "June", "August");

  private static final int SURE = 5;

  private final String text;
  private final Map<String, NameKind> kinds = new HashMap<>();
  private final Set<String> called = new HashSet<>();
  private final Set<String> full = new HashSet<>();

  private Consistency(String text) {
    this.text = text;
  }

  /** The same finds, with kinds evened out and repeated names added, in reading order. */
  static List<Found> of(String text, List<List<Token>> sentences, List<Found> found) {
    Consistency consistency = new Consistency(text);
    consistency.learn(found);
    List<Found> all = new ArrayList<>();
    for (Found each : found) {
      all.addAll(consistency.parted(new Found(each.span(), consistency.kind(each), each.sure())));
    }
    BitSet covered = new BitSet(text.length());
    found.forEach(each -> covered.set(each.span().start(), each.span().end()));
    sentences.forEach(each -> consistency.addRepeated(each, covered, all));
    all.sort(Comparator.comparing(Found::span));
    return all;
  }

  private void learn(List<Found> found) {
    Map<String, Map<NameKind, Integer>> votes = new HashMap<>();
    for (Found each : found) {
      votes
          .computeIfAbsent(each.span().of(text), name -> new EnumMap<>(NameKind.class))
          .merge(each.kind(), each.sure() ? SURE : 1, Integer::sum);
    }
    votes.forEach(
        (name, by) ->
            by.entrySet().stream()
                .max(
                    Entry.<NameKind, Integer>comparingByValue()
                        .thenComparing(Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(most -> kinds.put(name, most.getKey())));
    kinds.forEach(
        (name, kind) -> {
          int last = name.lastIndexOf(' ');
          if (kind == NameKind.PERSON && last > 0) {
            called.add(name.substring(last + 1));
            // A family name may come first; then the article itself calls the person by it.
            String first = name.substring(0, name.indexOf(' '));
            if (kinds.get(first) == NameKind.PERSON) {
              called.add(first);
            }
            full.add(PersonName.of(name).plain());
          }
        });
  }

  /** A find that ends with a full name of a person known from elsewhere, cut before it. */
  private List<Found> parted(Found found) {
    String name = found.span().of(text);
    int cut = name.indexOf(' ');
    while (found.kind() != NameKind.PERSON && cut > 0 && name.indexOf(' ', cut + 1) > 0) {
      if (full.contains(PersonName.of(name.substring(cut + 1)).plain())) {
        int at = found.span().start() + cut;
        return List.of(
            new Found(new Span(found.span().start(), at), found.kind(), false),
            new Found(new Span(at + 1, found.span().end()), NameKind.PERSON, true));
      }
      cut = name.indexOf(' ', cut + 1);
    }
    return List.of(found);
  }

  /** The kind of most finds of the same words; a person's last name alone is that person. */
  private NameKind kind(Found found) {
    String name = found.span().of(text);
    boolean place = !Places.usual(name).equals(name);
    return called.contains(name) && !place
        ? NameKind.PERSON
        : kinds.getOrDefault(name, found.kind());
  }

  /**
   * Adds the words that alone stand for a person, as a last name does, or an organisation's
   * acronym, found elsewhere.
   */
  private void addRepeated(List<Token> sentence, BitSet covered, List<Found> all) {
    for (Token token : sentence) {
      String word = token.text();
      boolean opens = token.equals(sentence.getFirst());
      if (word.length() <= 2
          || covered.get(token.start())
          || (opens && Lexicon.shared().isCommon(word.toLowerCase(Locale.ROOT)))) {
        continue;
      }
      if (called.contains(word) && !NO_NAMES.contains(word)) {
        all.add(new Found(token.span(), NameKind.PERSON, false));
      } else if (Acronyms.is(word) && kinds.get(word) == NameKind.ORGANISATION) {
        all.add(new Found(token.span(), NameKind.ORGANISATION, false));
      }
    }
  }
}
