package news.parallax.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.text.Sentence;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one cue teaches the content model.
 *
 * @param choices for each way to tell what it gives, the rows of the model that speak for it;
 *     arrays are shared between ways
 * @param right which ways are right, by index; empty where the cue gives nothing to anybody
 */
public record Lesson(List<List<int[]>> choices, Set<Integer> right) {
  /** The number of rows of the model. */
  public static final int ROWS = ContentModel.ROWS;

  /** A cue whose best way is worse than this teaches nothing. */
  private static final double LEAST = 0.65;

  private static final double AS_GOOD = 0.05;

  public Lesson {
    choices = List.copyOf(choices);
    right = Set.copyOf(right);
  }

  /** Words that people found to be given to somebody, by their cue. */
  public record Known(List<Span> content, List<Span> cue) {
    public Known {
      content = List.copyOf(content);
      cue = List.copyOf(cue);
    }
  }

  /** The lessons of an article whose quotes are known, in reading order. */
  public static List<Lesson> of(Article article, List<Sentence> sentences, List<Known> quotes) {
    ContentModel blank = new ContentModel(new float[ROWS]);
    List<Lesson> lessons = new ArrayList<>();
    for (Frame frame : Quotes.frames(article.text(), sentences, new TreeMap<>())) {
      if (frame.isBare()) {
        continue;
      }
      Choices choices = new Choices(frame, Cues.english(), blank);
      for (Site site : new Sites(frame, Cues.english()).all()) {
        Lesson lesson = of(frame, choices.of(site), known(frame.atom(site.at()).span(), quotes));
        if (lesson != null) {
          lessons.add(lesson);
        }
      }
    }
    return lessons;
  }

  private static @Nullable Known known(Span cue, List<Known> quotes) {
    return quotes.stream()
        .filter(quote -> quote.cue.stream().anyMatch(cue::overlaps))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Lesson of(Frame frame, List<Choice> choices, @Nullable Known known) {
    Set<Integer> wanted =
        known == null
            ? Set.of()
            : words(frame.text(), known.content(), frame.span(0, frame.size()));
    List<Double> shares = choices.stream().map(choice -> share(frame, choice, wanted)).toList();
    double best = shares.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    if (choices.isEmpty() || (!wanted.isEmpty() && best < LEAST)) {
      return null;
    }
    Set<Integer> right = new HashSet<>();
    for (int i = 0; i < choices.size() && !wanted.isEmpty(); i++) {
      if (shares.get(i) >= best - AS_GOOD) {
        right.add(i);
      }
    }
    return new Lesson(
        choices.stream()
            .map(each -> each.parts().stream().map(Choice.Part::rows).toList())
            .toList(),
        right);
  }

  /** The share of the words that a choice and the known content have both, of those either has. */
  private static double share(Frame frame, Choice choice, Set<Integer> wanted) {
    Set<Integer> all = words(frame.text(), choice.spans(frame), frame.span(0, frame.size()));
    int own = all.size();
    all.retainAll(wanted);
    return all.isEmpty() ? 0 : (double) all.size() / (own + wanted.size() - all.size());
  }

  private static Set<Integer> words(String text, List<Span> spans, Span within) {
    Set<Integer> starts = new HashSet<>();
    for (Span span : spans) {
      for (Word word : Words.in(text, span)) {
        if (within.contains(word.span())) {
          starts.add(word.span().start());
        }
      }
    }
    return starts;
  }
}
