package news.parallax.eval.extract;

import java.util.List;

/**
 * A kind of page made to take long: a head, a scrap as often as fits, and an end.
 *
 * @param name for the table
 */
record HostilePage(String name, String head, String scrap, String end) {
  private static final String HTML = "<html><body>";
  private static final String DATA = HTML + "<script type=application/ld+json>";
  private static final String END = "<p>Some words, and more.</p>";

  static final List<HostilePage> ALL =
      List.of(
          new HostilePage("nested", HTML, "<div>", END),
          new HostilePage("nested inline", HTML, "<b><i>", END),
          new HostilePage("blocks", HTML, "<p>a</p>", END),
          new HostilePage("sentences", HTML, "<p>A few words, and more.</p>", END),
          new HostilePage("links", HTML, "<a href=/>x</a> ", END),
          new HostilePage("cells", HTML + "<table>", "<tr><td>x", END),
          new HostilePage("one paragraph", HTML, "words without an end ", END),
          new HostilePage("scripts", HTML, "<script>var a = '<p>';</script>", END),
          new HostilePage("comments", HTML, "<!-- - -->", END),
          new HostilePage("entities", HTML, "&#0;&#x110000;&nosuch;&", END),
          new HostilePage("unseen", HTML, "\u202E\u200B\u0000a", END),
          new HostilePage("attribute", HTML + "<p class='", "a b ", "'>" + END),
          new HostilePage("attributes", HTML + "<p ", "a=b c ", ">" + END),
          new HostilePage("times", HTML, "<time datetime='2026-13-45'>4 May</time>", END),
          new HostilePage("data, nested", DATA, "{\"@graph\":[", "</script>" + END),
          new HostilePage(
              "data, flat", DATA + "[", "{\"@type\":\"NewsArticle\"},", "]</script>" + END),
          new HostilePage(
              "data, named",
              DATA + "[",
              "{\"@id\":\"a\",\"author\":{\"@id\":\"a\"}},",
              "]</script>" + END),
          new HostilePage("text lines", "", "A line of words, 4 May 2024.\n", ""),
          new HostilePage("text digits", "", "12/11/10 ", ""));

  /** A page of about a length in chars. */
  String of(int length) {
    return head + scrap.repeat(length / scrap.length()) + end;
  }
}
