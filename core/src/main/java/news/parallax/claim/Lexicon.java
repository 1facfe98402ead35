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
   * @param vector how its meaning differs from what the story's words have in common: a direction
   *     of length {@link #UNIT}, in whole numbers so that its products add up the same in any
   *     order; null where unknown
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

    /**
     * How like two words are by meaning, 0 to 1: the square of their cosine; 0 where one is
     * unknown.
     */
    double likeness(Entry other) {
      if (vector == null || other.vector == null) {
        return 0;
      }
      double cosine = Math.max(0, product(vector, other.vector) / (double) (UNIT * UNIT));
      return cosine * cosine;
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
    Map<String, float[]> meanings = meanings(counts, vectors);
    counts.forEach(
        (stem, count) -> entries.put(stem, entry(stem, count, meanings.get(stem), vectors)));
  }

  /** The vectors of words without the middle of them all, each as often as passages have it. */
  private static Map<String, float[]> meanings(Map<String, Count> counts, Vectors vectors) {
    Map<String, float[]> known = new LinkedHashMap<>();
    double[] sum = new double[vectors.dimensions()];
    int words = 0;
    for (Map.Entry<String, Count> each : counts.entrySet()) {
      float[] vector = vectors.of(each.getValue().forms);
      if (vector != null) {
        known.put(each.getKey(), vector);
        words += each.getValue().passages;
        for (int d = 0; d < sum.length; d++) {
          sum[d] += (double) vector[d] * each.getValue().passages;
        }
      }
    }
    for (float[] vector : known.values()) {
      for (int d = 0; d < sum.length; d++) {
        vector[d] -= (float) (sum[d] / words);
      }
    }
    known.replaceAll((stem, vector) -> Vectors.unit(vector));
    return known;
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

  private Entry entry(String stem, Count count, float @Nullable [] meaning, Vectors vectors) {
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
        Entry.rounded(meaning));
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

  /** A telling's entries in the order of its words. */
  List<Entry> inOrder(Telling telling) {
    return telling.terms().stream().flatMap(term -> entries(term.stem()).stream()).toList();
  }

  /** The meaning of words together, the rarer ones more: of length 1, or all 0. */
  static double[] direction(Entry[] words) {
    double[] sum = new double[Vectors.shipped().dimensions()];
    for (Entry word : words) {
      for (int d = 0; word.vector != null && d < sum.length; d++) {
        sum[d] += word.weight() * word.vector[d];
      }
    }
    double square = 0;
    for (double each : sum) {
      square += each * each;
    }
    double length = Math.sqrt(square);
    for (int d = 0; length > 0 && d < sum.length; d++) {
      sum[d] /= length;
    }
    return sum;
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
