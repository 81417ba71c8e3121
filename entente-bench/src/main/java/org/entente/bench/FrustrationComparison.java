package org.entente.bench;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.balance.Frustration;
import org.entente.balance.FrustrationOptions;
import org.entente.balance.FrustrationOutcome;
import org.entente.balance.SignedNetwork;
import org.entente.run.Run;
import org.entente.sources.network.EdgeList;
import org.entente.sources.network.EdgeListOptions;

/// The frustration index of public networks beside the same model given to OR-Tools CP-SAT as it
/// is, in one run under the same limit of wall-clock time for each network.
///
/// Arguments: the limit in seconds, then edge lists; a file with a column `window` is read as one
/// network for each window. Prints a row for each file: nodes, ties, then for either solver the
/// value, the bound, the networks proved, seconds of processor time, and the peak of resident
/// memory of the process so far in megabytes, so that each file is best given to a process of its
/// own.
public final class FrustrationComparison {
  private static final int SEED = 1;

  private record Sum(double value, double bound, int proved, double seconds) {
    Sum plus(Sum other) {
      return new Sum(
          value + other.value, bound + other.bound, proved + other.proved, seconds + other.seconds);
    }
  }

  private FrustrationComparison() {}

  /// Runs the comparison.
  public static void main(String[] arguments) throws IOException {
    Duration limit = Duration.ofSeconds(Long.parseLong(arguments[0]));
    System.out.println(
        "| network | nodes | ties | value | bound | proved | s | MB"
            + " | CP-SAT value | bound | proved | s | MB | ratio of times |");
    System.out.println("| --- " + "| ---: ".repeat(13) + "|");
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      compare(Path.of(name), limit);
    }
  }

  private static void compare(Path file, Duration limit) throws IOException {
    Map<String, SignedNetwork> networks = read(file);
    int nodes = networks.values().stream().mapToInt(SignedNetwork::nodes).sum();
    int ties = networks.values().stream().mapToInt(SignedNetwork::edges).sum();
    Sum ours = new Sum(0, 0, 0, 0);
    for (SignedNetwork network : networks.values()) {
      ours = ours.plus(own(network, limit));
    }
    String before = peakResident();
    Loader.loadNativeLibraries();
    Sum theirs = new Sum(0, 0, 0, 0);
    for (SignedNetwork network : networks.values()) {
      theirs = theirs.plus(cpSat(network, limit));
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.0f | %.1f | %d of %d | %.2f | %s | %.0f | %.1f | %d | %.2f | %s | %.1f |%n",
        file.getFileName(),
        nodes,
        ties,
        ours.value,
        ours.bound,
        ours.proved,
        networks.size(),
        ours.seconds,
        before,
        theirs.value,
        theirs.bound,
        theirs.proved,
        theirs.seconds,
        peakResident(),
        theirs.seconds / ours.seconds);
  }

  private static Map<String, SignedNetwork> read(Path file) throws IOException {
    EdgeListOptions options = EdgeListOptions.DEFAULT.with(EdgeListOptions.Values.SIGNS);
    boolean windows = !file.toString().endsWith(".gz") && header(file).startsWith("window,");
    return EdgeList.readGroups(file, windows ? options.groupedBy("window") : options);
  }

  private static String header(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("");
    }
  }

  private static Sum own(SignedNetwork network, Duration limit) {
    long start = cpuNanos();
    FrustrationOutcome outcome =
        Frustration.solve(
            network, FrustrationOptions.unlimited().within(limit), Run.quiet(SEED, 1));
    boolean proved = outcome instanceof FrustrationOutcome.Optimal;
    return new Sum(outcome.value(), outcome.bound(), proved ? 1 : 0, since(start));
  }

  /// The XOR model: f ≥ |y_i − y_j| for friendly ties, f ≥ y_i + y_j − 1 and f ≥ 1 − y_i − y_j for
  /// hostile ones, one node fixed, least sum of f.
  private static Sum cpSat(SignedNetwork network, Duration limit) {
    long start = cpuNanos();
    CpModel model = new CpModel();
    BoolVar[] y =
        IntStream.range(0, network.nodes())
            .mapToObj(v -> model.newBoolVar(""))
            .toArray(BoolVar[]::new);
    BoolVar[] frustrated = new BoolVar[network.edges()];
    for (int e = 0; e < network.edges(); e++) {
      BoolVar a = y[network.from(e)];
      BoolVar b = y[network.to(e)];
      boolean friendly = network.isPositive(e);
      frustrated[e] = model.newBoolVar("");
      model.addBoolOr(new Literal[] {frustrated[e], a, friendly ? b.not() : b});
      model.addBoolOr(new Literal[] {frustrated[e], a.not(), friendly ? b : b.not()});
    }
    model.addBoolOr(new Literal[] {y[hub(network)]});
    model.minimize(LinearExpr.sum(frustrated));
    CpSolver solver = new CpSolver();
    solver.getParameters().setMaxTimeInSeconds((double) limit.toSeconds());
    solver.getParameters().setNumWorkers(1);
    solver.getParameters().setRandomSeed(SEED);
    CpSolverStatus status = solver.solve(model);
    boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    return new Sum(
        found ? solver.objectiveValue() : Double.NaN,
        found ? solver.bestObjectiveBound() : 0,
        status == CpSolverStatus.OPTIMAL ? 1 : 0,
        since(start));
  }

  private static int hub(SignedNetwork network) {
    int hub = 0;
    for (int v = 1; v < network.nodes(); v++) {
      hub = network.degree(v) > network.degree(hub) ? v : hub;
    }
    return hub;
  }

  private static double since(long start) {
    return (cpuNanos() - start) / 1e9;
  }

  /// Processor time of the process, of all its threads.
  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /// The peak of resident memory in megabytes, where the system tells it.
  private static String peakResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "-";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Arrays.stream(line.split("\\s+")).skip(1).findFirst().orElse("0"))
        .map(kilobytes -> String.valueOf(Long.parseLong(kilobytes) >> 10))
        .findFirst()
        .orElse("-");
  }
}
