package org.entente.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.junit.jupiter.api.Test;

/// Interests from ideal points. Expected values: by hand.
final class InterestsByIdealPointsTest {
  private static Group group(float... positions) {
    int[] codes = new int[positions.length];
    List<Integer> all = new java.util.ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      codes[i] = 10 * (i + 1);
      all.add(codes[i]);
    }
    Map<StateColumn, float[]> columns = new EnumMap<>(StateColumn.class);
    columns.put(StateColumn.IDEAL_POINT, positions);
    Dyads dyads = Dyads.of(codes);
    YearSlice slice =
        new YearSlice(
            2000,
            dyads,
            10,
            new TreeMap<>(),
            columns,
            new EnumMap<>(DyadColumn.class),
            new byte[0],
            new byte[dyads.count()][0]);
    return Group.of(slice, all);
  }

  /// Dyads at 0.5, 3 and 2.5 apart: (0.5 - 1 - 1) / 3, as none counts less than -1.
  @Test
  void theMeanOverDyadsWithAFloor() {
    double value = new InterestsByIdealPoints().value(group(0, 0.5f, 3)).orElseThrow();
    assertThat(value).isCloseTo(-0.5, within(1e-6));
  }

  /// A member without a position is left out, and a lone position is no dyad.
  @Test
  void membersWithoutPositionAreLeftOut() {
    InterestsByIdealPoints definition = new InterestsByIdealPoints();
    assertThat(definition.value(group(1, Float.NaN, 1)).orElseThrow()).isEqualTo(1);
    assertThat(definition.value(group(1, Float.NaN))).isEmpty();
  }

  @Test
  void itIsFoundByItsKey() {
    assertThat(Definitions.get(Part.INTERESTS, "ideal-points"))
        .isInstanceOf(InterestsByIdealPoints.class);
  }
}
