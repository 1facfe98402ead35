package news.parallax.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.issue.Issues;
import news.parallax.pipeline.PageReader;
import news.parallax.pipeline.Pipeline;
import news.parallax.pipeline.Workers;
import news.parallax.store.LibraryWriter;
import news.parallax.store.PageKey;
import news.parallax.story.Sketch;
import org.jspecify.annotations.Nullable;

/** Takes pages into the library as articles, or as new versions of articles that are there. */
final class Admission {
  private final LibraryWriter library;
  private final Workers workers;
  private final PageReader reader;
  private final Issues issues;
  private final Analyses analyses;
  private int pages;
  private int unchanged;
  private int articles;
  private int updated;

  Admission(LibraryWriter library, Workers workers, Issues issues, Analyses analyses) {
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

  /** Takes the pages that are new, all of them or none, in their order. */
  void admit(List<Page> batch) {
    List<Read> read = workers.map("reading", fresh(batch), this::read);
    library.together(
        any -> {
          read.forEach(this::keep);
          library.addIssues(issues.sorted());
          return true;
        });
    pages += batch.size();
    unchanged += batch.size() - read.size();
  }

  private record Keyed(Page page, PageKey key) {}

  private List<Keyed> fresh(List<Page> batch) {
    Set<String> seen = new HashSet<>();
    List<Keyed> fresh = new ArrayList<>();
    for (Page page : batch) {
      PageKey key = PageKey.of(page);
      if (!library.hasPage(key) && seen.add(key.identity())) {
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
    long page = library.addPage(read.key(), read.page());
    Article article = read.article();
    if (article == null) {
      return;
    }
    String address = key(article, read.key());
    String key = address;
    Optional<Article> there = library.articleOf(key);
    for (int number = 2; there.isPresent(); number++) {
      if (Versions.isSameText(there.get(), article)) {
        return;
      }
      if (Versions.areOfOneArticle(there.get(), article)) {
        update(article.withId(there.get().id()), page);
        return;
      }
      key = address + " #" + number; // another article that claims the same address
      there = library.articleOf(key);
    }
    add(key, article, page, read);
  }

  private void update(Article article, long page) {
    library.updateArticle(article, page);
    updated++;
  }

  private void add(String key, Article article, long page, Read read) {
    Article named = article.withId(free(article.id()));
    Sketch sketch = read.sketch();
    library.addArticle(
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
    for (int number = 2; library.hasArticle(free); number++) {
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
