package news.parallax.collect;

import java.nio.charset.StandardCharsets;

/** Small feeds. */
public final class Feeds {
  private Feeds() {}

  /** An RSS feed of items. */
  public static byte[] rss(String... items) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
            + "<title>The Outlet</title><link>https://a.example/</link>\n"
            + String.join("\n", items)
            + "</channel></rss>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** An item with a text. */
  public static String item(String url, String html) {
    return "<item><title>Mill &amp;amp; more</title><link>"
        + url
        + "</link><pubDate>Mon, 06 May 2024 18:30:00 +0200</pubDate><content:encoded><![CDATA["
        + html
        + "]]></content:encoded></item>";
  }
}
