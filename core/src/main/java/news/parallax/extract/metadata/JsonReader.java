package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Reads JSON as pages write it (RFC 8259 and its usual faults): line breaks inside strings, missing
 * and doubled commas, comments and CDATA marks around it, unknown escapes, a cut end. Never throws:
 * what can't be read ends the value it stands in. One pass, bounded depth.
 */
final class JsonReader {
  private static final int MAX_DEPTH = 64;

  private final String source;
  private int at;

  private JsonReader(String source) {
    this.source = source;
  }

  /** All values that stand in a text one after another. */
  static List<Json> read(String source) {
    JsonReader reader = new JsonReader(source);
    List<Json> values = new ArrayList<>();
    while (reader.findStart()) {
      values.add(reader.value(0));
    }
    return values;
  }

  private boolean findStart() {
    while (at < source.length() && source.charAt(at) != '{' && source.charAt(at) != '[') {
      at++;
    }
    if (source.startsWith("[CDATA[", at)) {
      at += 7;
      return findStart();
    }
    return at < source.length();
  }

  private Json value(int depth) {
    skipBlank();
    if (at >= source.length()) {
      return new Json.Text("");
    }
    return switch (source.charAt(at)) {
      case '{' -> fields(depth);
      case '[' -> items(depth);
      case '"' -> new Json.Text(string());
      default -> new Json.Text(bare());
    };
  }

  private Json fields(int depth) {
    SequencedMap<String, Json> fields = new LinkedHashMap<>();
    at++;
    while (skipTo('}')) {
      String name = source.charAt(at) == '"' ? string() : bare();
      skipBlank();
      if (at < source.length() && source.charAt(at) == ':') {
        at++;
        Json value = depth < MAX_DEPTH ? value(depth + 1) : new Json.Text(bare());
        fields.putIfAbsent(name, value);
      } else if (name.isEmpty()) {
        at++;
      }
    }
    return new Json.Fields(fields);
  }

  private Json items(int depth) {
    List<Json> items = new ArrayList<>();
    at++;
    while (skipTo(']')) {
      int before = at;
      items.add(depth < MAX_DEPTH ? value(depth + 1) : new Json.Text(bare()));
      if (at == before) {
        at++;
      }
    }
    return new Json.Items(items);
  }

  /** Skips blanks and commas; false at the closing mark, which is passed, or at the end. */
  private boolean skipTo(char close) {
    while (at < source.length()
        && (Character.isWhitespace(source.charAt(at)) || source.charAt(at) == ',')) {
      at++;
    }
    if (at < source.length() && source.charAt(at) == close) {
      at++;
      return false;
    }
    return at < source.length();
  }

  private void skipBlank() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  private String bare() {
    int start = at;
    while (at < source.length() && ",:]}[{\"".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    return source.substring(start, at).strip();
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < source.length() && source.charAt(at) != '"') {
      char c = source.charAt(at++);
      if (c == '\\' && at < source.length()) {
        escape(text);
      } else {
        text.append(c);
      }
    }
    at++;
    return text.toString();
  }

  private void escape(StringBuilder text) {
    char c = source.charAt(at++);
    switch (c) {
      case 'n', 'r' -> text.append('\n');
      case 't', 'b', 'f' -> text.append(' ');
      case 'u' -> unicode(text);
      default -> text.append(c);
    }
  }

  private void unicode(StringBuilder text) {
    int code = 0;
    int end = Math.min(at + 4, source.length());
    for (; at < end && Character.digit(source.charAt(at), 16) >= 0; at++) {
      code = code * 16 + Character.digit(source.charAt(at), 16);
    }
    text.append((char) code);
  }
}
