package org.entente.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpBook;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Yearbook;
import org.entente.part.interests.InterestsByVotes;
import org.entente.part.interests.InterestsByWorldVotes;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// Made-up votes of ten states in 2000: two of the first five, or of the last five, vote alike on
/// nine of ten roll calls, and two from either side on five. Two of one side kept their word, two
/// of either did not, so that closeness tells them apart: AUC 1 by the definition.
class MeasuresStudyTest {
  private static Yearbook book() {
    int[] states = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    MadeUpYear year = MadeUpYear.of(2000, states);
    for (int a = 1; a <= 10; a++) {
      for (int b = a + 1; b <= 10; b++) {
        int yes = near(a, b) ? 5 : 3;
        int no = near(a, b) ? 4 : 2;
        year.votes(a, b, yes, 10 - yes - no, no);
      }
    }
    return MadeUpBook.of(year.all(DyadColumn.ALLIED, 0));
  }

  private static boolean near(int a, int b) {
    return (a <= 5) == (b <= 5);
  }

  private static List<CriterionCase> cases() {
    List<CriterionCase> cases = new ArrayList<>();
    for (int a = 1; a <= 10; a++) {
      for (int b = a + 1; b <= 10; b++) {
        cases.add(
            new CriterionCase(2000, List.of(a, b), false, near(a, b) ? 1 : 0, "war " + (a + b)));
      }
    }
    return cases;
  }

  private static MeasuresReport report(Criterion criterion) {
    return MeasuresStudy.of(
        book(),
        List.of(new InterestsByVotes(), new InterestsByWorldVotes()),
        Map.of(criterion, cases()),
        code -> code <= 5 ? "West" : "East",
        Run.quiet());
  }

  private static MeasuresReport.Rated rated(MeasuresReport report, String key) {
    return report.rated().stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void whatTellsThemApart_hasAnAucOfOne() {
    MeasuresReport report = report(Criterion.FULFILMENT);
    MeasuresReport.Rated pi = rated(report, "votes-pi");

    assertThat(pi.standing()).isEqualTo("default");
    assertThat(pi.cases()).isEqualTo(45);
    assertThat(pi.baseRate()).isCloseTo(20 / 45.0, within(1e-12));
    assertThat(pi.rank().find().orElseThrow()).isEqualTo(1);
    // All are unallied: what does not differ is chance.
    assertThat(rated(report, "alliance").rank().find().orElseThrow()).isEqualTo(.5);
  }

  /// Where closeness should keep it away, the same order is the worst there is.
  @Test
  void whatShouldKeepAway_isRatedTheOtherWay() {
    assertThat(rated(report(Criterion.DISPUTE), "votes-pi").rank().find().orElseThrow()).isZero();
  }

  @Test
  void anotherDefinition_isSetAgainstTheDefault() {
    MeasuresReport.Rated world = rated(report(Criterion.FULFILMENT), "votes-world");

    assertThat(world.standing()).isEqualTo("definition");
    assertThat(world.aboveDefault().find().orElseThrow()).isZero();
    assertThat(world.verdict()).isZero();
  }

  /// A year that the yearbook does not hold, and a measure without evidence, rate nothing.
  @Test
  void withoutEvidence_thereIsNoRow() {
    MeasuresReport report = report(Criterion.FULFILMENT);

    assertThat(report.rated()).noneMatch(r -> r.key().equals("trade"));
    assertThat(
            MeasuresStudy.of(
                    book(),
                    List.of(new InterestsByVotes()),
                    Map.of(
                        Criterion.DISPUTE,
                        List.of(new CriterionCase(1900, List.of(1, 2), false, 1, "1"))),
                    _ -> "",
                    Run.quiet())
                .rated())
        .isEmpty();
  }
}
