package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.entente.answer.question.Desk;
import org.entente.answer.question.Question;
import org.entente.coalition.Likeness;
import org.entente.coalition.Weights;
import org.entente.evidence.Drift;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.part.Part;
import org.entente.ranking.Matching;
import org.entente.ranking.RankingOptions;
import org.entente.run.Run;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.world.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is asked as of a date, no year after it is so much as opened: rows of later years can
/// alter no byte of an answer, for it never sees them.
@Tag("slow")
class LaterYearsTest {
  private static final World WORLD = WorldFiles.load(List.of());
  private static final LocalDate DAY = LocalDate.of(2012, 12, 31);
  private static final Question.Moment MOMENT = new Question.Moment(DAY, Panel.YearRule.COMPLETED);
  private static final Yearbook BUNDLED = YearbookFolder.bundled();
  private static final Desk DESK = new Desk(WORLD, new Closed());

  /* The bundled yearbook, which refuses to open a year after the day. */
  private static final class Closed implements Yearbook {
    @Override
    public NavigableSet<Integer> years() {
      return BUNDLED.years();
    }

    @Override
    public YearSlice year(int year) {
      if (year > DAY.getYear()) {
        throw new AssertionError("the figures of " + year + " were opened as of " + DAY);
      }
      return BUNDLED.year(year);
    }

    @Override
    public List<Dataset> datasets() {
      return BUNDLED.datasets();
    }

    @Override
    public Drift drift() {
      return BUNDLED.drift();
    }
  }

  static List<Question> questions() {
    Change leave = new Change.Leave(WORLD.states().get(365), "supposed");
    return List.of(
        new Question.Assess(
            "SCO",
            MOMENT,
            Map.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            Likeness.ALL,
            false),
        new Question.Compare(List.of("SCO", "CSTO"), MOMENT, Map.of()),
        new Question.Rank(
            MOMENT,
            Map.of(),
            new RankingOptions(
                Optional.of(Part.TRUST),
                new Weights(Map.of(Part.INTERESTS, 1.0)),
                Likeness.ALL,
                Matching.SIZE,
                1)),
        new Question.Explain("SCO", MOMENT, null, List.of(), Map.of(), 0, null),
        new Question.FaultLines("SCO", MOMENT, "free"),
        new Question.Suppose("SCO", MOMENT, new Scenario(List.of(leave)), Map.of()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void noLaterYear_isOpened(Question question) {
    assertThat(DESK.answer(question, Run.quiet()).page().get().sections()).isNotEmpty();
  }
}
