package org.entente.part.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
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

  /// By hand: ten roll calls a year. In 2010 states 1 and 3 voted together on two, fewer than a
  /// quarter, so that theirs are the votes of 2009, against the world of 2009: D_o .1, D_w .2,
  /// closeness .5. In 2010 itself D_w is (0 + .5) / 2, without their two votes.
  @Test
  void aDyadWithTooFewVotes_hasTheVotesAndTheWorldOfTheYearBefore() {
    MadeUpYear before =
        MadeUpYear.of(2009, 1, 2, 3)
            .votes(1, 2, 10, 0, 0)
            .votes(1, 3, 9, 1, 0)
            .votes(2, 3, 5, 5, 0);
    MadeUpYear now =
        MadeUpYear.of(2010, 1, 2, 3)
            .votes(1, 2, 10, 0, 0)
            .votes(1, 3, 1, 1, 0)
            .votes(2, 3, 5, 5, 0);
    Panel panel = MadeUpYear.panel(before, now);
    InterestsByWorldVotes closeness = new InterestsByWorldVotes();
    var figure =
        closeness
            .figure(panel, Group.of(panel.now(), List.of(1, 3)), Run.quiet())
            .known()
            .orElseThrow();

    assertThat(figure.value()).isCloseTo(0.5, within(1e-6));
    assertThat(figure.provenance().findYear()).hasValue(2009);
    // D_o .5, D_w (0 · 10 + .5 · 10) / 20 = .25
    assertThat(closeness.value(Group.of(panel.now(), List.of(2, 3))).orElseThrow())
        .isCloseTo(-1, within(1e-6));
  }

  @Test
  void withoutVotes_thereIsNoFigure() {
    assertThat(new InterestsByWorldVotes().value(MadeUpYear.of(2010, 1, 2).group(1, 2))).isEmpty();
  }
}
