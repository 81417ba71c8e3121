package org.entente.part.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.part.Group;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// By hand. Three states, ten joint roll calls a pair: 1-2 always alike (D_o 0), 1-3 opposed on one
/// (D_o .1), 2-3 opposed on five (D_o .5). D_w = (0 + .1 + .5) / 3 = .2.
class InterestsByWorldVotesTest {
  private static MadeUpYear year() {
    return MadeUpYear.of(2010, 1, 2, 3)
        .dyad(DyadColumn.YY, 1, 2, 10)
        .dyad(DyadColumn.YY, 1, 3, 9)
        .dyad(DyadColumn.YN, 1, 3, 1)
        .dyad(DyadColumn.YY, 2, 3, 5)
        .dyad(DyadColumn.YN, 2, 3, 5);
  }

  private static double of(int one, int other) {
    Group group = year().group(one, other);
    return new InterestsByWorldVotes().value(group).orElseThrow();
  }

  @Test
  void closeness_isAgainstTwoStatesAtRandom() {
    assertThat(of(1, 2)).isEqualTo(1);
    assertThat(of(1, 3)).isCloseTo(0.5, within(1e-6));
    // 1 - .5/.2 = -1.5 is cut.
    assertThat(of(2, 3)).isEqualTo(-1);
  }

  @Test
  void figure_isTheMeanOfTheDyadsAndHoldsTheValue() {
    MadeUpYear year = year();
    var figure =
        new InterestsByWorldVotes()
            .figure(MadeUpYear.panel(year), year.group(1, 2, 3), Run.quiet())
            .known()
            .orElseThrow();
    assertThat(figure.value()).isCloseTo(0.5 / 3, within(1e-6));
    assertThat(figure.interval().low()).isLessThan(figure.value());
    assertThat(figure.interval().high()).isGreaterThan(figure.value());
  }

  @Test
  void withoutVotes_thereIsNoFigure() {
    assertThat(new InterestsByWorldVotes().value(MadeUpYear.of(2010, 1, 2).group(1, 2))).isEmpty();
  }
}
