package news.parallax.extract.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.article.PublishedAt.Precision;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.DateWords;
import org.jspecify.annotations.Nullable;

/** The times that a page's structured data and meta elements state, the best places first. */
record StatedTimes(Head head, StructuredData data, DateContext context) {
  private static final int LONGEST = 60;
  private static final double LEAST_CONFIDENCE = .7;

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "article:published",
    "datepublished",
    "parsely-pub-date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "dcterms.date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "published_at",
    "published-date",
    "originalpublicationdate",
    "citation_publication_date",
    "last-modified-original",
    "date.available",
    "date_published",
    "article_date_original",
    "rnews:datepublished",
    "og:article:published_time",
    "created",
    "publication_date",
    "iso-8601-publish-date",
    "pub_date",
    "article-published",
    "displaydate"
  };

  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "revised"
  };

  Stream<PublishedAt> published() {
    return Stream.of(
            structured(data.articles(), "datePublished", .98),
            meta(PUBLISHED, .97),
            structured(data.pages(), "datePublished", .95),
            named())
        .flatMap(each -> each);
  }

  /** Times that are often, but not always, that of publication. */
  Stream<PublishedAt> created() {
    return Stream.concat(
        structured(data.articles(), "dateCreated", .9),
        structured(data.articles(), "uploadDate", .8));
  }

  Stream<PublishedAt> modified() {
    return Stream.concat(structured(data.articles(), "dateModified", .98), meta(MODIFIED, .97));
  }

  private Stream<PublishedAt> structured(List<Json> objects, String field, double confidence) {
    return objects.stream()
        .flatMap(object -> object.texts(field).stream())
        .map(text -> read(text, confidence))
        .filter(Objects::nonNull);
  }

  private Stream<PublishedAt> meta(String[] names, double confidence) {
    return head.meta(names).stream().map(text -> read(text, confidence)).filter(Objects::nonNull);
  }

  /** Meta elements of any other name that speaks of publishing; the first time counts. */
  private Stream<PublishedAt> named() {
    return head.metas().stream()
        .filter(meta -> meta.name().contains("publish") || meta.name().endsWith("pubdate"))
        .filter(meta -> !meta.name().contains("modif"))
        .map(meta -> read(meta.content(), .9))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(PublishedAt::instant));
  }

  /** A time as a program writes it, or else in words. */
  private @Nullable PublishedAt read(String text, double confidence) {
    if (text.length() > LONGEST) {
      return null;
    }
    PublishedAt time = MachineTime.parse(text, Basis.METADATA, confidence);
    return time != null ? time : inWords(text);
  }

  private @Nullable PublishedAt inWords(String text) {
    PublishedAt time = DateWords.first(text, context, Basis.METADATA);
    return time != null
            && time.precision().compareTo(Precision.DAY) <= 0
            && time.confidence() >= LEAST_CONFIDENCE
        ? time
        : null;
  }
}
