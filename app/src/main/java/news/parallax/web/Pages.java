package news.parallax.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import news.parallax.serve.Problem;
import news.parallax.serve.Routes;
import news.parallax.store.Library;

/** The desk's pages, for people with a browser. */
public final class Pages implements Routes {
  private final Templates templates = new Templates();
  private final Assets assets = new Assets();
  private final FrontPage front;

  /** The pages of a library. */
  public Pages(Library library) {
    front = new FrontPage(library, templates);
  }

  @Override
  public String prefix() {
    return "/";
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/", front::get);
    routes.get("/assets/{name}", assets::get);
  }

  @Override
  public void tell(Problem problem, Context context) {
    templates.write(context, "problem", new Frame(problem.what(), ""), problem);
  }
}
