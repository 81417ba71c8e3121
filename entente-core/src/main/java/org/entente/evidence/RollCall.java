package org.entente.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One recorded vote of the UN General Assembly.
///
/// @param id the identifier: `rcid` or `resid` of the release it comes from, such as `rcid 9147`
/// @param source the dataset it comes from, `un-votes` or `unga-votes`
/// @param session the session, 1 or more
/// @param date the day of the vote
/// @param issues the issue areas, in order (`co` colonialism, `di` disarmament, `ec` economy, `hr`
///   human rights, `me` Middle East, `nu` nuclear); empty optional where nobody has coded them,
///   empty list where none applies
/// @param important whether the US State Department called it important; empty where not recorded
/// @param amendment whether it was on an amendment; false where not recorded
/// @param paragraph whether it was on a paragraph; false where not recorded
/// @param title a short title; may be empty
public record RollCall(
    String id,
    String source,
    int session,
    LocalDate date,
    Optional<List<String>> issues,
    Optional<Boolean> important,
    boolean amendment,
    boolean paragraph,
    String title) {

  /// Copies the issues.
  public RollCall {
    issues = issues.map(List::copyOf);
  }

  /// Whether the roll call is known to belong to the issue area.
  public boolean concerns(String issue) {
    return issues.isPresent() && issues.get().contains(issue);
  }
}
