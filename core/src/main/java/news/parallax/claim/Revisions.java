package news.parallax.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analyser;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.name.ArticleMentions;
import news.parallax.name.Names;
import news.parallax.text.Word;
import news.parallax.text.Words;

/** Compares two versions of an article by what they claim. Safe for any number of threads. */
public final class Revisions {
  /** Versions of a sentence share half of their words; two reports share a third. */
  private static final double REWORDED = 0.5;

  /** Most pairs that are compared; articles have some hundreds. */
  private static final int MOST_PAIRS = 250_000;

  private static final int NONE = -1;

  private final List<Said> before;
  private final List<Said> after;
  private final Aligner aligner;
  private final int[] partner;

  private Revisions(List<Said> before, List<Said> after) {
    this.before = before;
    this.after = after;
    List<Telling> tellings = new ArrayList<>();
    before.forEach(said -> tellings.add(said.unit().telling()));
    after.forEach(said -> tellings.add(said.unit().telling()));
    this.aligner = Aligner.among(tellings);
    this.partner = new int[after.size()];
    Arrays.fill(partner, NONE);
  }

  /** What a version changed of what another one said. */
  public static Revision between(Article before, Article after) {
    AnalysedArticle first = Analyser.analyse(before.withId(new ArticleId("before")));
    AnalysedArticle second = Analyser.analyse(after.withId(new ArticleId("after")));
    Namings namings =
        new Namings(
            Names.across(
                List.of(
                    new ArticleMentions(first.article(), first.mentions()),
                    new ArticleMentions(second.article(), second.mentions()))));
    return new Revisions(said(first, before, namings), said(second, after, namings)).revision();
  }

  private static List<Said> said(AnalysedArticle in, Article article, Namings namings) {
    return Units.of(List.of(in), namings).stream()
        .filter(Unit::states)
        .map(unit -> Said.of(unit, article))
        .toList();
  }

  /**
   * A unit with its words.
   *
   * @param article the version that it is of, under its own id
   */
  private record Said(Unit unit, Article article, List<String> words) {
    static Said of(Unit unit, Article article) {
      List<Word> words = Words.in(article.text(), unit.span());
      return new Said(unit, article, words.stream().map(Word::folded).toList());
    }

    Passage passage() {
      return article.passage(unit.span());
    }

    boolean denies() {
      return unit.telling().negations() > 0;
    }

    /** The share of words that both have (Dice), 0 to 1. */
    double likeness(Said other) {
      List<String> rest = new ArrayList<>(other.words);
      long both = words.stream().filter(rest::remove).count();
      return 2.0 * both / Math.max(1, words.size() + other.words.size());
    }
  }

  private Revision revision() {
    Set<Integer> rest = new TreeSet<>();
    for (int b = 0; b < before.size(); b++) {
      rest.add(b);
    }
    keepSame(rest);
    int kept = before.size() - rest.size();
    pairRest(rest);
    List<Revision.Changed> changed = new ArrayList<>();
    List<Revision.Reworded> reworded = new ArrayList<>();
    List<Passage> added = new ArrayList<>();
    for (int a = 0; a < after.size(); a++) {
      if (partner[a] == NONE) {
        added.add(after.get(a).passage());
      } else {
        compare(before.get(partner[a]), after.get(a), changed, reworded);
      }
    }
    List<Passage> dropped = rest.stream().map(b -> before.get(b).passage()).toList();
    return new Revision(changed, added, dropped, reworded, kept);
  }

  private static void compare(
      Said before, Said after, List<Revision.Changed> changed, List<Revision.Reworded> reworded) {
    if (before.words().equals(after.words())) {
      return;
    }
    List<Revision.Change> values =
        RevisedValues.of(before.unit(), before.article(), after.unit(), after.article());
    if (!values.isEmpty()) {
      changed.add(new Revision.Changed(before.passage(), after.passage(), values));
    } else {
      reworded.add(new Revision.Reworded(before.passage(), after.passage()));
    }
  }

  /** Pairs what is said in the same words, each once, from the start on. */
  private void keepSame(Set<Integer> rest) {
    for (int a = 0; a < after.size(); a++) {
      for (int b : rest) {
        if (before.get(b).words().equals(after.get(a).words())) {
          pair(b, a, rest);
          break;
        }
      }
    }
  }

  private void pair(int b, int a, Set<Integer> rest) {
    partner[a] = b;
    rest.remove(b);
  }

  private record Two(int before, int after, double likeness) {}

  /** Pairs what is left, the most alike first, then those that stand alike. */
  private void pairRest(Set<Integer> rest) {
    List<Two> pairs = new ArrayList<>();
    int compared = 0;
    for (int a = 0; a < after.size(); a++) {
      for (int b : rest) {
        if (partner[a] == NONE && compared++ < MOST_PAIRS) {
          double likeness = likeness(b, a);
          if (likeness > 0) {
            pairs.add(new Two(b, a, likeness));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Two two) -> -two.likeness())
            .thenComparingInt(two -> Math.abs(two.before() - two.after()))
            .thenComparingInt(Two::after)
            .thenComparingInt(Two::before));
    for (Two two : pairs) {
      if (partner[two.after()] == NONE && rest.contains(two.before())) {
        pair(two.before(), two.after(), rest);
      }
    }
  }

  /** How surely two make one claim; 0 where not, and where only one of them denies. */
  private double likeness(int b, int a) {
    Said one = before.get(b);
    Said other = after.get(a);
    if (one.denies() != other.denies() || one.unit().isTitle() != other.unit().isTitle()) {
      return 0;
    }
    double words = one.likeness(other);
    double claim = aligner.sameScore(b, before.size() + a);
    boolean same =
        words >= REWORDED
            || claim >= PairModel.claim().threshold()
            || SameFigure.of(one.unit(), other.unit());
    return same ? Math.max(words, claim) : 0;
  }
}
