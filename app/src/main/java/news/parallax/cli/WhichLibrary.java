package news.parallax.cli;

import java.nio.file.Path;
import news.parallax.store.LibraryFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which library: what all commands on a library have in common. */
final class WhichLibrary {
  @Option(
      names = "--library",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = {
        "The library's folder. Default: the variable PARALLAX_HOME, else the folder",
        "parallax among the user's data."
      })
  private @Nullable Path folder;

  LibraryFolder folder(Surroundings surroundings) {
    return LibraryFolder.of(folder, surroundings.environment(), System::getProperty);
  }
}
