package news.parallax.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells an answer from others by its content (RFC 9110, section 8.8.3), so that who has it already
 * is not sent it again. The tags are weak: packed or not, an answer is the same.
 */
final class Tags {
  private static final int BYTES = 16;

  private Tags() {}

  static void add(Context context) {
    InputStream result = context.resultInputStream();
    if (!context.method().equals(HandlerType.GET)
        || context.statusCode() != 200
        || result == null) {
      return;
    }
    String tag = tag(result);
    context.header("ETag", tag);
    if (names(context.header("If-None-Match"), tag)) {
      context.status(HttpStatus.NOT_MODIFIED).result("");
    }
  }

  private static String tag(InputStream result) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(result.readAllBytes());
      result.reset();
      return "W/\"" + HexFormat.of().formatHex(hash, 0, BYTES) + "\"";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean names(@Nullable String header, String tag) {
    String opaque = tag.substring(2);
    return header != null
        && Arrays.stream(header.split(","))
            .map(String::strip)
            .anyMatch(
                each -> each.equals("*") || each.equals(opaque) || each.equals("W/" + opaque));
  }
}
