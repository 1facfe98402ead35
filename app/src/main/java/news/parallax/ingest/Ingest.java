package news.parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import news.parallax.article.Page;
import news.parallax.index.IndexMaker;
import news.parallax.issue.Issues;
import news.parallax.pipeline.PageSource;
import news.parallax.pipeline.Workers;
import news.parallax.store.Decision;
import news.parallax.store.LibraryWriter;
import news.parallax.store.Remembered;
import news.parallax.store.SavedSearch;

/**
 * Brings pages into a library. It may end at any moment: who starts it again with the same pages
 * gets what he would have got without the halt. Single writer: not safe for several threads.
 */
public final class Ingest {
  /** So many pages are read together. */
  private static final int BATCH = 64;

  /** So many articles are put into stories together, those published first going first. */
  private static final int FOLDED = 1_000;

  private final LibraryWriter library;
  private final Workers workers;
  private final Analyses analyses = new Analyses();
  private final Stories stories;
  private final Briefs briefs;
  private final Affairs affairs;
  private final IndexMaker index;

  /** An ingest into a library, by a program that ends with it. */
  public Ingest(LibraryWriter library, Workers workers) {
    this(library, workers, new StoryMemory());
  }

  /**
   * An ingest into a library.
   *
   * @param memory of the same library, from an earlier ingest
   */
  public Ingest(LibraryWriter library, Workers workers, StoryMemory memory) {
    this.library = library;
    this.workers = workers;
    this.stories = new Stories(library, memory);
    this.briefs = new Briefs(library, workers, analyses);
    this.affairs = new Affairs(library);
    this.index = new IndexMaker(library.folder(), workers);
  }

  /** What came of some pages. */
  public record Summary(int pages, int unchanged, int articles, int updated) {}

  /**
   * Reads pages, and puts their articles into stories.
   *
   * @param issues gets what goes wrong; kept in the library too
   */
  public Summary run(PageSource pages, Issues issues) {
    finish(issues);
    Summary summary = admit(pages, issues);
    library.stories().callWaiting();
    finish(issues);
    library.addIssues(issues.sorted());
    return summary;
  }

  private Summary admit(PageSource pages, Issues issues) {
    try (Admission admission = new Admission(library, workers, issues, analyses, pages.count())) {
      List<Page> batch = new ArrayList<>();
      pages.forEach(
          page -> {
            batch.add(page);
            if (batch.size() == BATCH) {
              admission.admit(List.copyOf(batch));
              batch.clear();
              foldIfMany(issues);
            }
          });
      admission.admit(batch);
      foldIfMany(issues);
      admission.keepAhead();
      return admission.summary();
    }
  }

  /**
   * Answers a request once: when it comes again, it gets the first answer again.
   *
   * @throws Remembered.OtherRequest if another request came with its key
   */
  public String once(Remembered request, Supplier<String> work) {
    return library
        .answers()
        .to(request)
        .orElseGet(
            () -> {
              String answer = work.get();
              library.answers().put(request, answer);
              return answer;
            });
  }

  /**
   * Obeys what a person decided, now and for ever.
   *
   * @return the decision's number
   * @throws news.parallax.store.LibraryProblem if it contradicts an earlier one
   */
  public long obey(Decision decision) {
    finish();
    long number = stories.obey(decision);
    finish();
    return number;
  }

  /**
   * Takes a decision back: stories are as if it had never been taken.
   *
   * @throws news.parallax.store.LibraryProblem if no decision of that number holds
   */
  public void undo(long decision) {
    finish();
    stories.undo(decision);
    finish();
  }

  /** Keeps a search, in place of one of the same name. */
  public void keep(SavedSearch search) {
    library.putSearch(search);
  }

  /** Forgets a search; false where there is none of this name. */
  public boolean forget(String search) {
    return library.forgetSearch(search);
  }

  private void foldIfMany(Issues issues) {
    if (library.stories().waiting() >= FOLDED) {
      library.stories().callWaiting();
      finish(issues);
    }
  }

  /** Does what is left to do of all that was called: stories, briefs, storylines, the index. */
  public void finish() {
    Issues issues = new Issues();
    finish(issues);
    library.addIssues(issues.sorted());
  }

  private void finish(Issues issues) {
    stories.foldCalled();
    briefs.makeStale();
    analyses.clear();
    try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
      CompletableFuture<Void> indexed =
          CompletableFuture.runAsync(() -> index.update(issues), beside);
      affairs.linkUnlinked(); // of which the index knows nothing
      await(indexed);
    }
  }

  private static void await(CompletableFuture<Void> work) {
    try {
      work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }
}
