package news.parallax.eval.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.story.Sketch;
import news.parallax.story.Trait;
import news.parallax.story.Trait.Kind;

/**
 * An endless stream of sketches as news gives them: words by Zipf's law, a vocabulary that keeps
 * growing, names that come into fashion and go, stories of one to dozens of articles that overlap
 * in time. The same seed gives the same stream. Not safe for several threads.
 */
public final class GeneratedNews {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int ARTICLES_A_DAY = 2_000;
  private static final int RUNNING = 1_500;
  private static final int WORDS = 60_000;
  private static final int NAMES = 400_000;

  private final Random random;
  private final List<Plot> plots = new ArrayList<>();
  private long count;

  public GeneratedNews(long seed) {
    random = new Random(seed);
    while (plots.size() < RUNNING) {
      plots.add(plot());
    }
  }

  /** The next article. */
  public Sketch next() {
    int at = (int) (RUNNING * Math.pow(random.nextDouble(), 3));
    Plot plot = plots.get(at);
    if (random.nextInt(6) == 0) {
      plots.set(at, plot());
    }
    LocalDate day = FIRST.plusDays(count / ARTICLES_A_DAY);
    PublishedAt published = PublishedAt.day(day, Basis.METADATA, "generated", 1);
    return new Sketch(new ArticleId("g" + count++), published, traits(plot));
  }

  private Plot plot() {
    List<String> names = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      names.add("n" + zipf(NAMES, 1.3));
    }
    for (int i = 0; i < 40; i++) {
      words.add("w" + zipf(WORDS, 2.2));
    }
    for (int i = 0; i < 40; i++) {
      phrases.add(pick(words) + " " + pick(words));
    }
    return new Plot(names, words, phrases);
  }

  private List<Trait> traits(Plot plot) {
    Map<String, Trait> traits = new TreeMap<>();
    for (int i = 0; i < 25; i++) {
      put(traits, random.nextInt(4) > 0 ? pick(plot.names()) : "n" + zipf(NAMES, 2), Kind.NAME);
    }
    for (int i = 0; i < 180; i++) {
      put(traits, random.nextInt(4) == 0 ? pick(plot.words()) : "w" + zipf(WORDS, 3), Kind.WORD);
    }
    for (int i = 0; i < 150; i++) {
      String fresh = "w" + zipf(WORDS, 3) + " w" + zipf(WORDS, 3);
      put(traits, random.nextInt(5) == 0 ? pick(plot.phrases()) : fresh, Kind.PHRASE);
    }
    put(traits, String.valueOf(random.nextInt(3_000)), Kind.NUMBER);
    return traits.values().stream().sorted(Comparator.comparing(Trait::stem)).toList();
  }

  private void put(Map<String, Trait> traits, String stem, Kind kind) {
    int zone = random.nextInt(10);
    Trait one = new Trait(stem, stem, kind, zone == 0 ? 1 : 0, zone < 3 ? 1 : 0, 1);
    traits.merge(
        stem,
        one,
        (a, b) ->
            new Trait(stem, stem, kind, a.title() + b.title(), a.lede() + b.lede(), a.body() + 1));
  }

  private String pick(List<String> from) {
    return from.get((int) (from.size() * Math.pow(random.nextDouble(), 2)));
  }

  /** A rank below a limit; the steeper, the more often small ones. */
  private int zipf(int limit, double steepness) {
    return (int) (limit * Math.pow(random.nextDouble(), steepness * 2));
  }

  private record Plot(List<String> names, List<String> words, List<String> phrases) {}
}
