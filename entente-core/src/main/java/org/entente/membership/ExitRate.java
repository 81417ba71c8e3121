package org.entente.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.evidence.Figure;
import org.entente.run.Run;
import org.entente.world.Coalition;
import org.entente.world.Membership;

/// How often members of the registry's coalitions left by their own will within some years, whether
/// or not they had threatened to: the base rate beside a threat, of which no dataset at hand counts
/// how many were made.
///
///     rate = exits / member-years,   over the members on each 1 January since 1946 that the date lets follow
///
/// A member-year counts as an exit if the membership of that day ends by withdrawal before the
/// horizon is over; expulsions, suspensions and the coalition's own end are none. The 90% interval
/// resamples coalitions, for a coalition's member-years are much alike. Cost: member-years, and 1,000 resamples.
///
/// @param exits the member-years with an exit within the horizon
/// @param memberYears all member-years
/// @param rate the one over the other; missing without any
public record ExitRate(int exits, int memberYears, Figure rate) {
  private static final int FIRST = 1946;
  private static final long STREAM = 0xE817;

  /// The rate known on a date, over a horizon of 1 year or more.
  public static ExitRate of(
      Collection<Coalition> coalitions, LocalDate asOf, int horizon, Run run) {
    List<int[]> counts = new ArrayList<>();
    for (Coalition coalition : coalitions) {
      int[] count = count(coalition, asOf, horizon);
      if (count[1] > 0) {
        counts.add(count);
      }
    }
    int exits = counts.stream().mapToInt(c -> c[0]).sum();
    int all = counts.stream().mapToInt(c -> c[1]).sum();
    return new ExitRate(exits, all, rate(counts, all, horizon, run));
  }

  /// The rate beside a threat; missing where that is not one to leave, for only exits are counted.
  public Figure beside(boolean threatensExit) {
    return threatensExit ? rate : Figure.missing("only exits are counted");
  }

  private static int[] count(Coalition coalition, LocalDate asOf, int horizon) {
    int[] count = new int[2];
    for (int year = FIRST; !LocalDate.of(year + horizon, 1, 1).isAfter(asOf); year++) {
      LocalDate day = LocalDate.of(year, 1, 1);
      LocalDate last = LocalDate.of(year + horizon, 1, 1);
      for (Membership m : coalition.memberships()) {
        if (m.role() == Membership.Role.MEMBER && m.spell().contains(day)) {
          count[0] += m.end().equals("withdrawal") && m.spell().to().isBefore(last) ? 1 : 0;
          count[1]++;
        }
      }
    }
    return count;
  }

  private static Figure rate(List<int[]> counts, int memberYears, int horizon, Run run) {
    return memberYears == 0
        ? Figure.missing("no member of the registry could be followed so long by the date")
        : RegistryRate.of(
            counts, "member-years", "share that left by its own will", horizon, STREAM, run);
  }
}
