package org.entente.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.evidence.Figure;
import org.junit.jupiter.api.Test;

/// Figures as they are recorded. Expected values: those that were set.
class RecordedTest {
  private static final YearSlice SLICE =
      MadeUpYear.of(2020, 1, 2, 3)
          .state(StateColumn.GDP, 1, 7)
          .served(StateColumn.GDP, 2018, "made-up")
          .dataEnd(StateColumn.CINC, 2016)
          .votes(1, 2, 5, 3, 4)
          .served(DyadColumn.YY, 2020, "votes")
          .slice();

  @Test
  void state_saysTheYearItIsOfAndWhatServedIt() {
    Figure.Known gdp = Recorded.of(SLICE, StateColumn.GDP, 0).known().orElseThrow();

    assertThat(gdp.value()).isEqualTo(7);
    assertThat(gdp.provenance().findYear()).hasValue(2018);
    assertThat(gdp.provenance().datasets()).containsExactly("made-up");
  }

  @Test
  void stateWithoutAValue_isNotZero() {
    assertThat(Recorded.of(SLICE, StateColumn.GDP, 1))
        .isEqualTo(Figure.missing("no gdp on record in 2018"));
    assertThat(Recorded.of(SLICE, StateColumn.CINC, 0))
        .isEqualTo(Figure.missing("data on cinc end in 2016; 2020 is unknown"));
  }

  @Test
  void count_addsTheColumns() {
    int both = SLICE.dyads().find(1, 2).orElseThrow();
    int other = SLICE.dyads().find(1, 3).orElseThrow();

    Figure.Known votes =
        Recorded.count(SLICE, DyadColumn.votes(), both, "roll calls", "joint votes")
            .known()
            .orElseThrow();
    assertThat(votes.value()).isEqualTo(12);
    assertThat(votes.provenance().observations()).isEqualTo(12);
    assertThat(
            Recorded.count(SLICE, DyadColumn.votes(), other, "roll calls", "joint votes").known())
        .isEmpty();
  }
}
