package news.parallax.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Span;
import news.parallax.quote.Quote;
import news.parallax.quote.QuoteKind;
import news.parallax.quote.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a unit gives.
 *
 * @param name as the article has it; null where the article speaks itself
 * @param person the story's own word for who that is; null where it is nobody whom it knows by name
 * @param quoted whether the words are given as they were said
 */
record Voice(@Nullable String name, @Nullable String person, boolean quoted) {
  private static final Voice ITS_OWN = new Voice(null, null, false);

  /** So many words in common are one utterance, whomever the articles give it to. */
  private static final int VERBATIM = 6;

  /** The voice of a part of an article: who says at least half of it. */
  static Voice of(AnalysedArticle article, Span part, Namings namings) {
    return article.quotes().stream()
        .filter(quote -> isAbout(quote, part))
        .map(quote -> of(quote, article, namings))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(ITS_OWN);
  }

  private static @Nullable Voice of(Quote quote, AnalysedArticle article, Namings namings) {
    Speaker speaker = quote.speaker();
    return speaker == null
        ? null
        : new Voice(
            name(speaker, article),
            person(speaker, article, namings),
            quote.kind() != QuoteKind.REPORTED);
  }

  /** Who speaks, by the fullest name that the article has for it. */
  static String name(Speaker speaker, AnalysedArticle article) {
    String name = speaker.name();
    return name != null ? name : speaker.mention().of(article.article().text());
  }

  private static @Nullable String person(
      Speaker speaker, AnalysedArticle article, Namings namings) {
    return article.mentions().stream()
        .filter(mention -> mention.name().equals(speaker.name()))
        .flatMap(mention -> namings.in(article.article().id(), mention.span()).stream())
        .map(Namings.Naming::name)
        .findFirst()
        .orElse(null);
  }

  /** Whether at least half of the part stands in the quote. */
  private static boolean isAbout(Quote quote, Span part) {
    int inside = 0;
    for (Span span : quote.content()) {
      int start = Math.max(span.start(), part.start());
      int end = Math.min(span.end(), part.end());
      inside += Math.max(0, end - start);
    }
    return inside * 2 >= part.length();
  }

  /**
   * Whether two people say the two things in words of their own: then they make two claims, however
   * alike; but not where the words are the same at length, nor where both are only reported to say
   * it.
   */
  static boolean areTwo(Unit a, Unit b) {
    Voice one = a.voice();
    Voice other = b.voice();
    return (one.quoted || other.quoted)
        && one.person != null
        && other.person != null
        && !one.person.equals(other.person)
        && one.name != null
        && other.name != null
        && !Sources.areOne(one.name, other.name)
        && !isVerbatim(a, b);
  }

  /** Whether two units have most of their words in common, and many. */
  static boolean isVerbatim(Unit a, Unit b) {
    Set<String> one = stems(a);
    Set<String> other = stems(b);
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size() >= VERBATIM && both.size() * 5 >= Math.min(one.size(), other.size()) * 4;
  }

  private static Set<String> stems(Unit unit) {
    List<Telling.Term> terms = unit.telling().terms();
    return terms.stream().map(Telling.Term::stem).collect(Collectors.toUnmodifiableSet());
  }
}
