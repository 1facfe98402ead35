package news.parallax.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is found, kept, and followed as a feed. */
class SearchApiTest extends ApiDesk {
  @Test
  void search_findsPassagesWithMarks() {
    JsonNode found = json("/search?q=breakwater&limit=2");

    JsonNode hit = found.get("items").get(0);
    assertThat(hit.get("text").asString()).containsIgnoringCase("breakwater");
    assertThat(hit.get("marked").size()).isPositive();
    assertThat(json("/search?q=breakwater&limit=2&after=" + found.get("next").asString()))
        .isNotEqualTo(found);
    assertThat(get("/search").statusCode()).isEqualTo(400);
    assertThat(json("/search?q=%22unbalanced").get("items").isArray()).isTrue();
  }

  @Test
  void search_isKeptAndForgotten() {
    HttpRequest.BodyPublisher body =
        HttpRequest.BodyPublishers.ofString("{\"query\": \"ferry -film\", \"sort\": \"time\"}");

    assertThat(send(request("/searches/ferry").PUT(body)).statusCode()).isEqualTo(200);
    assertThat(json("/searches").get("items").get(0).get("query").asString())
        .isEqualTo("ferry -film");
    assertThat(send(request("/searches/ferry").DELETE()).statusCode()).isEqualTo(200);
    assertThat(send(request("/searches/ferry").DELETE()).statusCode()).isEqualTo(404);
    assertThat(json("/searches").get("items")).isEmpty();
    HttpRequest.BodyPublisher none = HttpRequest.BodyPublishers.ofString("{}");
    assertThat(send(request("/searches/ferry").PUT(none)).statusCode()).isEqualTo(400);
  }

  @Test
  void feeds_ofStoriesAndSearchesAreRssOrJson() {
    String story = "/stories/" + firstStory() + "/feed";

    assertThat(get(story).body()).contains("<rss", "<item>");
    assertThat(json(story + "?format=json").get("items").size()).isPositive();
    assertThat(get("/feed?q=breakwater").body()).contains("<rss", "<item>");
    assertThat(get("/feed").statusCode()).isEqualTo(400);
  }
}
