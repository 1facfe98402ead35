package news.parallax.cli;

import java.util.Locale;
import news.parallax.export.Export;
import news.parallax.export.JsonExport;
import news.parallax.export.TextExport;

/** The formats of a briefing, by their names on the command line. */
enum Format {
  TEXT,
  JSON;

  Export export() {
    return switch (this) {
      case TEXT -> new TextExport();
      case JSON -> new JsonExport();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
