package org.entente.part;

import java.util.List;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;

/// The kind of evidence that a definition rests on, and so what stands behind one of its figures.
public enum EvidenceKind {
  /// Roll calls of the UN General Assembly.
  VOTES("votes", DyadColumn.YY),
  /// Treaties with a defence or offence obligation.
  ALLIANCES("alliances", DyadColumn.ALLIED),
  /// Ideal points estimated from votes.
  POSITIONS("votes", StateColumn.IDEAL_POINT),
  /// Militarised disputes and strategic rivalries.
  RECORD("disputes", DyadColumn.HOSTILITY_10),
  /// Trade between states.
  TRADE("trade", DyadColumn.TRADE_SHARE_FORWARD),
  /// Trade, remittances and arms.
  TIES("trade", DyadColumn.TRADE_SHARE_FORWARD),
  /// Material capabilities.
  CAPABILITIES("capabilities", StateColumn.CINC);

  private final String title;
  private final List<Column> columns;

  EvidenceKind(String title, Column column) {
    this.title = title;
    this.columns = List.of(column);
  }

  /// A word for it, such as `trade`: what a reader is told that a figure is of.
  public String title() {
    return title;
  }

  /// The columns whose end is the end of such evidence.
  public List<Column> columns() {
    return columns;
  }
}
