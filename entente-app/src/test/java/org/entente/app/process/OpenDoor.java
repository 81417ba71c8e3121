package org.entente.app.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A door of the program (`serve`, `mcp`) that is opened, asked one question, and closed.
final class OpenDoor {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<String> ASSISTANT =
      List.of(
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
              + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}",
          "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
          "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"assess\","
              + "\"arguments\":{\"coalition\":\"SCO\",\"as-of\":\"2015-07-10\"}}}");

  private OpenDoor() {}

  /// Whether the door answers the assessment of one coalition.
  static boolean answers(Program program, String door) throws IOException, InterruptedException {
    Process process = program.builder(door).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      return door.equals("serve") ? page(said) : tool(process, said);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static boolean page(BufferedReader said) throws IOException, InterruptedException {
    @Nullable String opened = said.readLine();
    if (opened == null || !opened.startsWith("Open ")) {
      return false;
    }
    URI address = URI.create(opened.substring("Open ".length()));
    try (HttpClient browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      get(browser, address);
      URI view = address.resolve("/view/assess?coalition=SCO&as-of=2015-07-10");
      return get(browser, view).statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  private static HttpResponse<String> get(HttpClient browser, URI address)
      throws IOException, InterruptedException {
    return browser.send(
        java.net.http.HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static boolean tool(Process process, BufferedReader said) throws IOException {
    @Nullable String last = "";
    try (Writer asked = process.outputWriter(StandardCharsets.UTF_8)) {
      for (String message : ASSISTANT) {
        asked.write(message + "\n");
        asked.flush();
        if (message.contains("\"id\"") && last != null) {
          last = said.readLine();
        }
      }
    } catch (IOException _) {
      return false;
    }
    return last != null && last.contains("\"id\":2") && last.contains("\"isError\":false");
  }
}
