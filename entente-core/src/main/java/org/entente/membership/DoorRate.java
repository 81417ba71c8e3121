package org.entente.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.evidence.Figure;
import org.entente.run.Run;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Membership.Role;

/// How often states that stood at the door of the registry's coalitions, as applicants or as
/// observers, were members within some years: what the model of accessions does not know of a
/// candidate.
///
///     rate = joined / years at the door,   over the states in the role on each 1 January since 1946
///                                          that were no members then and that the date lets follow
///
/// The registry has the applicants and observers of some coalitions only, and in the last days of
/// most: the rate is that of doors that are known. Cost: years at the door, and 1,000 resamples.
///
/// @param role applicant or observer
/// @param years the horizon
/// @param rate the rate; missing where nobody in the role could be followed so long by the date
public record DoorRate(Role role, int years, Figure rate) {
  private static final int FIRST = 1946;
  private static final long STREAM = 0xD008;
  private static final int FEWEST = 2;

  /// The rate known on a date. Cases of fewer than two coalitions are no rate.
  public static DoorRate of(
      Collection<Coalition> coalitions, LocalDate asOf, Role role, int years, Run run) {
    List<int[]> counts = new ArrayList<>();
    for (Coalition coalition : coalitions) {
      int[] count = count(coalition, asOf, role, years);
      if (count[1] > 0) {
        counts.add(count);
      }
    }
    return new DoorRate(
        role,
        years,
        counts.size() < FEWEST
            ? Figure.missing("no others at a door could be followed so long by the date")
            : RegistryRate.of(
                counts,
                "years at a door",
                "share of those in this role that joined",
                years,
                STREAM,
                run));
  }

  private static int[] count(Coalition coalition, LocalDate asOf, Role role, int years) {
    int[] count = new int[2];
    if (coalition.memberships().stream().noneMatch(m -> m.role() == role)) {
      return count;
    }
    for (int year = FIRST; !LocalDate.of(year + years, 1, 1).isAfter(asOf); year++) {
      LocalDate day = LocalDate.of(year, 1, 1);
      LocalDate last = LocalDate.of(year + years, 1, 1);
      List<Integer> members = coalition.inRole(Role.MEMBER, day);
      for (int state : coalition.inRole(role, day)) {
        if (!members.contains(state)) {
          count[0] += joins(coalition, state, day, last) ? 1 : 0;
          count[1]++;
        }
      }
    }
    return count;
  }

  private static boolean joins(Coalition coalition, int state, LocalDate day, LocalDate last) {
    for (Membership m : coalition.memberships()) {
      if (m.role() == Role.MEMBER
          && m.state() == state
          && m.spell().from().isAfter(day)
          && m.spell().from().isBefore(last)) {
        return true;
      }
    }
    return false;
  }
}
