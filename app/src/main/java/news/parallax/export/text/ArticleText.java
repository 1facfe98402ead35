package news.parallax.export.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Credit;
import news.parallax.article.Paragraph;
import news.parallax.article.Passage;
import news.parallax.article.PublishedAt;
import news.parallax.article.Removed;
import news.parallax.export.ClaimText;
import news.parallax.export.TimeText;
import org.jspecify.annotations.Nullable;

/**
 * An article for the terminal.
 *
 * @param removed whether to show what cleaning took out, and why
 */
public record ArticleText(boolean removed) {

  /** Writes all of the article; leaves the writer open. */
  public void write(Article article, Writer out) throws IOException {
    Passage title = article.title();
    out.write("=".repeat(Wrapped.WIDTH) + "\n");
    Wrapped.write(title == null ? "(no title)" : title.text(), "", "", out);
    for (String line : head(article)) {
      Wrapped.write(line, "", "  ", out);
    }
    PublishedAt posted = null;
    for (Paragraph paragraph : article.paragraphs()) {
      out.write("\n");
      if (paragraph.posted() != null && !paragraph.posted().equals(posted)) {
        posted = paragraph.posted();
        out.write(TimeText.of(posted) + ", " + TimeText.basis(posted) + ":\n");
      }
      Wrapped.write(paragraph.span().of(article.text()), mark(paragraph), "", out);
    }
    if (removed) {
      removed(article.cleaning().removed(), out);
    }
    out.write("\n");
  }

  private static List<String> head(Article article) {
    String basis = TimeText.basis(article.published());
    String credits =
        article.byline().credits().stream().map(Credit::name).collect(Collectors.joining(", "));
    String flags =
        article.cleaning().flags().stream()
            .map(flag -> ClaimText.words(flag.kind()) + " (" + flag.evidence() + ")")
            .collect(Collectors.joining(", "));
    return Stream.of(
            TimeText.of(article.published()) + (basis.isEmpty() ? "" : ", " + basis),
            field("Outlet", article.outlet()),
            field("Authors", String.join(", ", article.byline().authors())),
            field("Credits", credits),
            field("Dateline", article.byline().dateline()),
            field("Flags", flags),
            field("Page", article.source().page()),
            field("URL", Objects.toString(article.source().url(), "")))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String field(String name, @Nullable String value) {
    return value == null || value.isEmpty() ? "" : name + ": " + value;
  }

  private static String mark(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case HEADING -> "## ";
      case LIST_ITEM -> "- ";
      case QUOTATION -> "> ";
      case PARAGRAPH, LIVE_ENTRY -> "";
    };
  }

  private static void removed(List<Removed> blocks, Writer out) throws IOException {
    out.write("\n-- removed: " + blocks.size() + " blocks\n");
    for (Removed block : blocks) {
      Wrapped.write(block.text(), "[" + ClaimText.words(block.reason()) + "] ", "    ", out);
    }
  }
}
