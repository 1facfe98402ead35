package news.parallax.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import news.parallax.article.Page;

/**
 * By what a page is known when it comes again.
 *
 * @param key what page it is: its address, the id that its input gives it, else the place where it
 *     was read
 * @param hash of what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // bound to a statement and never compared
public record PageKey(String key, byte[] hash) {

  /** The key of a page. */
  public static PageKey of(Page page) {
    byte[] hash = hash(page);
    return new PageKey(key(page, hash), hash);
  }

  /** Key and content in one. */
  public String identity() {
    return key + " " + HexFormat.of().formatHex(hash);
  }

  private static String key(Page page, byte[] hash) {
    URI url = page.url();
    if (url != null) {
      return url.toString();
    }
    if (page.content() instanceof Page.Parts parts && parts.id() != null) {
      return "id:" + parts.id();
    }
    if (page.name().startsWith("-")) {
      return "content:" + HexFormat.of().formatHex(hash);
    }
    return "file:" + whole(page.name());
  }

  /** The same place however it was written. */
  private static String whole(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return name;
    }
  }

  private static byte[] hash(Page page) {
    MessageDigest digest = sha256();
    switch (page.content()) {
      case Page.Raw raw -> digest.update(raw.bytes());
      case Page.Parts parts -> digest.update(Packed.json(parts).getBytes(StandardCharsets.UTF_8));
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
