package news.parallax.cli;

import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.serve.Access;
import news.parallax.serve.Binding;
import news.parallax.serve.Tokens;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parallax serve}: the desk. */
@Command(
    name = "serve",
    description = {
      "Serves the library to browsers and programs until it is stopped.",
      "On this machine alone (the default) nobody is asked who they are; with another --bind",
      "a token is asked for: parallax token makes one."
    },
    footer = {
      "",
      "Examples:",
      "  parallax serve",
      "  parallax serve --library affair --port 8000",
      "  parallax serve --bind 0.0.0.0 --host desk.example.org"
    })
final class ServeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private WhichLibrary library = new WhichLibrary();

  @Mixin private Port port = new Port();

  @Option(
      names = "--bind",
      paramLabel = "ADDR",
      defaultValue = Binding.LOOPBACK,
      converter = LocalAddress.class,
      description = "The address to listen on. Default: ${DEFAULT-VALUE}, this machine alone.")
  private String bind = Binding.LOOPBACK;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A further name that browsers reach it by. May be repeated.")
  private List<String> hosts = List.of();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "The tokens that open it. Default: tokens in the library's folder.")
  private @Nullable Path tokenFile;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws UnknownHostException {
    LibraryFolder folder = library.folder(surroundings);
    Binding binding = new Binding(bind, port.number(), hosts);
    Access access = access(binding, tokenFile == null ? folder.tokens() : tokenFile);
    Desk.serve(surroundings, folder, binding, access, () -> {});
    return ExitCode.OK;
  }

  private static Access access(Binding binding, Path file) throws UnknownHostException {
    if (binding.isLoopback()) {
      return Access.open();
    }
    Tokens tokens = new Tokens(file);
    if (tokens.isEmpty()) {
      throw new LibraryProblem(
          "others may reach "
              + binding.address()
              + ", so it asks for a token, and there is none"
              + " in "
              + file
              + "; parallax token makes one");
    }
    return Access.byToken(tokens);
  }
}
