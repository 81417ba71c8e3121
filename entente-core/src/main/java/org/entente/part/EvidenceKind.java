package org.entente.part;

import java.util.List;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;

/// The kind of evidence that a definition rests on, and so what stands behind one of its figures.
public enum EvidenceKind {
  /// Roll calls of the UN General Assembly.
  VOTES(DyadColumn.YY),
  /// Treaties with a defence or offence obligation.
  ALLIANCES(DyadColumn.ALLIED),
  /// Ideal points estimated from votes.
  POSITIONS(StateColumn.IDEAL_POINT),
  /// Militarised disputes and strategic rivalries.
  RECORD(DyadColumn.HOSTILITY_10),
  /// Trade between states.
  TRADE(DyadColumn.TRADE_SHARE_FORWARD),
  /// Trade, remittances and arms.
  TIES(DyadColumn.TRADE_SHARE_FORWARD),
  /// Material capabilities.
  CAPABILITIES(StateColumn.CINC);

  private final List<Column> columns;

  EvidenceKind(Column column) {
    this.columns = List.of(column);
  }

  /// The columns whose end is the end of such evidence.
  public List<Column> columns() {
    return columns;
  }
}
