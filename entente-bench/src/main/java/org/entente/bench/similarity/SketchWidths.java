package org.entente.bench.similarity;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.entente.evidence.Percentiles;
import org.entente.evidence.RollCallVotes;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.JointVotes;
import org.entente.panel.YearSlice;
import org.entente.part.Dyadic;
import org.entente.part.Group;
import org.entente.run.Run;
import org.entente.similarity.DyadSketch;
import org.entente.similarity.PairReplicates;
import org.entente.similarity.RollCallBootstrap;
import org.entente.similarity.SketchBasis;
import org.entente.similarity.SketchedDyads;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearVotes;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.world.Coalition;
import org.entente.world.World;

/// Compares the 90% intervals of the mean π of coalitions that the bundled yearbook's sketches give
/// with those of the bootstrap over the same roll calls, and prints the ratio of their widths.
///
/// Arguments: the evidence store; then, as an option, a step of years. A second direct bootstrap
/// with another seed shows the noise of the first. About two seconds a year.
final class SketchWidths {
  private static final int LARGEST = 30;
  private static final int FEWEST = 3;
  private static final int LAST_YEAR = 2023;
  private static final long OTHER_SEED = 7;

  private SketchWidths() {}

  private record Row(String group, int year, int size, double sketch, double direct, double other) {
    double ratio() {
      return sketch / direct;
    }
  }

  /// Prints the tables.
  public static void main(String[] arguments) {
    World world = WorldFiles.load(List.of());
    YearbookFolder book = YearbookFolder.bundled();
    int step = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    List<Row> rows = new ArrayList<>();
    try (EvidenceStore store = EvidenceStore.openToRead(Path.of(arguments[0]), world.states())) {
      RollCallVotes votes = store.evidence().votes();
      for (int year = book.years().first(); year <= LAST_YEAR; year += step) {
        rows.addAll(ofYear(world, book.year(year), votes));
      }
    }
    print("coalitions", rows.stream().filter(r -> !r.group().equals("random")).toList());
    print("random sets", rows.stream().filter(r -> r.group().equals("random")).toList());
  }

  private static List<Row> ofYear(World world, YearSlice slice, RollCallVotes votes) {
    YearVotes ofYear = new YearVotes(votes, slice.dyads(), slice.year());
    List<Row> rows = new ArrayList<>();
    if (ofYear.matrix().rollCalls() < 2) {
      return rows;
    }
    Run run = Run.quiet();
    PairReplicates direct = RollCallBootstrap.ofPi().replicate(ofYear.matrix(), run);
    PairReplicates other =
        RollCallBootstrap.ofPi().replicate(ofYear.matrix(), Run.quiet(OTHER_SEED, run.threads()));
    LocalDate end = LocalDate.of(slice.year(), 12, 31);
    SplittableRandom random = new SplittableRandom(slice.year());
    for (Coalition coalition : world.coalitions()) {
      List<Integer> members = coalition.membersOn(end);
      if (members.size() > 2 && members.size() <= LARGEST) {
        add(rows, coalition.id(), slice, members, direct, other);
        add(rows, "random", slice, drawn(slice.dyads(), members.size(), random), direct, other);
      }
    }
    return rows;
  }

  private static List<Integer> drawn(Dyads dyads, int size, SplittableRandom random) {
    TreeSet<Integer> codes = new TreeSet<>();
    while (codes.size() < size) {
      codes.add(dyads.stateCode(random.nextInt(dyads.states())));
    }
    return List.copyOf(codes);
  }

  private static void add(
      List<Row> rows,
      String name,
      YearSlice slice,
      List<Integer> members,
      PairReplicates direct,
      PairReplicates other) {
    Group states = Group.of(slice, members);
    SketchedDyads sketched = new SketchedDyads(states.size());
    List<Integer> dyads = new ArrayList<>();
    Dyadic.forEach(
        states,
        (a, b, d) -> {
          if (JointVotes.areEnough(slice, DyadColumn.YY, d)
              && slice.sketch(d).length > 0
              && direct.isFirm(d)
              && other.isFirm(d)) {
            sketched.add(a, b, DyadSketch.fromBytes(slice.sketch(d)));
            dyads.add(d);
          }
        });
    int[] numbers = dyads.stream().mapToInt(Integer::intValue).toArray();
    if (numbers.length < FEWEST || width(direct.meanOver(numbers)) == 0) {
      return;
    }
    SketchBasis basis = SketchBasis.fromBytes(slice.sketchBasis());
    rows.add(
        new Row(
            name,
            slice.year(),
            members.size(),
            width(basis.replicatesOfMean(sketched)),
            width(direct.meanOver(numbers)),
            width(other.meanOver(numbers))));
  }

  private static double width(double... draws) {
    double[] sorted = Arrays.stream(draws).sorted().toArray();
    return Percentiles.quantile(sorted, 0.95) - Percentiles.quantile(sorted, 0.05);
  }

  private static void print(String what, List<Row> rows) {
    System.out.println(
        "| " + what + " | groups | 10% | median | 90% | below .85 | own noise 10% to 90% |");
    System.out.println("|---|--:|--:|--:|--:|--:|---|");
    for (int decade = 1940; decade < LAST_YEAR; decade += 10) {
      int from = decade;
      line(
          decade + "s",
          rows.stream().filter(r -> r.year() >= from && r.year() < from + 10).toList());
    }
    line("3 to 6 members", rows.stream().filter(r -> r.size() <= 6).toList());
    line("7 to 12", rows.stream().filter(r -> r.size() > 6 && r.size() <= 12).toList());
    line("13 to 30", rows.stream().filter(r -> r.size() > 12).toList());
    line("all", rows);
    for (Row r : rows) {
      if (NAMED.contains(r.group() + " " + r.year())) {
        System.out.printf(
            Locale.ROOT,
            "%s %d: %.3f sketch, %.3f direct, %.3f other seed, ratio %.2f%n",
            r.group(),
            r.year(),
            r.sketch(),
            r.direct(),
            r.other(),
            r.ratio());
      }
    }
  }

  private static final List<String> NAMED =
      List.of(
          "WARSAW-PACT 1984",
          "WARSAW-PACT 1985",
          "NATO 1984",
          "NATO 1985",
          "ANZUS 1978",
          "EU 2018",
          "BENELUX 1995",
          "SCO 2014",
          "BRICS 2017");

  private static void line(String name, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    double[] ratios = rows.stream().mapToDouble(Row::ratio).sorted().toArray();
    double[] noise = rows.stream().mapToDouble(r -> r.other() / r.direct()).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.2f | %.2f | %.2f | %.0f%% | %.2f to %.2f |%n",
        name,
        rows.size(),
        Percentiles.quantile(ratios, 0.1),
        Percentiles.quantile(ratios, 0.5),
        Percentiles.quantile(ratios, 0.9),
        100.0 * Arrays.stream(ratios).filter(r -> r < 0.85).count() / ratios.length,
        Percentiles.quantile(noise, 0.1),
        Percentiles.quantile(noise, 0.9));
  }
}
