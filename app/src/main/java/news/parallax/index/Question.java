package news.parallax.index;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query as it was understood.
 *
 * @param query null where there is nothing to search for
 * @param kind of hits that it asks for
 * @param message what the user should know of it; never null where the query is
 */
record Question(@Nullable Query query, Kind kind, @Nullable String message) {}
