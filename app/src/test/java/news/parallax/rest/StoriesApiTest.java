package news.parallax.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Stories, articles and names, and lists of them. */
class StoriesApiTest extends ApiDesk {
  @Test
  void stories_comePageByPage() {
    JsonNode whole = json("/stories?limit=100");
    List<String> ids = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonNode page = json("/stories?limit=3" + (next.isEmpty() ? "" : "&after=" + next));
      page.get("items").forEach(story -> ids.add(story.get("id").asString()));
      next = page.get("next").isNull() ? null : page.get("next").asString();
    }

    assertThat(ids).hasSameSizeAs(whole.get("items")).doesNotHaveDuplicates();
    assertThat(ids.getFirst()).isEqualTo(whole.get("items").get(0).get("id").asString());
  }

  @Test
  void stories_areFiltered() {
    assertThat(json("/stories?differing=true").get("items").size())
        .isBetween(1, json("/stories").get("items").size() - 1);
    assertThat(json("/stories?language=de").get("items").size()).isEqualTo(1);
    assertThat(json("/stories?from=2999-01-01").get("items").size()).isZero();
    assertThat(json("/stories?updated_after=999999").get("items").size()).isZero();
  }

  @Test
  void story_hasWhatABriefingHas() {
    String id = firstStory();

    JsonNode story = json("/stories/" + id);

    assertThat(story.get("claims").size()).isPositive();
    assertThat(json("/stories/" + id + "/briefing").get("schema").asString())
        .isEqualTo("parallax/briefing/1");
    String article = story.get("articles").get(0).asString();
    assertThat(json("/articles/" + article).get("id").asString()).isEqualTo(article);
    assertThat(json("/articles/" + article + "/versions").get("items").size()).isEqualTo(1);
    assertThat(get("/articles/" + article + "/page").statusCode()).isEqualTo(200);
  }

  @Test
  void lists_goOnFromTheirNextToTheirEnd() {
    for (String list : List.of("/stories", "/articles", "/storylines", "/outlets", "/issues")) {
      JsonNode whole = json(list + "?limit=500").get("items");
      List<JsonNode> parts = new ArrayList<>();
      String next = "";
      while (next != null) {
        String after = next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, UTF_8);
        JsonNode page = json(list + "?limit=1" + after);
        page.get("items").forEach(parts::add);
        next = page.get("next").isNull() ? null : page.get("next").asString();
      }
      assertThat(parts).as(list).containsExactlyElementsOf(whole);
    }
  }

  @Test
  void twoArticles_areCompared() {
    JsonNode articles = json("/stories/" + firstStory()).get("articles");
    String a = articles.get(0).asString();
    String b = articles.get(1).asString();

    JsonNode same = json("/compare?a=" + a + "&b=" + a).get("rows");
    JsonNode two = json("/compare?a=" + a + "&b=" + b).get("rows");

    assertThat(same).allMatch(row -> row.get("kind").asString().equals("shared"));
    assertThat(two).anyMatch(row -> row.get("kind").asString().equals("only-b"));
    assertThat(get("/compare?a=" + a).statusCode()).isEqualTo(400);
    assertThat(get("/compare?a=" + a + "&b=none").statusCode()).isEqualTo(404);
    assertThat(get("/compare?a=" + a + "&b=" + a + "&version-b=9").statusCode()).isEqualTo(404);
  }

  @Test
  void name_saysWhatItSaidAndWhatWasSaidOfIt() {
    JsonNode names = json("/stories/" + firstStory()).get("names");
    String speaker =
        names
            .valueStream()
            .filter(name -> name.get("name").asString().equals("Ilse Brandvik"))
            .map(name -> name.get("id").asString())
            .findFirst()
            .orElseThrow();

    JsonNode story = json("/names/" + speaker).get("stories").get(0);

    assertThat(story.get("said").get(0).get("speaker").get("name").asString())
        .isEqualTo("Ilse Brandvik");
    assertThat(story.get("told").get(0).get("support").asString()).isNotEmpty();
  }

  @Test
  void changesOutletsAndIssues_areListed() {
    assertThat(json("/changes?limit=5").get("items").size()).isEqualTo(5);
    assertThat(json("/outlets").get("items").size()).isPositive();
    assertThat(json("/issues").get("items").isArray()).isTrue();
    JsonNode storyline = json("/storylines").get("items").get(0);
    String story = storyline.get("stories").get(0).asString();
    assertThat(json("/storylines?story=" + story).get("items").get(0)).isEqualTo(storyline);
    assertThat(json("/storylines?story=s-none").get("items")).isEmpty();
    assertThat(json("/library").get("articles").asInt()).isPositive();
  }
}
