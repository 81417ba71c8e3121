package org.entente.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.distrust.Outcome;
import org.entente.part.Aged;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.capacity.CapacityByCapabilities;
import org.entente.part.interests.InterestsByAlliances;
import org.entente.part.interests.InterestsByIdealPoints;
import org.entente.part.interests.InterestsByIssues;
import org.entente.part.interests.InterestsByVotes;
import org.entente.part.interests.InterestsByWorldVotes;
import org.entente.part.ties.ExitPressureByTies;
import org.entente.part.ties.InterdependenceByTies;
import org.entente.part.trust.TrustByDistrust;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;

/// The definitions of the five parts that are at hand. The first of a part is its default, the
/// simplest that nothing has beaten.
public final class Definitions {
  private final List<PartDefinition> all;

  /// The given definitions (copied). Throws [IllegalArgumentException] if a part has none or two
  /// have the same part and key.
  public Definitions(List<PartDefinition> all) {
    this.all = List.copyOf(all);
    for (Part part : Part.values()) {
      List<String> keys = keys(part);
      if (keys.isEmpty() || keys.stream().distinct().count() < keys.size()) {
        throw new IllegalArgumentException("definitions of " + part.key() + ": " + keys);
      }
    }
  }

  /// Those that rest on the yearbook alone, with figures that age.
  public static Definitions ofYearbook() {
    return new Definitions(
        Stream.of(
                new InterestsByVotes(),
                new InterestsByIssues(),
                new InterestsByAlliances(),
                new InterestsByWorldVotes(),
                InterestsByIdealPoints.overall(),
                InterestsByIdealPoints.byIssue(),
                TrustByDistrust.ofAll(Outcome.CLASH),
                new TrustByRecord(),
                TrustByRecord.ofMean(),
                TrustByRecord.withHalfLife(5),
                TrustByRecord.withHalfLife(20),
                TrustByDistrust.ofPartner(Outcome.CLASH),
                TrustByDistrust.ofAll(Outcome.DISPUTE),
                TrustByDistrust.ofPartner(Outcome.DISPUTE),
                InterdependenceByTies.ofTrade(),
                InterdependenceByTies.ofAllTies(),
                new CapacityByCapabilities(),
                ExitPressureByTies.ofTrade(),
                ExitPressureByTies.ofAllTies())
            .map(Aged::of)
            .toList());
  }

  /// All definitions, the default of each part before its others.
  public List<PartDefinition> list() {
    return all;
  }

  /// The definitions of a part, its default first.
  public List<PartDefinition> listOf(Part part) {
    return all.stream().filter(d -> d.part() == part).toList();
  }

  private List<String> keys(Part part) {
    return listOf(part).stream().map(PartDefinition::key).toList();
  }

  /// The definition of a part with a key. Throws [UserProblem] with the nearest keys if there is
  /// none.
  public PartDefinition get(Part part, String key) {
    List<String> keys = keys(part);
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
  public List<PartDefinition> choose(Map<Part, String> keyByPart) {
    List<PartDefinition> chosen = new ArrayList<>();
    for (Part part : Part.values()) {
      String key = keyByPart.get(part);
      chosen.add(key == null ? listOf(part).getFirst() : get(part, key));
    }
    return chosen;
  }
}
