package news.parallax.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** A group of addresses under one prefix. */
public interface Routes {

  /** What the paths of all its addresses begin with: {@code "/"}, {@code "/api/"}. */
  String prefix();

  /** Adds its handlers. They may throw {@link Problem}s and run on many threads at once. */
  void addTo(RoutesConfig routes);

  /** Writes a problem in the group's form; the status is set. */
  void tell(Problem problem, Context context);
}
