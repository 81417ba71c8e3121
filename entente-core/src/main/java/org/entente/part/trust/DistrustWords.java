package org.entente.part.trust;

import java.util.ArrayList;
import java.util.List;
import org.entente.distrust.DyadFeatures;
import org.entente.panel.YearSlice;

/* Why two states distrust each other, in words: the record, and whether they have had an occasion. */
final class DistrustWords {

  private final YearSlice slice;
  private final DyadFeatures features;

  DistrustWords(YearSlice slice, DyadFeatures features) {
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
    if (features.disputesEnd() < slice.year()) {
      words.add("as the record stood in " + features.disputesEnd() + ", where its data end");
    }
    return String.join("; ", words);
  }
}
