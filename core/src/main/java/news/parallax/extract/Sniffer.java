package news.parallax.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what bytes are by looking at their start. */
final class Sniffer {
  private static final int START = 4096;
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|meta|title|script|div|p|article|h[1-6]|br|span|a|ul"
              + "|table|section|main|header|link)[\\s/>]",
          Pattern.CASE_INSENSITIVE);

  private Sniffer() {}

  /** Why bytes are no page, or null where they may be one. */
  static @Nullable String whyUnreadable(byte[] bytes) {
    if (bytes.length == 0) {
      return "is empty";
    }
    String format = format(bytes);
    if (format != null) {
      return "is " + format + ", not a page";
    }
    return isBinary(bytes) ? "is binary, not a page" : null;
  }

  private static @Nullable String format(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
    return switch (first << 8 | second) {
      case '%' << 8 | 'P' -> bytes.length > 3 && bytes[2] == 'D' ? "a PDF" : null;
      case 'P' << 8 | 'K' -> bytes.length > 3 && bytes[2] < 9 ? "a zip archive" : null;
      case 0x1F8B -> "compressed with gzip";
      case 0x8950 -> "a PNG image";
      case 0xFFD8 -> "a JPEG image";
      case 'G' << 8 | 'I' -> bytes.length > 3 && bytes[3] == '8' ? "a GIF image" : null;
      default -> null;
    };
  }

  /** Control characters that no text in any encoding has; zeros are left to UTF-16. */
  private static boolean isBinary(byte[] bytes) {
    int within = Math.min(bytes.length, START);
    int odd = 0;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < within; i++) {
      int b = bytes[i];
      if (b == 0) {
        evenZeros += (i & 1) == 0 ? 1 : 0;
        oddZeros += i & 1;
      } else if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        odd++;
      }
    }
    boolean marked = within > 1 && ((bytes[0] & bytes[1]) & 0xFE) == 0xFE;
    boolean scattered = Math.min(evenZeros, oddZeros) * 10 > within;
    boolean wide = (evenZeros + oddZeros) * 4 > within;
    return !marked && (scattered || (!wide && odd * 20 > within));
  }

  /** Whether a text is HTML: by its tags, or by the header where it has some markup at all. */
  static boolean isHtml(String text, @Nullable String contentType) {
    String start = text.substring(0, Math.min(text.length(), START));
    Matcher tags = TAG.matcher(start);
    int found = 0;
    while (found < 2 && tags.find()) {
      found++;
    }
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    boolean stated = type.contains("html");
    return stated || found > 1 || (found == 1 && start.stripLeading().startsWith("<"));
  }
}
