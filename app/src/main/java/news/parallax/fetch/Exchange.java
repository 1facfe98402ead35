package news.parallax.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** One request and its answer; redirects are not followed. Safe for threads, one a host. */
final class Exchange implements AutoCloseable {
  private static final String AGENT = "Parallax/" + version() + " (news reader)";

  private final Manners manners;
  private final Predicate<InetAddress> permitted;
  private final HttpClient client;

  /**
   * A way to ask.
   *
   * @param permitted which addresses may be connected to
   */
  Exchange(Manners manners, Predicate<InetAddress> permitted) {
    this.manners = manners;
    this.permitted = permitted;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY) // it would look names up anew, unchecked
            .connectTimeout(manners.connect())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  private static String version() {
    String version = Exchange.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }

  /** An answer of a server. */
  record Answer(int status, HttpHeaders headers, BoundedBody.Bytes body) {

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  /**
   * Asks for an address.
   *
   * @param limit of bytes to be read
   * @throws Refusal if it leads to where it must not
   * @throws IOException if no answer came, or none in time
   */
  Answer get(URI url, Validators known, int limit)
      throws Refusal, IOException, InterruptedException {
    String host = url.getHost();
    CheckedNames.hold(host, checked(host));
    try {
      return answer(request(url, known), limit);
    } finally {
      CheckedNames.release(host);
    }
  }

  /** The addresses of a host, each of which may be asked. */
  private List<InetAddress> checked(String host) throws Refusal {
    try {
      List<InetAddress> addresses = List.of(InetAddress.getAllByName(host));
      for (InetAddress address : addresses) {
        if (!permitted.test(address)) {
          throw new Refusal(
              "leads to "
                  + address.getHostAddress()
                  + ", which is no public address; --allow-private permits that");
        }
      }
      return addresses;
    } catch (UnknownHostException e) {
      throw new Refusal("there is no host " + host);
    }
  }

  private HttpRequest request(URI url, Validators known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(manners.whole())
            .header("User-Agent", AGENT)
            .header(
                "Accept",
                "text/html, application/xhtml+xml, application/rss+xml,"
                    + " application/atom+xml, application/feed+json, text/plain, */*;q=0.1")
            .header("Accept-Encoding", "gzip");
    if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known.modified() != null) {
      request.header("If-Modified-Since", known.modified());
    }
    return request.build();
  }

  private Answer answer(HttpRequest request, int limit) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<BoundedBody.Bytes>> sent =
        client.sendAsync(request, head -> new BoundedBody(limit));
    try {
      HttpResponse<BoundedBody.Bytes> answer =
          sent.get(manners.whole().toMillis(), TimeUnit.MILLISECONDS);
      boolean packed =
          answer.headers().allValues("Content-Encoding").stream()
              .anyMatch(coding -> coding.toLowerCase(Locale.ROOT).contains("gzip"));
      BoundedBody.Bytes body = packed ? unpacked(answer.body(), limit) : answer.body();
      return new Answer(answer.statusCode(), answer.headers(), body);
    } catch (TimeoutException e) {
      throw new IOException("took more than " + manners.whole().toSeconds() + " seconds", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException fault
          ? fault
          : new IOException("gave no answer", e);
    } finally {
      sent.cancel(true); // no more than the connection's end, where the answer is there
    }
  }

  private static BoundedBody.Bytes unpacked(BoundedBody.Bytes packed, int limit)
      throws IOException {
    if (packed.bytes().length == 0) {
      return packed;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] some = new byte[8 << 10];
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
      int read = unpacked.read(some);
      while (read >= 0 && bytes.size() < limit) {
        bytes.write(some, 0, Math.min(read, limit - bytes.size()));
        read = unpacked.read(some);
      }
      return new BoundedBody.Bytes(bytes.toByteArray(), read < 0 && packed.whole());
    } catch (EOFException e) {
      return new BoundedBody.Bytes(bytes.toByteArray(), false);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
