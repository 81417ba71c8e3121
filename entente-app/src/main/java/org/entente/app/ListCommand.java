package org.entente.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente list`: what the program knows.
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists coalitions, states or the datasets behind the yearbook.",
    footer = {"", "Example:", "  entente list coalitions"})
final class ListCommand implements Callable<Integer> {
  /// What can be listed.
  enum What {
    COALITIONS,
    STATES,
    DATA
  }

  @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private What what = What.COALITIONS;

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    World world = worldOptions.load();
    switch (what) {
      case COALITIONS -> world.coalitions().forEach(c -> out.println(line(c)));
      case STATES -> world.states().list().forEach(s -> out.println(line(s)));
      case DATA ->
          Place.openYearbook(null)
              .datasets()
              .forEach(d -> {
                out.println(d.key() + " " + d.version() + " (" + d.licence() + ")");
                out.println("    " + d.citation());
              });
    }
    return 0;
  }

  private static String line(Coalition c) {
    String end = c.life().isOpen() ? "" : String.valueOf(c.life().to().getYear());
    return String.format(
        Locale.ROOT, "%-14s %d-%-4s  %s", c.id(), c.life().from().getYear(), end, c.name());
  }

  private static String line(State s) {
    String periods =
        s.periods().stream()
            .map(p ->
                p.from().getYear() + "-" + (p.isOpen() ? "" : String.valueOf(p.to().getYear())))
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return String.format(
        Locale.ROOT,
        "%3d  %-3s  %-3s  %s (%s)",
        s.code(),
        s.abbreviation(),
        s.iso3(),
        s.name(),
        periods);
  }
}
