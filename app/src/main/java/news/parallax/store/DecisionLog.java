package news.parallax.store;

import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What people said of the stories. For the thread of the one writer. */
public final class DecisionLog {
  private final Handle handle;
  private final InstantSource clock;

  DecisionLog(Handle handle, InstantSource clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** Keeps a decision, with the turn at which it was taken. */
  public Decision.Taken take(Decision decision, long turn) {
    long at = clock.instant().getEpochSecond();
    long id =
        handle
            .createUpdate("insert into decisions (at, body, turn) values (?, ?, ?)")
            .bind(0, at)
            .bind(1, Packed.json(decision))
            .bind(2, turn)
            .executeAndReturnGeneratedKeys()
            .mapTo(Long.class)
            .one();
    return new Decision.Taken(id, at, turn, decision, null);
  }

  /** Takes a decision back. */
  public void undo(long decision) {
    handle.execute(
        "update decisions set undone = ? where id = ?", clock.instant().getEpochSecond(), decision);
  }

  /** The decisions that hold, oldest first. */
  public List<Decision.Taken> holding() {
    return DecisionForm.holding(handle);
  }
}
