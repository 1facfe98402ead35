package news.parallax.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.issue.Issues;
import news.parallax.pipeline.PageReader;
import news.parallax.pipeline.Pipeline;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.store.LibraryWriter;
import news.parallax.store.PageKey;
import news.parallax.story.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * Takes pages into the library as articles, or as new versions of articles that are there. While a
 * batch is being kept, the next one is being read.
 */
final class Admission implements AutoCloseable {
  private final LibraryWriter library;
  private final Workers workers;
  private final PageReader reader;
  private final Issues issues;
  private final Analyses analyses;
  private final ExecutorService reading = Executors.newSingleThreadExecutor();
  private @Nullable Ahead ahead;
  private final int total;
  private int told;
  private int known;
  private int pages;
  private int unchanged;
  private int articles;
  private int updated;

  /**
   * An admission.
   *
   * @param total how many pages there seem to be; 0 where nobody knows
   */
  Admission(LibraryWriter library, Workers workers, Issues issues, Analyses analyses, int total) {
    this.total = total;
    this.library = library;
    this.workers = workers;
    this.reader = new PageReader(issues);
    this.issues = issues;
    this.analyses = analyses;
  }

  Ingest.Summary summary() {
    return new Ingest.Summary(pages, unchanged, articles, updated);
  }

  /** A page with what was read of it. */
  private record Read(
      Page page,
      PageKey key,
      @Nullable Article article,
      @Nullable AnalysedArticle analysed,
      @Nullable Sketch sketch) {}

  /** A batch that is being read. */
  private record Ahead(int pages, Future<List<Read>> read) {}

  /**
   * Begins to read a batch, and keeps the one before: all pages of it that are new or none, in
   * their order.
   */
  void admit(List<Page> batch) {
    List<Keyed> fresh = fresh(batch);
    Progress progress = progress(batch.size(), fresh.size());
    Ahead next =
        new Ahead(
            batch.size(),
            reading.submit(
                () -> {
                  progress.done("reading", 0, 0, 0);
                  return workers.telling(progress).map("reading", fresh, this::read);
                }));
    keepAhead();
    ahead = next;
  }

  /** Counts a batch on from those before; what is known of it is done at once. */
  private Progress progress(int size, int fresh) {
    int before = told + size - fresh;
    told += size;
    known += size - fresh;
    int knownNow = known;
    return (stage, done, any, none) ->
        workers.progress().done(stage, before + done, total, knownNow);
  }

  /** Keeps the batch that was read last. */
  void keepAhead() {
    if (ahead == null) {
      return;
    }
    int all = ahead.pages();
    List<Read> read = result(ahead.read());
    ahead = null;
    int kept =
        library.together(
            any -> {
              int count = 0;
              for (Read each : read) {
                if (!library.articles().hasPage(each.key())) {
                  keep(each);
                  count++;
                }
              }
              library.addIssues(issues.sorted());
              return count;
            });
    pages += all;
    unchanged += all - kept;
  }

  private static List<Read> result(Future<List<Read>> read) {
    try {
      return read.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a page could not be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while pages were read", e);
    }
  }

  @Override
  public void close() {
    reading.close();
  }

  private record Keyed(Page page, PageKey key) {}

  private List<Keyed> fresh(List<Page> batch) {
    Set<String> seen = new HashSet<>();
    List<Keyed> fresh = new ArrayList<>();
    for (Page page : batch) {
      PageKey key = PageKey.of(page);
      if (!library.articles().hasPage(key) && seen.add(key.identity())) {
        fresh.add(new Keyed(page, key));
      }
    }
    return fresh;
  }

  private Read read(Keyed keyed) {
    Article article = reader.article(keyed.page()).orElse(null);
    AnalysedArticle analysed =
        article == null || !Pipeline.tellsNews(article)
            ? null
            : reader.analysed(article).orElse(null);
    Sketch sketch = analysed == null ? null : Sketch.of(analysed);
    return new Read(keyed.page(), keyed.key(), article, analysed, sketch);
  }

  private void keep(Read read) {
    long page = library.articles().addPage(read.key(), read.page());
    Article article = read.article();
    if (article == null) {
      return;
    }
    String address = key(article, read.key());
    String key = address;
    Optional<Article> there = library.articles().articleOf(key);
    for (int number = 2; there.isPresent(); number++) {
      if (Versions.isSameText(there.get(), article)) {
        unchanged++;
        return;
      }
      if (Versions.areOfOneArticle(there.get(), article)) {
        update(article.withId(there.get().id()), page);
        return;
      }
      key = address + " #" + number; // another article that claims the same address
      there = library.articles().articleOf(key);
    }
    add(key, article, page, read);
  }

  private void update(Article article, long page) {
    library.articles().updateArticle(article, page);
    updated++;
  }

  private void add(String key, Article article, long page, Read read) {
    Article named = article.withId(free(article.id()));
    Sketch sketch = read.sketch();
    library
        .articles()
        .addArticle(
            key,
            named,
            page,
            sketch == null ? null : new Sketch(named.id(), sketch.published(), sketch.traits()));
    if (read.analysed() != null) {
      analyses.put(read.analysed().with(named));
    }
    articles++;
  }

  /** The article's id, with a number where another article has it. */
  private ArticleId free(ArticleId id) {
    ArticleId free = id;
    for (int number = 2; library.articles().hasArticle(free); number++) {
      free = new ArticleId(id + "-" + number);
    }
    return free;
  }

  /** The article's address; where it has none that is its own, its page's key. */
  private static String key(Article article, PageKey page) {
    URI url = article.source().url();
    if (url == null || url.getPath() == null || url.getPath().length() < 2) {
      return page.key();
    }
    return url.toString();
  }
}
