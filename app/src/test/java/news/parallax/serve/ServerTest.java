package news.parallax.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import news.parallax.store.LibraryProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
  private final Forms forms = new Forms();
  private Server server = start(Access.open());

  private Server start(Access access) {
    try {
      return Server.start(
          new Binding("127.0.0.1", 0, List.of("desk.example")),
          access,
          new Health(() -> true),
          List.of(new Sample("/", "page"), new Sample("/api/", "api")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void answers_keepBrowsersToThisDesk() {
    String answer = get("/hello", "Host: localhost");

    assertThat(answer)
        .startsWith("HTTP/1.1 200")
        .contains("default-src 'none'", "frame-ancestors 'none'", "nosniff", "no-referrer")
        .doesNotContainIgnoringCase("Server: Jetty")
        .endsWith("hello");
  }

  @Test
  void unknownHost_isRefused() {
    assertThat(get("/hello", "Host: stranger.example")).startsWith("HTTP/1.1 421");
    assertThat(get("/hello", "Host: 10.0.0.7:7480")).startsWith("HTTP/1.1 421");
    assertThat(get("/hello", "Host: desk.example:7480")).startsWith("HTTP/1.1 200");
  }

  @Test
  void unknownPath_isToldInTheFormOfItsGroup() {
    assertThat(get("/nothing", "Host: localhost"))
        .startsWith("HTTP/1.1 404")
        .contains("page: There is no such page");
    assertThat(get("/api/nothing", "Host: localhost"))
        .startsWith("HTTP/1.1 404")
        .contains("api: There is no such page");
  }

  @Test
  void fault_tellsNothingOfTheProgram() {
    assertThat(get("/fault", "Host: localhost"))
        .startsWith("HTTP/1.1 500")
        .contains("a fault of the program")
        .doesNotContain("secret");
  }

  @Test
  void changeFromAnotherSite_isRefused() {
    assertThat(post("/change", "_token=" + forms.token(), "Sec-Fetch-Site: cross-site"))
        .startsWith("HTTP/1.1 403");
    assertThat(post("/change", "_token=" + forms.token(), "Origin: http://stranger.example"))
        .startsWith("HTTP/1.1 403");
    assertThat(post("/change", "_token=" + forms.token(), "Origin: null"))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void ownPageThatTellsNoReferrer_mayChange() {
    String headers = "Sec-Fetch-Site: same-origin\r\nOrigin: null";
    assertThat(post("/change", "_token=" + forms.token(), headers)).startsWith("HTTP/1.1 200");
  }

  @Test
  void formWithoutTheSecret_isRefused() {
    assertThat(post("/change", "_token=guess", "Sec-Fetch-Site: same-origin"))
        .startsWith("HTTP/1.1 403")
        .contains("not shown by the running desk");
    assertThat(post("/change", "_token=" + forms.token(), "Sec-Fetch-Site: same-origin"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void bodyAboveTheLimit_isRefused() {
    assertThat(
            request("POST", "/change", List.of("Host: localhost", "Content-Length: 9000000"), ""))
        .startsWith("HTTP/1.1 413")
        .contains("application/problem+json", "\"status\":413");
  }

  @Test
  void bodyThatTrickles_isCutOff() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(100);
      OutputStream out = socket.getOutputStream();
      List<String> head =
          List.of(
              "POST /change HTTP/1.1",
              "Host: localhost",
              "Content-Length: 4000",
              "Content-Type: application/x-www-form-urlencoded",
              "",
              "");
      out.write(String.join("\r\n", head).getBytes(StandardCharsets.UTF_8));
      assertThat(trickle(socket)).startsWith("HTTP/1.1 408");
    }
  }

  /** Sends a byte and waits a moment, until there is an answer; its first bytes. */
  private static String trickle(Socket socket) throws IOException {
    byte[] answer = new byte[12];
    int read = 0;
    for (int i = 0; i < 80 && read == 0; i++) {
      socket.getOutputStream().write('a');
      try {
        read = socket.getInputStream().read(answer);
      } catch (SocketTimeoutException notYet) {
        read = 0;
      }
    }
    return new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8);
  }

  @Test
  void token_opensWhatItsScopeCovers(@TempDir Path folder) throws IOException {
    Tokens tokens = new Tokens(folder.resolve("tokens"));
    String reader = tokens.make(Scope.READ, "reader");
    String writer = tokens.make(Scope.WRITE, "writer");
    server.close();
    server = start(Access.byToken(tokens));

    assertThat(get("/hello", "Host: localhost"))
        .startsWith("HTTP/1.1 401")
        .contains("WWW-Authenticate: Basic");
    assertThat(get("/healthz", "Host: localhost")).startsWith("HTTP/1.1 200");
    assertThat(get("/hello", "Host: localhost", "Authorization: Bearer guess"))
        .startsWith("HTTP/1.1 401");
    assertThat(get("/hello", "Host: localhost", "Authorization: Bearer " + reader))
        .startsWith("HTTP/1.1 200");
    String pair =
        Base64.getEncoder().encodeToString(("me:" + writer).getBytes(StandardCharsets.UTF_8));
    String form = "_token=" + forms.token();
    assertThat(post("/change", form, "Authorization: Basic " + pair)).startsWith("HTTP/1.1 200");
    assertThat(post("/change", form, "Authorization: Bearer " + reader))
        .startsWith("HTTP/1.1 403")
        .contains("only reads");
    assertThat(folder.resolve("tokens")).content().doesNotContain(writer);
  }

  @Test
  void takenPort_isTold() {
    Binding same = new Binding("127.0.0.1", server.address().getPort(), List.of());

    assertThatThrownBy(() -> Server.start(same, Access.open(), new Health(() -> true), List.of()))
        .isInstanceOf(LibraryProblem.class)
        .hasMessageContaining("--port");
  }

  private String get(String path, String... headers) {
    return request("GET", path, List.of(headers), "");
  }

  private String post(String path, String form, String header) {
    return request(
        "POST",
        path,
        List.of(
            "Host: localhost",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: " + form.length(),
            header),
        form);
  }

  /** What the server answers, headers included. */
  private String request(String method, String path, List<String> headers, String body) {
    String head = method + " " + path + " HTTP/1.1\r\nConnection: close\r\n";
    String request = head + String.join("\r\n", headers) + "\r\n\r\n" + body;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private final class Sample implements Routes {
    private final String prefix;
    private final String name;

    Sample(String prefix, String name) {
      this.prefix = prefix;
      this.name = name;
    }

    @Override
    public String prefix() {
      return prefix;
    }

    @Override
    public void addTo(RoutesConfig routes) {
      if (prefix.equals("/")) {
        routes.get("/hello", context -> context.result("hello"));
        routes.get(
            "/fault",
            context -> {
              throw new IllegalStateException("secret");
            });
        routes.post("/change", this::change);
      }
    }

    private void change(Context context) {
      forms.check(context);
      context.result("changed");
    }

    @Override
    public void tell(Problem problem, Context context) {
      context.result(name + ": " + problem.what());
    }
  }
}
