package org.entente.answer.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.answer.page.Cells;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.membership.Event;
import org.entente.sources.model.MembershipModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The cards of the models that ship say what is in their files.
class ModelCardTest {
  @ParameterizedTest
  @EnumSource(Event.class)
  void aCard_isThatOfTheModel(Event event) {
    Page page = ModelCard.shipped(event);
    var model = MembershipModels.bundled().get(event);
    assertThat(page.title()).isEqualTo("The shipped model of " + event.study());
    assertThat(page.finding())
        .startsWith(model.fits().size() + " fits, of which the last learned from ");
    assertThat(page.sections())
        .extracting(Section::heading)
        .containsExactly("Is it calibrated?", "What drives it?", "Model card");
    Cells coefficients = Cells.of(page, "coefficients");
    assertThat(coefficients.table().rows()).hasSameSizeAs(model.fits().getLast().logit().terms());
    assertThat(coefficients.all("deviation")).allMatch(d -> Cells.value(d) > 0);
  }

  /* The record stands in order of what was said, each share between none and all. */
  @ParameterizedTest
  @EnumSource(Event.class)
  void theRecord_isAscending_andOfShares(Event event) {
    Cells record = Cells.of(ModelCard.shipped(event), "record");
    List<Double> said = record.all("said").stream().map(Cells::value).toList();
    assertThat(said).isSorted().allMatch(p -> p >= 0 && p <= 1);
    assertThat(record.all("came")).allMatch(c -> Cells.value(c) >= 0 && Cells.value(c) <= 1);
    assertThat(record.all("cases")).allMatch(c -> Cells.value(c) > 0);
    assertThat(record.table().rows().size()).isLessThanOrEqualTo(20);
  }
}
