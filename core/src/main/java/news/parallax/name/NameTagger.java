package news.parallax.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.text.Token;

/**
 * Finds names in sentences by a linear model over words, clusters of words and lists of names: an
 * averaged perceptron (Collins 2002, doi:10.3115/1118693.1118694) with the features of Ratinov and
 * Roth (2009, https://aclanthology.org/W09-1119/). Safe for any number of threads.
 */
final class NameTagger {
  private static final Set<String> OPENING = Set.of("\"", "“", "‘", ":");

  /** Scores of a word that can be no part of a name. */
  private static final int[] NO_NAME = new int[Label.COUNT];

  static {
    Arrays.fill(NO_NAME, -1_000_000);
    NO_NAME[Label.OUTSIDE] = 0;
  }

  private final Lexicon lexicon;
  private final TagModel model;

  NameTagger(Lexicon lexicon, TagModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  /** The tagger that ships. */
  static NameTagger shared() {
    return new NameTagger(Lexicon.shared(), TagModel.shared());
  }

  /**
   * The names of one sentence, in order.
   *
   * @param words of the tokens, in the letter case to judge them by
   */
  List<Found> in(List<Token> sentence, List<String> words) {
    int[] labels = labels(words);
    List<Found> found = new ArrayList<>();
    int start = 0;
    int taken = 0;
    for (int i = 0; i < labels.length; i++) {
      start = Label.opens(labels[i]) ? i : start;
      if (labels[i] != Label.OUTSIDE && !Label.open(labels[i]) && start >= taken) {
        for (Bounds bounds : bounds(words, labels, start, i + 1)) {
          if (!bounds.isEmpty() && !opensOnly(words, bounds)) {
            found.addAll(found(sentence, words, bounds));
            taken = bounds.end();
          }
        }
      }
    }
    return found;
  }

  private List<Bounds> bounds(List<String> words, int[] labels, int start, int end) {
    NameKind guess = Label.kind(labels[start]);
    boolean titled = guess != NameKind.PLACE && new Surroundings(words, start, end).titled();
    NameKind kind = titled ? NameKind.PERSON : guess;
    int from = leftmost(words, labels, start, kind);
    boolean free = end < labels.length && !Label.open(labels[end]);
    return Bounds.headed(words, from, end, free ? end + 1 : end, kind, lexicon);
  }

  /** Where a name of more than one word begins, with the capitalised words right before it. */
  private static int leftmost(List<String> words, int[] labels, int start, NameKind kind) {
    int at = start;
    boolean open = kind != NameKind.PERSON && Label.open(labels[start]);
    while (open && at > 1 && labels[at - 1] == Label.OUTSIDE && isPart(words.get(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isPart(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && word.length() > 1
        && !Titles.isTitle(word)
        && Countries.all().about(word) == null;
  }

  /** Whether a word has its capital from the start of the sentence or speech alone. */
  private boolean opensOnly(List<String> words, Bounds bounds) {
    String word = words.get(bounds.start());
    String low = word.toLowerCase(Locale.ROOT);
    if (bounds.end() - bounds.start() > 1 || word.equals(word.toUpperCase(Locale.ROOT))) {
      return false;
    }
    if (bounds.start() > 0) {
      return OPENING.contains(words.get(bounds.start() - 1)) && lexicon.isCommon(low);
    }
    return lexicon.isCommon(low) || isNoName(word, low, bounds.kind());
  }

  private boolean isNoName(String word, String low, NameKind kind) {
    return (lexicon.kinds(Hashes.of(word)) & Lexicon.NAMES) == 0
        && (lexicon.profile(word) < 0 || kind == NameKind.PERSON)
        && (lexicon.cluster(low) >= 0 || low.endsWith("ing"));
  }

  private static List<Found> found(List<Token> sentence, List<String> words, Bounds bounds) {
    Span span =
        new Span(sentence.get(bounds.start()).start(), sentence.get(bounds.end() - 1).end());
    int hyphen =
        Countries.all().pair(String.join(" ", words.subList(bounds.start(), bounds.end())));
    if (hyphen > 0) {
      int at = span.start() + hyphen;
      return List.of(
          new Found(new Span(span.start(), at), NameKind.PLACE, true),
          new Found(new Span(at + 1, span.end()), NameKind.PLACE, true));
    }
    Surroundings around = bounds.around(words);
    NameKind told = around.kind();
    if (told == null && around.titled() && bounds.kind() != NameKind.PLACE) {
      told = NameKind.PERSON;
    }
    boolean thing = bounds.kind() == NameKind.PERSON && around.hasArticle();
    NameKind guess = thing ? NameKind.OTHER : bounds.kind();
    return List.of(new Found(span, told == null ? guess : told, told != null));
  }

  private int[] labels(List<String> words) {
    TagFeatures features = new TagFeatures(words, lexicon, model.rows());
    boolean[] near = nearCapitals(words);
    int[][] scores = new int[words.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = near[i] ? model.score(features.at(i)) : NO_NAME;
    }
    return Viterbi.best(scores, model.transitions());
  }

  /** Which words have one with a capital at most two words away: no other is part of a name. */
  private static boolean[] nearCapitals(List<String> words) {
    boolean[] near = new boolean[words.size()];
    for (int i = 0; i < near.length; i++) {
      if (Shapes.hasCapital(words.get(i))) {
        Arrays.fill(near, Math.max(0, i - 2), Math.min(near.length, i + 3), true);
      }
    }
    return near;
  }
}
