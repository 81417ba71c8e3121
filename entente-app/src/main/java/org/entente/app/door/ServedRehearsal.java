package org.entente.app.door;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.answer.question.Desk;
import org.entente.app.option.Today;
import org.entente.run.Run;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.web.door.Door;
import org.entente.web.server.LocalServer;

/// The server's part of the rehearsal for the start-up cache: a browser is let in and asks for what
/// the workbench asks for first.
public final class ServedRehearsal {
  private static final List<String> FIRST =
      List.of(
          "/",
          "/assets/charts.js",
          "/api/v1/openapi.json",
          "/api/v1/choices",
          "/view/assess?coalition=SCO&as-of=2015-07-10");

  private ServedRehearsal() {}

  /// Serves and asks; the answers are thrown away.
  public static void run() throws IOException {
    Desk desk = new Desk(WorldFiles.load(List.of()), YearbookFolder.bundled());
    try (LocalServer server = LocalServer.start(new Door(desk, Today::date, Run.quiet()), 0)) {
      String cookie = ask(server.address(), "").getHeaderField("Set-Cookie").split(";", 2)[0];
      for (String path : FIRST) {
        ask(server.origin() + path, cookie);
      }
    }
  }

  private static HttpURLConnection ask(String address, String cookie) throws IOException {
    HttpURLConnection asked = (HttpURLConnection) URI.create(address).toURL().openConnection();
    asked.setInstanceFollowRedirects(false);
    asked.setRequestProperty("Cookie", cookie);
    asked.setRequestProperty("Accept", "text/event-stream");
    try (var in = asked.getInputStream()) {
      String _ = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    return asked;
  }
}
