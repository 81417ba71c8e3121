package org.entente.web.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/// Ends connections on which bytes keep coming and no request comes to its end: a byte now and then
/// keeps a connection from being idle, and would hold it for good.
///
/// A connection is looked at once in a window of time. One on which bytes came in two windows in a
/// row, and no reply went out in either, is closed; a request that is being worked on sends nothing
/// meanwhile, and is left alone.
record Trickle(Scheduler scheduler, Duration window) implements Connection.Listener {
  @Override
  public void onOpened(Connection connection) {
    watch(connection, false);
  }

  private void watch(Connection connection, boolean trickled) {
    long bytes = connection.getBytesIn();
    long replies = connection.getMessagesOut();
    scheduler.schedule(
        () -> look(connection, bytes, replies, trickled), window.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look(Connection connection, long bytes, long replies, boolean trickled) {
    if (!connection.getEndPoint().isOpen()) {
      return;
    }
    boolean trickles = connection.getBytesIn() > bytes && connection.getMessagesOut() == replies;
    if (trickles && trickled) {
      connection.getEndPoint().close();
    } else {
      watch(connection, trickles);
    }
  }
}
