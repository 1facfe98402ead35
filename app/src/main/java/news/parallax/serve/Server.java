package news.parallax.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import news.parallax.store.LibraryProblem;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** A running desk. Safe for threads. */
public final class Server implements AutoCloseable {
  /** The most bytes that a request may bring. */
  public static final long BODY_LIMIT = 8L << 20;

  private static final System.Logger LOG = System.getLogger(Server.class.getName());
  private static final int HEADER_LIMIT = 16 << 10;
  private static final int CONNECTIONS = 1_000;
  private static final long IDLE_MILLIS = 30_000;
  private static final long LEAST_BYTES_A_SECOND = 256;
  private static final long STOP_MILLIS = 3_000;
  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Binding binding;
  private final Access access;
  private final Hosts hosts;
  private final List<Routes> groups;
  private final Javalin server;

  private Server(Binding binding, Access access, Health health, List<Routes> groups)
      throws UnknownHostException {
    this.binding = binding;
    this.access = access;
    this.hosts = new Hosts(binding, binding.isLoopback());
    this.groups =
        groups.stream()
            .sorted(Comparator.comparingInt((Routes each) -> -each.prefix().length()))
            .toList();
    this.server = Javalin.create(config -> configure(config, health));
  }

  /**
   * Starts a desk.
   *
   * @param groups one of them with the prefix {@code "/"}
   * @throws LibraryProblem if the address is taken
   * @throws UnknownHostException if it is none of this machine
   */
  public static Server start(Binding binding, Access access, Health health, List<Routes> groups)
      throws UnknownHostException {
    Server server = new Server(binding, access, health, groups);
    try {
      server.server.start(binding.address(), binding.port());
    } catch (RuntimeException e) {
      throw new LibraryProblem(
          "can't listen on "
              + binding.address()
              + ":"
              + binding.port()
              + "; another program may do so already: try --port with another number");
    }
    return server;
  }

  /** Where a browser finds it. */
  public URI address() {
    String host =
        binding.address().contains(":") ? "[" + binding.address() + "]" : binding.address();
    return URI.create("http://" + host + ":" + server.port() + "/");
  }

  /** Answers what was asked for already, and stops; those who listen for more are cut off. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (JavalinException e) {
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      }
    }
  }

  private void configure(JavalinConfig config, Health health) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = BODY_LIMIT;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(Server::limit);
    config.jetty.modifyServer(Server::limit);
    RoutesConfig routes = config.routes;
    routes.before(this::check);
    health.addTo(routes);
    groups.forEach(group -> group.addTo(routes));
    routes.after(Tags::add);
    routes.exception(Problem.class, this::tell);
    routes.exception(HttpResponseException.class, this::refuse);
    routes.exception(
        HttpException.RuntimeException.class, (e, context) -> tell(Problems.of(e), context));
    routes.exception(LibraryProblem.class, (e, context) -> tell(Problems.of(e), context));
    routes.exception(Exception.class, this::fault);
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(HEADER_LIMIT);
    http.setSendServerVersion(false);
    http.setIdleTimeout(IDLE_MILLIS);
    http.setMinRequestDataRate(LEAST_BYTES_A_SECOND);
  }

  private static void limit(org.eclipse.jetty.server.Server server) {
    server.setStopTimeout(STOP_MILLIS);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    GracefulHandler graceful = new GracefulHandler();
    Heads heads = new Heads();
    heads.setHandler(new SizeLimitHandler(BODY_LIMIT, -1));
    graceful.setHandler(heads);
    server.setHandler(graceful);
    server.setErrorHandler(new Refusals());
  }

  private void check(Context context) {
    Headers.set(context);
    hosts.check(context);
    boolean reads = READING.contains(context.method());
    if (!reads) {
      Forms.checkOrigin(context);
    }
    if (!Health.isAt(context.path())) {
      access.check(context, reads ? Scope.READ : Scope.WRITE);
    }
  }

  private void refuse(HttpResponseException refusal, Context context) {
    String methods = refusal.getDetails().get("availableMethods");
    if (methods != null) {
      context.header("Allow", methods);
    }
    tell(Problems.of(refusal), context);
  }

  /** Tells the owner of the desk what went wrong, and who asked only that it did. */
  private void fault(Exception fault, Context context) {
    LOG.log(Level.ERROR, "a fault of Parallax at " + context.path() + "; please report it", fault);
    tell(Problems.fault(), context);
  }

  private void tell(Problem problem, Context context) {
    context.status(problem.status());
    groups.stream()
        .filter(group -> context.path().startsWith(group.prefix()))
        .findFirst()
        .orElseThrow()
        .tell(problem, context);
  }
}
