package news.parallax.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.parallax.issue.Issues;

/** Counts pages beforehand, where each is a file of its own for all that names tell. */
final class PageCount {
  private PageCount() {}

  /** How many; 0 where it takes reading to know. */
  static int of(List<String> paths) {
    int count = 0;
    for (String path : paths) {
      int files = LinkText.isAddress(path) || path.equals("-") ? 0 : files(path);
      if (files == 0) {
        return 0;
      }
      count += files;
    }
    return count;
  }

  private static int files(String path) {
    try {
      List<Path> files = filesIn(Path.of(path));
      return files.stream().allMatch(PageCount::isPage) ? files.size() : 0;
    } catch (IOException | InvalidPathException e) {
      return 0; // is told when it is read
    }
  }

  private static List<Path> filesIn(Path path) throws IOException {
    Sink nobody = new Sink(page -> {}, new Issues(), Links.NONE);
    return Files.isDirectory(path) ? Folder.files(path, nobody) : List.of(path);
  }

  private static boolean isPage(Path file) {
    String name = file.toString();
    return !name.toLowerCase(Locale.ROOT).endsWith(".zip")
        && Form.ofName(name) instanceof PageOrFeed;
  }
}
