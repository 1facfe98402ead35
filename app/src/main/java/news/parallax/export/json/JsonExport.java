package news.parallax.export.json;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import news.parallax.article.Article;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.claim.Revision;
import news.parallax.export.Export;
import news.parallax.issue.Issue;
import news.parallax.quote.Utterance;
import news.parallax.storyline.Storyline;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The schema {@code parallax/briefing/1}: fields in a fixed order, offsets in Java chars, unknown
 * values null and never left out.
 */
public final class JsonExport implements Export {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(INDENTED, out)) {
      Json json = new Json(generator);
      generator.writeStartObject();
      json.text("schema", "parallax/briefing/1")
          .objects("articles", briefing.articles(), ArticleJson::write)
          .objects("stories", briefing.stories(), StoryJson::write)
          .objects("storylines", briefing.storylines(), StoryJson::storyline)
          .objects("issues", briefing.issues(), JsonExport::issue);
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
  }

  /** One article as one line, without a line break. */
  public static void writeLine(Article article, Writer out) {
    line(out, json -> ArticleJson.write(json, article));
  }

  /** What a version changed as one line, without a line break. */
  public static void writeLine(Revision revision, Writer out) {
    line(out, json -> RevisionJson.write(json, revision));
  }

  /** One story as one line, without a line break. */
  public static void writeLine(StoryBrief brief, Writer out) {
    line(out, json -> StoryJson.write(json, brief));
  }

  /** One storyline as one line, without a line break. */
  public static void writeLine(Storyline storyline, Writer out) {
    line(out, json -> StoryJson.storyline(json, storyline));
  }

  /** One claim as one line, without a line break. */
  public static void writeLine(Claim claim, Writer out) {
    line(out, json -> ClaimJson.write(json, claim));
  }

  /** One utterance as one line, without a line break. */
  public static void writeLine(Utterance utterance, Writer out) {
    line(out, json -> UtteranceJson.write(json, utterance));
  }

  private static void line(Writer out, Consumer<Json> fields) {
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      generator.writeStartObject();
      fields.accept(new Json(generator));
      generator.writeEndObject();
    }
  }

  private static void issue(Json json, Issue issue) {
    json.label("severity", issue.severity())
        .text("where", issue.where())
        .text("message", issue.message());
  }

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }

        @Override
        public DefaultPrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter();
        }
      };
}
