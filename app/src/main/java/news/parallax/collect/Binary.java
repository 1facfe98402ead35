package news.parallax.collect;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells bytes that are no text in any encoding: pictures, archives, programs. */
final class Binary {
  /** Text has next to no control characters; packed or random bytes have a tenth. */
  private static final double CONTROL_SHARE = 0.02;

  private static final double UTF_16_SHARE = 0.9;

  private Binary() {}

  /** Whether the bytes are no text. */
  static boolean is(byte[] bytes) {
    if (startsWith(bytes, "%PDF-")) {
      return true;
    }
    return !isUtf16(bytes) && controls(bytes) > CONTROL_SHARE * bytes.length;
  }

  private static boolean startsWith(byte[] bytes, String magic) {
    byte[] start = magic.getBytes(StandardCharsets.US_ASCII);
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static int controls(byte[] bytes) {
    int controls = 0;
    for (byte each : bytes) {
      controls += isControl(each) ? 1 : 0;
    }
    return controls;
  }

  /** Below space, but for tab, line breaks, form feed and the escape of ISO-2022. */
  private static boolean isControl(byte each) {
    return each >= 0 && each < ' ' && !(each >= '\t' && each <= '\r') && each != 0x1b;
  }

  /** A byte order mark, or zeros at every second place as western text has them in UTF-16. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    boolean alternates = Math.max(even, odd) > UTF_16_SHARE * bytes.length / 2;
    boolean oneSided = Math.min(even, odd) < (1 - UTF_16_SHARE) * bytes.length / 2;
    return mark == 0xfeff || mark == 0xfffe || (alternates && oneSided);
  }
}
