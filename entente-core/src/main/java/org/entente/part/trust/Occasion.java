package org.entente.part.trust;

import org.entente.distrust.DyadFeatures;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;

/* Which dyads of a year have had an occasion to quarrel, kept with the year. */
final class Occasion {
  private final Dyads dyads;
  private final boolean[] had;

  private Occasion(YearSlice slice) {
    this.dyads = slice.dyads();
    this.had = new boolean[dyads.count()];
    int d = 0;
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        had[d++] = DyadFeatures.hasOccasion(slice, i, j);
      }
    }
  }

  static Occasion in(YearSlice slice) {
    return slice.kept(Occasion.class, Occasion::new);
  }

  /* Whether any two of the states with these numbers have. */
  boolean isAmong(int... numbers) {
    for (int a = 0; a < numbers.length; a++) {
      int row = dyads.firstOfRow(numbers[a]) - numbers[a] - 1;
      for (int b = a + 1; b < numbers.length; b++) {
        if (had[row + numbers[b]]) {
          return true;
        }
      }
    }
    return false;
  }

  /* How many pairs of them have not. */
  int without(int... numbers) {
    int without = 0;
    for (int a = 0; a < numbers.length; a++) {
      int row = dyads.firstOfRow(numbers[a]) - numbers[a] - 1;
      for (int b = a + 1; b < numbers.length; b++) {
        without += had[row + numbers[b]] ? 0 : 1;
      }
    }
    return without;
  }
}
