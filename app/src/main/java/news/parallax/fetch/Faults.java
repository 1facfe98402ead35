package news.parallax.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Says in a user's words why no answer came. */
final class Faults {
  private Faults() {}

  static String of(IOException fault) {
    return switch (fault) {
      case HttpConnectTimeoutException slow -> "can't be connected to in time";
      case HttpTimeoutException slow -> "gave no answer in time";
      case ConnectException refused -> "can't be connected to";
      case SSLException unsafe -> "has no valid certificate, or speaks no safe TLS";
      case ZipException packed -> "sent what is no gzip";
      default ->
          "gave no whole answer: "
              + (fault.getMessage() == null
                  ? fault.getClass().getSimpleName()
                  : fault.getMessage());
    };
  }
}
