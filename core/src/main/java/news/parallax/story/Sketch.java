package news.parallax.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import news.parallax.article.Span;
import news.parallax.name.Mention;
import news.parallax.text.Sentence;
import news.parallax.text.Term;
import news.parallax.text.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What the fold keeps of an article.
 *
 * @param published null where unknown
 * @param traits each stem once, by stem
 */
public record Sketch(ArticleId id, @Nullable PublishedAt published, List<Trait> traits) {
  /** Chars of the body that count as its first paragraphs. */
  private static final int LEDE = 500;

  /** Chars after which more words say little about what an article is about. */
  private static final int READ = 12_000;

  public Sketch {
    traits = List.copyOf(traits);
  }

  /** The sketch of an article. Pure, and safe for any number of threads. */
  public static Sketch of(AnalysedArticle analysed) {
    Article article = analysed.article();
    Map<String, TraitCount> counts = new HashMap<>();
    NavigableMap<Integer, Mention> mentions = new TreeMap<>();
    analysed.mentions().forEach(mention -> mentions.put(mention.span().start(), mention));
    for (Sentence sentence : analysed.sentences()) {
      if (sentence.span().start() < READ) {
        count(article, sentence, mentions, counts);
      }
    }
    List<Trait> traits =
        counts.values().stream()
            .map(TraitCount::trait)
            .filter(trait -> !ofNames(trait, counts))
            .sorted(Comparator.comparing(Trait::stem))
            .toList();
    return new Sketch(article.id(), article.published(), traits);
  }

  /** The same with another time. */
  public Sketch at(@Nullable PublishedAt time) {
    return new Sketch(id, time, traits);
  }

  private static void count(
      Article article,
      Sentence sentence,
      NavigableMap<Integer, Mention> mentions,
      Map<String, TraitCount> counts) {
    String text = article.text();
    TraitCount.Zone zone = zone(article, sentence);
    Term before = null;
    for (Term term : Terms.in(text, sentence.span())) {
      TraitCount count =
          counts.computeIfAbsent(
              term.stem(), stem -> new TraitCount(stem, term.span().of(text), false));
      count.see(zone);
      var mention = mentions.floorEntry(term.span().start());
      if (mention != null && mention.getValue().span().end() >= term.span().end()) {
        count.seeIn(mention.getValue().name());
      }
      if (zone != TraitCount.Zone.TITLE && term.span().start() > sentence.span().start() + 1) {
        count.seeInside(term);
      }
      if (before != null) {
        phrase(text, before, term, counts).see(zone);
      }
      before = term;
    }
  }

  /** Whether it is a phrase of names alone: who takes part is told by the names themselves. */
  private static boolean ofNames(Trait trait, Map<String, TraitCount> counts) {
    if (trait.kind() != Trait.Kind.PHRASE) {
      return false;
    }
    for (String stem : trait.stem().split(" ", -1)) {
      TraitCount count = counts.get(stem);
      if (count != null && count.trait().kind() != Trait.Kind.NAME) {
        return false;
      }
    }
    return true;
  }

  private static TraitCount phrase(
      String text, Term before, Term term, Map<String, TraitCount> counts) {
    Span both = new Span(before.span().start(), term.span().end());
    return counts.computeIfAbsent(
        before.stem() + " " + term.stem(), stem -> new TraitCount(stem, both.of(text), true));
  }

  private static TraitCount.Zone zone(Article article, Sentence sentence) {
    if (sentence.paragraph() < 0) {
      return TraitCount.Zone.TITLE;
    }
    Span title = article.body().title();
    int bodyStart = title == null ? 0 : title.end();
    return sentence.span().start() < bodyStart + LEDE ? TraitCount.Zone.LEDE : TraitCount.Zone.BODY;
  }
}
