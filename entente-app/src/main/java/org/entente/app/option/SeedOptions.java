package org.entente.app.option;

import java.io.PrintWriter;
import org.entente.app.terminal.Stop;
import org.entente.app.terminal.TerminalProgress;
import org.entente.run.Run;
import picocli.CommandLine.Option;

/// The option that chooses the seed.
public final class SeedOptions {
  @Option(
      names = "--seed",
      description = "Seed of everything drawn at random. Default: ${DEFAULT-VALUE}.")
  private long seed = Run.DEFAULT_SEED;

  /// The seed.
  public long seed() {
    return seed;
  }

  /// A silent run on all processors that Ctrl-C stops.
  public Run run() {
    return Stop.run(seed);
  }

  /// The same with its progress on the terminal.
  public Run run(PrintWriter err) {
    return TerminalProgress.run(err, seed);
  }
}
