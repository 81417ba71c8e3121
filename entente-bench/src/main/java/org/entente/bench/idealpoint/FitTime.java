package org.entente.bench.idealpoint;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.idealpoint.AsOfPositions;
import org.entente.idealpoint.IdealPointModel;
import org.entente.idealpoint.IdealPointOptions;
import org.entente.idealpoint.IdealPointOutcome;
import org.entente.idealpoint.RollCallRecord;
import org.entente.run.Run;

/// Time of the fit of the General Assembly with two threads, in one Java machine that starts cold:
/// the first fit of all votes, then again warm, then 1/8, 1/4 and 1/2 of the roll calls, and the
/// positions as of every session. Reading the files is not counted. The last column is processor
/// time over all threads, which a busy machine disturbs less.
///
/// Argument: the folder of the data; `as-of` adds the last row.
final class FitTime {
  private FitTime() {}

  /// Prints the rows.
  public static void main(String[] arguments) {
    AssemblyVotes data = AssemblyVotes.in(Path.of(arguments[0]));
    RollCallRecord all = part(data, 1);
    row("all, cold", all);
    row("all, warm", all);
    for (int part : new int[] {2, 4, 8}) {
      row("1/" + part, part(data, part));
    }
    if (arguments.length > 1) {
      Run run = Run.quiet(1, 2);
      long start = run.nanoClock().getAsLong();
      long cpu = cpu();
      AsOfPositions.of(all, IdealPointOptions.generalAssembly(), run);
      print("as of every session", all, 0, start, cpu, run);
    }
  }

  /// Processor time of the whole process, compiler and collector included.
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static RollCallRecord part(AssemblyVotes data, int part) {
    return data.record(
        k -> Math.floorMod(data.votes().get(k).rollCall().hashCode(), part) == 0, false);
  }

  private static void row(String name, RollCallRecord votes) {
    Run run = Run.quiet(1, 2);
    long start = run.nanoClock().getAsLong();
    long cpu = cpu();
    IdealPointOutcome outcome =
        IdealPointModel.fit(votes, IdealPointOptions.generalAssembly(), run);
    int sweeps = outcome instanceof IdealPointOutcome.Converged done ? done.sweeps() : -1;
    print(name, votes, sweeps, start, cpu, run);
  }

  private static void print(
      String name, RollCallRecord votes, int sweeps, long start, long cpu, Run run) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %d | %.2f s | %.2f s |",
            name,
            votes.votes(),
            sweeps,
            (run.nanoClock().getAsLong() - start) / 1e9,
            (cpu() - cpu) / 1e9));
  }
}
