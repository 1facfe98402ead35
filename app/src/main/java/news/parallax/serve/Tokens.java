package news.parallax.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that open a desk, kept in a file as their SHA-256, a line each: {@code write HASH
 * NAME}. The file is read at every question, so that a line taken out shuts its bearer out at once.
 * Safe for threads.
 *
 * @param file need not exist yet
 */
public record Tokens(Path file) {
  private static final int BYTES = 32;

  /**
   * Makes a token.
   *
   * @param name whose it is, for the owner of the file
   * @return the token, which is kept nowhere
   */
  public String make(Scope scope, String name) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    String line = word(scope) + " " + hash(token) + " " + name.replaceAll("\\s+", " ").strip();
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return token;
  }

  /** Whether there is any token yet. */
  public boolean isEmpty() {
    return lines().isEmpty();
  }

  /** What a token lets its bearer do; null where it is none. */
  @Nullable Scope scope(String token) {
    byte[] hash = hash(token).getBytes(StandardCharsets.UTF_8);
    Scope found = null;
    for (String line : lines()) {
      String[] parts = line.split(" ", 3);
      if (MessageDigest.isEqual(hash, parts[1].getBytes(StandardCharsets.UTF_8))) {
        found = parts[0].equals(word(Scope.WRITE)) ? Scope.WRITE : Scope.READ;
      }
    }
    return found;
  }

  private List<String> lines() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().filter(line -> line.split(" ", 3).length > 1).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String word(Scope scope) {
    return scope.name().toLowerCase(Locale.ROOT);
  }

  /** Tokens are as random as hashes, so that a plain hash says nothing of them. */
  private static String hash(String token) {
    try {
      byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
