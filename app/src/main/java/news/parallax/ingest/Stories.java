package news.parallax.ingest;

import java.util.List;
import news.parallax.store.Decision;
import news.parallax.store.LibraryProblem;
import news.parallax.store.LibraryWriter;
import news.parallax.store.StoredStories;

/** The fold of articles into stories, over the library. */
final class Stories {
  /** So many articles are kept in one transaction. */
  private static final int BATCH = 100;

  private final LibraryWriter library;
  private final StoryMemory memory;

  Stories(LibraryWriter library, StoryMemory memory) {
    this.library = library;
    this.memory = memory;
  }

  /** Puts the articles that were called into stories. */
  void foldCalled() {
    List<StoredStories.Waiting> called = library.stories().called();
    if (called.isEmpty()) {
      return;
    }
    memory.catchUp(library);
    for (int start = 0; start < called.size(); start += BATCH) {
      List<StoredStories.Waiting> batch =
          called.subList(start, Math.min(called.size(), start + BATCH));
      keeping(
          touched ->
              batch.forEach(
                  article ->
                      library
                          .stories()
                          .take(article.id(), memory.take(article, library, touched::by))));
    }
  }

  /**
   * Obeys a decision, now and for ever.
   *
   * @return its number
   * @throws LibraryProblem if it contradicts an earlier one; nothing has changed then
   */
  long obey(Decision decision) {
    memory.catchUp(library);
    long[] id = new long[1];
    try {
      if (memory.mustBeginAnewFor(decision, library)) {
        beginAnew(() -> id[0] = library.decisions().take(decision, memory.turn()).id());
      } else {
        keeping(
            touched -> {
              Decision.Taken taken = library.decisions().take(decision, memory.turn());
              memory.obey(taken, library, touched::by);
              outdate(decision);
              id[0] = taken.id();
            });
      }
    } catch (IllegalArgumentException e) {
      throw new LibraryProblem("that contradicts an earlier decision: " + e.getMessage());
    }
    return id[0];
  }

  /**
   * Takes a decision back and makes all stories as if it had never been taken.
   *
   * @throws LibraryProblem if no decision of that number holds
   */
  void undo(long decision) {
    beginAnew(
        () -> {
          Decision undone =
              library.decisions().holding().stream()
                  .filter(taken -> taken.id() == decision)
                  .findFirst()
                  .orElseThrow(
                      () ->
                          new LibraryProblem("there is no decision " + decision + " to take back"))
                  .decision();
          library.decisions().undo(decision);
          outdate(undone);
        });
  }

  /** Changes what was decided, and folds all articles anew: all of it or nothing. */
  private void beginAnew(Runnable change) {
    try {
      library.together(
          any -> {
            change.run();
            memory.forget();
            Refold refold = new Refold(memory);
            memory.catchUp(library, refold::changed);
            library.stories().putOnly(refold.stories(), refold.redirects());
            return true;
          });
    } catch (RuntimeException e) {
      memory.forget();
      throw e;
    }
  }

  /** What is said of claims is obeyed where briefs are made. */
  private void outdate(Decision decision) {
    if (decision instanceof Decision.NotSameClaim claim) {
      library.stories().outdateBriefOf(claim.passage().article());
    }
  }

  private interface Work {
    void with(Touched touched);
  }

  /** Does some work and keeps what it touched, all of it or nothing. */
  private void keeping(Work work) {
    try {
      library.together(
          any -> {
            Touched touched = new Touched(library, memory.streams());
            work.with(touched);
            touched.keep();
            return true;
          });
    } catch (RuntimeException e) {
      memory.forget();
      throw e;
    }
  }
}
