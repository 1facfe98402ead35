package news.parallax.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import news.parallax.index.SearchIndex;
import news.parallax.ingest.Scribe;
import news.parallax.serve.Forms;
import news.parallax.serve.Problem;
import news.parallax.serve.Routes;
import news.parallax.store.Library;

/** The desk's pages, for people with a browser. */
public final class Pages implements Routes {
  private final Library library;
  private final SearchIndex index;
  private final Scribe scribe;
  private final Templates templates = new Templates();
  private final Forms forms = new Forms();

  /**
   * The pages of a library.
   *
   * @param index of the library
   * @param scribe writes people's corrections
   */
  public Pages(Library library, SearchIndex index, Scribe scribe) {
    this.library = library;
    this.index = index;
    this.scribe = scribe;
  }

  @Override
  public String prefix() {
    return "/";
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/assets/{name}", new Assets()::get);
    routes.get("/", new FrontPage(library, templates)::get);
    routes.get("/search", new FindPage(library, index, templates, forms)::get);
    KeptSearches searches = new KeptSearches(forms, scribe);
    routes.post("/search/keep", searches::keep);
    routes.post("/search/forget", searches::forget);
    routes.get("/story/{id}", new StoryPage(library, templates, forms)::get);
    routes.get("/article/{id}", new ArticlePage(library, templates)::get);
    routes.get("/compare", new ComparePage(library, templates)::get);
    routes.get("/name/{id}", new NamePage(library, templates)::get);
    StorylinePage storylines = new StorylinePage(library, templates);
    routes.get("/storylines", storylines::list);
    routes.get("/storyline/{id}", storylines::get);
    routes.get("/outlets", new OutletsPage(library, templates)::get);
    routes.get("/issues", new IssuesPage(library, templates)::get);
    CorrectionsPage corrections = new CorrectionsPage(library, templates, forms, scribe);
    routes.get("/corrections", corrections::list);
    routes.post("/corrections/undo", corrections::undo);
    routes.post("/corrections/merge", corrections::merge);
    routes.post("/corrections/part", corrections::part);
    routes.post("/corrections/not-same-claim", corrections::notSameClaim);
  }

  @Override
  public void tell(Problem problem, Context context) {
    templates.write(context, "problem", new Frame(problem.what(), ""), problem);
  }
}
