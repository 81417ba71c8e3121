package org.entente.web.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.entente.web.door.Asking;
import org.entente.web.door.Step;
import org.entente.web.door.Told;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An answer as a stream of Server-Sent Events, for those who accept them: `progress` while it is
/// made, and last `answer`, with the very text of the answer, or `problem`, with the problem
/// document.
///
/// Something is sent every [#PULSE], so that a client who has gone is noticed within two of them
/// and the computation ends, unless others wait for it.
final class Events {
  static final String TYPE = "text/event-stream";
  static final Duration PULSE = Duration.ofMillis(200);

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String BEAT = ":\n\n";

  private Events() {}

  static boolean accepts(Request request) {
    return request.getHeaders().getValuesList(HttpHeader.ACCEPT).stream()
        .anyMatch(type -> type.equals(TYPE));
  }

  /// Sends the stream to its end. A problem that shows before anything was sent is thrown, and
  /// becomes a reply of its own.
  static void tell(Asking asking, Response response, Callback callback) {
    Optional<Told> soon = asking.await(PULSE);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    try (OutputStream out = Content.Sink.asOutputStream(response)) {
      send(out, last(asking, soon, out));
    } catch (IOException gone) {
      callback.failed(gone);
      return;
    }
    callback.succeeded();
  }

  /* The event that ends the stream. */
  private static String last(Asking asking, Optional<Told> soon, OutputStream out)
      throws IOException {
    try {
      return event("answer", answer(soon.isPresent() ? soon.get() : awaited(asking, out)));
    } catch (RuntimeException problem) {
      return event("problem", Problem.of(problem));
    }
  }

  private static Told awaited(Asking asking, OutputStream out) throws IOException {
    @Nullable Step sent = null;
    Optional<Told> told = Optional.empty();
    while (told.isEmpty()) {
      Step step = asking.step();
      send(out, step.equals(sent) ? BEAT : event("progress", step));
      sent = step;
      told = asking.await(PULSE);
    }
    return told.get();
  }

  private static Map<String, String> answer(Told told) {
    return Map.of(
        "type", told.form().mediaType(),
        "etag", told.tag(),
        "body", new String(told.bytes(), StandardCharsets.UTF_8));
  }

  /* JSON has no line breaks of its own, so that its text is one line of the stream. */
  private static String event(String name, Object data) {
    return "event: " + name + "\ndata: " + JSON.writeValueAsString(data) + "\n\n";
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
