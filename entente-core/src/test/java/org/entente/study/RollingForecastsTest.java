package org.entente.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.distrust.DyadEvents;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;
import org.entente.evaluation.RollingOrigin;
import org.entente.evidence.Drift;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpBook;
import org.entente.panel.MadeUpYear;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// On made-up years in which near states quarrel more often.
class RollingForecastsTest {
  private static final int FIRST = 1946;
  private static final int LAST = 1976;
  private static final int[] CODES = {2, 20, 30, 40, 50, 60, 70, 80};
  private static final Target DISPUTE = new Target(Outcome.DISPUTE, Horizon.FIVE);
  private static final RollingOrigin ORIGINS = new RollingOrigin(1960, 1970, 5, 5);

  /* Years to `same` follow one stream; those after it follow another where `noise` is not 0. */
  private static Yearbook book(int same, long noise) {
    TreeMap<Integer, YearSlice> slices = new TreeMap<>();
    SplittableRandom shared = new SplittableRandom(7);
    int[][] last = new int[CODES.length][CODES.length];
    for (int y = FIRST; y <= LAST; y++) {
      SplittableRandom random = y <= same || noise == 0 ? shared : new SplittableRandom(noise + y);
      slices.put(y, year(y, random, last));
    }
    return new MadeUpBook(slices, Drift.NOT_MEASURED);
  }

  private static YearSlice year(int y, SplittableRandom random, int[][] last) {
    MadeUpYear year = MadeUpYear.of(y, CODES);
    for (int a = 0; a < CODES.length; a++) {
      year.state(StateColumn.CINC, CODES[a], 0.01 + random.nextDouble() / 10);
      for (int b = a + 1; b < CODES.length; b++) {
        boolean near = b == a + 1;
        last[a][b] = random.nextDouble() < (near ? 0.15 : 0.01) ? y : last[a][b];
        double since = last[a][b] == 0 ? 99 : y - last[a][b];
        year.dyad(DyadColumn.HOSTILITY_5, CODES[a], CODES[b], Math.pow(2, -since / 5))
            .dyad(DyadColumn.HOSTILITY_20, CODES[a], CODES[b], Math.pow(2, -since / 20))
            .dyad(DyadColumn.CONTIGUITY, CODES[a], CODES[b], near ? 1 : 0)
            .dyad(DyadColumn.CAPITAL_DISTANCE, CODES[a], CODES[b], 500.0 * (b - a))
            .dyad(DyadColumn.ALLIED, CODES[a], CODES[b], random.nextInt(2));
        if (last[a][b] > 0) {
          year.dyad(DyadColumn.LAST_DISPUTE, CODES[a], CODES[b], last[a][b]);
        }
      }
    }
    return year.slice();
  }

  private static double[] said(Yearbook book, int threads) {
    DyadEvents events = DyadEvents.of(book, FIRST, LAST);
    List<DyadCases> years = new ArrayList<>();
    for (int y = FIRST; y < LAST; y++) {
      years.add(DyadCases.read(book, y, events, LAST));
    }
    return RollingForecasts.of(
            years, Specification.shipped(), DISPUTE, ORIGINS, Run.quiet(1, threads))
        .probabilities();
  }

  /// All data after 1964 replaced by noise: what was said in 1960 to 1964 stays the same to the
  /// last bit, what was said later does not.
  @Test
  void nothingLater_reachesWhatWasSaid() {
    double[] as = said(book(1964, 0), 1);
    double[] noise = said(book(1964, 1000), 1);
    int dyads = CODES.length * (CODES.length - 1) / 2;
    for (int k = 0; k < 5 * dyads; k++) {
      assertThat(noise[k]).isEqualTo(as[k]);
    }
    assertThat(noise).isNotEqualTo(as);
  }

  @Test
  void threads_changeNothing() {
    assertThat(said(book(LAST, 0), 3)).isEqualTo(said(book(LAST, 0), 1));
  }

  /// Near states quarrel fifteen times as often: they must be said to.
  @Test
  void nearStates_areSaidToQuarrelMore() {
    double[] said = said(book(LAST, 0), 1);
    double near = 0;
    double far = 0;
    int at = 0;
    for (int y = 0; y < 11; y++) {
      for (int a = 0; a < CODES.length; a++) {
        for (int b = a + 1; b < CODES.length; b++) {
          near += b == a + 1 ? said[at] / 7 : 0;
          far += b == a + 1 ? 0 : said[at] / 21;
          at++;
        }
      }
    }
    assertThat(near).isGreaterThan(3 * far);
  }

  /// By hand: of the outcomes of 1950 within five years those are told whose last dispute is one of
  /// 1951 to 1955.
  @Test
  void outcomes_areDisputesOfTheYearsAfter() {
    Yearbook book = book(LAST, 0);
    DyadCases cases = DyadCases.read(book, 1950, DyadEvents.of(book, FIRST, LAST), LAST);
    for (int r = 0; r < cases.size(); r++) {
      boolean came = false;
      for (int y = 1951; y <= 1955; y++) {
        YearSlice then = book.year(y);
        int d = then.dyads().find(cases.key(r) / 1000, cases.key(r) % 1000).orElseThrow();
        came |= then.at(DyadColumn.LAST_DISPUTE, d) == y;
      }
      assertThat(cases.came(DISPUTE, r)).isEqualTo(came);
    }
  }
}
