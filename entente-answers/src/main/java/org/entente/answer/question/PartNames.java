package org.entente.answer.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coalition.Likeness;
import org.entente.coalition.Weights;
import org.entente.part.Part;
import org.entente.ranking.Matching;
import org.entente.ranking.RankingOptions;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;
import org.jspecify.annotations.Nullable;

/// The parts by the names that people give them.
public final class PartNames {
  private static final List<String> KEYS = Arrays.stream(Part.values()).map(Part::key).toList();

  private static final String TOTAL = "total";

  private PartNames() {}

  /// The part with a key, whatever its case and punctuation; `exit` and `shared interests` are
  /// understood. Throws [UserProblem] with the nearest key if there is none.
  public static Part get(String name) {
    String folded = NearMiss.fold(name);
    List<Part> begun = new ArrayList<>();
    for (Part part : Part.values()) {
      String key = NearMiss.fold(part.key());
      if (folded.equals(key) || folded.equals(NearMiss.fold(part.title()))) {
        return part;
      }
      if (folded.length() > 3 && key.startsWith(folded)) {
        begun.add(part);
      }
    }
    if (begun.size() == 1) {
      return begun.getFirst();
    }
    throw UserProblem.usage(
        "no part \"" + name + "\"",
        (NearMiss.advice(name, KEYS) + " The parts are " + String.join(", ", KEYS) + ".").strip());
  }

  /// The weights by part name. Throws [UserProblem] for an unknown part, a negative weight or a
  /// zero sum.
  public static Weights weights(Map<String, Double> byName) {
    Map<Part, Double> byPart = new EnumMap<>(Part.class);
    byName.forEach((name, weight) -> byPart.put(get(name), weight));
    try {
      return new Weights(byPart);
    } catch (IllegalArgumentException e) {
      throw UserProblem.usage(String.valueOf(e.getMessage()), "Example: interests=2,trust=1.");
    }
  }

  /// The same weight for every part.
  public static Weights equal() {
    Map<Part, Double> byPart = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      byPart.put(part, 1.0);
    }
    return new Weights(byPart);
  }

  /// How coalitions are ranked: by the part or the total that is named; by default by the total
  /// where weights are given and by shared interests where none are.
  public static RankingOptions ranking(
      @Nullable String by,
      Map<String, Double> weights,
      Likeness likeness,
      Matching matching,
      int draws) {
    boolean total = by == null ? !weights.isEmpty() : NearMiss.fold(by).equals(TOTAL);
    return new RankingOptions(
        total ? Optional.empty() : Optional.of(by == null ? Part.INTERESTS : get(by)),
        weights.isEmpty() ? equal() : weights(weights),
        likeness,
        matching,
        draws);
  }
}
