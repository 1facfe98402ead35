package news.parallax.export.html;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.Credit;
import news.parallax.article.Paragraph;
import news.parallax.article.PublishedAt;
import news.parallax.article.Removed;
import news.parallax.article.Span;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;
import news.parallax.export.Label;
import news.parallax.export.TimeText;
import org.jspecify.annotations.Nullable;

/** A cleaned article with the linked passages marked, and what cleaning removed. */
record ArticleSection(Page page) {

  void write(Article article) {
    Markup out = page.out();
    MarkedText text = new MarkedText(article, page.anchors());
    out.open("article", "class", "source", "id", page.anchors().id(article.id()));
    out.open("span", "class", "by");
    page.named(article.id());
    out.close();
    Span title = article.body().title();
    if (title != null) {
      out.open("h4");
      text.write(title, out);
      out.close();
    }
    meta(article);
    out.open("div", "class", "body", "lang", article.language());
    PublishedAt posted = null;
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.posted() != null && !paragraph.posted().equals(posted)) {
        posted = paragraph.posted();
        out.open("p", "class", "posted").text(TimeText.of(posted)).closeBlock();
      }
      out.open(paragraph.kind() == Paragraph.Kind.HEADING ? "h5" : "p", "class", style(paragraph));
      text.write(paragraph.span(), out);
      out.closeBlock();
    }
    out.close();
    removed(article.cleaning().removed());
    out.closeBlock();
  }

  private static String style(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.LIST_ITEM ? "list" : Label.of(paragraph.kind());
  }

  private void meta(Article article) {
    String basis = TimeText.basis(article.published());
    Markup out = page.out().open("div", "class", "meta");
    line(TimeText.of(article.published()) + (basis.isEmpty() ? "" : ", " + basis));
    line(field("By ", String.join(", ", article.byline().authors())));
    line(
        field(
            "Credits ",
            article.byline().credits().stream()
                .map(Credit::name)
                .collect(Collectors.joining(", "))));
    line(field("Dateline ", article.byline().dateline()));
    line(article.source().page());
    address(article.source().url());
    out.close();
  }

  private static String field(String name, @Nullable String value) {
    return value == null || value.isEmpty() ? "" : name + value;
  }

  private void line(String text) {
    if (!text.isEmpty()) {
      page.out().open("span").text(text).close();
    }
  }

  /** An address as a link where it is one of the web; else as mere words. */
  private void address(@Nullable URI url) {
    if (url == null) {
      return;
    }
    String scheme = url.getScheme();
    if (!"https".equalsIgnoreCase(scheme) && !"http".equalsIgnoreCase(scheme)) {
      line(url.toString());
      return;
    }
    page.out()
        .open("span")
        .open("a", "href", url.toString(), "rel", "noopener noreferrer nofollow");
    page.out().text(url.toString()).close().close();
  }

  private void removed(List<Removed> removed) {
    if (removed.isEmpty()) {
      return;
    }
    Markup out = page.out().open("details").open("summary");
    out.text("Removed by cleaning: " + Counts.number(removed.size(), "block")).close();
    out.open("ul", "class", "removed");
    for (Removed block : removed) {
      out.open("li").open("b").text(ClaimText.words(block.reason())).close();
      out.text(" " + block.text()).closeBlock();
    }
    out.close().closeBlock();
  }
}
