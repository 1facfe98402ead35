package news.parallax.rest;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import news.parallax.serve.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request; what can't be read is the caller's problem. */
final class Query {
  static final int MOST = 500;
  private static final int USUAL = 50;

  private Query() {}

  static @Nullable String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value;
  }

  static @Nullable Long number(Context context, String name) {
    String value = text(context, name);
    try {
      return value == null ? null : Long.valueOf(value);
    } catch (NumberFormatException e) {
      throw Problem.badRequest(name + " is no whole number: " + value);
    }
  }

  /** How many things to list: 1 to {@link #MOST}. */
  static int limit(Context context) {
    Long limit = number(context, "limit");
    if (limit != null && (limit < 1 || limit > MOST)) {
      throw Problem.badRequest("limit must be from 1 to " + MOST);
    }
    return limit == null ? USUAL : limit.intValue();
  }

  static boolean truth(Context context, String name) {
    return "true".equals(text(context, name));
  }

  /** An ISO 8601 day or time. */
  static @Nullable Instant time(Context context, String name) {
    String value = text(context, name);
    try {
      if (value == null) {
        return null;
      }
      return value.contains("T")
          ? OffsetDateTime.parse(value).toInstant()
          : LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw Problem.badRequest(name + " is no ISO 8601 day or time: " + value);
    }
  }

  static <T extends Enum<T>> T choice(Context context, String name, Class<T> type, T usual) {
    String value = text(context, name);
    if (value == null) {
      return usual;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.badRequest(
                    name
                        + " must be one of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
  }
}
