package news.parallax.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site on this machine that answers as it was told, and knows what it was asked. */
public final class Site implements AutoCloseable {
  private final ServerSocket server;
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Answers one request, given its headers by their names in small letters. */
  public interface Handler {
    void answer(Map<String, String> request, Answer answer) throws IOException;
  }

  /** An answer on its way. */
  public static final class Answer {
    private final OutputStream out;
    private final StringBuilder headers = new StringBuilder("Connection: close\r\n");

    private Answer(OutputStream out) {
      this.out = out;
    }

    /** A header, before the status. */
    public Answer header(String name, String value) {
      headers.append(name).append(": ").append(value).append("\r\n");
      return this;
    }

    /** A status; the body follows until the connection ends. */
    public OutputStream status(int status) throws IOException {
      String head = "HTTP/1.1 " + status + " Said\r\n" + headers + "\r\n";
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      return out;
    }
  }

  /** A site without pages. */
  public Site() {
    try {
      server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String line = in.readLine();
      if (line == null) {
        return;
      }
      String path = line.split(" ", -1)[1];
      Map<String, String> headers = new ConcurrentHashMap<>();
      for (String each = in.readLine(); each != null && !each.isEmpty(); each = in.readLine()) {
        int colon = each.indexOf(':');
        headers.put(
            each.substring(0, colon).toLowerCase(Locale.ROOT), each.substring(colon + 1).strip());
      }
      asked.add(path);
      Answer answer = new Answer(socket.getOutputStream());
      handlers.getOrDefault(path, status(404)).answer(headers, answer);
      socket.shutdownOutput();
    } catch (IOException e) {
      return; // who asked has gone
    }
  }

  /** An answer of a status without a body. */
  public static Handler status(int status) {
    return (request, answer) -> answer.header("Content-Length", "0").status(status);
  }

  /** An answer that leads elsewhere. */
  public static Handler redirect(String to) {
    return (request, answer) ->
        answer.header("Location", to).header("Content-Length", "0").status(302);
  }

  /** A document, given anew only to who has another. */
  public static Handler document(String type, byte[] body) {
    String etag = "\"" + Arrays.hashCode(body) + "\"";
    return (request, answer) -> {
      answer.header("Content-Type", type).header("ETag", etag);
      if (etag.equals(request.get("if-none-match"))) {
        answer.status(304);
      } else {
        answer.header("Content-Length", String.valueOf(body.length)).status(200).write(body);
      }
    };
  }

  /** Lets a path be answered. */
  public Site with(String path, Handler handler) {
    handlers.put(path, handler);
    return this;
  }

  /** An HTML page at a path. */
  public Site withPage(String path, String html) {
    return with(path, document("text/html", html.getBytes(StandardCharsets.UTF_8)));
  }

  /** The address of a path. */
  public URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
  }

  /** The paths asked for so far but for robots.txt, in their order. */
  public List<String> asked() {
    return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
  }

  /** How often robots.txt was asked for. */
  public long askedForRobots() {
    return asked.stream().filter(path -> path.equals("/robots.txt")).count();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
