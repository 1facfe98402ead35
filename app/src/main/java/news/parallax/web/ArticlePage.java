package news.parallax.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Credit;
import news.parallax.article.Paragraph;
import news.parallax.article.Removed;
import news.parallax.article.Span;
import news.parallax.brief.StoryBrief;
import news.parallax.export.ClaimText;
import news.parallax.export.Sources;
import news.parallax.export.TimeText;
import news.parallax.serve.Problem;
import news.parallax.store.ArticleRow;
import news.parallax.store.Library;
import org.jspecify.annotations.Nullable;

/** A cleaned article, with a passage marked where one is asked for. */
final class ArticlePage {
  private final Library library;
  private final Templates templates;

  ArticlePage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /**
   * What the template shows.
   *
   * @param about what is known of it, a line each
   * @param address where it was published; empty where unknown or no address of the web
   * @param story the address of its story; empty where it is in none
   * @param reasons why the story shows what is marked
   * @param versions empty where there is one
   */
  record View(
      Text title,
      String by,
      String language,
      List<String> about,
      String address,
      String story,
      List<Block> blocks,
      List<Reasons.Reason> reasons,
      List<Taken> removed,
      List<Versions.View> versions) {}

  /** Words, of which a part may be marked. */
  record Text(String before, String marked, String after, boolean starts) {
    static Text of(String text, Span part, @Nullable Span mark) {
      if (mark == null || !mark.overlaps(part)) {
        return new Text(part.of(text), "", "", false);
      }
      Span within =
          new Span(Math.max(mark.start(), part.start()), Math.min(mark.end(), part.end()));
      return new Text(
          text.substring(part.start(), within.start()),
          within.of(text),
          text.substring(within.end(), part.end()),
          mark.start() >= part.start());
    }
  }

  /**
   * A paragraph.
   *
   * @param posted when its entry of a live blog was posted, where it is the first of it; else empty
   */
  record Block(String kind, Text text, String posted) {}

  /** What cleaning took out, and why. */
  record Taken(String reason, String text, String rule) {}

  void get(Context context) {
    ArticleId id = id(context.pathParam("id"));
    ArticleRow row =
        library.row(id).orElseThrow(() -> Problem.notFound("The library has no such article"));
    int version = version(context, "version", row);
    Article article = article(library, row, version);
    Span mark = mark(context, article.text());
    View view =
        new View(
            title(article, mark),
            Sources.of(List.of(article)).publisher(article.id()),
            article.language(),
            about(article),
            Links.outside(article.source().url()),
            row.story() == null ? "" : Links.story(row.story()),
            blocks(article, mark),
            mark == null || version != row.version() ? List.of() : reasons(row, mark),
            article.cleaning().removed().stream().map(ArticlePage::taken).toList(),
            new Versions(library).of(row, version));
    String title = article.title() == null ? "Untitled article" : article.title().text();
    templates.write(context, "article", new Frame(title, "/"), view);
  }

  private List<Reasons.Reason> reasons(ArticleRow row, Span mark) {
    Optional<StoryBrief> brief =
        row.story() == null ? Optional.empty() : library.brief(row.story());
    return brief
        .map(each -> new Reasons(each, Sources.of(library.articlesOf(each)), row.id(), mark).all())
        .orElse(List.of());
  }

  static ArticleId id(@Nullable String segment) {
    String id = segment == null ? "" : Links.id(segment);
    if (id.isBlank()) {
      throw Problem.badRequest("This address names no article");
    }
    return new ArticleId(id);
  }

  /** The version that an address asks for, the newest where it does not say. */
  static int version(Context context, String parameter, ArticleRow row) {
    String version = context.queryParam(parameter);
    try {
      return version == null ? row.version() : Integer.parseInt(version);
    } catch (NumberFormatException e) {
      throw Problem.badRequest("“" + version + "” is no number of a version");
    }
  }

  static Article article(Library library, ArticleRow row, int version) {
    return library
        .article(row.id(), version)
        .orElseThrow(() -> Problem.notFound("The article has no version " + version));
  }

  /** The part that is asked for; null for none. */
  private static @Nullable Span mark(Context context, String text) {
    String start = context.queryParam("start");
    String end = context.queryParam("end");
    if (start == null || end == null) {
      return null;
    }
    try {
      Span span = new Span(Integer.parseInt(start), Integer.parseInt(end));
      return span.end() <= text.length() && span.length() > 0 ? span : null;
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("This address marks no passage");
    }
  }

  private static Text title(Article article, @Nullable Span mark) {
    Span title = article.body().title();
    return title == null
        ? new Text("Untitled article", "", "", false)
        : Text.of(article.text(), title, mark);
  }

  private static List<Block> blocks(Article article, @Nullable Span mark) {
    List<Block> blocks = new ArrayList<>();
    String posted = "";
    for (Paragraph paragraph : article.paragraphs()) {
      String time = paragraph.posted() == null ? "" : TimeText.of(paragraph.posted());
      blocks.add(
          new Block(
              ClaimText.words(paragraph.kind()).replace(' ', '-'),
              Text.of(article.text(), paragraph.span(), mark),
              time.equals(posted) ? "" : time));
      posted = time;
    }
    return blocks;
  }

  private static List<String> about(Article article) {
    List<String> about = new ArrayList<>();
    String basis = TimeText.basis(article.published());
    about.add(TimeText.of(article.published()) + (basis.isEmpty() ? "" : ", " + basis));
    add(about, "By ", String.join(", ", article.byline().authors()));
    add(
        about,
        "Credits ",
        String.join(", ", article.byline().credits().stream().map(Credit::name).toList()));
    add(about, "Dateline ", Objects.requireNonNullElse(article.byline().dateline(), ""));
    article
        .cleaning()
        .flags()
        .forEach(
            flag ->
                about.add("Flagged as " + ClaimText.words(flag.kind()) + ": " + flag.evidence()));
    if (!article.source().page().equals(Links.outside(article.source().url()))) {
      about.add("Read from " + article.source().page());
    }
    return about;
  }

  private static void add(List<String> about, String name, String value) {
    if (!value.isEmpty()) {
      about.add(name + value);
    }
  }

  private static Taken taken(Removed removed) {
    return new Taken(
        ClaimText.words(removed.reason()),
        removed.text(),
        Objects.requireNonNullElse(removed.rule(), ""));
  }
}
