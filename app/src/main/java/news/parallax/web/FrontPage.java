package news.parallax.web;

import io.javalin.http.Context;
import java.util.List;
import news.parallax.store.Library;
import news.parallax.store.StoryQuery;
import news.parallax.store.StoryRow;

/** The stories, newest first. */
final class FrontPage {
  private static final int LIMIT = 50;

  private final Library library;
  private final Templates templates;

  FrontPage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /** What the template shows. */
  record View(List<StoryRow> stories) {}

  void get(Context context) {
    View view = new View(library.stories(StoryQuery.newest(LIMIT)));
    templates.write(context, "front", new Frame("Stories", "stories"), view);
  }
}
