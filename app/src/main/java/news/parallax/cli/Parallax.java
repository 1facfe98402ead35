package news.parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import news.parallax.store.LibraryProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: reads the command line and runs one command. */
@Command(
    name = "parallax",
    description = {"Reads the same news from every side: pages in, stories out.", ""},
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Parallax.Version.class,
    footer = {
      "",
      "Examples:",
      "  parallax brief pages/",
      "  parallax brief pages/ --format html --out stories.html",
      "  parallax read page.html",
      "  parallax brief --help",
      "",
      "Exit codes: 0 all was read; 1 it ran, but some input could not be read (each is",
      "named on standard error); 2 wrong usage; 70 a fault of this program."
    })
public final class Parallax {
  /** Held, as a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private static final int WIDTH = 100;
  private static final int MESSAGE_LENGTH = 200;

  private Parallax() {}

  /**
   * Runs the program.
   *
   * @param more commands beside the program's own, as picocli objects
   * @return the exit code
   */
  public static int run(Surroundings surroundings, List<Object> more, String... args) {
    LUCENE.setLevel(Level.OFF); // it would tell users how to start Java
    CommandLine program =
        new CommandLine(new Parallax())
            .addSubcommand(new BriefCommand(surroundings))
            .addSubcommand(new ReadCommand(surroundings))
            .addSubcommand(new IngestCommand(surroundings))
            .addSubcommand(new WatchCommand(surroundings))
            .addSubcommand(new StoriesCommand(surroundings))
            .addSubcommand(new ShowCommand(surroundings))
            .addSubcommand(new SearchCommand(surroundings))
            .addSubcommand(new ReindexCommand(surroundings))
            .addSubcommand(new ExportCommand(surroundings))
            .addSubcommand(new CorrectCommand(surroundings))
            .addSubcommand(new ServeCommand(surroundings))
            .addSubcommand(new TokenCommand(surroundings))
            .addSubcommand(new DemoCommand(surroundings));
    more.forEach(program::addSubcommand);
    program.getSubcommands().values().forEach(Parallax::addHelp);
    addHelp(program);
    program
        .setOut(surroundings.out())
        .setErr(surroundings.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new WrongUsage())
        .setExecutionExceptionHandler((fault, command, parsed) -> fault(fault, surroundings));
    int code = program.execute(args);
    surroundings.out().flush();
    surroundings.err().flush();
    return code;
  }

  private static void addHelp(CommandLine command) {
    command.getCommandSpec().mixinStandardHelpOptions(true);
    command.setUsageHelpWidth(WIDTH).setUsageHelpLongOptionsMaxWidth(18);
  }

  /** Tells where the fault is; of its message only the start, as it may hold a whole article. */
  private static int fault(Throwable fault, Surroundings surroundings) {
    PrintWriter err = surroundings.err();
    if (fault instanceof LibraryProblem problem) {
      err.println("parallax: " + problem.getMessage());
      return ExitCode.USAGE;
    }
    err.println("parallax: a fault of this program; please report it:");
    for (Throwable each = fault; each != null; each = each.getCause()) {
      String message = String.valueOf(each.getMessage()).lines().findFirst().orElse("");
      err.println(
          each.getClass().getName()
              + ": "
              + message.substring(0, Math.min(message.length(), MESSAGE_LENGTH)));
      for (StackTraceElement frame : each.getStackTrace()) {
        err.println("    at " + frame);
      }
    }
    return ExitCode.FAULT;
  }

  /** Tells the version that the build gave the program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Parallax.class.getPackage().getImplementationVersion();
      return new String[] {"parallax " + (version == null ? "(not packaged)" : version)};
    }
  }
}
