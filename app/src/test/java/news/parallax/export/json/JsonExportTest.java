package news.parallax.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.brief.Briefing;
import news.parallax.export.FullBriefing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExportTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void everyField_fitsTheSchema() throws IOException {
    assertThat(faults(written(FullBriefing.briefing()))).isEmpty();
  }

  @Test
  void emptyBriefing_fitsTheSchema() throws IOException {
    Briefing empty = new Briefing(List.of(), List.of(), List.of(), List.of());
    assertThat(faults(written(empty))).isEmpty();
  }

  @Test
  void renamedField_isSeenBySchema() throws IOException {
    String renamed = written(FullBriefing.briefing()).replace("\"support\"", "\"backing\"");
    assertThat(faults(renamed)).isNotEmpty();
  }

  @Test
  void missingField_isSeenBySchema() throws IOException {
    String cut = written(FullBriefing.briefing()).replaceFirst("\"dateline\" : \"VELMONT\",", "");
    assertThat(faults(cut)).isNotEmpty();
  }

  @Test
  void passages_areTheTextUnderTheirSpans() throws IOException {
    JsonNode briefing = JSON.readTree(written(FullBriefing.briefing()));
    Map<String, String> texts = new HashMap<>();
    briefing.get("articles").forEach(a -> texts.put(text(a, "id"), text(a, "text")));
    assertThat(checkPassages(briefing, texts)).isGreaterThan(10);
  }

  @Test
  void line_hasOneArticleAndNoBreak() throws IOException {
    StringWriter line = new StringWriter();
    JsonExport.writeLine(FullBriefing.FIRST, line);
    assertThat(line.toString()).doesNotContain("\n");
    assertThat(JSON.readTree(line.toString()).get("id").asString()).isEqualTo("aa");
  }

  private static int checkPassages(JsonNode node, Map<String, String> texts) {
    int seen = 0;
    if (node.has("article") && node.has("start") && node.has("text")) {
      String text = Objects.requireNonNull(texts.get(text(node, "article")));
      assertThat(text.substring(node.get("start").asInt(), node.get("end").asInt()))
          .isEqualTo(text(node, "text"));
      seen++;
    }
    for (JsonNode child : node) {
      seen += checkPassages(child, texts);
    }
    return seen;
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString();
  }

  private static String written(Briefing briefing) throws IOException {
    StringWriter out = new StringWriter();
    new JsonExport().write(briefing, out);
    return out.toString();
  }

  private static List<com.networknt.schema.Error> faults(String json) throws IOException {
    try (var in = JsonExport.class.getResourceAsStream("briefing-1.schema.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
      return schema.validate(json, InputFormat.JSON);
    }
  }
}
