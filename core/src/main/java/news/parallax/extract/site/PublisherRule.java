package news.parallax.extract.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one publisher's class names tell of the blocks in them.
 *
 * @param domain with all hosts below it
 * @param written when somebody last looked at the publisher's pages
 * @param leave classes or ids of elements that hold nothing of the article
 * @param keep classes or ids of elements that hold the article's text
 */
public record PublisherRule(String domain, LocalDate written, Set<String> leave, Set<String> keep) {
  private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  public PublisherRule {
    leave = Set.copyOf(leave);
    keep = Set.copyOf(keep);
  }

  /** The shipped rule for an address' host or a domain above it, or null where there is none. */
  public static @Nullable PublisherRule of(@Nullable URI url) {
    String host = url == null || url.getHost() == null ? "" : url.getHost();
    String domain = host.toLowerCase(Locale.ROOT);
    while (HOST.matcher(domain).matches()) {
      PublisherRule rule = shipped(domain);
      if (rule != null) {
        return rule;
      }
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return null;
  }

  private static @Nullable PublisherRule shipped(String domain) {
    try (InputStream in = PublisherRule.class.getResourceAsStream(domain + ".rule")) {
      return in == null
          ? null
          : parse(domain, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a rule.
   *
   * @throws IllegalArgumentException if it has a line of another form
   */
  static PublisherRule parse(String domain, String text) {
    Map<String, String> fields = new HashMap<>();
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      int colon = line.indexOf(':');
      if (line.startsWith("#")) {
        continue;
      }
      if (colon < 0 || !Set.of("written", "leave", "keep").contains(line.substring(0, colon))) {
        throw new IllegalArgumentException(domain + ".rule: no field of a rule: " + line);
      }
      fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return new PublisherRule(
        domain,
        LocalDate.parse(fields.getOrDefault("written", "")),
        names(fields.getOrDefault("leave", "")),
        names(fields.getOrDefault("keep", "")));
  }

  private static Set<String> names(String field) {
    return field.isEmpty() ? Set.of() : BLANK.splitAsStream(field).collect(Collectors.toSet());
  }

  /**
   * What the rule says of an element.
   *
   * @param names its classes and id, parted by blanks
   * @return null where it says nothing
   */
  public @Nullable Verdict verdict(String names) {
    for (String name : BLANK.split(names, -1)) {
      if (leave.contains(name)) {
        return new Verdict(false, domain + " " + written + " leave " + name);
      }
      if (keep.contains(name)) {
        return new Verdict(true, domain + " " + written + " keep " + name);
      }
    }
    return null;
  }

  /**
   * What a rule says of a block.
   *
   * @param keeps whether the block is the article's
   * @param basis the rule's domain, its date and what it names
   */
  public record Verdict(boolean keeps, String basis) {}
}
