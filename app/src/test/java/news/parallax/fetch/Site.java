package news.parallax.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on this machine that answers as it was told, and knows what it was asked. */
public final class Site implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Answers one request. */
  public interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  /** A site without pages. */
  public Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    try (exchange) {
      handlers.getOrDefault(path, status(404)).answer(exchange);
    }
  }

  /** An answer of a status without a body. */
  public static Handler status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  /** An answer that leads elsewhere. */
  public static Handler redirect(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** A document, given anew only to who has another. */
  public static Handler document(String type, byte[] body) {
    return exchange -> {
      String etag = "\"" + java.util.Arrays.hashCode(body) + "\"";
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("ETag", etag);
      if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
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
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
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
    server.stop(0);
    threads.shutdownNow();
  }
}
