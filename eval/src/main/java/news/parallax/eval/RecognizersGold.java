package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases of the specifications of Recognizers-Text (MIT), with the values that it accepts.
 *
 * <p>In scope is what news names and one value says: results of type date or duration, or of type
 * daterange whose timex is a plain week, month, quarter, season or year; the expression has a word
 * that names a month, weekday, holiday, counted unit or year, or is an ISO date (no {@code 4/22},
 * which countries read differently, "the 15", "the day", "two nights", which are orders to a
 * calendar), counts in whole numbers or halves and no vague ones ("few", which it takes for three),
 * no bounds ("before 2012"), a day that there is, and Recognizers-Text itself supports the case on
 * every platform. Where it gives a past and a future reading either is right, and a value as coarse
 * as the expression's own unit ("two years ago": the year) is right for a day inside it.
 */
final class RecognizersGold {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern PLAIN =
      Pattern.compile("\\d{4}(?:-\\d\\d|-W\\d\\d(?:-WE)?|-Q\\d|-(?:SP|SU|FA|WI))?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i).*(?:\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day\\b|yester|tomorrow|week|month|year|quarter|decade|century|hour|minute|second|spring|summer|autumn|fall|winter|christmas|easter|halloween|thanks|new year).*|\\d{4}(?:-\\d\\d-\\d\\d)?");
  private static final Pattern OUT =
      Pattern.compile(
          "(?i)the (?:\\w+ )?second|(?:the|my) (?:day|week|month|year|day before|day after)|(?:the )?(?:first|second|third|fourth|fifth) \\w+day|.*\\b(?:few|some|several|nights?|year to date|\\d+\\.(?!5)\\d+|quarter year|and a quarter)\\b.*");
  private static final Pattern COARSE =
      Pattern.compile("(?i).*\\b(?:weeks?|months?|years?|decades?)\\b.*");

  private RecognizersGold() {}

  /** The cases of all {@code .json} files of a folder, by name. */
  static List<GoldTimes> of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<GoldTimes> cases = new ArrayList<>();
    for (Path file : files) {
      String json = Files.readString(file);
      JsonNode all = JSON.readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
      int number = 0;
      for (JsonNode each : all) {
        add(cases, each, file.getFileName() + "#" + number++);
      }
    }
    return cases;
  }

  private static void add(List<GoldTimes> cases, JsonNode node, String id) {
    String input = node.path("Input").asString();
    String reference = node.path("Context").path("ReferenceDateTime").asString("");
    if (reference.length() < 10 || node.has("NotSupported") || node.has("NotSupportedByDesign")) {
      return;
    }
    List<GoldTimes.Expression> expressions = new ArrayList<>();
    for (JsonNode result : node.path("Results")) {
      GoldTimes.Expression expression = expression(input, result);
      if (expression != null) {
        expressions.add(expression);
      }
    }
    if (!expressions.isEmpty()) {
      LocalDate day = LocalDate.parse(reference.substring(0, 10));
      cases.add(new GoldTimes(id, input, day, expressions, false));
    }
  }

  private static GoldTimes.@Nullable Expression expression(String input, JsonNode result) {
    String words = result.path("Text").asString();
    int start = input.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
    Set<String> values = new LinkedHashSet<>();
    String type = type(result);
    values(result, type, values);
    if (start < 0 || values.isEmpty() || !isNamed(words)) {
      return null;
    }
    values.addAll(values.stream().map(RecognizersGold::halves).toList());
    boolean coarse = COARSE.matcher(words).matches();
    return new GoldTimes.Expression(
        new Span(start, start + words.length()),
        String.join(" or ", values),
        value ->
            values.contains(value) || (coarse && values.stream().anyMatch(v -> holds(value, v))));
  }

  private static boolean isNamed(String words) {
    return NAMED.matcher(words).matches() && !OUT.matcher(words).matches();
  }

  private static String type(JsonNode result) {
    String type = result.path("Type").asString(result.path("TypeName").asString(""));
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static void values(JsonNode result, String type, Set<String> values) {
    JsonNode value = result.path("Value");
    if (type.equals("date") && value.has("Timex")) {
      values.add(value.path("FutureResolution").path("date").asString(""));
      values.add(value.path("PastResolution").path("date").asString(""));
    }
    for (JsonNode each : result.path("Resolution").path("values")) {
      String timex = each.path("timex").asString("");
      boolean plain = !each.has("Mod") && !each.has("sourceEntity");
      if (plain && type.equals("date")) {
        values.add(each.path("value").asString(""));
      } else if (plain
          && (type.equals("duration")
              || (type.equals("daterange") && PLAIN.matcher(timex).matches()))) {
        values.add(timex);
      }
    }
    values.removeIf(v -> v.isBlank() || v.equals("not resolved") || v.startsWith("0001"));
  }

  /** {@code P3.5Y} as TIMEX3 writes it in whole numbers: {@code P3Y6M}. */
  private static String halves(String value) {
    return value
        .replace(".5Y", "Y6M")
        .replace(".5H", "H30M")
        .replace(".5M", "M30S")
        .replace("P0Y", "P")
        .replace("T0H", "T");
  }

  /** Whether a week, month or year holds a day. */
  private static boolean holds(String value, String day) {
    return day.length() == 10
        && value.length() < 10
        && (day.startsWith(value) || week(day).equals(value));
  }

  private static String week(String day) {
    LocalDate date = LocalDate.parse(day);
    int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int year = date.get(IsoFields.WEEK_BASED_YEAR);
    return year + "-W" + (week < 10 ? "0" : "") + week;
  }
}
