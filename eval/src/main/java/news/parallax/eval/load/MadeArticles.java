package news.parallax.eval.load;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import news.parallax.article.Page;
import news.parallax.pipeline.PageSource;

/**
 * Articles made from a seed as news brings them, in the order of time: each story by one to a dozen
 * outlets within a day, with words, names and figures of its own; some stories of one affair. The
 * same seed gives the same articles, wherever one begins.
 *
 * @param from number of the first article
 * @param until number after the last one
 */
record MadeArticles(int from, int until, long seed) implements PageSource {
  private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");

  /** 288 articles a day. */
  private static final Duration APART = Duration.ofMinutes(5);

  /** So many articles are about the same stories, in any order. */
  private static final int BLOCK = 256;

  private static final int OUTLETS = 60;
  private static final int SENTENCES_A_PARAGRAPH = 2;

  /** Affairs go on for some days, while others come up. */
  private static final int AFFAIRS_A_BLOCK = 16;

  private static final int AFFAIRS = 200;

  @Override
  public void forEach(Consumer<? super Page> each) {
    for (int block = from / BLOCK; block * BLOCK < until; block++) {
      List<MadeStory.Told> articles = articles(block);
      for (int at = 0; at < BLOCK; at++) {
        int number = block * BLOCK + at;
        if (number >= from && number < until) {
          each.accept(page(number, articles.get(at)));
        }
      }
    }
  }

  private List<MadeStory.Told> articles(int block) {
    Random random = new Random(seed * 1_000_003 + block);
    List<MadeStory.Told> articles = new ArrayList<>();
    while (articles.size() < BLOCK) {
      int affair = block * AFFAIRS_A_BLOCK + (int) (AFFAIRS * Math.pow(random.nextDouble(), 2));
      articles.addAll(MadeStory.of(MadeAffair.of(new Random(~seed * 31 + affair)), random));
    }
    Collections.shuffle(articles, random);
    return articles;
  }

  private static Page page(int number, MadeStory.Told article) {
    Instant at = FIRST.plus(APART.multipliedBy(number));
    int outlet = Math.floorMod(number * 31 + number / OUTLETS, OUTLETS);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < article.sentences().size(); i++) {
      text.append(article.sentences().get(i));
      text.append(i % SENTENCES_A_PARAGRAPH == 1 ? '\n' : ' ');
    }
    return new Page(
        "made:" + number,
        URI.create("https://outlet-" + outlet + ".example/" + number),
        at,
        new Page.Parts(null, "Outlet " + outlet, article.title(), at.toString(), text.toString()));
  }
}
