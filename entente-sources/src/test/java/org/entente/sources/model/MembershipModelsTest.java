package org.entente.sources.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.membership.Event;
import org.entente.membership.MembershipFit;
import org.junit.jupiter.api.Test;

class MembershipModelsTest {
  private static final MembershipModels MODELS = MembershipModels.bundled();

  /* Nothing settled after a date teaches the model that speaks on it. */
  @Test
  void model_ofADate_knowsNothingLater() {
    assertThat(MODELS.find(Event.EXIT, LocalDate.of(1990, 12, 31))).isEmpty();
    for (Event event : Event.values()) {
      for (int year = 1991; year <= 2026; year++) {
        MembershipFit fit = MODELS.find(event, LocalDate.of(year, 7, 10)).orElseThrow();
        assertThat(fit.origin()).isLessThan(year);
        assertThat(fit.logit().features()).isEqualTo(event.features());
      }
    }
    assertThat(MODELS.find(Event.EXIT, LocalDate.of(2015, 7, 10)).orElseThrow().origin())
        .isEqualTo(2014);
  }

  /* The record covers the probabilities from end to end, and more is said where more came. */
  @Test
  void record_rises() {
    for (Event event : Event.values()) {
      ShippedModel model = MODELS.get(event);
      assertThat(model.record()).hasSize(20);
      assertThat(model.record().getLast().rate())
          .isGreaterThan(4 * model.record().getFirst().rate());
      assertThat(model.findRecord(model.record().get(7).forecast()))
          .contains(model.record().get(7));
      assertThat(model.findRecord(1)).isEmpty();
    }
  }

  @Test
  void otherText_isRefused() {
    assertThatThrownBy(() -> FitFile.read(Event.EXIT, "nonsense"))
        .hasMessageContaining("(nonsense)");
  }
}
