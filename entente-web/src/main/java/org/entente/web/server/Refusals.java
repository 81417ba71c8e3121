package org.entente.web.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// What the library refuses before the server's own pages see it, as a problem document with the
/// headers of every reply: nothing of the request is in it.
final class Refusals extends ErrorHandler {
  private static final String DETAIL = "this is no request that the server understands";

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    Guard.secure(request, response);
    Replies.problem(request, response, callback, status, DETAIL);
  }
}
