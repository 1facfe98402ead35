package news.parallax.extract;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Strict UTF-8, as <a href="https://www.rfc-editor.org/rfc/rfc3629">RFC 3629</a> has it. Pages are
 * long runs of ASCII with a few other letters between: such runs are copied whole, which the
 * platform's own decoder does only up to the first other letter.
 */
final class Utf8 {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  /** Shorter runs are copied byte by byte. */
  private static final int SHORT_RUN = 24;

  private final byte[] bytes;
  private final char[] chars;
  private int at;
  private int length;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
    this.chars = new char[bytes.length];
  }

  /** The text, or null where the bytes are no UTF-8. */
  static @Nullable String decode(byte[] bytes) {
    Utf8 text = new Utf8(bytes);
    while (text.at < bytes.length) {
      if (!(bytes[text.at] >= 0 ? text.addAscii() : text.addOther())) {
        return null;
      }
    }
    return new String(text.chars, 0, text.length);
  }

  private boolean addAscii() {
    int end = endOfAscii();
    if (end - at < SHORT_RUN) {
      while (at < end) {
        chars[length++] = (char) bytes[at++];
      }
    } else {
      String run = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
      run.getChars(0, run.length(), chars, length);
      length += run.length();
      at = end;
    }
    return true;
  }

  private int endOfAscii() {
    int end = at;
    while (end + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, end) & HIGH_BITS) == 0) {
      end += Long.BYTES;
    }
    while (end < bytes.length && bytes[end] >= 0) {
      end++;
    }
    return end;
  }

  /** Adds a character of two to four bytes; false where there is none. */
  private boolean addOther() {
    int lead = bytes[at] & 0xFF;
    int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4 || at + more >= bytes.length) {
      return false;
    }
    int point = lead & (0x3F >> more);
    for (int i = 1; i <= more; i++) {
      int next = bytes[at + i];
      if ((next & 0xC0) != 0x80) {
        return false;
      }
      point = point << 6 | (next & 0x3F);
    }
    boolean shortest = more == 1 || (more == 2 ? point >= 0x800 : point >= 0x10000);
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    if (!shortest || surrogate || point > Character.MAX_CODE_POINT) {
      return false;
    }
    at += more + 1;
    length += Character.toChars(point, chars, length);
    return true;
  }
}
