package news.parallax.serve;

import io.javalin.http.HttpResponseException;
import news.parallax.store.LibraryProblem;
import org.eclipse.jetty.http.HttpException;

/** Exceptions as problems that a reader can do something about. */
final class Problems {
  private static final String ON = "Go to the front page and on from there.";

  private Problems() {}

  static Problem of(HttpResponseException refusal) {
    int status = refusal.getStatus();
    return switch (status) {
      case 404 -> new Problem(404, "There is no such page", ON);
      case 405 -> new Problem(405, "This address can't be used that way", ON);
      case 413 ->
          new Problem(413, "That is more than 8 MiB", "Send less at once, or use parallax ingest.");
      default -> new Problem(status, "The request can't be answered", ON);
    };
  }

  /** What the layer below says of a request that is too slow, too large or broken. */
  static Problem of(HttpException refusal) {
    return new Problem(
        refusal.getCode(), "The request did not come in as it should", "Send it once more.");
  }

  static Problem of(LibraryProblem problem) {
    return new Problem(503, "The library can't be used now: " + problem.getMessage(), "Try later.");
  }

  static Problem fault() {
    return new Problem(
        500,
        "This is a fault of the program",
        "Try again; if it stays, please report what you did.");
  }
}
