package news.parallax.extract;

import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetDetector;
import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The character encoding of a page: from its byte order mark, else the HTTP header, else the page's
 * own declaration, else detected. What is valid UTF-8 is read as such whatever is declared: other
 * encodings hardly ever look like it. See the <a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML
 * standard</a>.
 */
final class Charsets {
  private static final int DECLARED_WITHIN = 8192;
  private static final int DETECTED_WITHIN = 65_536;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  /** The page's text; bytes that are none in its encoding become U+FFFD. */
  static String decode(byte[] bytes, @Nullable String contentType) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      String text = new String(bytes, marked);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    String utf8 = looksLikeEscapes(bytes) ? null : Utf8.decode(bytes);
    if (utf8 != null) {
      return utf8;
    }
    Charset charset = declared(contentType == null ? "" : contentType);
    if (charset == null) {
      charset = declared(start(bytes));
    }
    if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
      charset = mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : detect(bytes);
    }
    return new String(bytes, charset);
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
    int third = bytes.length > 2 ? bytes[2] & 0xFF : -1;
    if (first == 0xEF && second == 0xBB && third == 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (first == 0xFF && second == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return first == 0xFE && second == 0xFF ? StandardCharsets.UTF_16BE : null;
  }

  /** ISO-2022 pages are ASCII with escapes; UTF-16 without a mark is full of zeros. */
  private static boolean looksLikeEscapes(byte[] bytes) {
    int zeros = 0;
    int escapes = 0;
    int within = Math.min(bytes.length, DECLARED_WITHIN);
    for (int i = 0; i < within; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
      escapes += bytes[i] == 0x1B && i + 1 < within && "$(".indexOf(bytes[i + 1]) >= 0 ? 1 : 0;
    }
    return escapes > 0 || zeros > within / 4;
  }

  /** Whether a page in UTF-8 has but a few bytes wrong. */
  private static boolean mostlyUtf8(byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, DETECTED_WITHIN));
    String text = new String(start, StandardCharsets.UTF_8);
    long wrong = text.chars().filter(c -> c == 0xFFFD).count();
    long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
    return wrong * 10 < beyondAscii;
  }

  private static String start(byte[] bytes) {
    int within = Math.min(bytes.length, DECLARED_WITHIN);
    return new String(bytes, 0, within, StandardCharsets.ISO_8859_1);
  }

  private static @Nullable Charset declared(String text) {
    Matcher matcher = DECLARED.matcher(text);
    return matcher.find() ? named(matcher.group(1)) : null;
  }

  private static @Nullable Charset named(String name) {
    String usual =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii" -> "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "iso-8859-8-i", "iso-8859-8" -> "windows-1255";
          case "tis-620" -> "x-windows-874";
          case "gb2312", "gbk", "x-gbk" -> "GB18030";
          case "shift_jis", "sjis", "shift-jis", "x-sjis" -> "windows-31j";
          case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
          default -> name;
        };
    try {
      return Charset.forName(usual);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Charset detect(byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, DETECTED_WITHIN));
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(start);
    CharsetMatch match = detector.detect();
    Charset charset = match == null ? null : named(match.getName());
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }
}
