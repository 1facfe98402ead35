package news.parallax.rest;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import news.parallax.serve.Problem;
import news.parallax.store.ChangeRow;
import news.parallax.store.Library;
import org.jspecify.annotations.Nullable;

/**
 * Changes as they come, as Server-Sent Events (WHATWG HTML, 9.2): one event a change, its number as
 * the id, so that a reader who was cut off goes on where it was. Who names a change that there is
 * none of, as of a library that was put back from a copy, gets an event {@code reset} first: it
 * gives the number from which changes are told, and means that what is known must be read anew.
 */
final class Events {
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int SILENCE = 15;
  private static final int BATCH = 100;

  /** So many readers at once; more are told to come later. */
  private static final int READERS = 100;

  private final Library library;
  private final Semaphore places = new Semaphore(READERS);
  private final SseHandler stream = new SseHandler(0, this::follow);

  Events(Library library) {
    this.library = library;
  }

  /**
   * Begins to tell of changes.
   *
   * @throws Problem if a stream was not asked for, or too many follow already
   */
  void begin(Context context) {
    if (!Objects.requireNonNullElse(context.header("Accept"), "").contains("text/event-stream")) {
      throw new Problem(
          406, "This is a stream of events", "Ask with the header Accept: text/event-stream.");
    }
    if (!places.tryAcquire()) {
      throw new Problem(503, "Too many follow the changes", "Try again later.");
    }
    stream.handle(context);
  }

  /** Tells a reader of changes until it goes; runs on a thread of its own. */
  private void follow(SseClient reader) {
    try {
      long last = library.size().change();
      String asked = reader.ctx().header("Last-Event-ID");
      long start = start(asked, last);
      if (start < 0) {
        String number = String.valueOf(last);
        reader.sendEvent("reset", "{\"after\":" + number + "}", number);
      }
      follow(reader, start < 0 ? last : start);
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

  /** The change after which to begin; -1 where there is none of the number that was asked for. */
  private static long start(@Nullable String asked, long last) {
    if (asked == null) {
      return last;
    }
    try {
      long number = Long.parseLong(asked);
      return number <= last ? number : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
