package org.entente.web.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/// How replies are written: bodies with their type, and problems as RFC 9457 has them, with the
/// advice of the command line and never a stack trace.
final class Replies {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private Replies() {}

  static void body(
      Request request, Response response, Callback callback, String type, byte[] bytes) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    ByteBuffer content =
        request.getMethod().equals("HEAD") ? ByteBuffer.allocate(0) : ByteBuffer.wrap(bytes);
    response.write(true, content, callback);
  }

  static void onlyReading(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
    problem(
        request,
        response,
        callback,
        HttpStatus.METHOD_NOT_ALLOWED_405,
        "only GET and HEAD are known here");
  }

  static void problem(
      Request request, Response response, Callback callback, int status, String detail) {
    problem(request, response, callback, Problem.of(status, detail, ""));
  }

  static void problem(Request request, Response response, Callback callback, Problem problem) {
    response.setStatus(problem.status());
    if (!READING.contains(request.getMethod())) {
      // Who is refused may still be sending: the connection ends with the answer, and says so.
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    byte[] bytes = JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
    body(request, response, callback, "application/problem+json", bytes);
  }
}
