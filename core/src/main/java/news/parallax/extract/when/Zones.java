package news.parallax.extract.when;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/** Time zones as pages write them: {@code IST}, {@code (GMT+2)}, {@code +05:30}, {@code -0500}. */
final class Zones {
  private static final Map<String, Map<String, ZoneId>> BY_NAME = new HashMap<>();
  private static final int MOST_HOURS = 14;

  static {
    for (String[] row : Rows.of("zones.tsv")) {
      BY_NAME.computeIfAbsent(row[0], k -> new HashMap<>()).put(row[2], ZoneId.of(row[1]));
    }
  }

  /** A zone found, with the index of the token after it. */
  record Hit(ZoneId zone, int next) {
    ZoneOffset at(LocalDateTime local) {
      return zone.getRules().getOffset(local);
    }
  }

  private Zones() {}

  /** The zone that starts at a token; a bracket may stand before it. */
  static @Nullable Hit at(List<Token> tokens, int start, String text, String language) {
    int at = start;
    while (at < tokens.size() && at < start + 2 && isBracket(tokens.get(at))) {
      at++;
    }
    if (at >= tokens.size()) {
      return null;
    }
    ZoneId named = named(tokens.get(at), text, language);
    Hit offset = offset(tokens, named == null ? at : at + 1);
    if (offset != null && (named == null || named.equals(ZoneOffset.UTC))) {
      return offset;
    }
    return named == null ? null : new Hit(named, at + 1);
  }

  private static @Nullable ZoneId named(Token token, String text, String language) {
    if (!token.isWord()) {
      return null;
    }
    // "ist", "est" and "et" are words of German, French and Latin; zones stand in capitals.
    Map<String, ZoneId> zones = BY_NAME.get(text.substring(token.start(), token.end()));
    if (zones == null && (token.is("z") || token.is("utc") || token.is("мск"))) {
      zones = BY_NAME.get(token.is("мск") ? "МСК" : "UTC");
    }
    if (zones == null) {
      return null;
    }
    ZoneId own = zones.get(language);
    return own == null ? zones.get("*") : own;
  }

  private static @Nullable Hit offset(List<Token> tokens, int sign) {
    if (sign + 1 >= tokens.size() || tokens.get(sign + 1).spaced()) {
      return null;
    }
    Token mark = tokens.get(sign);
    Token hours = tokens.get(sign + 1);
    boolean west = mark.is("-") || mark.is("\u2212");
    if (!hours.isNumber() || (!west && !mark.is("+"))) {
      return null;
    }
    boolean afterName = sign > 0 && tokens.get(sign - 1).isWord();
    if (hours.length() == 4) {
      return offset(west, hours.number() / 100, hours.number() % 100, sign + 2);
    }
    if (sign + 3 < tokens.size()
        && tokens.get(sign + 2).is(":")
        && tokens.get(sign + 3).isNumber()) {
      return offset(west, hours.number(), tokens.get(sign + 3).number(), sign + 4);
    }
    return afterName ? offset(west, hours.number(), 0, sign + 2) : null;
  }

  private static @Nullable Hit offset(boolean west, int hours, int minutes, int next) {
    if (hours < 0 || hours > MOST_HOURS || minutes < 0 || minutes > 59) {
      return null;
    }
    int sign = west ? -1 : 1;
    return new Hit(
        ZoneOffset.ofTotalSeconds(sign * Math.min(hours * 60 + minutes, 18 * 60) * 60), next);
  }

  private static boolean isBracket(Token token) {
    return token.is("(") || token.is("[") || token.is(",");
  }
}
