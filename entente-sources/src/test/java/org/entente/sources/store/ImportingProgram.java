package org.entente.sources.store;

import java.nio.file.Path;
import org.entente.run.Progress;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.SampleStates;

/// Imports a file in a process of its own; a test kills it or takes its space away.
public final class ImportingProgram {
  private static final int REPORTED_PERCENT = 50;

  private ImportingProgram() {}

  /// Imports file `args[1]` into store `args[0]`; prints "half" when half of it is read, and waits
  /// there for a line if `args[2]` is "wait".
  public static void main(String[] args) {
    boolean wait = args.length > 2 && args[2].equals("wait");
    Run quiet = Run.quiet();
    Progress progress =
        (_, done, total) -> {
          if (wait && done * 100 > total * REPORTED_PERCENT) {
            System.out.println("half");
            readLine();
          }
        };
    Run run = new Run(quiet.seed(), 1, progress, quiet.interrupted(), quiet.nanoClock());
    try (EvidenceStore store = EvidenceStore.open(Path.of(args[0]), SampleStates.states())) {
      store.importFile(Path.of(args[1]), ImportOptions.STRICT, run);
      System.out.println("imported");
    } catch (UserProblem e) {
      System.out.println("problem " + e.kind() + ": " + e.getMessage());
    }
  }

  private static void readLine() {
    try {
      while (System.in.read() > '\n') {}
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
