package org.entente.text.archive;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.text.claim.ClaimKind;

/// What pages of a month claim of two actors, those that nearly repeat another left out.
///
/// @param month the month
/// @param first one of the two codes, the lower in the alphabet
/// @param second the other
/// @param claims the claims
public record PairMonth(YearMonth month, String first, String second, List<ArchivedClaim> claims) {
  /// Copies the list.
  public PairMonth {
    claims = List.copyOf(claims);
  }

  /* A month of two actors, in the order of the table. */
  private record Key(YearMonth month, String first, String second) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byMonth = month.compareTo(other.month);
      int byFirst = byMonth == 0 ? first.compareTo(other.first) : byMonth;
      return byFirst == 0 ? second.compareTo(other.second) : byFirst;
    }
  }

  /// The months of claims in order, by pair within a month; claims without a day and those of one
  /// actor are left out.
  public static List<PairMonth> of(List<ArchivedClaim> claims) {
    Map<Key, List<ArchivedClaim>> months = new TreeMap<>();
    for (ArchivedClaim c : claims) {
      if (c.date() != null && !c.repeated()) {
        boolean ascending = c.from().compareTo(c.to()) <= 0;
        Key key =
            new Key(
                YearMonth.from(c.date()),
                ascending ? c.from() : c.to(),
                ascending ? c.to() : c.from());
        months.computeIfAbsent(key, _ -> new ArrayList<>()).add(c);
      }
    }
    List<PairMonth> all = new ArrayList<>();
    months.forEach((k, list) -> all.add(new PairMonth(k.month(), k.first(), k.second(), list)));
    return all;
  }

  /// The number of claims of a sign.
  public int count(int sign) {
    return (int) claims.stream().filter(c -> c.sign() == sign).count();
  }

  /// The number of claims of conflict in words or deeds: event classes that divide, and rivalry.
  public int conflict() {
    return (int)
        claims.stream()
            .filter(c -> c.sign() < 0 && (c.kind().quad() >= 3 || c.kind() == ClaimKind.RIVALRY))
            .count();
  }

  /// How many claims there are of each kind.
  public Map<ClaimKind, Integer> byKind() {
    Map<ClaimKind, Integer> kinds = new EnumMap<>(ClaimKind.class);
    claims.forEach(c -> kinds.merge(c.kind(), 1, Integer::sum));
    return kinds;
  }
}
