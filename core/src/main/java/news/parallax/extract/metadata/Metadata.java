package news.parallax.extract.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Byline;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.article.Times;
import news.parallax.extract.when.DateContext;
import news.parallax.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an article as its page states them.
 *
 * @param title without the site's name; null for none
 * @param outlet null where the page does not say
 * @param url canonical, without tracking parameters; null where unknown
 * @param issues one for each time that lies in the future
 */
public record Metadata(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable URI url,
    Byline byline,
    Times times,
    Claims claims,
    List<Issue> issues) {

  /**
   * What the page says of its kind and text.
   *
   * @param description its summary; empty for none
   * @param text the article's text as the structured data gives it; empty for none
   * @param news whether it is marked as a news article
   * @param article whether it is marked as an article of any kind
   * @param liveBlog whether it is marked as a live blog
   * @param gallery whether it is marked as a gallery of pictures or a video
   * @param free false where it is marked as not accessible for free
   * @param updates a live blog's entries, as far as the structured data has them with their times
   */
  public record Claims(
      String description,
      String text,
      boolean news,
      boolean article,
      boolean liveBlog,
      boolean gallery,
      boolean free,
      List<Update> updates) {
    public Claims {
      updates = List.copyOf(updates);
    }
  }

  /**
   * An entry of a live blog as the structured data has it.
   *
   * @param headline empty for none
   * @param text empty for none
   */
  public record Update(String headline, String text, PublishedAt time) {}

  public Metadata {
    issues = List.copyOf(issues);
  }

  /**
   * Reads the fields.
   *
   * @param name of the page, for issues
   * @param found where the page came from, or null
   */
  public static Metadata of(Head head, String name, @Nullable URI found, DateContext context) {
    StructuredData data = StructuredData.of(head.structured());
    URI url = CanonicalUrl.of(head, data, found);
    String outlet = Outlets.of(head, data);
    PublicationTimes times = PublicationTimes.of(head, data, url, context);
    return new Metadata(
        Titles.of(head, data, outlet),
        outlet,
        url,
        Authors.of(head, data, outlet),
        times.times(),
        claims(head, data),
        times.issues(name));
  }

  private static Claims claims(Head head, StructuredData data) {
    List<Json> articles = data.articles();
    boolean type = head.meta("og:type").stream().anyMatch(each -> each.contains("article"));
    return new Claims(
        head.meta("og:description", "description", "twitter:description").stream()
            .map(Markup::strip)
            .findFirst()
            .orElse(""),
        articles.stream()
            .flatMap(article -> article.texts("articleBody").stream())
            .findFirst()
            .orElse(""),
        articles.stream().flatMap(each -> each.texts("@type").stream()).anyMatch(Metadata::isNews),
        type || !articles.isEmpty(),
        data.hasLiveBlog(),
        isGallery(head, data),
        articles.stream()
            .flatMap(article -> article.texts("isAccessibleForFree").stream())
            .noneMatch(free -> free.equalsIgnoreCase("false")),
        updates(data));
  }

  /** See <a href="https://schema.org/liveBlogUpdate">schema.org/liveBlogUpdate</a>. */
  private static List<Update> updates(StructuredData data) {
    List<Update> updates = new ArrayList<>();
    for (Json blog : data.ofType("LiveBlogPosting")) {
      Json field = blog.field("liveBlogUpdate");
      for (Json each : field == null ? List.<Json>of() : field.items()) {
        String time = each.text("datePublished");
        PublishedAt posted = time == null ? null : MachineTime.parse(time, Basis.METADATA, .98);
        if (posted != null) {
          updates.add(new Update(text(each, "headline"), text(each, "articleBody"), posted));
        }
      }
    }
    return updates;
  }

  private static String text(Json object, String field) {
    String text = object.text(field);
    return text == null ? "" : Markup.strip(text);
  }

  private static boolean isGallery(Head head, StructuredData data) {
    boolean video = head.meta("og:type").stream().anyMatch(each -> each.startsWith("video"));
    return video
        || !data.ofType("ImageGallery").isEmpty()
        || !data.ofType("MediaGallery").isEmpty();
  }

  private static boolean isNews(String type) {
    return type.endsWith("NewsArticle") || type.equals("LiveBlogPosting");
  }
}
