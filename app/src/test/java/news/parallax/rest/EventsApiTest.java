package news.parallax.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes as they come. */
class EventsApiTest extends ApiDesk {
  @Test
  void events_goOnWhereAReaderWas() throws IOException {
    assertThat(eventsAfter("3", "id: 5")).contains("id: 4").doesNotContain("id: 3", "reset");
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999", "-4", "x"})
  void readerOfAnotherLibrary_isToldToReadAnew(String last) throws IOException {
    long newest = json("/library").get("change").asLong();

    assertThat(eventsAfter(last, "\n\n"))
        .isEqualToNormalizingNewlines(
            "id: " + newest + "\nevent: reset\ndata: {\"after\":" + newest + "}\n\n");
  }

  @Test
  void whoAsksForNoStream_isToldHow() {
    assertThat(get("/events").statusCode()).isEqualTo(406);
  }

  /** What comes up to and with some words. */
  private static String eventsAfter(String last, String end) throws IOException {
    HttpRequest request =
        request("/events")
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", last)
            .build();
    HttpResponse<InputStream> answer = stream(request);
    try (InputStream events = answer.body()) {
      StringBuilder start = new StringBuilder();
      while (!start.toString().contains(end)) {
        start.append((char) events.read());
      }
      return start.toString();
    }
  }
}
