package news.parallax.article;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from.
 *
 * @param page the input as given
 * @param url canonical, without tracking parameters; null where unknown
 * @param outlet who published it, as the page says; null where unknown
 */
public record Source(String page, @Nullable URI url, @Nullable String outlet, Instant captured) {}
