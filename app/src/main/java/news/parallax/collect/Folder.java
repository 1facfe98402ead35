package news.parallax.collect;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists a folder's files, links followed; passes over hidden ones and what goes with pages. */
final class Folder extends SimpleFileVisitor<Path> {
  private static final Pattern NO_PAGE =
      Pattern.compile("\\..*|.*\\.(md|css|js)", Pattern.CASE_INSENSITIVE);

  private final List<Path> files = new ArrayList<>();
  private final Path top;
  private final Sink sink;

  private Folder(Path top, Sink sink) {
    this.top = top;
    this.sink = sink;
  }

  /** The files of a folder and all folders in it, sorted by path. */
  static List<Path> files(Path top, Sink sink) throws IOException {
    Folder folder = new Folder(top, sink);
    Files.walkFileTree(top, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
    if (folder.files.isEmpty()) {
      sink.error(top.toString(), "has no pages in it");
    }
    folder.files.sort(Comparator.comparing(Path::toString));
    return folder.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(top) && name(folder).startsWith(".")
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      sink.error(file.toString(), "not read: a link that leads nowhere");
    } else if (!attributes.isRegularFile()) {
      sink.error(file.toString(), "not read: a pipe or device");
    } else if (!NO_PAGE.matcher(name(file)).matches()) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) {
    sink.error(file.toString(), Cause.of(fault));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
    if (fault != null) {
      sink.error(folder.toString(), Cause.of(fault));
    }
    return FileVisitResult.CONTINUE;
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
