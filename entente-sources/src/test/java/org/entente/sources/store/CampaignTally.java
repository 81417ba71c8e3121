package org.entente.sources.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What became of the files of a campaign, by the way in which they were spoilt.
final class CampaignTally {

  /// What became of a file.
  enum Verdict {
    REFUSED,
    IN_PART,
    TAKEN,
    FAULT
  }

  private final String name;
  private final long seed;
  private final Map<String, Map<Verdict, Integer>> countsByKind = new TreeMap<>();
  private final Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);

  CampaignTally(String name, long seed) {
    this.name = name;
    this.seed = seed;
  }

  void add(List<String> how, Verdict verdict) {
    all.merge(verdict, 1, Integer::sum);
    String kind = how.size() == 1 ? how.getFirst() : "two of them";
    countsByKind
        .computeIfAbsent(kind, _ -> new EnumMap<>(Verdict.class))
        .merge(verdict, 1, Integer::sum);
  }

  /// A table: the kinds, and how many files of each were refused, taken in part, taken, and wrong.
  String words() {
    StringBuilder text = new StringBuilder("campaign of " + name + ", seed " + seed + "\n");
    text.append("| spoilt by | files | refused | in part | taken | faults |\n");
    text.append("| --- | --: | --: | --: | --: | --: |\n");
    countsByKind.forEach((kind, counts) -> text.append(line(kind, counts)));
    return text.append(line("all", all)).toString();
  }

  private static String line(String kind, Map<Verdict, Integer> counts) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %,d | %,d |%n",
        kind,
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        counts.getOrDefault(Verdict.REFUSED, 0),
        counts.getOrDefault(Verdict.IN_PART, 0),
        counts.getOrDefault(Verdict.TAKEN, 0),
        counts.getOrDefault(Verdict.FAULT, 0));
  }
}
