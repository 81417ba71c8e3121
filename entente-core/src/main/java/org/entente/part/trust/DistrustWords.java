package org.entente.part.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.distrust.DisputeModel;
import org.entente.distrust.DistrustColumn;
import org.entente.distrust.DyadFeatures;
import org.entente.distrust.FittedModels;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;
import org.entente.distrust.Topic;
import org.entente.panel.YearSlice;

/* Why two states distrust each other, in words: the record, the probabilities of what they may come to, and what
raises or lowers them most against the mean of all dyads. */
final class DistrustWords {
  private static final double WORTH_SAYING = 0.3;
  private static final int MOST = 3;

  private final YearSlice slice;
  private final DyadFeatures features;
  private final Outcome outcome;

  DistrustWords(YearSlice slice, DyadFeatures features, Outcome outcome) {
    this.outcome = outcome;
    this.slice = slice;
    this.features = features;
  }

  String of(int d) {
    int i = 0;
    while (i + 1 < slice.dyads().states() - 1 && slice.dyads().firstOfRow(i + 1) <= d) {
      i++;
    }
    int j = i + 1 + d - slice.dyads().firstOfRow(i);
    if (!features.isKnown(d)) {
      return DisputeRecord.why(slice, d, slice.year());
    }
    List<String> words = new ArrayList<>();
    words.add(DisputeRecord.why(slice, d, slice.year()));
    if (!DyadFeatures.hasOccasion(slice, i, j)) {
      words.add("no occasion to quarrel: no border, no major power, nothing on record");
    }
    words.add(probabilities(d));
    if (features.disputesEnd() < slice.year()) {
      words.add("as the record stood in " + features.disputesEnd() + ", where its data end");
    }
    words.add(reasons(features.of(i, j)));
    return String.join("; ", words);
  }

  private String probabilities(int d) {
    List<String> each = new ArrayList<>();
    for (Horizon horizon : Horizon.values()) {
      each.add(
          percent(slice.at(DistrustColumn.within(outcome, horizon), d)) + " " + horizon.words());
    }
    return outcome.words() + ": " + String.join(", ", each);
  }

  private static String percent(double share) {
    return share < 0.01
        ? "below 1%"
        : share > 0.99 ? "above 99%" : String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }

  private String reasons(double[] row) {
    DisputeModel model = FittedModels.of(outcome, Horizon.FIVE);
    List<Map.Entry<Topic, Double>> topics =
        model.contributions(row).entrySet().stream()
            .filter(e -> Math.abs(e.getValue()) >= WORTH_SAYING)
            .sorted(
                Comparator.comparingDouble((Map.Entry<Topic, Double> e) -> -Math.abs(e.getValue())))
            .limit(MOST)
            .toList();
    return topics.isEmpty()
        ? "nothing sets them apart from other dyads"
        : "odds moved most by "
            + String.join(
                ", ",
                topics.stream()
                    .map(e ->
                        String.format(
                            Locale.ROOT,
                            "%s (%s)",
                            e.getKey().words(),
                            times(Math.exp(e.getValue()))))
                    .toList());
  }

  private static String times(double factor) {
    return factor >= 1
        ? String.format(Locale.ROOT, "times %.1f", factor)
        : String.format(Locale.ROOT, "by a factor of %.2f", factor);
  }
}
