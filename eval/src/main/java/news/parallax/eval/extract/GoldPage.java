package news.parallax.eval.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page with what it should be read as.
 *
 * @param body null where the gold set has none; paragraphs parted by line breaks
 * @param published as written in the gold set: a day, or an ISO time
 */
@SuppressWarnings("ArrayRecordComponent") // a page's bytes; never compared
public record GoldPage(
    String id,
    @Nullable String url,
    byte[] html,
    @Nullable String title,
    List<String> authors,
    @Nullable String published,
    @Nullable String body) {}
