package org.entente.web.assistant;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The calls of tools that are not answered yet, and may be taken back by their client
/// (`notifications/cancelled`).
///
/// The library tells a tool neither the number of the request that calls it nor that it was taken
/// back. So both are seen to as lines come in ([MessageLines]): a call bears the number of its
/// request, [#NUMBER], among what it says of itself (`_meta`).
final class Calls {
  private static final String NUMBER = "org.entente/request";
  private static final String CANCELLED = "notifications/cancelled";

  private final Set<String> open = ConcurrentHashMap.newKeySet();

  /// A message as the tools are to hear it.
  McpSchema.JSONRPCMessage heard(McpSchema.JSONRPCMessage message) {
    return switch (message) {
      case McpSchema.JSONRPCRequest request
          when request.method().equals(McpSchema.METHOD_TOOLS_CALL)
              && request.params() instanceof Map<?, ?> params ->
          begun(request, params);
      case McpSchema.JSONRPCNotification told
          when told.method().equals(CANCELLED) && told.params() instanceof Map<?, ?> params -> {
        open.remove(name(params.get("requestId")));
        yield message;
      }
      default -> message;
    };
  }

  private McpSchema.JSONRPCRequest begun(McpSchema.JSONRPCRequest request, Map<?, ?> params) {
    String number = name(request.id());
    open.add(number);
    Map<Object, Object> meta = new LinkedHashMap<>();
    if (params.get("_meta") instanceof Map<?, ?> said) {
      meta.putAll(said);
    }
    meta.put(NUMBER, number);
    Map<Object, Object> numbered = new LinkedHashMap<>(params);
    numbered.put("_meta", meta);
    return new McpSchema.JSONRPCRequest(
        request.jsonrpc(), request.method(), request.id(), numbered);
  }

  /* A number and a text of the same digits are two. */
  private static String name(@Nullable Object id) {
    return id instanceof String text ? '"' + text + '"' : String.valueOf(id);
  }

  /// Whether a call is still wanted.
  boolean isWanted(McpSchema.CallToolRequest call) {
    return find(call) instanceof String number ? open.contains(number) : true;
  }

  /// A call has been answered.
  void end(McpSchema.CallToolRequest call) {
    if (find(call) instanceof String number) {
      open.remove(number);
    }
  }

  private static @Nullable Object find(McpSchema.CallToolRequest call) {
    return call.meta() == null ? null : call.meta().get(NUMBER);
  }
}
