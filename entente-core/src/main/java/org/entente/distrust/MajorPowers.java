package org.entente.distrust;

/* The major powers of the Correlates of War [CorrelatesOfWar2017]: COW code, first and last year at
whose end the state was one. */
final class MajorPowers {
  private static final int OPEN = 9999;
  private static final int[][] SPELLS = {
    {2, 1898, OPEN}, {200, 1816, OPEN}, {220, 1816, 1939}, {220, 1945, OPEN}, {255, 1816, 1917},
    {255, 1925, 1944}, {255, 1991, OPEN}, {300, 1816, 1917}, {325, 1860, 1942}, {365, 1816, 1916},
    {365, 1922, OPEN}, {710, 1950, OPEN}, {740, 1895, 1944}, {740, 1991, OPEN},
  };

  private MajorPowers() {}

  /* Whether a state is one at the end of a year. */
  static boolean has(int code, int year) {
    for (int[] spell : SPELLS) {
      if (spell[0] == code && spell[1] <= year && year <= spell[2]) {
        return true;
      }
    }
    return false;
  }
}
