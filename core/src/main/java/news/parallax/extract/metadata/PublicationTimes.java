package news.parallax.extract.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.article.Times;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.DateMention;
import news.parallax.extract.when.DateWords;
import news.parallax.extract.when.UrlDate;
import news.parallax.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * When a page says it was published and changed.
 *
 * @param future times that were stated but lie after the capture
 */
record PublicationTimes(Times times, List<PublishedAt> future) {

  static PublicationTimes of(
      Head head, StructuredData data, @Nullable URI url, DateContext context) {
    List<PublishedAt> future = new ArrayList<>();
    PublishedAt published =
        Stream.of(
                structured(data, "datePublished", .98),
                meta(head, PUBLISHED, .97),
                named(head, context),
                marked(head, context, true),
                Stream.ofNullable(url == null ? null : UrlDate.of(url)),
                near(head, context),
                marked(head, context, false),
                structured(data, "dateCreated", .9),
                structured(data, "uploadDate", .8))
            .flatMap(each -> each)
            .filter(time -> isPast(time, context, future))
            .findFirst()
            .orElse(null);
    PublishedAt modified =
        Stream.of(structured(data, "dateModified", .98), meta(head, MODIFIED, .97))
            .flatMap(each -> each)
            .filter(time -> isPast(time, context, future))
            .findFirst()
            .orElse(null);
    return new PublicationTimes(new Times(published, modified), future);
  }

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

  private static boolean isPast(PublishedAt time, DateContext context, List<PublishedAt> future) {
    if (context.isFuture(time)) {
      future.add(time);
      return false;
    }
    return true;
  }

  private static Stream<PublishedAt> structured(
      StructuredData data, String field, double confidence) {
    return data.articles().stream()
        .flatMap(article -> article.texts(field).stream())
        .map(text -> MachineTime.parse(text, Basis.METADATA, confidence))
        .filter(Objects::nonNull);
  }

  private static Stream<PublishedAt> meta(Head head, String[] names, double confidence) {
    return head.meta(names).stream()
        .map(text -> MachineTime.parse(text, Basis.METADATA, confidence))
        .filter(Objects::nonNull);
  }

  /** Meta elements of any other name that speaks of publishing. */
  private static Stream<PublishedAt> named(Head head, DateContext context) {
    return head.metas().stream()
        .filter(meta -> meta.name().contains("publish") || meta.name().endsWith("pubdate"))
        .filter(meta -> !meta.name().contains("modif") && meta.content().length() < 60)
        .map(
            meta -> {
              PublishedAt stated = MachineTime.parse(meta.content(), Basis.METADATA, .9);
              return stated != null
                  ? stated
                  : DateWords.first(meta.content(), context, Basis.METADATA);
            })
        .filter(Objects::nonNull);
  }

  /** Marked elements; the sure ones are those whose names speak of publishing. */
  private static Stream<PublishedAt> marked(Head head, DateContext context, boolean sure) {
    return head.marked().stream()
        .filter(each -> each.kind() == Marked.Kind.TIME && saysPublished(each) == sure)
        .map(each -> time(each, context))
        .filter(Objects::nonNull);
  }

  private static @Nullable PublishedAt time(Marked marked, DateContext context) {
    if (isModification(marked)) {
      return null;
    }
    PublishedAt stated = MachineTime.parse(marked.stated(), Basis.METADATA, .9);
    return stated != null ? stated : visible(marked.text(), context);
  }

  private static boolean saysPublished(Marked marked) {
    return marked.names().toLowerCase(Locale.ROOT).contains("publish");
  }

  private static boolean isModification(Marked marked) {
    String names = marked.names().toLowerCase(Locale.ROOT);
    String words = names + " " + marked.text().toLowerCase(Locale.ROOT);
    return !names.contains("publish") && isModification(words);
  }

  private static boolean isModification(String words) {
    return words.contains("modif") || words.contains("updated") || words.contains("last update");
  }

  private static Stream<PublishedAt> near(Head head, DateContext context) {
    return head.nearHeading().stream()
        .filter(line -> line.chars().anyMatch(Character::isDigit))
        .map(line -> visible(line, context))
        .filter(Objects::nonNull)
        .filter(time -> time.confidence() >= LEAST_CONFIDENCE);
  }

  /** The first date to the day that the words do not call a change. */
  private static @Nullable PublishedAt visible(String words, DateContext context) {
    return DateWords.in(words, context, Basis.VISIBLE).stream()
        .filter(mention -> mention.role() != DateMention.Role.MODIFIED)
        .map(DateMention::time)
        .filter(time -> time.precision().compareTo(PublishedAt.Precision.DAY) <= 0)
        .findFirst()
        .orElse(null);
  }

  List<Issue> issues(String page) {
    return future.stream()
        .distinct()
        .map(
            time ->
                Issue.warning(page, "states a time after its capture, left out: " + time.value()))
        .toList();
  }
}
