package org.entente.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyTest {
  /* By hand, the year itself first: 1 and 2 are members, 2 since two years, 3 left two years ago, 4
  left a year ago and had ceased to exist. */
  @Test
  void body_byHand() {
    List<Set<Integer>> back =
        List.of(Set.of(1, 2), Set.of(1, 2, 4), Set.of(1, 2, 3, 4), Set.of(1, 3, 4), Set.of());
    Body body = Body.of(back, (state, years) -> state != 4 || years > 0);

    assertThat(body.tenure()).containsOnly(java.util.Map.entry(1, 3), java.util.Map.entry(2, 2));
    assertThat(body.age()).isEqualTo(3);
    assertThat(body.lapsed()).isEqualTo(1);
    assertThat(body.joined()).isEqualTo(4);
    assertThat(body.former()).containsExactly(3, 4);
    assertThat(body.size()).isEqualTo(2);
    assertThat(body.has(3)).isFalse();
  }

  /* A body that ends takes nobody with it. */
  @Test
  void end_isNoLapse_andNothingIsYoung() {
    Body ended = Body.of(List.of(Set.of(), Set.of(1, 2)), (_, _) -> true);
    Body single = Body.of(List.of(Set.of(7)), (_, _) -> true);

    assertThat(ended.lapsed()).isZero();
    assertThat(ended.size()).isZero();
    assertThat(single.tenure()).containsOnly(java.util.Map.entry(7, 0));
    assertThat(single.age()).isZero();
  }

  /* Event.EXIT came when the body lives and the state is gone from it, accession when it is in. */
  @Test
  void events_byHand() {
    Body body = Body.of(List.of(Set.of(1, 2)), (_, _) -> true);

    assertThat(Event.EXIT.isAtRisk(1, body)).isTrue();
    assertThat(Event.EXIT.isAtRisk(3, body)).isFalse();
    assertThat(Event.ACCESSION.isAtRisk(3, body)).isTrue();
    assertThat(Event.ACCESSION.isAtRisk(2, body)).isFalse();
    assertThat(Event.EXIT.came(1, Set.of(2))).isTrue();
    assertThat(Event.EXIT.came(1, Set.of())).isFalse();
    assertThat(Event.ACCESSION.came(3, Set.of(1, 3))).isTrue();
  }
}
