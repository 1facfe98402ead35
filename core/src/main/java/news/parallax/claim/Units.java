package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Span;
import news.parallax.text.Sentence;

/** Cuts articles into what they say, one thing at a time. */
final class Units {
  private static final int FEWEST_TERMS = 3;
  private static final int FEWEST_TERMS_OF_PART = 5;
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile(
          "; |, (?:but|while|whereas|although) | [\u2013\u2014-] (?:but|while|although) ");

  private Units() {}

  /** The units of a story's articles, in the order of articles and text. */
  static List<Unit> of(List<AnalysedArticle> articles, Namings namings) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      AnalysedArticle article = articles.get(i);
      for (int place = 0; place < article.sentences().size(); place++) {
        units.addAll(units(article, i, place, namings));
      }
    }
    return units;
  }

  private static List<Unit> units(AnalysedArticle article, int index, int place, Namings namings) {
    Sentence sentence = article.sentences().get(place);
    List<Unit> units = new ArrayList<>();
    for (Span span : parts(article.article().text(), sentence.span())) {
      Telling telling = telling(article, span, namings.in(article.article().id(), span));
      if (telling.terms().size() >= FEWEST_TERMS && !isListing(telling)) {
        units.add(Unit.of(article, index, place, span, telling, namings));
      }
    }
    return units;
  }

  /** Numbers and days for the most part: a date line, a table's row. */
  private static boolean isListing(Telling telling) {
    long numbers =
        telling.terms().stream()
            .filter(
                term -> term.form() == Telling.Form.NUMBER || Setting.isCalendarName(term.folded()))
            .count();
    return numbers * 2 > telling.terms().size();
  }

  /** What a part says; without who says so, where that leaves enough. */
  private static Telling telling(AnalysedArticle article, Span part, List<Namings.Naming> namings) {
    String content = Attribution.without(article, part);
    if (content != null) {
      Telling telling = Telling.of(content, namings);
      if (telling.terms().size() >= FEWEST_TERMS) {
        return telling;
      }
    }
    return Telling.of(part.of(article.article().text()), namings);
  }

  /** The sentence, or its two parts where each says enough to stand alone. */
  private static List<Span> parts(String text, Span sentence) {
    Matcher between = BETWEEN_PARTS.matcher(text).region(sentence.start(), sentence.end());
    while (between.find()) {
      Span first = new Span(sentence.start(), between.start());
      Span second = new Span(between.end(), sentence.end());
      if (standsAlone(first.of(text)) && standsAlone(second.of(text))) {
        return List.of(first, second);
      }
    }
    return List.of(sentence);
  }

  private static boolean standsAlone(String part) {
    long marks = part.chars().filter(c -> c == '"' || c == '\u201c' || c == '\u201d').count();
    return marks % 2 == 0 && Telling.of(part).terms().size() >= FEWEST_TERMS_OF_PART;
  }
}
