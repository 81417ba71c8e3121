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
    if (!features.isKnown(d)) {
      return DisputeRecord.why(slice, d, slice.year());
    }
    List<String> words = new ArrayList<>();
    words.add(DisputeRecord.why(slice, d, slice.year()));
    if (!DyadFeatures.hasOccasion(slice, slice.dyads().firstOf(d), slice.dyads().secondOf(d))) {
      words.add("no occasion to quarrel: no border, no major power, nothing on record");
    }
    double[] row = features.of(d);
    words.add(probabilities(row));
    if (features.disputesEnd() < slice.year()) {
      words.add("as the record stood in " + features.disputesEnd() + ", where its data end");
    }
    words.add(reasons(row));
    return String.join("; ", words);
  }

  private String probabilities(double[] row) {
    return outcome.words()
        + " within a year "
        + percent(DistrustColumn.of(outcome, Horizon.ONE, row))
        + ", five "
        + percent(DistrustColumn.of(outcome, Horizon.FIVE, row))
        + ", ten "
        + percent(DistrustColumn.of(outcome, Horizon.TEN, row));
  }

  private static String percent(double share) {
    return share < 0.01
        ? "below 1%"
        : share > 0.99 ? "above 99%" : String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }

  private String reasons(double[] row) {
    DisputeModel model = FittedModels.of(outcome, Horizon.FIVE);
    List<String> topics =
        model.contributions(row).entrySet().stream()
            .filter(e -> Math.abs(e.getValue()) >= WORTH_SAYING)
            .sorted(
                Comparator.comparingDouble((Map.Entry<Topic, Double> e) -> -Math.abs(e.getValue())))
            .limit(MOST)
            .map(e -> times(Math.exp(e.getValue())) + " by " + e.getKey().words())
            .toList();
    return topics.isEmpty()
        ? "nothing sets them apart from other dyads"
        : "odds times " + String.join(", ", topics);
  }

  private static String times(double factor) {
    return String.format(Locale.ROOT, factor >= 10 ? "%.0f" : factor >= 1 ? "%.1f" : "%.2f", factor);
  }
}
