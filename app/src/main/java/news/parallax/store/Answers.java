package news.parallax.store;

import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Answers to requests that came with a key, to be given again. For the thread of the one writer.
 */
public final class Answers {
  private final Handle handle;
  private final InstantSource clock;

  Answers(Handle handle, InstantSource clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * The answer that a request got before.
   *
   * @throws Remembered.OtherRequest if another one came with its key
   */
  public Optional<String> to(Remembered remembered) {
    Optional<String> request = column("request", remembered.key());
    if (request.isPresent() && !request.get().equals(remembered.request())) {
      throw new Remembered.OtherRequest();
    }
    return column("answer", remembered.key());
  }

  private Optional<String> column(String column, String key) {
    return handle
        .createQuery("select " + column + " from answers where key = ?")
        .bind(0, key)
        .mapTo(String.class)
        .findOne();
  }

  /** Keeps the answer to a request. */
  public void put(Remembered remembered, String answer) {
    handle.execute(
        "insert into answers (key, at, request, answer) values (?, ?, ?, ?)",
        remembered.key(),
        clock.instant().getEpochSecond(),
        remembered.request(),
        answer);
  }
}
