package org.entente.app.door;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.answer.question.Desk;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.Today;
import org.entente.app.option.WorldOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.app.terminal.Stop;
import org.entente.run.UserProblem;
import org.entente.web.door.Asking;
import org.entente.web.door.Door;
import org.entente.web.door.Form;
import org.entente.web.route.Routes;
import org.entente.web.server.LocalServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `entente serve`: the workbench in the browser, and the questions as addresses.
@Command(
    name = "serve",
    description =
        "Opens a workbench for the browser on this machine, for its user only, until it is stopped"
            + " with Ctrl-C. The same questions are addresses that give JSON.",
    footer = {"", "Examples:", "  entente serve", "  entente serve --port 8420"})
public final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  /* What the workbench asks for first (START in workbench.ts) is made while the user opens it. */
  private static final Map<String, List<String>> FIRST = Map.of("coalition", List.of("NATO"));

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port on 127.0.0.1; any that is free if not given.")
  private int port;

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private SeedOptions seed = new SeedOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw UserProblem.usage(
          "--port (" + port + ") is no port", "Name one of 1 to " + LAST_PORT + ", or none.");
    }
    Door door = new Door(new Desk(worldOptions.load(), yearbook.open()), Today::date, seed.run());
    try (LocalServer server = LocalServer.start(door, port)) {
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      out.println("Open " + server.address());
      out.println("The address lets one browser in. Ctrl-C ends it.");
      out.flush();
      Asking _ = door.ask(Routes.get("assess"), FIRST, Form.VIEW);
      Stop.await();
    }
    return 0;
  }
}
