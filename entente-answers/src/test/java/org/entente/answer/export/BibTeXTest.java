package org.entente.answer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.answer.page.Source;
import org.junit.jupiter.api.Test;

/// Sources as entries of BibTeX, written out by hand.
class BibTeXTest {
  @Test
  void anEntry_hasTitleEditionAndHowToCite() {
    assertThat(
            BibTeX.of(
                List.of(
                    new Source("un-votes", "Votes & more", "v_2", "Author. 100% of it.", "CC0"),
                    new Source("world", "World", "", "Entente.", ""))))
        .isEqualTo(
            """
            @misc{un-votes,
              title = {{Votes \\& more}},
              edition = {v\\_2},
              note = {Author. 100\\% of it.}
            }

            @misc{world,
              title = {{World}},
              note = {Entente.}
            }
            """);
  }

  @Test
  void keysAreNames_andNoSourceIsNoEntry() {
    assertThat(BibTeX.of(List.of(new Source("a b,{c}", "T", "", "C", ""))))
        .startsWith("@misc{a-b-c-,\n");
    assertThat(BibTeX.of(List.of())).isEmpty();
  }
}
