package news.parallax.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Pages that come in, and corrections. */
class WritingApiTest extends ApiDesk {
  @Test
  void pages_comeInOnce() {
    String page =
        "<html><head><title>Old quay reopens</title></head><body><article><h1>Old quay"
            + " reopens</h1><p>The old quay of Karsten reopened on Monday after two years of"
            + " repairs, the harbour master said.</p><p>It had cost three million crowns, more than"
            + " the town had planned for.</p></article></body></html>";

    HttpResponse<String> first = sendPage(page, "key-1");
    HttpResponse<String> again = sendPage(page, "key-1");
    HttpResponse<String> other = sendPage(page + " ", "key-1");

    assertThat(JSON.readTree(first.body()).get("articles").asInt()).isEqualTo(1);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(json("/articles?url=https://quay.example/reopens").get("items").size()).isEqualTo(1);
  }

  @Test
  void decisions_areObeyedAndTakenBack() {
    JsonNode stories = json("/stories?limit=2").get("items");
    String a = stories.get(0).get("id").asString();
    String b = stories.get(1).get("id").asString();
    int before = json("/stories?limit=100").get("items").size();

    HttpResponse<String> merge = post("/decisions", "{\"merge\":[\"" + a + "\",\"" + b + "\"]}");

    long id = JSON.readTree(merge.body()).get("id").asLong();
    assertThat(json("/stories?limit=100").get("items").size()).isEqualTo(before - 1);
    assertThat(json("/stories/" + a).get("id")).isEqualTo(json("/stories/" + b).get("id"));
    JsonNode decision = json("/decisions?limit=1").get("items").get(0);
    assertThat(decision.get("id").asLong()).isEqualTo(id);
    assertThat(decision.get("kind").asString()).isEqualTo("together");
    assertThat(decision.get("articles").get(0).isString()).isTrue();
    assertThat(decision.get("undone").isNull()).isTrue();
    assertThat(json("/decisions?after=" + id).get("items")).isEmpty();
    assertThat(send(request("/decisions/" + id).DELETE()).statusCode()).isEqualTo(200);
    assertThat(json("/stories?limit=100").get("items").size()).isEqualTo(before);
    assertThat(send(request("/decisions/" + id).DELETE()).statusCode()).isEqualTo(409);
    assertThat(post("/decisions", "[]").statusCode()).isEqualTo(400);
    assertThat(post("/decisions", "{").statusCode()).isEqualTo(400);
  }

  private static HttpResponse<String> sendPage(String page, String key) {
    return send(
        request("/pages?url=https://quay.example/reopens&captured=2025-06-02")
            .header("Content-Type", "text/html")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(page)));
  }
}
