package org.entente.web.assistant;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;
import org.entente.run.Version;
import org.entente.web.door.Door;
import tools.jackson.databind.json.JsonMapper;

/// A server of the Model Context Protocol over two streams: a few of the routes as tools that only
/// read.
///
/// Wrong arguments and questions that do not fit are results marked as errors, with the advice of
/// the command line, so that an assistant can mend its call.
public final class AssistantServer {
  private static final String INSTRUCTIONS =
      "Entente tells how strong a coalition of states is, from public evidence. Every figure has an"
          + " interval, a year and its source, or the reason why it is missing: pass all of them on,"
          + " and never fill a missing figure from memory. Nothing dated after as_of reaches a"
          + " figure; where data end, say so.";

  private final McpSyncServer server;

  private AssistantServer(McpSyncServer server) {
    this.server = server;
  }

  /// Starts to serve; it ends with the input, or when it is stopped.
  public static AssistantServer start(Door door, InputStream in, OutputStream out) {
    McpJsonMapper json = new JacksonMcpJsonMapper(JsonMapper.shared());
    Calls calls = new Calls();
    MessageLines lines = new MessageLines(in, json, calls);
    McpSyncServer server =
        McpServer.sync(new StdioServerTransportProvider(json, lines, out))
            .jsonMapper(json)
            .serverInfo("entente", Version.current())
            .instructions(INSTRUCTIONS)
            .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
            .tools(
                AssistantTools.ALL.stream().map(tool -> RouteTool.of(tool, door, calls)).toList())
            .build();
    return new AssistantServer(server);
  }

  /// Ends to serve; the streams stay open.
  public void stop() {
    server.closeGracefully();
  }
}
