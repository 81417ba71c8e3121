package org.entente.comparison;

import org.entente.panel.Panel;
import org.entente.part.Group;
import org.entente.situation.Situation;

/// One situation of a comparison, its group at hand.
///
/// @param id the label shown to readers
/// @param panel its figures
/// @param group the members present
public record Side(String id, Panel panel, Group group) {
  static Side of(Situation situation) {
    return new Side(situation.label(), situation.panel(), situation.group());
  }
}
