package org.entente.answer.question;

import java.time.LocalDate;
import java.util.List;
import org.entente.panel.Panel;
import org.entente.part.Group;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;

/// The members of a coalition on a panel's date, as measures see them.
final class PresentMembers {
  private PresentMembers() {}

  /// The members with a place in the panel's year. Throws [UserProblem] if there are fewer than
  /// two, saying when the coalition lasts.
  static Group of(Coalition coalition, Panel panel) {
    List<Integer> members = coalition.membersOn(panel.asOf());
    if (members.size() < 2) {
      throw UserProblem.usage(
          coalition.id()
              + " has "
              + (members.isEmpty() ? "no members" : "one member")
              + " on "
              + panel.asOf(),
          "It lasts " + life(coalition) + ".");
    }
    Group group = Group.of(panel.now(), members);
    if (group.size() < 2) {
      throw UserProblem.usage(
          "fewer than two members of " + coalition.id() + " have figures in " + panel.year(),
          "Ask for another date.");
    }
    return group;
  }

  private static String life(Coalition coalition) {
    LocalDate from = coalition.life().from();
    return coalition.life().isOpen()
        ? "from " + from + " on"
        : "from " + from + " to " + coalition.life().to();
  }
}
