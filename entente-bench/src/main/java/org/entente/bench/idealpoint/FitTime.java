package org.entente.bench.idealpoint;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.idealpoint.AsOfPositions;
import org.entente.idealpoint.IdealPointModel;
import org.entente.idealpoint.IdealPointOutcome;
import org.entente.idealpoint.Position;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;

/// Time, memory and growth of the fit of the General Assembly, intervals of all positions included,
/// in one Java machine that starts cold: the first fit of all votes on two threads, again warm, on
/// one thread, then 1/2, 1/4 and 1/8 of the roll calls, and the positions as of every session.
/// Reading the files is not counted. The last column is processor time over all threads, which a
/// busy machine disturbs less. Then whether one and two threads gave the same numbers, and the most
/// memory used, of the heap and of the process.
///
/// Argument: the folder of the data; `as-of` adds the last row.
final class FitTime {
  private static final double MEGABYTE = 1024 * 1024;

  private FitTime() {}

  /// Prints the rows.
  public static void main(String[] arguments) {
    AssemblyVotes data = AssemblyVotes.in(Path.of(arguments[0]));
    RollCallRecord all = part(data, 1);
    data.votes().clear();
    System.out.println("| record | votes | sweeps | wall time | processor time |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    List<Position> two = row("all, first fit of the process", all, 2);
    String memory = memory();
    row("all, again", all, 2);
    List<Position> one = row("all, one thread", all, 1);
    AssemblyVotes again = AssemblyVotes.in(Path.of(arguments[0]));
    for (int part : new int[] {2, 4, 8}) {
      row("1/" + part + " of the roll calls", part(again, part), 2);
    }
    if (arguments.length > 1) {
      Run run = Run.quiet(1, 2);
      long start = run.nanoClock().getAsLong();
      long cpu = cpu();
      AsOfPositions.of(all, IdealPointOptions.generalAssembly(), run);
      print("as of every session", all, 0, start, cpu, run);
    }
    System.out.println();
    System.out.println("one and two threads give the same numbers: " + one.equals(two));
    System.out.println("after the first fit: " + memory);
  }

  /// The most memory used so far: of the heap, and of the process where the system tells.
  private static String memory() {
    long heap = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      heap += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return String.format(
        Locale.ROOT, "heap at most %.0f MB; process %s", heap / MEGABYTE, process());
  }

  private static String process() {
    Path status = Path.of("/proc/self/status");
    try (var lines = Files.lines(status)) {
      return lines.filter(l -> l.startsWith("VmHWM")).findFirst().orElse("unknown");
    } catch (IOException _) {
      return "unknown";
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

  private static List<Position> row(String name, RollCallRecord votes, int threads) {
    Run run = Run.quiet(1, threads);
    long start = run.nanoClock().getAsLong();
    long cpu = cpu();
    IdealPointOutcome outcome =
        IdealPointModel.fit(votes, IdealPointOptions.generalAssembly(), run);
    List<Position> positions = List.of();
    int sweeps = -1;
    if (outcome instanceof IdealPointOutcome.Converged done) {
      positions = done.fit().positions();
      sweeps = done.sweeps();
    }
    print(name, votes, sweeps, start, cpu, run);
    return positions;
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
