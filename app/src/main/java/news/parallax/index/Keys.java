package news.parallax.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids as terms of the index, which takes no endless ones. */
final class Keys {
  private static final int LONGEST = 200;

  private Keys() {}

  /** The id itself, or of a long one its SHA-256. */
  static String of(String id) {
    if (id.length() <= LONGEST) {
      return id;
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
