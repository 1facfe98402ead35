package news.parallax.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.parallax.analysis.Analyser;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.article.Paragraph;
import news.parallax.article.PublishedAt;
import news.parallax.extract.Extractor;
import news.parallax.story.Sketch;
import news.parallax.story.StoryStream;

/**
 * Whether a part of an article that is printed again, without title, comes into the story of its
 * source, and which index of shingles would find the source: {@code MeasureReprints FILE…} for
 * stories sets, which are mixed into one stream.
 */
public final class MeasureReprints {
  private static final Instant READ = Instant.parse("2100-01-01T00:00:00Z");
  private static final int EACH = 3;
  private static final int LEAST_WORDS = 40;

  private MeasureReprints() {}

  /** What is printed again: quarters of the sentences, and how many days later. */
  private record Cut(int from, int to, int daysLater) {
    static final List<Cut> ALL =
        List.of(
            new Cut(0, 2, 0),
            new Cut(2, 4, 0),
            new Cut(3, 4, 0),
            new Cut(0, 4, 365),
            new Cut(2, 3, 365));

    /** The reprint; null where it is too short to be an article. */
    GoldReprint of(Article source) {
      List<String> sentences = new ArrayList<>();
      for (Paragraph paragraph : source.paragraphs()) {
        String text = paragraph.span().of(source.text());
        sentences.addAll(List.of(text.split("(?<=[.!?])\\s+", -1)));
      }
      int size = sentences.size();
      List<String> kept = sentences.subList(size * from / 4, size * to / 4);
      PublishedAt first = source.published();
      String day = first == null ? null : first.day().plusDays(daysLater).toString();
      Page.Parts parts =
          new Page.Parts("again-" + source.id(), "Again", null, day, String.join("\n\n", kept));
      return new GoldReprint(source, new Page("again", null, READ, parts));
    }
  }

  private record GoldReprint(Article source, Page page) {
    List<Article> article() {
      Article article = new Extractor().extract(page).article();
      boolean enough = article != null && article.text().split("\\s+", -1).length >= LEAST_WORDS;
      return enough ? List.of(Objects.requireNonNull(article)) : List.of();
    }
  }

  /** Prints what it measures. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    GoldStream gold = GoldStream.mixed(Arrays.stream(args).map(Path::of).toList());
    for (Cut cut : Cut.ALL) {
      Map<Article, Article> sources = new HashMap<>();
      List<Article> again = new ArrayList<>();
      for (int i = 0; i < gold.articles().size(); i += EACH) {
        Article source = gold.articles().get(i).article();
        for (Article article : cut.of(source).article()) {
          sources.put(article, source);
          again.add(article);
        }
      }
      out.printf(Locale.ROOT, "%s of %,d articles%n", cut, again.size());
      out.printf(Locale.ROOT, "  in the story of its source: %d%n", joined(gold, again, sources));
      for (ShingleIndex.Keys keys : ShingleIndex.Keys.values()) {
        out.println("  " + found(keys, gold, again, sources));
      }
    }
  }

  private static long joined(GoldStream gold, List<Article> again, Map<Article, Article> sources) {
    StoryStream stream = new StoryStream();
    gold.sketches().forEach(stream::add);
    again.forEach(article -> stream.add(Sketch.of(Analyser.analyse(article))));
    Map<ArticleId, Object> stories = new HashMap<>();
    stream.stories().forEach(s -> s.articles().forEach(id -> stories.put(id, s.id())));
    return again.stream()
        .filter(
            article ->
                Objects.equals(
                    stories.get(article.id()),
                    stories.get(Objects.requireNonNull(sources.get(article)).id())))
        .count();
  }

  private static String found(
      ShingleIndex.Keys keys, GoldStream gold, List<Article> again, Map<Article, Article> sources) {
    ShingleIndex index = new ShingleIndex(keys);
    long start = System.nanoTime();
    gold.articles().forEach(article -> index.add(article.article()));
    double micros = (System.nanoTime() - start) / 1e3 / gold.articles().size();
    int right = 0;
    long candidates = 0;
    for (Article article : again) {
      var like = index.like(article);
      candidates += like.size();
      right += like.contains(Objects.requireNonNull(sources.get(article)).id()) ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "%s: source found %d, candidates %.1f an article; %.0f keys and %.0f µs an article kept",
        keys,
        right,
        (double) candidates / again.size(),
        (double) index.size() / gold.articles().size(),
        micros);
  }
}
