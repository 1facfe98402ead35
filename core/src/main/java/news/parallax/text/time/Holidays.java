package news.parallax.text.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The holidays of many countries, found by their English names in a text. */
public final class Holidays {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final int MOST_WORDS = 7;

  /** Country names as folded word runs parted by single spaces. */
  private static final Map<String, List<Holiday>> BY_NAME = new HashMap<>();

  private static final Set<String> FIRST_WORDS = new LinkedHashSet<>();

  static {
    try (InputStream in =
        Objects.requireNonNull(Holidays.class.getResourceAsStream("holidays.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(Holidays::add);
    } catch (IOException e) {
      throw new UncheckedIOException("holidays.tsv", e);
    }
  }

  /**
   * A holiday's name found in a text.
   *
   * @param holidays of that name, of one or of several countries
   * @param next index of the token after the name
   */
  public record Found(List<Holiday> holidays, int next) {}

  private Holidays() {}

  /** The longest holiday's name that starts at a token; no holidays where there is none. */
  public static Found at(List<Token> tokens, int start) {
    Found found = new Found(List.of(), start);
    if (!FIRST_WORDS.contains(tokens.get(start).folded())) {
      return found;
    }
    StringBuilder name = new StringBuilder();
    for (int i = start; i < tokens.size() && i < start + MOST_WORDS * 2; i++) {
      Token token = tokens.get(i);
      if (!token.isWord() && !isInner(token)) {
        break;
      }
      if (token.isWord()) {
        name.append(name.isEmpty() ? "" : " ").append(token.folded());
        List<Holiday> holidays = BY_NAME.get(name.toString());
        found = holidays == null ? found : new Found(List.copyOf(holidays), i + 1);
      }
    }
    return found;
  }

  private static boolean isInner(Token token) {
    return token.is("'") || token.is("\u2019") || token.is("-") || token.is(".") || token.is(",");
  }

  private static void add(String line) {
    List<String> row = TAB.splitAsStream(line).toList();
    Set<String> countries = new LinkedHashSet<>();
    if (!row.get(0).equals("*")) {
      BAR.splitAsStream(row.get(0)).map(Holidays::words).forEach(countries::add);
    }
    for (String name : BAR.splitAsStream(row.get(1)).toList()) {
      String words = words(name);
      FIRST_WORDS.add(words.split(" ", 2)[0]);
      BY_NAME
          .computeIfAbsent(words, k -> new ArrayList<>())
          .add(new Holiday(name, countries, new HolidayRule(row.get(2))));
    }
  }

  /** The words of a name, folded, parted by single spaces. */
  static String words(String name) {
    StringBuilder words = new StringBuilder();
    for (Token token : Token.of(name)) {
      if (token.isWord()) {
        words.append(words.isEmpty() ? "" : " ").append(token.folded());
      }
    }
    return words.toString();
  }
}
