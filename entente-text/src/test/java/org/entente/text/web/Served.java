package org.entente.text.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/// What a server on loopback answers with.
final class Served {
  private Served() {}

  static void whole(HttpExchange x, byte[] bytes) throws IOException {
    x.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = x.getResponseBody()) {
      out.write(bytes);
    }
  }

  static void redirect(HttpExchange x, String to) throws IOException {
    x.getResponseHeaders().add("Location", to);
    status(x, 302);
  }

  static void status(HttpExchange x, int code) throws IOException {
    x.sendResponseHeaders(code, -1);
    x.close();
  }

  static void endless(HttpExchange x, byte[] block) throws IOException {
    x.sendResponseHeaders(200, 0);
    try (OutputStream out = x.getResponseBody()) {
      while (true) {
        out.write(block);
      }
    }
  }
}
