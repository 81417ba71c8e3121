package org.entente.answer.question;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;

/// The panels of a yearbook that were asked for last, at most four: what one question has worked
/// out of a date's figures, the next about that date finds ready.
///
/// Safe for use by several threads; a panel gives the same figures however often it was asked.
public final class KeptPanels {
  private static final int MOST = 4;

  private final Yearbook yearbook;
  private final SequencedMap<Question.Moment, Panel> last = new LinkedHashMap<>(MOST, 0.75f, true);

  KeptPanels(Yearbook yearbook) {
    this.yearbook = yearbook;
  }

  synchronized Panel at(Question.Moment moment) {
    Panel panel = last.computeIfAbsent(moment, m -> Panel.asOf(yearbook, m.asOf(), m.rule()));
    if (last.size() > MOST) {
      last.pollFirstEntry();
    }
    return panel;
  }
}
