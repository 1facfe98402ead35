package news.parallax.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.text.Figure;
import news.parallax.text.Sentence;

/**
 * One thing that an article says: a sentence or a part of one.
 *
 * @param article the article's place in the story
 * @param place the sentence's place in the article, 0 first
 * @param telling what it says, without who says so
 * @param figures in reading order; ordinals are none, nor are parts of others ("two of them") or
 *     conversions of them
 */
record Unit(
    AnalysedArticle in,
    int article,
    int place,
    Sentence sentence,
    Span span,
    Telling telling,
    Voice voice,
    List<Asked> figures) {

  /** Words that make a count a part of another ("two of them"), or add to one ("12 more"). */
  private static final Pattern PART_AFTER =
      Pattern.compile("\\s*(?:more|of (?:the|them|those|whom|these))\\b");

  private static final Pattern PART_WITHIN =
      Pattern.compile("\\b(?:additional|further|of the)\\b|(?<!than )\\bmore\\b(?! than)");

  /** "Another 12", "12 others": besides those that were counted before. */
  private static final Pattern OTHERS_AFTER = Pattern.compile("\\s*others?\\b");

  private static final Pattern OTHERS_WITHIN = Pattern.compile("\\b(?:another|others?)\\b");

  /** What a passage begins with that does not read alone. */
  private static final Pattern LEANS =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*(?:\\p{Ll}|(?i:he|she|it|they|this|these|that|those|his|her|its|their|but|and)\\b)");

  /** Words of a passage that says enough to be read alone. */
  private static final int READS_ALONE = 5;

  private static final Pattern ASKS = Pattern.compile("\\?[\"'\u201d\u2019]*$");

  private static final Pattern ENDS = Pattern.compile("[.!\u2026][)\\]\"'\u201d\u2019]*$");

  private static final Pattern CONVERTED =
      Pattern.compile("(?:\\d|hundred|thousand|[mb]illion|trillion|bn|m)\\s*\\($");

  /** A decimal point that a program parted from its number. */
  private static final Pattern WHOLE_BEFORE = Pattern.compile("\\d ?\\. ?$");

  private static final Pattern DECIMALS_AFTER = Pattern.compile(" ?\\. ?\\d");

  /** As long as "6 . ". */
  private static final int POINT = 4;

  /** As long as "another ". */
  private static final int BEFORE = 8;

  /** As long as " trillion (". */
  private static final int CURRENCY = 11;

  /** A figure and what it answers. */
  record Asked(Figure figure, Question question) {}

  static Unit of(
      AnalysedArticle in, int article, int place, Span span, Telling telling, Namings namings) {
    Sentence sentence = in.sentences().get(place);
    List<Namings.Naming> named = namings.in(in.article().id(), span);
    List<Asked> figures =
        in.figures().stream()
            .filter(figure -> span.contains(figure.span()))
            .filter(figure -> figure.slot() != Figure.Slot.ORDINAL)
            .filter(figure -> !isConverted(figure, in.article().text()))
            .filter(figure -> !isCut(figure, in.article().text()))
            .map(figure -> new Asked(figure, Question.of(figure, in.article().text(), span, named)))
            .toList();
    return new Unit(
        in,
        article,
        place,
        sentence,
        span,
        telling,
        Voice.of(in, span, namings),
        figures.stream()
            .filter(each -> !isPart(each, figures, in.article().text(), span))
            .toList());
  }

  /** "110 billion euros ($141 billion)": the writer's reckoning of another figure. */
  private static boolean isConverted(Figure figure, String text) {
    int start = Math.max(0, figure.span().start() - CURRENCY);
    return figure.slot() == Figure.Slot.MONEY
        && CONVERTED.matcher(text).region(start, figure.span().start()).find();
  }

  /**
   * "$200MM", "6. 1 - magnitude": what stands right beside it belongs to it, in a way that is not
   * known.
   */
  private static boolean isCut(Figure figure, String text) {
    int start = figure.span().start();
    int end = figure.span().end();
    return (end < text.length() && Character.isLetter(text.charAt(end)))
        || WHOLE_BEFORE.matcher(text).region(Math.max(0, start - POINT), start).find()
        || DECIMALS_AFTER.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isPart(Asked asked, List<Asked> all, String text, Span span) {
    Figure figure = asked.figure();
    return stands(figure, PART_WITHIN, PART_AFTER, text, span)
        || (stands(figure, OTHERS_WITHIN, OTHERS_AFTER, text, span)
            && !countsAllTheHurt(asked, all));
  }

  private static boolean stands(
      Figure figure, Pattern within, Pattern after, String text, Span span) {
    int before = Math.max(span.start(), figure.span().start() - BEFORE);
    return within.matcher(text).region(before, figure.span().end()).find()
        || (figure.unit().isEmpty()
            && after.matcher(text).region(figure.span().end(), span.end()).lookingAt());
  }

  /**
   * "Another 113 were wounded": others than the dead, where the passage has no other number of the
   * hurt.
   */
  private static boolean countsAllTheHurt(Asked asked, List<Asked> all) {
    return asked.question().fates().equals(Set.of(Fates.HURT))
        && all.stream().filter(each -> each.question().fates().contains(Fates.HURT)).count() == 1;
  }

  Passage passage() {
    return in.article().passage(span);
  }

  boolean isTitle() {
    return sentence.paragraph() < 0;
  }

  /** Whether it is the title, or a line of the text that repeats it. */
  boolean readsAsTitle() {
    Passage title = in.article().title();
    return isTitle() || (title != null && title.text().equals(passage().text()));
  }

  /** Whether it is understood only with what stands beside it. */
  boolean leans() {
    return isShort() || LEANS.matcher(passage().text()).find();
  }

  private boolean isShort() {
    return telling.terms().size() < READS_ALONE;
  }

  /**
   * Whether it states something: it asks nothing, announces nothing, does not begin in the middle
   * of a sentence, and is no heading ("Site Navigation").
   */
  boolean states() {
    String text = passage().text().strip();
    char first = text.charAt(0);
    boolean begins =
        Character.isLetterOrDigit(first)
            || "\"'\u201c\u2018\u00ab$\u20ac\u00a3".indexOf(first) >= 0;
    return begins
        && !ASKS.matcher(text).find()
        && !text.endsWith(":")
        && (!isShort() || ENDS.matcher(text).find());
  }
}
