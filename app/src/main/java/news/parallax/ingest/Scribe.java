package news.parallax.ingest;

import java.time.InstantSource;
import java.util.function.Function;
import news.parallax.pipeline.Workers;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryWriter;

/**
 * Writes to a library for a program that runs on: takes hold of the library for each piece of work
 * alone, and keeps between them what the stories' fold remembers. Safe for threads: one writes, the
 * others wait.
 */
public final class Scribe {
  private final LibraryFolder folder;
  private final InstantSource clock;
  private final Workers workers;
  private final StoryMemory memory = new StoryMemory();

  /** A scribe of a library, made where there is none when it first writes. */
  public Scribe(LibraryFolder folder, InstantSource clock, Workers workers) {
    this.folder = folder;
    this.clock = clock;
    this.workers = workers;
  }

  /**
   * Does a piece of work.
   *
   * @throws news.parallax.store.LibraryProblem if another process writes, or the work is refused
   */
  public synchronized <T> T write(Function<Ingest, T> work) {
    return LibraryWriter.with(
        folder, clock, writer -> work.apply(new Ingest(writer, workers, memory)));
  }
}
