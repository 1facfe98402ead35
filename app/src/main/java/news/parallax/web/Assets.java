package news.parallax.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import news.parallax.serve.Problem;

/** The style sheet and scripts: files of the program, none from outside. Safe for threads. */
final class Assets {
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private static final Map<String, Asset> ASSETS =
      Map.of(
          "desk.css", new Asset("desk.css", CSS),
          "desk.js", new Asset("desk.js", SCRIPT),
          "htmx.js",
              new Asset("/META-INF/resources/webjars/htmx.org/2.0.4/dist/htmx.min.js", SCRIPT));

  /** A file with its type. */
  private record Asset(String resource, String type) {
    byte[] read() {
      try (InputStream file = Assets.class.getResourceAsStream(resource)) {
        return Objects.requireNonNull(file, resource).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void get(Context context) {
    Asset asset = ASSETS.get(context.pathParam("name"));
    if (asset == null) {
      throw Problem.notFound("There is no such file");
    }
    context.contentType(asset.type()).result(asset.read());
  }
}
