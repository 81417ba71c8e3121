package org.entente.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.capacity.CapacityByCapabilities;
import org.entente.part.interests.InterestsByAlliances;
import org.entente.part.interests.InterestsByIdealPoints;
import org.entente.part.interests.InterestsByIssues;
import org.entente.part.interests.InterestsByVotes;
import org.entente.part.ties.ExitPressureByTies;
import org.entente.part.ties.InterdependenceByTies;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;

/// The definitions of the five parts that the program knows. The first of a part is its default,
/// the simplest that nothing has beaten.
public final class Definitions {
  private static final List<PartDefinition> ALL =
      List.of(
          new InterestsByVotes(),
          new InterestsByIssues(),
          new InterestsByAlliances(),
          InterestsByIdealPoints.overall(),
          InterestsByIdealPoints.byIssue(),
          new TrustByRecord(),
          TrustByRecord.ofMean(),
          TrustByRecord.withHalfLife(5),
          TrustByRecord.withHalfLife(20),
          InterdependenceByTies.ofTrade(),
          InterdependenceByTies.ofAllTies(),
          new CapacityByCapabilities(),
          ExitPressureByTies.ofTrade(),
          ExitPressureByTies.ofAllTies());

  private Definitions() {}

  /// All definitions, the default of each part before its others.
  public static List<PartDefinition> list() {
    return ALL;
  }

  /// The definitions of a part, its default first.
  public static List<PartDefinition> listOf(Part part) {
    return ALL.stream().filter(d -> d.part() == part).toList();
  }

  /// The definition of a part with a key. Throws [UserProblem] with the nearest keys if there is
  /// none.
  public static PartDefinition get(Part part, String key) {
    List<String> keys = listOf(part).stream().map(PartDefinition::key).toList();
    return listOf(part).stream()
        .filter(d -> d.key().equals(key))
        .findFirst()
        .orElseThrow(() ->
            UserProblem.usage(
                "no definition \"" + key + "\" of " + part.key(),
                (NearMiss.advice(key, keys)
                        + " The definitions of "
                        + part.key()
                        + " are "
                        + String.join(", ", keys)
                        + ".")
                    .strip()));
  }

  /// The definitions of the five parts in order: the chosen ones by key, the defaults elsewhere.
  /// Throws [UserProblem] if a key is not known.
  public static List<PartDefinition> choose(Map<Part, String> keyByPart) {
    List<PartDefinition> chosen = new ArrayList<>();
    for (Part part : Part.values()) {
      String key = keyByPart.get(part);
      chosen.add(key == null ? listOf(part).getFirst() : get(part, key));
    }
    return chosen;
  }
}
