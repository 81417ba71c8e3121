package org.entente.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.entente.balance.Frustration;
import org.entente.balance.FrustrationOptions;
import org.entente.balance.FrustrationOutcome;
import org.entente.balance.SignedNetwork;
import org.entente.run.Progress;
import org.entente.run.Run;
import org.entente.sources.network.EdgeList;
import org.entente.sources.network.EdgeListOptions;

/// The frustration index of every network of an edge list, signs only, one after the other.
///
/// Arguments: the limit in seconds of processor time for each network, the edge list, and perhaps
/// the column that divides it into networks.
public final class FrustrationTable {
  private FrustrationTable() {}

  /// Prints a row for each network.
  public static void main(String[] arguments) {
    EdgeListOptions options = EdgeListOptions.DEFAULT.with(EdgeListOptions.Values.SIGNS);
    if (arguments.length > 2) {
      options = options.groupedBy(arguments[2]);
    }
    FrustrationOptions limit =
        FrustrationOptions.unlimited().within(Duration.ofSeconds(Long.parseLong(arguments[0])));
    EdgeList.readGroups(Path.of(arguments[1]), options)
        .forEach((name, network) -> print(name, network, limit));
  }

  private static void print(String name, SignedNetwork network, FrustrationOptions limit) {
    long start = cpuNanos();
    Run run =
        new Run(Run.DEFAULT_SEED, 1, Progress.SILENT, () -> false, FrustrationTable::cpuNanos);
    FrustrationOutcome outcome = Frustration.solve(network, limit, run);
    System.out.printf(
        Locale.ROOT,
        "%s: %d nodes, %d ties, value %.0f, bound %.1f, %.3f s, work %d, branches %d%n",
        name,
        network.nodes(),
        network.edges(),
        outcome.value(),
        outcome.bound(),
        (cpuNanos() - start) / 1e9,
        outcome.effort().work(),
        outcome.effort().branches());
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
