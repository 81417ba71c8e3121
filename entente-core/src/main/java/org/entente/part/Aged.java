package org.entente.part;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.entente.evidence.Bounds;
import org.entente.evidence.Drift;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.evidence.Sampled;
import org.entente.panel.Panel;
import org.entente.run.Phrase;
import org.entente.run.Run;

/// A definition whose figures age: where its data end before the panel's date, the value is the one
/// known last, with its year, and its interval is that within which such values were found after as
/// many years ([Drift]), or its own where that is wider.
///
/// A value goes missing when it is older than movements were measured for, or when its interval is
/// as wide as the middle 90% of all such values: then it says nothing any more. Draws spread over
/// the interval by normal errors of the members, so that groups that share members share what is
/// not known about them; those of dyads likewise.
///
/// Method and measured coverage: docs/methods/ageing.md. Cost: draws times members above that of
/// the definition, where its figures have aged.
public final class Aged extends DefinitionOver {
  /* Odd and one above a multiple of twenty, so that the 5th and 95th percentile are draws. */
  private static final int DRAWS = 201;
  private static final long STREAM = 0xA6E;
  private static final Pattern LAST_VALUE = Pattern.compile("^(last known in \\d+) \\([^)]*\\)");
  private static final double[] QUANTILES = quantiles();

  private Aged(PartDefinition definition) {
    super(definition);
  }

  /// The definition with figures that age.
  public static PartDefinition of(PartDefinition definition) {
    return definition instanceof Aged ? definition : new Aged(definition);
  }

  /// The key of a definition in a table of [Drift].
  public static String key(PartDefinition definition) {
    return definition.part().key() + "/" + definition.key();
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    Estimate estimate = definition.estimate(panel, group, run);
    int[] codes = IntStream.range(0, group.size()).map(group::code).toArray();
    return aged(panel, Drift.Of.COALITION, estimate, run, codes);
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    Map<Detail, Figure> details = new LinkedHashMap<>();
    definition
        .details(panel, group, run)
        .forEach((detail, figure) -> details.put(detail, dated(figure, panel)));
    return details;
  }

  /// A figure that says how much older it is than the panel's date. It is a figure of its year: its
  /// interval is that of then.
  public static Figure dated(Figure figure, Panel panel) {
    if (figure instanceof Figure.Known(double value, Interval in, Provenance provenance)
        && provenance.findYear().isPresent()
        && provenance.findYear().getAsInt() < panel.present()) {
      return Figure.of(
          value, in, provenance.aged(panel.present() - provenance.findYear().getAsInt()));
    }
    return figure;
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    return definition.dyads(panel, group, run).stream()
        .map(d ->
            age(panel, d.estimate()) == 0
                ? d
                : DyadFigure.of(
                    d.first(),
                    d.second(),
                    aged(panel, Drift.Of.DYAD, d.estimate(), run, d.first(), d.second()),
                    d.why()))
        .toList();
  }

  @Override
  public List<MemberFigure> members(Panel panel, Group group, Run run) {
    return definition.members(panel, group, run).stream()
        .map(m ->
            m.figure() instanceof Figure.Known known && age(panel, known.provenance()) > 0
                ? new MemberFigure(m.state(), aged(panel, known, run, m.state()), m.why())
                : m)
        .toList();
  }

  private Figure aged(Panel panel, Figure.Known known, Run run, int state) {
    Interval in = known.interval();
    return aged(
            panel,
            Drift.Of.MEMBER,
            Estimate.of(
                known.value(),
                new Bounds(
                    Math.min(in.low(), known.value()),
                    Math.max(in.high(), known.value()),
                    in.level()),
                known.provenance()),
            run,
            state)
        .figure();
  }

  private int age(Panel panel, Estimate estimate) {
    return estimate instanceof Estimate.Known known ? age(panel, known.provenance()) : 0;
  }

  /* That of the columns, or of the figure where it says that it is of an earlier year. */
  private int age(Panel panel, Provenance provenance) {
    int ofColumns = panel.age(columns());
    int year = provenance.findYear().orElse(panel.present());
    return Math.max(ofColumns, panel.present() - year);
  }

  private Estimate aged(Panel panel, Drift.Of of, Estimate estimate, Run run, int... codes) {
    int age = age(panel, estimate);
    if (age == 0 || !(estimate instanceof Estimate.Known known)) {
      return estimate;
    }
    int year = panel.present() - age;
    Provenance provenance = known.provenance().inYear(year).aged(age);
    if (!panel.drift().isMeasured(key(this), of, panel.present())) {
      return Estimate.of(known.value(), known.draws(), provenance);
    }
    return panel
        .drift()
        .find(key(this), of, panel.present(), age, known.value())
        .filter(ends -> !ends.saysNothing())
        .<Estimate>map(ends -> moved(known, ends, provenance, run, codes))
        .orElseGet(() ->
            Estimate.missing(
                Phrase.of(
                    "last known in %s (%s): after %s years it says nothing of %s",
                    year, shown(known.value()), age, panel.present())));
  }

  /// The reason of a figure that is too old, without the value it had, so that the reasons of many
  /// dyads are one: `last known in 2015: after 4 years it says nothing of 2019`. Other reasons
  /// stay.
  public static String withoutValue(String reason) {
    return LAST_VALUE.matcher(reason).replaceFirst("$1");
  }

  private String shown(double value) {
    boolean share = meaning().scale().share();
    return share ? Phrase.of("%.0f%%", 100 * value) : Phrase.of("%.2f", value);
  }

  private Estimate moved(
      Estimate.Known known, Drift.Ends ends, Provenance provenance, Run run, int... codes) {
    Interval own = known.interval();
    double least = meaning().scale().least();
    double greatest = meaning().scale().greatest();
    double low = Math.max(least, Math.min(own.low(), ends.low()));
    double high = Math.min(greatest, Math.max(own.high(), ends.high()));
    return Estimate.of(
        known.value(),
        Sampled.later(
            Sampled.Kind.DRIFT,
            least,
            greatest,
            () -> draws(known.value(), low, high, least, greatest, run, codes)),
        provenance);
  }

  /* Half a normal distribution to each side of the value, with the ends as 5th and 95th percentile;
   * in the order of the members' own normal errors. */
  private double[] draws(
      double value, double low, double high, double least, double greatest, Run run, int... codes) {
    double[] errors = new double[DRAWS];
    for (int code : codes) {
      SplittableRandom random =
          run.stream(STREAM, List.of(Part.values()).indexOf(meaning().part()), code);
      for (int b = 0; b < DRAWS; b++) {
        errors[b] += random.nextGaussian();
      }
    }
    Integer[] order =
        IntStream.range(0, DRAWS)
            .boxed()
            .sorted(Comparator.comparingDouble(b -> errors[b]))
            .toArray(Integer[]::new);
    double[] draws = new double[DRAWS];
    for (int rank = 0; rank < DRAWS; rank++) {
      double z = QUANTILES[rank];
      double side = z < 0 ? Math.max(0, value - low) : Math.max(0, high - value);
      draws[order[rank]] = Math.max(least, Math.min(greatest, value + z / Interval.Z90 * side));
    }
    return draws;
  }

  private static double[] quantiles() {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double[] z = new double[DRAWS];
    Arrays.setAll(
        z,
        b -> {
          double half = 0.5 / (DRAWS - 1);
          return normal.inverseCumulativeProbability(
              Math.max(half, Math.min(1 - half, (double) b / (DRAWS - 1))));
        });
    return z;
  }
}
