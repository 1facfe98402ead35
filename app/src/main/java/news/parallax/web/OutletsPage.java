package news.parallax.web;

import io.javalin.http.Context;
import java.util.List;
import news.parallax.store.Library;
import news.parallax.store.OutletRow;

/** What each outlet did: counts, not scores. */
final class OutletsPage {
  private static final int MOST = 500;

  private final Library library;
  private final Templates templates;

  OutletsPage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /** What the template shows. */
  record View(List<Row> rows) {}

  /** An outlet with the address of its stories. */
  record Row(OutletRow counts, String href) {}

  void get(Context context) {
    List<Row> rows =
        library.outlets(MOST).stream()
            .map(each -> new Row(each, Links.outlet(each.outlet())))
            .toList();
    templates.write(context, "outlets", new Frame("Outlets", "/outlets"), new View(rows));
  }
}
