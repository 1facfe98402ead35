package news.parallax.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held by the one who writes to a library; the system lets go of it when a process ends. */
record WriterLock(FileChannel file) implements AutoCloseable {

  /**
   * Takes hold of a library, whose folder is made where there is none.
   *
   * @throws LibraryProblem if another one holds it, or it can't be written
   */
  static WriterLock on(LibraryFolder folder) {
    try {
      Files.createDirectories(folder.path());
      FileChannel file =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(file) == null) {
        file.close();
        throw new LibraryProblem(
            "the library in "
                + folder.path()
                + " is being written by another Parallax (ingest, correct, a round of watch, the"
                + " desk); try again when it is done");
      }
      return new WriterLock(file);
    } catch (IOException e) {
      throw new LibraryProblem(
          "the library in " + folder.path() + " can't be written: " + e.getMessage());
    }
  }

  private static @Nullable FileLock lock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // by this very process
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
