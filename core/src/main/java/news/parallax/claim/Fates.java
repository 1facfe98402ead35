package news.parallax.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Span;
import news.parallax.text.Stems;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** What became of people who are counted: dead, hurt, missing, … */
final class Fates {
  /** The fate of the injured. */
  static final String HURT = "hurt";

  private static final Map<String, String> BY_STEM =
      Map.ofEntries(
          Map.entry("die", "dead"),
          Map.entry("kill", "dead"),
          Map.entry("dead", "dead"),
          Map.entry("death", "dead"),
          Map.entry("fatal", "dead"),
          Map.entry("injur", HURT),
          Map.entry("injury", HURT),
          Map.entry("wound", HURT),
          Map.entry("hurt", HURT),
          Map.entry("treat", HURT),
          Map.entry("miss", "missing"),
          Map.entry("arrest", "arrested"),
          Map.entry("detain", "arrested"),
          Map.entry("evacuat", "evacuated"),
          Map.entry("rescu", "rescued"));

  /** What stands between a figure and another's fate: "Three were killed and 41 hurt". */
  private static final Pattern PARTED = Pattern.compile("\\b(?:and|while|but)\\b|[,;]|\\d");

  /** "dead or injured", "dead and wounded": one number for both. */
  private static final Pattern TOGETHER = Pattern.compile("\\s*(?:or|and|and/or)\\s*");

  private static final Pattern FURTHER = Pattern.compile("\\s+(?:or|and|and/or)\\s+(\\p{L}+)");

  private Fates() {}

  private record Told(Span span, String fate) {}

  /** Whether a stem is a word for what became of somebody. */
  static boolean isFate(String stem) {
    return BY_STEM.containsKey(stem);
  }

  /**
   * The fates that a figure counts, sorted: that of the nearest word for one in the same clause,
   * and of the next where the two stand together; empty where none is near.
   *
   * @param near where to look, around the figure
   */
  static Set<String> of(Span figure, Span near, String text) {
    List<Told> told =
        Words.in(near.of(text)).stream()
            .map(word -> told(word, near.start()))
            .flatMap(Stream::ofNullable)
            .toList();
    Set<String> fates = new TreeSet<>();
    told.stream()
        .filter(each -> !areParted(figure, each.span(), text))
        .min(Comparator.comparingInt(each -> distance(figure, each.span())))
        .ifPresent(
            nearest -> {
              fates.add(nearest.fate());
              told.stream()
                  .filter(other -> areTogether(nearest.span(), other.span(), text))
                  .forEach(other -> fates.add(other.fate()));
            });
    return fates;
  }

  /** A figure with the second fate that it counts: "68 people dead or injured". */
  static Span whole(Span figure, Set<String> fates, String text) {
    Matcher further = FURTHER.matcher(text).region(figure.end(), text.length());
    boolean both =
        fates.size() > 1 && further.lookingAt() && isFate(Stems.of(Words.fold(further.group(1))));
    return both ? new Span(figure.start(), further.end()) : figure;
  }

  private static @Nullable Told told(Word word, int start) {
    String fate = BY_STEM.get(Stems.of(word.folded()));
    Span span = word.span();
    return fate == null ? null : new Told(new Span(span.start() + start, span.end() + start), fate);
  }

  private static int distance(Span figure, Span fate) {
    return figure.overlaps(fate) ? 0 : between(figure, fate).length();
  }

  private static boolean areParted(Span figure, Span fate, String text) {
    return !figure.overlaps(fate) && PARTED.matcher(between(figure, fate).of(text)).find();
  }

  private static boolean areTogether(Span a, Span b, String text) {
    return !a.overlaps(b) && TOGETHER.matcher(between(a, b).of(text)).matches();
  }

  private static Span between(Span a, Span b) {
    Span first = a.compareTo(b) < 0 ? a : b;
    Span second = first.equals(a) ? b : a;
    return new Span(first.end(), Math.max(first.end(), second.start()));
  }
}
