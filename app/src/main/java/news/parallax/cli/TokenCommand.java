package news.parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import news.parallax.serve.Scope;
import news.parallax.serve.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parallax token}: lets somebody in at a desk that others can reach. */
@Command(
    name = "token",
    description = {
      "Makes a token for a desk that others can reach, and prints it once.",
      "Only its hash is kept, a line in the file of tokens: take the line out to shut it out."
    },
    footer = {"", "Example:", "  parallax token --scope write --name \"night shift\""})
final class TokenCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private WhichLibrary library = new WhichLibrary();

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      defaultValue = "read",
      description = "read, or write (which also reads). Default: ${DEFAULT-VALUE}.")
  private Scope scope = Scope.READ;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Whose it is, for the file of tokens.")
  private String name = "";

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "The file of tokens. Default: tokens in the library's folder.")
  private @Nullable Path tokenFile;

  TokenCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path file = tokenFile == null ? library.folder(surroundings).tokens() : tokenFile;
    surroundings.out().println(new Tokens(file).make(scope, name));
    surroundings.out().flush();
    return ExitCode.OK;
  }
}
