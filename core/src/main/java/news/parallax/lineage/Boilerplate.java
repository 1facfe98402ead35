package news.parallax.lineage;

import java.util.List;
import java.util.Locale;

/** Knows what outlets print under every article, and so says nothing about who copied whom. */
final class Boilerplate {
  private static final List<String> SIGNS =
      List.of(
          "all rights reserved",
          "may not be published, broadcast",
          "may not be reproduced",
          "copyright",
          "contributed to this report",
          "contributed to this article",
          "reporting by",
          "editing by",
          "click here",
          "sign up for",
          "subscribe to",
          "newsletter",
          "follow us on",
          "terms of service",
          "privacy policy");
  private static final int LONGEST = 300;

  private Boilerplate() {}

  static boolean is(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String lower = paragraph.toLowerCase(Locale.ROOT);
    return SIGNS.stream().anyMatch(lower::contains);
  }
}
