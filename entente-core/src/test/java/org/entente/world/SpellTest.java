package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.world.Spell.Precision;
import org.junit.jupiter.api.Test;

/// Spans of days and how precisely they are known; expected values by hand.
class SpellTest {
  private static final LocalDate MAY = LocalDate.of(1992, 5, 15);
  private static final LocalDate JUNE = LocalDate.of(1992, 6, 1);

  @Test
  void bothEndsBelongToIt() {
    Spell spell = new Spell(MAY, JUNE);
    assertThat(spell.contains(MAY)).isTrue();
    assertThat(spell.contains(JUNE)).isTrue();
    assertThat(spell.contains(MAY.minusDays(1))).isFalse();
    assertThat(spell.contains(JUNE.plusDays(1))).isFalse();
    assertThat(new Spell(MAY, MAY).contains(MAY)).isTrue();
    assertThatThrownBy(() -> new Spell(JUNE, MAY)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neighboursDoNotOverlap() {
    Spell first = new Spell(MAY, JUNE);
    assertThat(first.overlaps(new Spell(JUNE, Spell.OPEN))).isTrue();
    assertThat(first.overlaps(new Spell(JUNE.plusDays(1), Spell.OPEN))).isFalse();
    assertThat(new Spell(MAY, Spell.OPEN).covers(first)).isTrue();
    assertThat(first.covers(new Spell(MAY, Spell.OPEN))).isFalse();
  }

  @Test
  void endsAreWrittenAsPreciselyAsTheyAreKnown() {
    Spell exact = new Spell(MAY, JUNE);
    assertThat(exact.fromText() + " " + exact.toText()).isEqualTo("1992-05-15 1992-06-01");
    Spell vague =
        new Spell(
            LocalDate.of(1961, 1, 1), LocalDate.of(2019, 10, 31), Precision.YEAR, Precision.MONTH);
    assertThat(vague.fromText() + " " + vague.toText()).isEqualTo("1961 2019-10");
    Spell ancient =
        new Spell(
            LocalDate.of(-477, 1, 1), LocalDate.of(-403, 12, 31), Precision.YEAR, Precision.YEAR);
    assertThat(ancient.fromText() + " " + ancient.toText()).isEqualTo("478 BC 404 BC");
    assertThat(new Spell(MAY, Spell.OPEN).toText()).isEmpty();
  }

  @Test
  void anEndGivenLaterIsKnownToTheDay() {
    Spell ended = new Spell(MAY, Spell.OPEN, Precision.YEAR, Precision.YEAR).until(JUNE);
    assertThat(ended).isEqualTo(new Spell(MAY, JUNE, Precision.YEAR, Precision.DAY));
  }
}
