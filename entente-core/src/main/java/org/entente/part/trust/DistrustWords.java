package org.entente.part.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.distrust.DistrustColumn;
import org.entente.distrust.DyadFeatures;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;
import org.entente.panel.YearSlice;

/* Why two states distrust each other, in words: the record, and the probabilities of what they may come to. */
final class DistrustWords {

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
    words.add(probabilities(features.of(d)));
    if (features.disputesEnd() < slice.year()) {
      words.add("as the record stood in " + features.disputesEnd() + ", where its data end");
    }
    return String.join("; ", words);
  }

  private String probabilities(double[] row) {
    return outcome.key()
        + " in a year "
        + percent(DistrustColumn.of(outcome, Horizon.ONE, row))
        + ", ten "
        + percent(DistrustColumn.of(outcome, Horizon.TEN, row));
  }

  private static String percent(double share) {
    return share < 0.01
        ? "below 1%"
        : share > 0.99 ? "above 99%" : String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }
}
