package news.parallax.collect;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Says in a user's words why something can't be read. */
final class Cause {
  private Cause() {}

  static String of(IOException fault) {
    return switch (fault) {
      case NoSuchFileException gone -> "no such file or folder";
      case AccessDeniedException denied -> "can't be read: permission denied";
      case FileSystemLoopException loop -> "not read: a link that leads back to its own folder";
      case FileSystemException file -> "can't be read: " + reason(file.getReason());
      case EOFException early -> "ends too early; what came before the end was read";
      case ZipException packed -> "can't be unpacked: " + reason(packed.getMessage());
      default -> "can't be read: " + reason(fault.getMessage());
    };
  }

  private static String reason(@Nullable String message) {
    return message == null ? "no reason given" : message.lines().findFirst().orElse(message);
  }
}
