package news.parallax.article;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came in, with where and when it was captured.
 *
 * @param name the input as given: a file's path, an archive entry ({@code pages.zip!/a.html}), a
 *     line of a file ({@code news.jsonl:12})
 * @param url where the page was published, where the input says so
 * @param captured when the page was fetched; relative and yearless dates are resolved against it
 * @param content the bytes, or the article's parts where the input already has them apart
 */
public record Page(String name, @Nullable URI url, Instant captured, Content content) {

  /** What a page is made of. */
  public sealed interface Content {}

  /**
   * A page as its server sent it.
   *
   * @param bytes not copied: whoever makes the page must leave them alone
   * @param contentType the value of the HTTP header, if any
   */
  @SuppressWarnings("ArrayRecordComponent") // megabytes; identity is the article's, not the page's
  public record Raw(byte[] bytes, @Nullable String contentType) implements Content {}

  /**
   * An article whose parts the input already names, as in an articles JSONL.
   *
   * @param id the input's own id, or null
   * @param published as written, or null
   * @param text title not included; paragraphs parted by line breaks
   */
  public record Parts(
      @Nullable String id,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String published,
      String text)
      implements Content {}
}
