package news.parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells who used a command wrongly what is wrong, and where to read how it is used. */
final class WrongUsage implements IParameterExceptionHandler {
  /** The names of constants, which users write in small letters. */
  private static final Pattern CONSTANTS = Pattern.compile("\\[[A-Z_, ]+] \\(case-insensitive\\)");

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("parallax: " + message(wrong));
    if (wrong instanceof UnmatchedArgumentException unmatched && isCommand(unmatched)) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        err.println("Did you mean " + String.join(" or ", suggestions) + "?");
      }
    }
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched && isCommand(unmatched)) {
      return "there is no command " + unmatched.getUnmatched().getFirst();
    }
    return CONSTANTS
        .matcher(String.valueOf(wrong.getMessage()))
        .replaceAll(found -> Matcher.quoteReplacement(words(found.group())));
  }

  private static String words(String constants) {
    return constants
        .substring(1, constants.indexOf(']'))
        .replace('_', '-')
        .toLowerCase(Locale.ROOT);
  }

  /** Whether what was not understood stands where a command should. */
  private static boolean isCommand(UnmatchedArgumentException wrong) {
    return !wrong.isUnknownOption() && !wrong.getCommandLine().getSubcommands().isEmpty();
  }
}
