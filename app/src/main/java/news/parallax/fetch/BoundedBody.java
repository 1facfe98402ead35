package news.parallax.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The first bytes of an answer; where there are more, the connection is given up. */
final class BoundedBody implements BodySubscriber<BoundedBody.Bytes> {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<Bytes> body = new CompletableFuture<>();
  private final int limit;
  private @Nullable Subscription subscription;

  BoundedBody(int limit) {
    this.limit = limit;
  }

  /**
   * What came.
   *
   * @param whole whether it is all
   */
  @SuppressWarnings("ArrayRecordComponent") // read once and dropped
  record Bytes(byte[] bytes, boolean whole) {}

  @Override
  public CompletionStage<Bytes> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      byte[] next = new byte[Math.min(part.remaining(), limit - bytes.size())];
      boolean whole = next.length == part.remaining();
      part.get(next);
      bytes.writeBytes(next);
      if (!whole) {
        stop();
        return;
      }
    }
  }

  private void stop() {
    if (subscription != null) {
      subscription.cancel();
    }
    body.complete(new Bytes(bytes.toByteArray(), false));
  }

  @Override
  public void onError(Throwable fault) {
    body.completeExceptionally(fault);
  }

  @Override
  public void onComplete() {
    body.complete(new Bytes(bytes.toByteArray(), true));
  }
}
