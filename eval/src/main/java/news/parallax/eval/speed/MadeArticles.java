package news.parallax.eval.speed;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.function.Consumer;
import news.parallax.article.Page;
import news.parallax.pipeline.PageSource;

/**
 * Short articles made from a seed, in the order of their days: five outlets a story, every story
 * with other names.
 *
 * @param from number of the first article
 * @param until number after the last one
 */
public record MadeArticles(int from, int until, long seed) implements PageSource {
  private static final int OUTLETS = 5;
  private static final int PARAGRAPHS = 3;

  @Override
  public void forEach(Consumer<? super Page> each) {
    for (int number = from; number < until; number++) {
      each.accept(page(number));
    }
  }

  private Page page(int number) {
    int outlet = number % OUTLETS;
    MadeStory story = MadeStory.of(new Vocabulary(new Random(seed + number / OUTLETS)), number);
    Vocabulary words = new Vocabulary(new Random(~seed * 31 + number));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
      String core = story.core().get((outlet + i) % story.core().size());
      text.append(core).append(' ').append(MadePages.filler(story, words)).append('\n');
    }
    String day = story.day().toString();
    return new Page(
        "made:" + number,
        URI.create("https://outlet-" + outlet + ".example/" + day + "/" + number),
        story.day().atStartOfDay().toInstant(ZoneOffset.UTC),
        new Page.Parts(
            null,
            "Outlet " + outlet,
            words.name() + ": " + story.title(),
            day + "T0" + outlet + ":30:00Z",
            text.toString()));
  }
}
