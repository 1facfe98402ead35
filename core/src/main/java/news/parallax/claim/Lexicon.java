package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.text.Stems;
import news.parallax.text.Vectors;
import org.jspecify.annotations.Nullable;

/** The words of one story: how many passages have each, how rare each is, which are names. */
final class Lexicon {
  private static final double RAREST = Math.log(30_522);

  private static final int FEW = 20;
  private static final int SHORTEST_PART = 4;

  /** What is longer was run together by a broken page. */
  private static final int LONGEST_COMPOUND = 40;

  private static final int CROWDED = 60;

  private final Map<String, Entry> entries = new HashMap<>();
  private final int passages;

  /**
   * A stem of the story.
   *
   * @param id by first appearance
   * @param local how well it tells the story's passages apart: smoothed inverse frequency
   * @param general how rare it is in English, 0 to 1
   * @param share of the story's passages that have it
   * @param name whether it is mostly written with a capital
   * @param event whether it can be a verb
   * @param number whether it is digits
   * @param vector its meaning: a direction of length {@link #UNIT}, in whole numbers so that its
   *     products add up the same in any order; null where unknown
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never changed
  record Entry(
      int id,
      String stem,
      double local,
      double general,
      double share,
      boolean name,
      boolean event,
      boolean number,
      int @Nullable [] vector) {
    private static final int UNIT = 127;

    /** The cosine of the meanings of two words; 0 where one is unknown. */
    double cosine(Entry other) {
      return vector == null || other.vector == null
          ? 0
          : product(vector, other.vector) / (double) (UNIT * UNIT);
    }

    private static int product(int[] a, int[] b) {
      int sum = 0;
      for (int d = 0; d < a.length; d++) {
        sum += a[d] * b[d];
      }
      return sum;
    }

    private static int @Nullable [] rounded(float @Nullable [] vector) {
      if (vector == null) {
        return null;
      }
      int[] rounded = new int[vector.length];
      for (int d = 0; d < rounded.length; d++) {
        rounded[d] = Math.round(vector[d] * UNIT);
      }
      return rounded;
    }

    double weight() {
      return local * general;
    }

    /** Whether it is neither a name nor a number. */
    boolean isPlain() {
      return !name && !number;
    }

    boolean isEvent() {
      return event && !name;
    }
  }

  private static final class Count {
    private final SortedSet<String> forms = new TreeSet<>();
    private int passages;
    private int capital;
    private int lower;
  }

  Lexicon(List<Telling> tellings, Vectors vectors) {
    this.passages = tellings.size();
    Map<String, Count> counts = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      count(telling, counts);
    }
    counts.forEach((stem, count) -> entries.put(stem, entry(stem, count, vectors)));
  }

  private static void count(Telling telling, Map<String, Count> counts) {
    Set<String> seen = new HashSet<>();
    for (Telling.Term term : telling.terms()) {
      Count count = counts.computeIfAbsent(term.stem(), stem -> new Count());
      count.forms.add(term.folded());
      count.passages += seen.add(term.stem()) ? 1 : 0;
      count.capital += term.form() == Telling.Form.CAPITAL ? 1 : 0;
      count.lower += term.form() == Telling.Form.LOWER ? 1 : 0;
    }
  }

  private Entry entry(String stem, Count count, Vectors vectors) {
    double rarity =
        Stream.concat(Stream.of(stem), count.forms.stream())
            .mapToDouble(vectors::rarity)
            .min()
            .orElseThrow();
    return new Entry(
        entries.size(),
        stem,
        Math.log((Math.max(passages, FEW) + 1.0) / (count.passages + 0.5)),
        rarity / RAREST,
        count.passages / (double) passages,
        count.capital > count.lower,
        isVerb(stem, vectors),
        Character.isDigit(stem.charAt(0)),
        Entry.rounded(vectors.of(count.forms)));
  }

  /** Whether a stem has a verb's endings among the words of the table. */
  static boolean isVerb(String stem, Vectors vectors) {
    char last = stem.charAt(stem.length() - 1);
    return Character.isLetter(last)
        && (vectors.knows(stem + "ing")
            || vectors.knows(stem + "ed")
            || vectors.knows(stem + last + "ing"));
  }

  /** How many passages the story has, 0 to 1: the more, the rarer that any two tell the same. */
  double crowd() {
    return Math.log(Math.min(passages, CROWDED)) / Math.log(CROWDED);
  }

  /** A telling's distinct entries, ascending by id. */
  Entry[] of(Telling telling) {
    Set<String> seen = new HashSet<>();
    List<Entry> found = new ArrayList<>();
    for (Telling.Term term : telling.terms()) {
      for (Entry entry : entries(term.stem())) {
        if (seen.add(entry.stem())) {
          found.add(entry);
        }
      }
    }
    found.sort(Comparator.comparingInt(Entry::id));
    return found.toArray(Entry[]::new);
  }

  /** A word, or the two words of the story that it is made of ("handshake"). */
  private List<Entry> entries(String stem) {
    int last = stem.length() > LONGEST_COMPOUND ? 0 : stem.length() - SHORTEST_PART;
    for (int cut = SHORTEST_PART; cut <= last; cut++) {
      Entry first = entries.get(Stems.of(stem.substring(0, cut)));
      Entry second = entries.get(Stems.of(stem.substring(cut)));
      if (first != null && second != null) {
        return List.of(first, second);
      }
    }
    Entry entry = entries.get(stem);
    return entry == null ? List.of() : List.of(entry);
  }
}
