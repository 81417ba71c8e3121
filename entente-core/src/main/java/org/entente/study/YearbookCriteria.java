package org.entente.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.distrust.DyadEvents;
import org.entente.distrust.DyadFeatures;
import org.entente.distrust.Outcome;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;

/// The criteria that the yearbook itself holds: disputes and clashes of all dyads, and the peace
/// scale of those that are coded, every fifth year.
///
/// A dyad is coded because it has a history, so that the peace scale ranks dyads in contact only.
public final class YearbookCriteria {
  private static final int FIRST = 1950;
  private static final int EVERY = 5;
  private static final int AHEAD = 5;

  private YearbookCriteria() {}

  /// The cases of a yearbook, those of outcomes that it does not reach left out. Cost: the dyads of
  /// a dozen years.
  public static Map<Criterion, List<CriterionCase>> of(Yearbook yearbook) {
    Map<Criterion, List<CriterionCase>> cases = new LinkedHashMap<>();
    List<CriterionCase> disputes = new ArrayList<>();
    List<CriterionCase> clashes = new ArrayList<>();
    List<CriterionCase> peace = new ArrayList<>();
    DyadEvents events = DyadEvents.of(yearbook, FIRST, DistrustStudy.LAST_OUTCOME);
    for (int year = FIRST; year + AHEAD <= DistrustStudy.LAST_OUTCOME; year += EVERY) {
      if (yearbook.years().contains(year) && yearbook.years().contains(year + AHEAD)) {
        read(yearbook.year(year), yearbook.year(year + AHEAD), events, disputes, clashes, peace);
      }
    }
    cases.put(Criterion.DISPUTE, disputes);
    cases.put(Criterion.CLASH, clashes);
    cases.put(Criterion.PEACE, peace);
    return cases;
  }

  private static void read(
      YearSlice slice,
      YearSlice later,
      DyadEvents events,
      List<CriterionCase> disputes,
      List<CriterionCase> clashes,
      List<CriterionCase> peace) {
    Dyads dyads = slice.dyads();
    DyadFeatures features = DyadFeatures.of(slice);
    int year = slice.year();
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        int key = DyadEvents.key(dyads, i, j);
        List<Integer> two = List.of(dyads.stateCode(i), dyads.stateCode(j));
        String block = String.valueOf(key);
        if (features.isKnown(dyads.index(i, j))) {
          boolean dispute = events.came(Outcome.DISPUTE, key, year + 1, year + AHEAD);
          boolean clash = events.came(Outcome.CLASH, key, year + 1, year + AHEAD);
          disputes.add(new CriterionCase(year, two, false, dispute ? 1 : 0, block));
          clashes.add(new CriterionCase(year, two, false, clash ? 1 : 0, block));
        }
        OptionalInt then = later.dyads().find(two.getFirst(), two.getLast());
        float level = then.isPresent() ? later.at(DyadColumn.PEACE, then.getAsInt()) : Float.NaN;
        if (!Float.isNaN(level)) {
          peace.add(new CriterionCase(year, two, false, level, block));
        }
      }
    }
  }
}
