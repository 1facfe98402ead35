package news.parallax.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.story.StoryId;
import news.parallax.storyline.StorylineId;
import org.jspecify.annotations.Nullable;

/** The addresses of the desk's pages. */
final class Links {
  /** Stands before each byte of an id that a path can't hold as it is. */
  private static final char ESCAPE = '~';

  private Links() {}

  static String story(StoryId id) {
    return "/story/" + segment(id.value());
  }

  static String storyline(StorylineId id) {
    return "/storyline/" + segment(id.value());
  }

  static String article(ArticleId id) {
    return "/article/" + segment(id.value());
  }

  static String version(ArticleId id, int version) {
    return article(id) + "?version=" + version;
  }

  /** The article with a passage marked, and shown at once. */
  static String passage(Passage passage) {
    return article(passage.article())
        + "?start="
        + passage.start()
        + "&end="
        + passage.end()
        + "#passage";
  }

  /** The same of a certain version of the article. */
  static String passage(Passage passage, int version) {
    return passage(passage).replace("#passage", "&version=" + version + "#passage");
  }

  static String compare(ArticleId a, ArticleId b) {
    return "/compare?a=" + query(a.value()) + "&b=" + query(b.value());
  }

  /** A version of an article beside the one before it. */
  static String compareVersions(ArticleId id, int version) {
    return compare(id, id) + "&version-a=" + (version - 1) + "&version-b=" + version;
  }

  static String name(String id) {
    return "/name/" + segment(id);
  }

  /** A search in an order: {@code relevance} or {@code time}. */
  static String search(String query, String order) {
    return "/search?q=" + query(query) + "&order=" + query(order);
  }

  /** What a search finds as a feed. */
  static String feed(String query) {
    return "/api/v1/feed?q=" + query(query);
  }

  /** A story's articles as a feed. */
  static String feed(StoryId id) {
    return "/api/v1/stories/" + query(id.value()).replace("+", "%20") + "/feed";
  }

  /** Where something was published; empty where that is unknown or no address of the web. */
  static String outside(@Nullable URI url) {
    String scheme = url == null ? null : url.getScheme();
    boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
    return url == null || !web ? "" : url.toString();
  }

  /** The stories that an outlet reports. */
  static String outlet(String outlet) {
    return "/?outlet=" + query(outlet);
  }

  /** Words as a part of a query. */
  static String query(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** An id, which an input may have given, as one part of a path. */
  static String segment(String id) {
    StringBuilder segment = new StringBuilder();
    for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = isLetter(each) || each == '-' || (each == '.' && !segment.isEmpty());
      if (plain) {
        segment.append((char) each);
      } else {
        segment.append(ESCAPE).append(HexFormat.of().toHexDigits(each));
      }
    }
    return segment.toString();
  }

  /** The id that a part of a path stands for; the part itself where it is no such form. */
  static String id(String segment) {
    byte[] bytes = new byte[segment.length()];
    int size = 0;
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (c == ESCAPE && i + 2 < segment.length() && isHex(segment, i + 1)) {
        bytes[size++] = (byte) HexFormat.fromHexDigits(segment, i + 1, i + 3);
        i += 2;
      } else if (c < 128) {
        bytes[size++] = (byte) c;
      } else {
        return segment;
      }
    }
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  private static boolean isHex(String text, int at) {
    return HexFormat.isHexDigit(text.charAt(at)) && HexFormat.isHexDigit(text.charAt(at + 1));
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
