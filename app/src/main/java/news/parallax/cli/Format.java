package news.parallax.cli;

import java.util.Locale;
import news.parallax.export.Export;
import news.parallax.export.csv.CsvExport;
import news.parallax.export.html.HtmlExport;
import news.parallax.export.json.JsonExport;
import news.parallax.export.jsonld.JsonLdExport;
import news.parallax.export.rss.RssExport;
import news.parallax.export.text.MarkdownExport;
import news.parallax.export.text.TextExport;

/** The formats of a briefing, by their names on the command line. */
enum Format {
  TEXT,
  JSON,
  HTML,
  MARKDOWN,
  /** A row a passage of a claim. */
  CSV,
  /** In the words of schema.org. */
  JSONLD,
  /** A feed with an item an article. */
  RSS;

  Export export() {
    return switch (this) {
      case TEXT -> new TextExport();
      case JSON -> new JsonExport();
      case HTML -> new HtmlExport();
      case MARKDOWN -> new MarkdownExport();
      case CSV -> new CsvExport();
      case JSONLD -> new JsonLdExport();
      case RSS -> new RssExport();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
