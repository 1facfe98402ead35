package news.parallax.rest;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.serve.Problem;
import news.parallax.serve.Routes;

/** The group that every server has, with nothing in it. */
final class Root implements Routes {

  @Override
  public String prefix() {
    return "/";
  }

  @Override
  public void addTo(RoutesConfig routes) {}

  @Override
  public void tell(Problem problem, Context context) {
    context.result(problem.what());
  }

  /** The routes that a group really adds: {@code get /api/v1/stories}. */
  static Set<String> routesOf(Routes group) {
    Set<String> routes = new TreeSet<>();
    Javalin server = Javalin.create(config -> group.addTo(config.routes));
    server
        .unsafe
        .internalRouter
        .allHttpHandlers()
        .forEach(
            handler ->
                routes.add(
                    handler.endpoint.method.name().toLowerCase(Locale.ROOT)
                        + " "
                        + handler.endpoint.path));
    return routes;
  }
}
