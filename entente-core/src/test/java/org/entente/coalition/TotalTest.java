package org.entente.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.part.Aggregation;
import org.entente.part.EvidenceKind;
import org.entente.part.Meaning;
import org.entente.part.Part;
import org.entente.part.Scale;
import org.entente.part.Wording;
import org.junit.jupiter.api.Test;

/// The total by hand: weighted means of percentiles, exit pressure from the other end.
class TotalTest {
  private static final Provenance SOURCE = Provenance.of(List.of("x"), 1, "unit", "method");

  private static PartAssessment part(Part part, Figure standing) {
    return new PartAssessment(
        meaning(part),
        Figure.exact(0.5, SOURCE),
        Figure.exact(0.1, SOURCE),
        standing,
        Figure.exact(0.1, SOURCE),
        Figure.missing("not asked"),
        Map.of(),
        List.of(),
        List.of());
  }

  private static Meaning meaning(Part part) {
    return new Meaning(
        part,
        "key",
        new Wording("words", "formula", "interval", "draws"),
        Scale.shareOf("something"),
        EvidenceKind.TIES,
        Aggregation.OTHER,
        List.of());
  }

  private static List<PartAssessment> parts(double interests, double exit) {
    return List.of(
        part(Part.INTERESTS, Figure.exact(interests, SOURCE)),
        part(Part.TRUST, Figure.missing("no record")),
        part(Part.EXIT_PRESSURE, Figure.exact(exit, SOURCE)));
  }

  @Test
  void exitPressure_countsFromTheOtherEnd() {
    // (2 · 90 + 1 · (100 - 30)) / 3 = 83.33
    Total total =
        Total.of(parts(90, 30), new Weights(Map.of(Part.INTERESTS, 2.0, Part.EXIT_PRESSURE, 1.0)));

    assertThat(total.figure().find()).hasValueCloseTo(250.0 / 3, within(1e-9));
  }

  @Test
  void band_spansHalfAndDoubleOfEachWeight() {
    // Weights 1 and 1 on 90 and 70: 80; interests halved or exit doubled: (45 + 70)/1.5 = 76.67;
    // the other way round 83.33.
    Total total =
        Total.of(parts(90, 30), new Weights(Map.of(Part.INTERESTS, 1.0, Part.EXIT_PRESSURE, 1.0)));
    Figure.Known figure = total.figure().known().orElseThrow();

    assertThat(figure.value()).isEqualTo(80);
    assertThat(figure.interval().low()).isCloseTo(230.0 / 3, within(1e-9));
    assertThat(figure.interval().high()).isCloseTo(250.0 / 3, within(1e-9));
    assertThat(total.byWeight()).containsOnlyKeys(Part.INTERESTS, Part.EXIT_PRESSURE);
  }

  @Test
  void missingPartWithWeight_leavesNoTotal() {
    Total total = Total.of(parts(90, 30), new Weights(Map.of(Part.TRUST, 1.0)));

    assertThat(total.figure()).isEqualTo(Figure.missing("no total: trust has no figure"));
  }

  @Test
  void weights_refuseNonsense() {
    assertThatThrownBy(() -> new Weights(Map.of(Part.TRUST, -1.0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Weights(Map.of(Part.TRUST, Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Weights(Map.of(Part.TRUST, 0.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
