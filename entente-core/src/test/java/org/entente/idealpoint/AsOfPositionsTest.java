package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// Positions as of a period's end, and positions by issue area: laws.
final class AsOfPositionsTest {

  /// Later votes do not reach an earlier figure: the same bits with and without them.
  @Test
  void laterVotesChangeNothing() {
    DrawnVotes drawn = DrawnVotes.of(31, 20, 5, 15);
    AsOfPositions all = AsOfPositions.of(drawn.votes(), drawn.options(), Run.quiet(1, 2));
    AsOfPositions early = AsOfPositions.of(drawn.votes().upTo(2), drawn.options(), Run.quiet());
    for (int a = 0; a < 20; a++) {
      for (int t = 0; t <= 2; t++) {
        assertThat(all.find("s" + a, t)).isEqualTo(early.find("s" + a, t));
      }
    }
    assertThat(all.covers(4)).isTrue();
    assertThat(all.covers(5)).isFalse();
  }

  /// The last period's figure is that of the whole fit, up to the tolerance.
  @Test
  void theLastPeriodIsThatOfTheWholeFit() {
    DrawnVotes drawn = DrawnVotes.of(32, 30, 4, 40);
    AsOfPositions asOf = AsOfPositions.of(drawn.votes(), drawn.options(), Run.quiet());
    IdealPointFit whole =
        ((IdealPointOutcome.Converged)
                IdealPointModel.fit(drawn.votes(), drawn.options(), Run.quiet()))
            .fit();
    for (int a = 0; a < 30; a++) {
      double one = asOf.find("s" + a, 3).orElseThrow().mean();
      assertThat(one).isCloseTo(whole.position("s" + a, 3).orElseThrow().mean(), within(0.02));
    }
  }

  /// An anchor that crosses to the other side takes the direction with it: in every period it
  /// stands above 0, while the others keep their order against it. By hand: actors 0 to 9 in a row,
  /// and one who votes with the last in the first period and with the first in the second.
  @Test
  void anAnchorStaysOnItsSide() {
    RollCallRecord.Builder votes = RollCallRecord.builder();
    int turncoat = votes.actor("turncoat");
    for (int period = 0; period < 2; period++) {
      for (int k = 0; k < 27; k++) {
        int place = votes.rollCall(period + "-" + k, period);
        for (int a = 0; a < 10; a++) {
          votes.vote(votes.actor("s" + a), place, a > k / 3 ? 3 : 1);
        }
        votes.vote(turncoat, place, period == 0 ? 3 : 1);
      }
    }
    IdealPointOptions options =
        IdealPointOptions.defaults()
            .with(new IdealPointOptions.Anchors(List.of("turncoat"), List.of()));
    AsOfPositions positions = AsOfPositions.of(votes.build(), options, Run.quiet());
    for (int period = 0; period < 2; period++) {
      double first = positions.find("s0", period).orElseThrow().mean();
      double last = positions.find("s9", period).orElseThrow().mean();
      assertThat(positions.find("turncoat", period).orElseThrow().mean()).isPositive();
      assertThat(period == 0 ? last - first : first - last).isPositive();
    }
  }

  /// By hand: with one area the distance over areas is the size of the difference, less its error,
  /// within its interval; an area that cannot be fitted is named.
  @Test
  void distanceOverAreas() {
    DrawnVotes drawn = DrawnVotes.of(33, 30, 2, 60);
    Map<String, RollCallRecord> votes = new LinkedHashMap<>();
    votes.put("trade", drawn.votes());
    votes.put("nothing", RollCallRecord.builder().build());
    IssuePositions issues = IssuePositions.fit(votes, drawn.options(), Run.quiet());
    assertThat(issues.refused()).containsOnlyKeys("nothing");
    int high = 0;
    int low = 0;
    for (int a = 0; a < 30; a++) {
      high = drawn.at(a, 1) > drawn.at(high, 1) ? a : high;
      low = drawn.at(a, 1) < drawn.at(low, 1) ? a : low;
    }
    var distance = issues.distance("s" + high, "s" + low, 1).orElseThrow();
    double gap =
        Objects.requireNonNull(issues.differences("s" + high, "s" + low, 1).get("trade")).value();
    assertThat(gap).isPositive();
    assertThat(distance.value()).isBetween(0.9 * gap, gap);
    assertThat(distance.areas()).isOne();
    assertThat(distance.value()).isBetween(distance.interval().low(), distance.interval().high());
    assertThat(issues.distance("s1", "nobody", 1)).isEmpty();
  }
}
