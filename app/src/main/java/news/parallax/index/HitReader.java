package news.parallax.index;

import java.io.IOException;
import java.util.Locale;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimId;
import news.parallax.story.StoryId;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Reads hits from the index's documents. */
final class HitReader {
  private HitReader() {}

  /** The hit that a document is. */
  static Hit of(Document document, Query query) throws IOException {
    Kind kind = Kind.valueOf(text(document, Fields.KIND).toUpperCase(Locale.ROOT));
    String text = text(document, Fields.TEXT);
    int start = number(document, Fields.START);
    String language = text(document, Fields.LANGUAGE);
    String story = document.get(Fields.STORY);
    return new Hit(
        kind,
        new Passage(
            new ArticleId(text(document, Fields.ID)), new Span(start, start + text.length()), text),
        Marks.of(query, language, text, start),
        new Hit.Report(
            number(document, Fields.VERSION),
            document.get(Fields.PUBLISHER),
            document.get(Fields.TITLE),
            document.get(Fields.PUBLISHED),
            language),
        story == null ? null : new StoryId(story),
        document.get(Fields.SPEAKER),
        claim(document),
        kind == Kind.NAME ? document.get(Fields.NAME) : null);
  }

  private static Hit.@Nullable ClaimMark claim(Document document) {
    String id = document.get(Fields.CLAIM);
    return id == null
        ? null
        : new Hit.ClaimMark(
            new ClaimId(id),
            Claim.Support.valueOf(text(document, Fields.SUPPORT).toUpperCase(Locale.ROOT)));
  }

  private static String text(Document document, String field) {
    return document.getField(field).stringValue();
  }

  private static int number(Document document, String field) {
    return document.getField(field).numericValue().intValue();
  }
}
