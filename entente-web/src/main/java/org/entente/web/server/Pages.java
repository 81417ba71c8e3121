package org.entente.web.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.entente.run.UserProblem;
import org.entente.web.door.Asking;
import org.entente.web.door.Door;
import org.entente.web.door.Form;
import org.entente.web.door.Told;
import org.entente.web.route.Parameter;
import org.entente.web.route.Route;
import org.entente.web.route.Routes;

/// Every address of the server: the workbench and its files, what can be chosen, and each route in
/// each form, by GET, or by POST with a text in the body where a route takes one.
final class Pages extends Handler.Abstract {
  /// The forms of an answer, by the folder of the address.
  static final Map<String, Form> FORMS =
      Map.of(
          "/api/v1/", Form.JSON,
          "/api/v1/brief/", Form.BRIEF,
          "/report/", Form.HTML,
          "/view/", Form.VIEW,
          "/text/", Form.TEXT);

  private static final String ASSETS = "/assets/";
  private static final String JSON = "application/json";

  private final Door door;
  /* Made when they are first asked for, so that the server is ready sooner. */
  private final Map<String, Supplier<String>> documents;

  private final Map<String, byte[]> made = new ConcurrentHashMap<>();

  Pages(Door door) {
    this.door = door;
    this.documents =
        Map.of(
            "/api/v1/openapi.json",
            OpenApi::document,
            "/api/v1/choices",
            () -> Choices.document(door.desk().world(), door.desk().yearbook()));
  }

  private byte[] document(String path, Supplier<String> maker) {
    return made.computeIfAbsent(path, _ -> utf8(maker.get()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = Request.getPathInContext(request);
    try {
      if (request.getMethod().equals("POST")) {
        answerBody(path, request, response, callback);
      } else if (path.equals("/")) {
        asset("workbench.html", request, response, callback);
      } else if (path.startsWith(ASSETS)) {
        asset(path.substring(ASSETS.length()), request, response, callback);
      } else if (documents.get(path) instanceof Supplier<String> maker) {
        Replies.body(request, response, callback, JSON, document(path, maker));
      } else {
        answer(path, request, response, callback);
      }
    } catch (RuntimeException thrown) {
      Replies.problem(request, response, callback, Problem.of(thrown));
    }
    return true;
  }

  private static void asset(String name, Request request, Response response, Callback callback) {
    Optional<Assets.Asset> asset = Assets.find(name);
    if (asset.isEmpty()) {
      nothing(request, response, callback);
      return;
    }
    Replies.body(request, response, callback, asset.get().type(), asset.get().bytes());
  }

  private static void nothing(Request request, Response response, Callback callback) {
    Replies.problem(
        request, response, callback, HttpStatus.NOT_FOUND_404, "there is nothing at this address");
  }

  private void answer(String path, Request request, Response response, Callback callback) {
    int name = path.lastIndexOf('/') + 1;
    Form form = FORMS.get(path.substring(0, name));
    if (form == null) {
      nothing(request, response, callback);
      return;
    }
    Route route = Routes.get(path.substring(name));
    tell(route, parameters(request), form, request, response, callback);
  }

  /* A question with a text in its body, for the routes that take one. */
  private void answerBody(String path, Request request, Response response, Callback callback) {
    int end = path.lastIndexOf('/') + 1;
    Form form = FORMS.get(path.substring(0, end));
    Optional<Route> route = Routes.find(path.substring(end));
    Optional<Parameter> passage = route.flatMap(Route::findPassage);
    if (form == null || passage.isEmpty()) {
      Replies.onlyReading(request, response, callback);
      return;
    }
    Map<String, List<String>> given = parameters(request);
    String name = passage.get().name();
    if (given.containsKey(name)) {
      throw UserProblem.usage(name + " is given in the address and in the body", "Give it once.");
    }
    given.put(name, List.of(Body.text(request)));
    tell(route.get(), given, form, request, response, callback);
  }

  private void tell(
      Route route,
      Map<String, List<String>> given,
      Form form,
      Request request,
      Response response,
      Callback callback) {
    response.getHeaders().put(HttpHeader.VARY, "Accept");
    try (Asking asking = door.ask(route, given, form)) {
      if (Events.accepts(request)) {
        Events.tell(asking, response, callback);
      } else {
        reply(awaited(asking, request), form, request, response, callback);
      }
    } catch (EofException gone) {
      callback.failed(gone);
    }
  }

  /* The answer, for a client that still waits for it. */
  private static Told awaited(Asking asking, Request request) throws EofException {
    Optional<Told> told = asking.await(Events.PULSE);
    while (told.isEmpty()) {
      if (ClientEndPoint.isGone(request)) {
        throw new EofException("the client has gone");
      }
      told = asking.await(Events.PULSE);
    }
    return told.get();
  }

  private static void reply(
      Told told, Form form, Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.ETAG, told.tag());
    if (told.tag().equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
      callback.succeeded();
      return;
    }
    Replies.body(request, response, callback, form.mediaType(), told.bytes());
  }

  private static Map<String, List<String>> parameters(Request request) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    try {
      for (Fields.Field field : Request.extractQueryParameters(request)) {
        parameters
            .computeIfAbsent(field.getName(), _ -> new ArrayList<>())
            .addAll(field.getValues());
      }
    } catch (IllegalArgumentException e) {
      throw UserProblem.usage(
          "the part of the address after ? cannot be read", "Write it in UTF-8, %-encoded.");
    }
    return parameters;
  }
}
