package news.parallax.extract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import news.parallax.article.ArticleId;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** Identities made from content: the same words at the same address are the same article. */
final class ArticleIds {
  private static final int BYTES = 8;

  private ArticleIds() {}

  /** 64 bits of SHA-256 over the letters and digits of the text, and the address. */
  static ArticleId of(String text, @Nullable URI url) {
    String content = Words.letters(text) + "\n" + (url == null ? "" : url);
    byte[] hash = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    return new ArticleId(HexFormat.of().formatHex(hash, 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
