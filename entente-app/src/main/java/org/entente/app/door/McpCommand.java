package org.entente.app.door;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.answer.question.Desk;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.Today;
import org.entente.app.option.WorldOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.web.assistant.AssistantServer;
import org.entente.web.door.Door;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `entente mcp`: the questions as tools for assistants, over standard input and output.
@Command(
    name = "mcp",
    description =
        "Serves assistants over standard input and output (Model Context Protocol): each question"
            + " is a tool that only reads. Ends with its input.",
    footer = {
      "",
      "Examples:",
      "  entente mcp",
      "  {\"command\": \"entente\", \"args\": [\"mcp\"]} in the settings of an assistant"
    })
public final class McpCommand implements Callable<Integer> {
  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private SeedOptions seed = new SeedOptions();

  @Override
  public Integer call() throws InterruptedException {
    Door door = new Door(new Desk(worldOptions.load(), yearbook.open()), Today::date, seed.run());
    CountDownLatch ended = new CountDownLatch(1);
    AssistantServer server = AssistantServer.start(door, endingAt(ended), System.out);
    ended.await();
    server.stop();
    return 0;
  }

  /* Standard input that tells when it has ended. */
  private static InputStream endingAt(CountDownLatch ended) {
    return new FilterInputStream(System.in) {
      @Override
      public int read() throws IOException {
        return told(super.read());
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return told(super.read(bytes, from, length));
      }

      private int told(int read) {
        if (read < 0) {
          ended.countDown();
        }
        return read;
      }
    };
  }
}
