package news.parallax.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import news.parallax.ingest.Scribe;
import news.parallax.serve.Forms;
import news.parallax.serve.Problem;
import news.parallax.store.SavedSearch;

/** The forms by which people keep searches and forget them. */
final class KeptSearches {
  private static final int LONGEST = 500;

  private final Forms forms;
  private final Scribe scribe;

  KeptSearches(Forms forms, Scribe scribe) {
    this.forms = forms;
    this.scribe = scribe;
  }

  void keep(Context context) {
    forms.check(context);
    String order = field(context, "order").equals("time") ? "time" : "relevance";
    SavedSearch search = new SavedSearch(field(context, "name"), field(context, "query"), order);
    scribe.write(
        ingest -> {
          ingest.keep(search);
          return true;
        });
    context.redirect(Links.search(search.query(), order), HttpStatus.SEE_OTHER);
  }

  void forget(Context context) {
    forms.check(context);
    String name = field(context, "name");
    if (!scribe.write(ingest -> ingest.forget(name))) {
      throw Problem.notFound("There is no search " + name);
    }
    context.redirect("/search", HttpStatus.SEE_OTHER);
  }

  private static String field(Context context, String name) {
    String value = Objects.requireNonNullElse(context.formParam(name), "").strip();
    if (value.isEmpty() || (value.length() > LONGEST && !name.equals("order"))) {
      throw Problem.badRequest("The form lacks its " + name + ", or it is too long");
    }
    return value;
  }
}
