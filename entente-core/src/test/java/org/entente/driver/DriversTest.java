package org.entente.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.coalition.PartAssessment;
import org.entente.evidence.Interval;
import org.entente.part.Aggregation;
import org.entente.part.Part;
import org.entente.part.Scale;
import org.entente.run.Run;
import org.entente.scenario.MadeUpStates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Which pairs a made-up verdict hangs on, against the closed form of a mean and a scan of every
/// pair's scale.
@Tag("slow")
class DriversTest {
  private static final Run RUN = Run.quiet(7, 2);
  private static final Assessor ASSESSOR = new Assessor(Assessor.withDefaults().definitions(), 10);

  private static final Assessment MADE = assessment(17);

  private static Assessment assessment(long seed) {
    return ASSESSOR.assess(MadeUpStates.situation(seed, 10, 20, 30, 40), Optional.empty(), RUN);
  }

  private static List<Drivers.Input> of(Drivers drivers, Part part) {
    return drivers.inputs().stream().filter(i -> i.part() == part).toList();
  }

  @Test
  void everyPairOfAPart_thoseThatMoveItMostFirst() {
    Drivers drivers = Drivers.of(MADE, RUN);
    for (Part part : List.of(Part.INTERESTS, Part.TRUST)) {
      if (drivers.silent().contains(part)) {
        assertThat(of(drivers, part)).isEmpty();
        continue;
      }
      List<Drivers.Input> inputs = of(drivers, part);
      assertThat(inputs).hasSize(6);
      for (int k = 0; k < inputs.size(); k++) {
        Drivers.Input input = inputs.get(k);
        assertThat(input.first()).isLessThan(input.second());
        assertThat(input.alone()).isLessThanOrEqualTo(input.total() + .05);
        if (k > 0) {
          assertThat(input.effect()).isLessThanOrEqualTo(inputs.get(k - 1).effect() + 1e-12);
        }
      }
    }
  }

  /* Of a mean of m pairs one moves it by its width over m, evenly, and makes w² / Σ w² of the
  variance. */
  @Test
  void ofAMean_asTheClosedFormSays() {
    PartAssessment interests = MADE.part(Part.INTERESTS);
    assertThat(interests.meaning().aggregation()).isEqualTo(Aggregation.MEAN_OVER_DYADS);
    List<Drivers.Input> inputs = of(Drivers.of(MADE, RUN), Part.INTERESTS);
    double squares =
        inputs.stream().mapToDouble(i -> Math.pow(i.figure().interval().width(), 2)).sum();
    for (Drivers.Input input : inputs) {
      double width = input.figure().interval().width();
      assertThat(input.effect()).isCloseTo(width / inputs.size(), within(1e-9));
      assertThat(input.uneven()).isCloseTo(0, within(1e-9));
      assertThat(input.alone()).isCloseTo(width * width / squares, within(.05));
      assertThat(input.total()).isCloseTo(width * width / squares, within(.05));
    }
  }

  /* A pair turns the verdict where some figure of its scale does, and nearest at the one that is said. */
  @Test
  void whatTurnsTheVerdict_doesTurnIt_andNothingNearer() {
    int turning = 0;
    int none = 0;
    for (Assessment assessment : List.of(MADE, assessment(11))) {
      Drivers drivers = Drivers.of(assessment, RUN);
      for (Drivers.Input input : drivers.inputs()) {
        PartAssessment part = assessment.part(input.part());
        PairModel model = PairModel.of(part).orElseThrow();
        int d = place(model, input);
        Scale scale = part.meaning().scale();
        OptionalDouble border = scale.findBorder();
        if (border.isEmpty()) {
          assertThat(input.turnsAt()).isEmpty();
          continue;
        }
        boolean strong = model.with(d, input.figure().value()) >= border.getAsDouble();
        double nearest = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= 500; step++) {
          double at = scale.least() + step * (scale.greatest() - scale.least()) / 500;
          if (model.with(d, at) >= border.getAsDouble() != strong) {
            nearest = Math.min(nearest, Math.abs(at - input.figure().value()));
          }
        }
        assertThat(input.turnsAt().isPresent()).isEqualTo(Double.isFinite(nearest));
        if (input.turnsAt().isPresent()) {
          turning++;
          assertThat(input.distance())
              .isCloseTo(nearest, within((scale.greatest() - scale.least()) / 499));
          assertThat(model.with(d, input.turnsAt().getAsDouble()) >= border.getAsDouble())
              .isNotEqualTo(strong);
          Interval in = input.figure().interval();
          assertThat(input.within())
              .isEqualTo(
                  in.low() <= input.turnsAt().getAsDouble()
                      && input.turnsAt().getAsDouble() <= in.high());
        } else {
          none++;
          assertThat(input.within()).isFalse();
          assertThat(input.distance()).isInfinite();
        }
      }
      assertThat(drivers.turning())
          .isSortedAccordingTo((a, b) -> Double.compare(a.distance(), b.distance()));
    }
    assertThat(turning).as("some turn it").isPositive();
    assertThat(turning + none).isPositive();
  }

  private static int place(PairModel model, Drivers.Input input) {
    for (int d = 0; d < model.dyads().size(); d++) {
      if (model.dyads().get(d).first() == input.first()
          && model.dyads().get(d).second() == input.second()) {
        return d;
      }
    }
    throw new IllegalArgumentException("no pair of " + input);
  }

  @Test
  void theSame_onAnyNumberOfThreads() {
    assertThat(Drivers.of(MADE, Run.quiet(7, 1)).inputs())
        .isEqualTo(Drivers.of(MADE, Run.quiet(7, 3)).inputs());
  }
}
