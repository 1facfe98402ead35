package news.parallax.rest;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import news.parallax.serve.Problem;
import news.parallax.store.ChangeRow;
import news.parallax.store.Library;
import org.jspecify.annotations.Nullable;

/**
 * Changes as they come, as Server-Sent Events (WHATWG HTML, 9.2): one event a change, its number as
 * the id, so that a reader who was cut off goes on where it was.
 */
final class Events {
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int SILENCE = 15;
  private static final int BATCH = 100;

  /** So many readers at once; more are told to come later. */
  private static final int READERS = 100;

  private final Library library;
  private final Semaphore places = new Semaphore(READERS);

  Events(Library library) {
    this.library = library;
  }

  /** Tells a reader of changes until it goes; runs on a thread of its own. */
  void follow(SseClient reader) {
    if (!places.tryAcquire()) {
      throw new Problem(503, "Too many follow the changes", "Try again later.");
    }
    try {
      follow(reader, start(reader.ctx().header("Last-Event-ID")));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
  }

  private void follow(SseClient reader, long start) throws InterruptedException {
    long told = start;
    int silent = 0;
    reader.sendComment("changes after " + told);
    while (!reader.terminated()) {
      List<ChangeRow> changes = library.changes(told, BATCH);
      for (ChangeRow change : changes) {
        reader.sendEvent(
            change.kind(), Answer.text(Rows.change(change)), String.valueOf(change.id()));
        told = change.id();
      }
      silent = changes.isEmpty() ? silent + 1 : 0;
      if (silent % SILENCE == SILENCE - 1) {
        reader.sendComment("still here");
      }
      if (changes.size() < BATCH) {
        Thread.sleep(PAUSE);
      }
    }
  }

  private long start(@Nullable String last) {
    try {
      return last == null ? library.size().change() : Long.parseLong(last);
    } catch (NumberFormatException e) {
      return library.size().change();
    }
  }
}
