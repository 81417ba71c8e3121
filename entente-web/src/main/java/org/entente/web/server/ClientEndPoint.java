package org.entente.web.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/// A connection that tells whether its client has gone, while a request is being answered.
///
/// The library reads no more of a connection then, and would not notice the end. So a byte is read
/// ahead, and kept for the library where there is one: the next request of a client that sends
/// several at once. A client that only closes its own half is taken for gone, as many servers do
/// (RFC 9112, 9.6, leaves it open).
final class ClientEndPoint extends SocketChannelEndPoint {
  private final ByteBuffer ahead = BufferUtil.allocate(1);

  ClientEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler) {
    super(channel, selector, key, scheduler);
  }

  /// Whether the client of a request, whose body has come, has closed the connection.
  static boolean isGone(Request request) {
    return request.getConnectionMetaData().getConnection().getEndPoint() instanceof ClientEndPoint c
        && c.isGone();
  }

  private synchronized boolean isGone() {
    if (ahead.hasRemaining()) {
      return false;
    }
    try {
      return super.fill(ahead) < 0;
    } catch (IOException _) {
      return true;
    }
  }

  @Override
  public synchronized int fill(ByteBuffer buffer) throws IOException {
    return ahead.hasRemaining() ? BufferUtil.append(buffer, ahead) : super.fill(buffer);
  }
}
