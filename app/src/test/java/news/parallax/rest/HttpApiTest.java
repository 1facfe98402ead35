package news.parallax.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The API as HTTP has it. */
class HttpApiTest extends ApiDesk {
  @Test
  void unchangedAnswer_isNotSentAgain() {
    HttpResponse<String> first = get("/stories");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> second = send(request("/stories").header("If-None-Match", tag));

    assertThat(tag).matches("W/\"[0-9a-f]{32}\"");
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    HttpResponse<String> other = send(request("/outlets").header("If-None-Match", tag));
    assertThat(other.statusCode()).isEqualTo(200);
    String several = "\"none\", " + tag.substring(2);
    assertThat(send(request("/stories").header("If-None-Match", several)).statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/stories", "/stories/s-none", "/articles/none", "/stories?limit=0", "/nothing"})
  void head_isAnsweredAsGetWithoutABody(String path) {
    HttpResponse<String> get = get(path);

    HttpResponse<String> head = send(request(path).HEAD());

    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(get.headers().firstValue("Content-Type"));
    assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
    assertThat(head.body()).isEmpty();
  }

  @Test
  void wrongMethodOrType_isToldWhatIsRight() {
    HttpResponse<String> method = send(request("/stories").DELETE());
    HttpResponse<String> type =
        send(
            request("/pages")
                .header("Content-Type", "image/png")
                .POST(HttpRequest.BodyPublishers.ofString("PNG")));

    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(method.headers().firstValue("Allow")).contains("GET");
    assertThat(type.statusCode()).isEqualTo(415);
  }

  @Test
  void longAnswer_isPackedForWhoTakesIt() {
    HttpResponse<String> answer =
        send(request("/stories/" + firstStory() + "/briefing").header("Accept-Encoding", "gzip"));

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void problems_areToldAsRfc9457() {
    HttpResponse<String> none = get("/stories/s-none");

    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(JSON.readTree(none.body()).get("status").asInt()).isEqualTo(404);
    assertThat(get("/stories?limit=0").statusCode()).isEqualTo(400);
    assertThat(get("/stories?after=x").statusCode()).isEqualTo(400);
    assertThat(get("/stories?from=soon").statusCode()).isEqualTo(400);
    assertThat(get("/stories?order=best").statusCode()).isEqualTo(400);
    assertThat(get("/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void description_namesEveryRouteAndNoOther() {
    JsonNode paths = json("/openapi.json").get("paths");
    TreeSet<String> described = new TreeSet<>();
    paths
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(method -> described.add(method + " " + path.getKey())));

    assertThat(described).isEqualTo(Root.routesOf(api));
  }

  @Test
  void metrics_countRequestsByRoute() {
    get("/stories/s-none");

    String metrics = send(HttpRequest.newBuilder(server.address().resolve("metrics"))).body();

    assertThat(metrics)
        .contains("parallax_articles", "jvm_memory_used_bytes")
        .contains("route=\"/api/v1/stories/{id}\",status=\"404\"");
  }
}
