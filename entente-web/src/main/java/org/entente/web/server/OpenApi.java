package org.entente.web.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.run.Version;
import org.entente.web.door.Form;
import org.entente.web.route.Parameter;
import org.entente.web.route.Route;
import org.entente.web.route.Routes;
import tools.jackson.databind.json.JsonMapper;

/// The description of the server's addresses in OpenAPI 3.1, made from the table of routes.
final class OpenApi {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String RESPONSE =
      "The answer; to those who accept events, how far it is (progress: phase, done, total), then"
          + " the same answer (answer: type, etag, body) or what was wrong (problem).";

  private OpenApi() {}

  static String document() {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Route route : Routes.ALL) {
      Pages.FORMS.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              form -> paths.put(form.getKey() + route.name(), operations(route, form.getValue())));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        Map.of(
            "title", "Entente",
            "version", Version.current(),
            "license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
    document.put("paths", paths);
    return JSON.writeValueAsString(document);
  }

  private static Map<String, Object> operations(Route route, Form form) {
    Map<String, Object> operations = new LinkedHashMap<>();
    operations.put("get", operation(route, form, route.parameters(), ""));
    route
        .findPassage()
        .ifPresent(passage -> {
          List<Parameter> others =
              route.parameters().stream().filter(p -> !p.equals(passage)).toList();
          Map<String, Object> post = operation(route, form, others, "-of-body");
          post.put(
              "requestBody",
              Map.of(
                  "required",
                  true,
                  "description",
                  passage.description(),
                  "content",
                  Map.of(
                      "text/plain", Map.of("schema", schema(passage)),
                      "text/html", Map.of("schema", schema(passage)))));
          operations.put("post", post);
        });
    return operations;
  }

  private static Map<String, Object> operation(
      Route route, Form form, List<Parameter> parameters, String suffix) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put(
        "operationId", route.name() + "-" + form.name().toLowerCase(Locale.ROOT) + suffix);
    operation.put("summary", route.summary());
    operation.put("parameters", parameters.stream().map(OpenApi::parameter).toList());
    String type = form.mediaType().split(";", 2)[0];
    Map<String, Object> responses = new LinkedHashMap<>();
    Map<String, Object> contents = new LinkedHashMap<>();
    contents.put(type, Map.of());
    contents.put(Events.TYPE, Map.of());
    responses.put("200", Map.of("description", RESPONSE, "content", contents));
    for (String status : List.of("400", "422")) {
      responses.put(
          status,
          Map.of(
              "description",
              "The question does not fit; detail and advice say why.",
              "content",
              Map.of("application/problem+json", Map.of())));
    }
    operation.put("responses", responses);
    return operation;
  }

  private static Map<String, Object> parameter(Parameter p) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", p.name());
    parameter.put("in", "query");
    parameter.put("required", p.required());
    parameter.put("description", p.description());
    parameter.put("example", p.example());
    parameter.put("schema", schema(p));
    if (p.kind() == Parameter.Kind.LIST) {
      parameter.put("explode", false);
    }
    return parameter;
  }

  private static Map<String, Object> schema(Parameter p) {
    return switch (p.kind()) {
      case TEXT, PASSAGE -> Map.of("type", "string");
      case FLAG -> Map.of("type", "boolean");
      case DATE -> Map.of("type", "string", "format", "date");
      case INTEGER -> Map.of("type", "integer");
      case LIST -> Map.of("type", "array", "items", Map.of("type", "string"));
    };
  }
}
