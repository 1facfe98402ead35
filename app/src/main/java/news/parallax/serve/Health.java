package news.parallax.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;

/**
 * What a supervisor of the process asks: whether it lives and whether it can answer. Open to all.
 *
 * @param ready whether the library can be read
 */
public record Health(BooleanSupplier ready) {
  static final String LIVES = "/healthz";
  static final String READY = "/readyz";

  /** Whether a path is one of these two. */
  static boolean isAt(String path) {
    return path.equals(LIVES) || path.equals(READY);
  }

  void addTo(RoutesConfig routes) {
    routes.get(LIVES, context -> context.result("ok\n"));
    routes.get(READY, this::ready);
  }

  private void ready(Context context) {
    boolean is = ready.getAsBoolean();
    context.status(is ? 200 : 503).result(is ? "ready\n" : "the library can't be read\n");
  }
}
