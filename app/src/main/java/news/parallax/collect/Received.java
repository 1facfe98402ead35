package news.parallax.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import news.parallax.article.Page;
import news.parallax.issue.Issues;
import news.parallax.pipeline.PageSource;
import org.jspecify.annotations.Nullable;

/**
 * Pages that came by a request: one page, or articles as JSON lines.
 *
 * @param type media type of the body; null for one page
 * @param url where the page was published; null where not said
 * @param captured for pages that do not say it themselves
 */
@SuppressWarnings("ArrayRecordComponent") // a request's body, never compared
public record Received(
    byte[] body, @Nullable String type, @Nullable URI url, Instant captured, Issues issues)
    implements PageSource {
  private static final String NAME = "request";

  @Override
  public void forEach(Consumer<? super Page> each) {
    Sink sink = new Sink(page -> each.accept(addressed(page)), issues, Links.NONE);
    Input input = new Input(NAME, captured, body.length, new ByteArrayInputStream(body));
    try {
      if (Objects.requireNonNullElse(type, "").toLowerCase(Locale.ROOT).contains("json")) {
        new ArticleLines().read(input, sink);
      } else {
        SinglePage.bytes(NAME, input.bytes(), sink)
            .ifPresent(bytes -> sink.page(SinglePage.page(NAME, url, captured, bytes, type)));
      }
    } catch (IOException e) {
      sink.error(NAME, Cause.of(e));
    }
  }

  /** A page that tells no address of its own has the request's. */
  private Page addressed(Page page) {
    return page.url() == null ? new Page(page.name(), url, page.captured(), page.content()) : page;
  }
}
