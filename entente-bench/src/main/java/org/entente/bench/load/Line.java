package org.entente.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// One connection that is kept and asked again and again, with as little work for the client as can
/// be: the client shares the machine with the server that it measures.
final class Line implements AutoCloseable {
  private static final String LENGTH = "content-length: ";

  private final Socket socket;
  private final InputStream in;
  private final String asker;
  private byte[] body = new byte[1 << 16];

  Line(String origin, String cookie) throws IOException {
    URI at = URI.create(origin);
    socket = new Socket(InetAddress.getByName(at.getHost()), at.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    asker = " HTTP/1.1\r\nHost: " + at.getAuthority() + "\r\nCookie: " + cookie + "\r\n\r\n";
  }

  /// Asks once and returns the size of the body in bytes; any other status than 200 is a failure.
  int ask(String path) throws IOException {
    String request = "GET " + path + asker;
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    String status = header();
    if (!status.contains(" 200 ")) {
      throw new IllegalStateException(path + " gave " + status);
    }
    int length = -1;
    for (String header = header(); !header.isEmpty(); header = header()) {
      if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      }
    }
    if (length > body.length) {
      body = new byte[length];
    }
    if (in.readNBytes(body, 0, length) < length) {
      throw new EOFException(path);
    }
    return length;
  }

  private String header() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException();
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.US_ASCII).strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
