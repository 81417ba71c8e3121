package org.entente.web.server;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.entente.run.UserProblem;
import org.entente.web.door.Door;

/// A server on the loopback address of this machine, for the user who started it.
///
/// What is let in stands in `Guard`. Limits: [#CONNECTIONS] connections at once, [#IDLE] without a
/// byte, 8 KiB of headers; a body, where one is taken, has 4 MB at most and [#BODY] to come, and
/// what trickles in without an end is ended (`Trickle`). docs/security.md says what is promised.
public final class LocalServer implements AutoCloseable {
  /// The most connections at once; when they are reached, idle ones are closed sooner.
  public static final int CONNECTIONS = 512;

  /// How long a connection may be silent.
  public static final Duration IDLE = Duration.ofSeconds(20);

  /// How long a body may take to come.
  public static final Duration BODY = Duration.ofSeconds(20);

  private static final String LOOPBACK = "127.0.0.1";
  private static final int HEADER_BYTES = 8 << 10;
  private static final long CROWDED_MILLIS = 1_000;

  private final Secrets secrets = new Secrets();
  private final Server server;
  private final ServerConnector connector;

  private LocalServer(Door door, int port) {
    server = new Server(new VirtualThreadPool());
    HttpConfiguration http = new HttpConfiguration();
    http.setHttpCompliance(HttpCompliance.STRICT);
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(http)) {
          @Override
          protected SocketChannelEndPoint newEndPoint(
              SocketChannel channel, ManagedSelector selector, SelectionKey key) {
            return new ClientEndPoint(channel, selector, key, getScheduler());
          }
        };
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE.toMillis());
    server.addConnector(connector);
    NetworkConnectionLimit limit = new NetworkConnectionLimit(CONNECTIONS, connector);
    limit.setEndPointIdleTimeout(CROWDED_MILLIS);
    server.addBean(limit);
    connector.addBean(new Trickle(connector.getScheduler(), BODY));
    server.setErrorHandler(new Refusals());
    server.setHandler(new Guard(secrets, this::port, new Pages(door)));
  }

  /// Makes what serves ready on a thread of its own, and returns at once: the first use of the
  /// library takes longer than to open the door (it lists all locales of the machine).
  public static void prepare() {
    Thread.ofPlatform().daemon().name("server").start(() -> new Server(new VirtualThreadPool()));
  }

  /// Starts a server. Throws [UserProblem] where the port is taken.
  ///
  /// @param port the port, 0 for any that is free
  public static LocalServer start(Door door, int port) {
    LocalServer started = new LocalServer(door, port);
    try {
      started.server.start();
    } catch (IOException e) {
      started.close();
      throw UserProblem.machine(
          "port " + port + " cannot be opened (" + e.getMessage() + ")",
          "Name another with --port, or leave it out.");
    } catch (Exception e) {
      throw new IllegalStateException("the server did not start", e);
    }
    return started;
  }

  /// The port it listens to.
  public int port() {
    return connector.getLocalPort();
  }

  /// The connections that are open.
  int connections() {
    return connector.getConnectedEndPoints().size();
  }

  /// The beginning of all its addresses.
  public String origin() {
    return "http://" + LOOPBACK + ":" + port();
  }

  /// The address to open, with the token that is taken once.
  public String address() {
    return origin() + "/?token=" + secrets.token();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not stop", e);
    }
  }
}
