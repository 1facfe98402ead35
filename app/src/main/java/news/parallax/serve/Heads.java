package news.parallax.serve;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers HEAD as GET (RFC 9110, section 9.3.2): the connection knows what was asked and leaves the
 * body out. A stream of events is not begun, as it would have no end.
 */
final class Heads extends Handler.Wrapper {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean head =
        HttpMethod.HEAD.is(request.getMethod())
            && !request.getHeaders().contains(HttpHeader.ACCEPT, "text/event-stream");
    return super.handle(head ? new AsGet(request) : request, response, callback);
  }

  private static final class AsGet extends Request.Wrapper {
    private AsGet(Request request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.asString();
    }
  }
}
