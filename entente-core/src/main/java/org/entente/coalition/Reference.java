package org.entente.coalition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.evidence.Provenance;

/// The values that a coalition's figure is placed among: those of other real coalitions, or of
/// random ones.
final class Reference {
  private static final double TAIL = 0.05;

  private final double[] ascending;
  private final int fewest;
  private final Words words;

  /// What the values are.
  ///
  /// @param unit what they are values of, such as `random coalitions`
  /// @param percentile what a percentile among them is
  /// @param none why there is nothing to say where they are too few
  /// @param settings how they were drawn, for the provenance
  record Words(String unit, String percentile, String none, Map<String, String> settings) {
    Words {
      settings = Map.copyOf(settings);
    }

    private Provenance provenance(List<String> datasets, int values, String method) {
      return new Provenance(datasets, values, unit, method, new TreeMap<>(settings));
    }
  }

  /// The values (sorted in a copy), of which fewer than `fewest` say nothing.
  Reference(double[] values, int fewest, Words words) {
    this.ascending = values.clone();
    Arrays.sort(ascending);
    this.fewest = fewest;
    this.words = words;
  }

  /// Their median, with their 5th and 95th percentile as interval; missing where they are too few.
  Figure spread(List<String> datasets) {
    if (ascending.length < fewest) {
      return Figure.missing(words.none());
    }
    return Figure.of(
        Percentiles.quantile(ascending, 0.5),
        new Interval(
            Percentiles.quantile(ascending, TAIL),
            Percentiles.quantile(ascending, 1 - TAIL),
            1 - 2 * TAIL,
            Interval.Basis.RANGE),
        words.provenance(datasets, ascending.length, "median, 5th to 95th percentile"));
  }

  /// The percentile of a figure: the share, in percent, of values that are lower, equal ones
  /// counted half. Its interval is that of the figure's interval ends.
  Figure percentile(Figure figure) {
    return switch (figure) {
      case Figure.Missing missing -> missing;
      case Figure.Known _ when ascending.length < fewest -> Figure.missing(words.none());
      case Figure.Known known -> {
        Interval in = known.interval();
        yield Figure.of(
            rank(known.value()),
            new Interval(rank(in.low()), rank(in.high()), in.level(), in.basis()),
            words.provenance(known.provenance().datasets(), ascending.length, words.percentile()));
      }
    };
  }

  private double rank(double value) {
    return RandomCoalitions.rank(ascending, value);
  }
}
