package news.parallax.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import news.parallax.store.Library;

/**
 * What a supervisor reads over time, in the text form of Prometheus: requests by route and status,
 * memory, processors, and how much the library holds. Safe for threads.
 */
public final class Metrics implements Routes, AutoCloseable {
  private static final String START = "metrics.start";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /** The metrics of a desk over a library. */
  public Metrics(Library library) {
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    collections.bindTo(registry);
    gauge("parallax.articles", () -> library.size().articles());
    gauge("parallax.stories", () -> library.size().stories());
    gauge("parallax.issues", () -> library.size().issues());
  }

  private void gauge(String name, Supplier<Number> value) {
    Gauge.builder(name, value).register(registry);
  }

  @Override
  public String prefix() {
    return "/metrics";
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(context -> context.attribute(START, System.nanoTime()));
    routes.after(this::count);
    routes.get(prefix(), context -> context.contentType("text/plain").result(registry.scrape()));
  }

  private void count(Context context) {
    Long start = context.attribute(START);
    if (start != null) {
      Timer.builder("http.server.requests")
          .tag("method", context.method().name())
          .tag("route", route(context))
          .tag("status", String.valueOf(context.statusCode()))
          .register(registry)
          .record(Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** The pattern of the route and never the path itself, of which there is no end. */
  private static String route(Context context) {
    var endpoint = context.endpoints().matchedHttpEndpoint();
    return endpoint == null ? "none" : endpoint.path;
  }

  @Override
  public void tell(Problem problem, Context context) {
    context.result(problem.what());
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
