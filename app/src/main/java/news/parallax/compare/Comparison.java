package news.parallax.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.text.Sentence;
import news.parallax.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Two articles, sentence by sentence.
 *
 * @param rows in the order of b; what only a has stands after the sentence of a that comes before
 *     it
 */
public record Comparison(List<Row> rows) {
  /** Most pairs of sentences that are compared; beyond, only the first ones of b are. */
  private static final int MOST_PAIRS = 4_000_000;

  public Comparison {
    rows = List.copyOf(rows);
  }

  /** How a sentence stands in the two. */
  public enum Kind {
    /** The same words, in the same order. */
    SHARED,
    /** Many of the same words. */
    REWORDED,
    /** Only in a. */
    ONLY_A,
    /** Only in b. */
    ONLY_B
  }

  /**
   * A sentence or a pair of them.
   *
   * @param a its place in a; null where only b has it
   * @param b its place in b; null where only a has it
   * @param changedA the words of a's that b's does not have, where they are reworded; else empty
   * @param changedB the same of b's
   */
  public record Row(
      Kind kind, @Nullable Span a, @Nullable Span b, List<Span> changedA, List<Span> changedB) {
    public Row {
      changedA = List.copyOf(changedA);
      changedB = List.copyOf(changedB);
    }
  }

  /** Compares the sentences, titles included. */
  public static Comparison of(Article a, Article b) {
    List<Unit> left = units(a);
    List<Unit> right = units(b);
    int[] partner = partners(left, right);
    return new Comparison(rows(left, right, partner));
  }

  /** How many rows are of a kind. */
  public int count(Kind kind) {
    return (int) rows.stream().filter(row -> row.kind() == kind).count();
  }

  private static List<Unit> units(Article article) {
    return Sentences.of(article.body()).stream()
        .map(Sentence::span)
        .map(span -> Unit.of(article.text(), span))
        .toList();
  }

  private record Pair(int a, int b, double likeness) {}

  /** For each sentence of b its partner in a, -1 for none: the most alike go first. */
  private static int[] partners(List<Unit> left, List<Unit> right) {
    List<Pair> pairs = new ArrayList<>();
    int seen = left.isEmpty() ? 0 : Math.min(right.size(), MOST_PAIRS / left.size());
    for (int b = 0; b < seen; b++) {
      for (int a = 0; a < left.size(); a++) {
        double likeness = left.get(a).likeness(right.get(b));
        if (likeness >= Unit.REWORDED) {
          pairs.add(new Pair(a, b, likeness));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(pair -> Math.abs(pair.a() - pair.b()))
            .thenComparingInt(Pair::b)
            .thenComparingInt(Pair::a));
    int[] partner = new int[right.size()];
    Arrays.fill(partner, -1);
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (partner[pair.b()] < 0 && taken.add(pair.a())) {
        partner[pair.b()] = pair.a();
      }
    }
    return partner;
  }

  private static List<Row> rows(List<Unit> left, List<Unit> right, int[] partner) {
    Set<Integer> met = new HashSet<>();
    for (int a : partner) {
      met.add(a);
    }
    List<Row> rows = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    tellAlone(left, 0, met, told, rows);
    for (int b = 0; b < right.size(); b++) {
      int a = partner[b];
      rows.add(a < 0 ? only(Kind.ONLY_B, right.get(b)) : both(left.get(a), right.get(b)));
      if (a >= 0) {
        tellAlone(left, a + 1, met, told, rows);
      }
    }
    return rows;
  }

  /** Adds the sentences of a from a place on, up to the next that b has too. */
  private static void tellAlone(
      List<Unit> left, int from, Set<Integer> met, Set<Integer> told, List<Row> rows) {
    for (int a = from; a < left.size() && !met.contains(a) && told.add(a); a++) {
      rows.add(only(Kind.ONLY_A, left.get(a)));
    }
  }

  private static Row only(Kind kind, Unit unit) {
    boolean a = kind == Kind.ONLY_A;
    return new Row(kind, a ? unit.span() : null, a ? null : unit.span(), List.of(), List.of());
  }

  private static Row both(Unit a, Unit b) {
    Kind kind = a.folded().equals(b.folded()) ? Kind.SHARED : Kind.REWORDED;
    boolean same = kind == Kind.SHARED;
    return new Row(
        kind,
        a.span(),
        b.span(),
        same ? List.of() : a.wordsNotIn(b),
        same ? List.of() : b.wordsNotIn(a));
  }
}
