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
  private static final Map<String, String> TYPES = Map.of("desk.css", "text/css; charset=utf-8");

  void get(Context context) {
    String name = context.pathParam("name");
    String type = TYPES.get(name);
    if (type == null) {
      throw Problem.notFound("There is no such file");
    }
    context.contentType(type).result(read(name));
  }

  private static byte[] read(String name) {
    try (InputStream file = Assets.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
