package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.evidence.Figure;
import org.entente.evidence.Range;
import org.entente.scenario.Change;
import org.entente.scenario.MadeUpStates;
import org.entente.scenario.Undertaking;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which change crosses which red line, by hand.
class RedLineTest {
  private static final State TEN = MadeUpStates.state(10);
  private static final State TWENTY = MadeUpStates.state(20);
  private static final State THIRTY = MadeUpStates.state(30);

  private static final Change JOIN_20 = new Change.Join(TWENTY, "assumed");
  private static final Change LEAVE_10 = new Change.Leave(TEN, "assumed");
  private static final Change REPLACE = new Change.Replace(TEN, TWENTY, "assumed");
  private static final Change DEFENCE = new Change.Undertake(Undertaking.MUTUAL_DEFENCE, "assumed");
  private static final Change MAJORITY = new Change.Rule(Coalition.Rule.MAJORITY, 0, "assumed");
  private static final Change SHOCK = new Change.Shock(TEN, Change.Quantity.GDP, .5, "assumed");
  private static final List<Change> ALL =
      List.of(JOIN_20, LEAVE_10, REPLACE, DEFENCE, MAJORITY, SHOCK);

  private static RedLine line(@Nullable Range likelihood, Trigger... triggers) {
    return new RedLine(
        "no-nato",
        TEN,
        "PACT",
        List.of(triggers),
        RedLine.Response.LEAVES,
        likelihood,
        new Grounds(List.of(), "", "", null, ""));
  }

  private static List<Change> crossing(Trigger trigger) {
    return ALL.stream().filter(c -> trigger.findIn(List.of(c)).isPresent()).toList();
  }

  @Test
  void eachTriggerIsMetByItsChangesAlone() {
    assertThat(crossing(new Trigger.Joins(TWENTY))).containsExactly(JOIN_20, REPLACE);
    assertThat(crossing(new Trigger.Joins(null))).containsExactly(JOIN_20, REPLACE);
    assertThat(crossing(new Trigger.Joins(TEN))).isEmpty();
    assertThat(crossing(new Trigger.Leaves(TEN))).containsExactly(LEAVE_10, REPLACE);
    assertThat(crossing(new Trigger.Leaves(null))).containsExactly(LEAVE_10, REPLACE);
    assertThat(crossing(new Trigger.Leaves(TWENTY))).isEmpty();
    assertThat(crossing(new Trigger.Undertakes(Undertaking.MUTUAL_DEFENCE)))
        .containsExactly(DEFENCE);
    assertThat(crossing(new Trigger.Undertakes(Undertaking.SANCTIONS))).isEmpty();
    assertThat(crossing(new Trigger.Decides(Coalition.Rule.MAJORITY))).containsExactly(MAJORITY);
    assertThat(crossing(new Trigger.Decides(Coalition.Rule.CONSENSUS))).isEmpty();
    assertThat(crossing(new Trigger.Other("it turns away"))).isEmpty();
  }

  /* A state is the same by its code, whatever its name of the date. */
  @Test
  void aStateUnderAnotherNameIsTheSame() {
    State renamed =
        new State(20, "X", "", "", "Another name", List.of(), "", "", "", TWENTY.periods());
    assertThat(new Trigger.Joins(renamed).findIn(List.of(JOIN_20))).contains(JOIN_20);
  }

  @Test
  void theFirstTriggerThatIsMetNamesTheChange() {
    RedLine line =
        line(null, new Trigger.Other("words"), new Trigger.Leaves(TEN), new Trigger.Joins(TWENTY));
    assertThat(line.findCrossing(List.of(SHOCK, JOIN_20, LEAVE_10))).contains(LEAVE_10);
    assertThat(line.findCrossing(List.of(SHOCK, JOIN_20))).contains(JOIN_20);
    assertThat(line.findCrossing(List.of(SHOCK))).isEqualTo(Optional.empty());
    assertThat(line.findCrossing(List.of())).isEmpty();
    assertThat(line(null).findCrossing(ALL)).as("without triggers").isEmpty();
    assertThat(line(null, new Trigger.Joins(THIRTY)).findCrossing(ALL)).isEmpty();
  }

  @Test
  void triggersInWords() {
    assertThat(
            Stream.of(
                    new Trigger.Undertakes(Undertaking.MUTUAL_DEFENCE),
                    new Trigger.Joins(TWENTY),
                    new Trigger.Joins(null),
                    new Trigger.Leaves(TEN),
                    new Trigger.Leaves(null),
                    new Trigger.Decides(Coalition.Rule.DOUBLE_MAJORITY),
                    new Trigger.Other("it turns away"))
                .map(Trigger::words))
        .containsExactly(
            "it takes on mutual defence",
            "S20 joins",
            "any state joins",
            "S10 leaves",
            "any member leaves",
            "it decides by double majority",
            "it turns away");
  }

  @Test
  void aLikelihoodIsAProbability() {
    assertThat(line(null).likelihoodFigure()).isEqualTo(Figure.missing("nobody has judged it"));
    Figure.Known known = line(new Range(.1, .3, .6)).likelihoodFigure().known().orElseThrow();
    assertThat(known.value()).isEqualTo(.3);
    assertThat(known.interval().low()).isEqualTo(.1);
    assertThat(known.interval().high()).isEqualTo(.6);
    for (Range bad : List.of(Range.between(-.1, .5), Range.between(.5, 1.1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> line(bad))
          .withMessage("likelihood (" + bad.low() + " to " + bad.high() + ") must be 0 to 1");
    }
    assertThat(line(Range.between(0, 1)).likelihood()).isNotNull();
  }
}
