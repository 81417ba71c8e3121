package org.entente.web.server;

import java.util.Set;
import java.util.function.IntSupplier;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/// Who is let in: the browser of the user who started the server, from the server's own pages.
///
/// The name in `Host` must be this server's (against rebinding of names), `Origin` and
/// `Sec-Fetch-Site` where they are sent must be its own (against other pages), and the cookie must
/// be the one that the printed token was exchanged for. Nothing is changed by any request: GET and
/// HEAD ask, and POST asks with a text in its body, where `Pages` takes one.
final class Guard extends Handler.Wrapper {
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src"
          + " 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors"
          + " 'none'";

  private final Secrets secrets;
  private final IntSupplier port;

  Guard(Secrets secrets, IntSupplier port, Handler inner) {
    super(inner);
    this.secrets = secrets;
    this.port = port;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    secure(request, response);
    String refusal = refusal(request);
    if (refusal != null) {
      Replies.problem(request, response, callback, HttpStatus.FORBIDDEN_403, refusal);
      return true;
    }
    if (!Set.of("GET", "HEAD", "POST").contains(request.getMethod())) {
      Replies.onlyReading(request, response, callback);
      return true;
    }
    Fields query = Request.extractQueryParameters(request);
    String token = query.getValue("token");
    if (token != null && secrets.exchange(token)) {
      enter(response, callback);
      return true;
    }
    if (!isSession(request)) {
      Replies.problem(
          request,
          response,
          callback,
          HttpStatus.UNAUTHORIZED_401,
          "open the address that the command printed; it works once, then a cookie does");
      return true;
    }
    return super.handle(request, response, callback);
  }

  /// Puts the headers of every reply.
  static void secure(Request request, Response response) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
    if (!Request.getPathInContext(request).startsWith("/report/")) {
      headers.put("Content-Security-Policy", POLICY);
    }
  }

  private @Nullable String refusal(Request request) {
    Set<String> names = Set.of("127.0.0.1:" + port.getAsInt(), "localhost:" + port.getAsInt());
    HttpFields headers = request.getHeaders();
    String host = headers.get(HttpHeader.HOST);
    if (host == null || !names.contains(host)) {
      return "this server answers to its own name only";
    }
    boolean own =
        headers.getValuesList(HttpHeader.ORIGIN).stream().allMatch(("http://" + host)::equals)
            && OWN_SITES.containsAll(headers.getValuesList("Sec-Fetch-Site"));
    return own ? null : "requests of other pages are refused";
  }

  /* A browser keeps the cookies of all ports of a machine in one jar: two servers at once have two. */
  private String cookie() {
    return "entente-" + port.getAsInt();
  }

  private boolean isSession(Request request) {
    String cookie = cookie();
    return Request.getCookies(request).stream()
        .filter(c -> c.getName().equals(cookie))
        .anyMatch(c -> secrets.isSession(c.getValue()));
  }

  private void enter(Response response, Callback callback) {
    HttpCookie cookie =
        HttpCookie.build(cookie(), secrets.session())
            .httpOnly(true)
            .path("/")
            .sameSite(HttpCookie.SameSite.STRICT)
            .build();
    Response.addCookie(response, cookie);
    response.setStatus(HttpStatus.SEE_OTHER_303);
    response.getHeaders().put(HttpHeader.LOCATION, "/");
    callback.succeeded();
  }
}
