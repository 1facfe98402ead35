package news.parallax.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** The templates, which the build made into classes. Safe for threads. */
final class Templates {
  private static final String PACKAGE = "news.parallax.web";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  /** Answers with a page. */
  void write(Context context, String template, Frame frame, Object view) {
    StringOutput out = new StringOutput();
    engine.render(template + ".jte", Map.of("frame", frame, "view", view), out);
    context.contentType("text/html; charset=utf-8").result(out.toString());
  }
}
