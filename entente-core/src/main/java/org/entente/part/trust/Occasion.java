package org.entente.part.trust;

import org.entente.distrust.DyadFeatures;
import org.entente.part.Group;

/* Which dyads of a group have had an occasion to quarrel. */
final class Occasion {
  private Occasion() {}

  /* Whether any has. */
  static boolean isAmong(Group group) {
    for (int a = 0; a < group.size(); a++) {
      for (int b = a + 1; b < group.size(); b++) {
        if (DyadFeatures.hasOccasion(group.slice(), group.number(a), group.number(b))) {
          return true;
        }
      }
    }
    return false;
  }

  /* How many have not. */
  static int without(Group group) {
    int without = 0;
    for (int a = 0; a < group.size(); a++) {
      for (int b = a + 1; b < group.size(); b++) {
        without +=
            DyadFeatures.hasOccasion(group.slice(), group.number(a), group.number(b)) ? 0 : 1;
      }
    }
    return without;
  }
}
