package org.entente.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.entente.coalition.RandomCoalitions;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.part.GroupValue;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.world.States;

/// The percentile of every candidate's figure of one part among random coalitions: draws of one
/// size are made once and shared by all coalitions of that size; matched draws are each coalition's
/// own.
final class RandomPercentiles {
  private RandomPercentiles() {}

  /// The percentile of each candidate.
  ///
  /// @param figures of the definition, one for each candidate
  static Figure[] of(
      List<Candidate> candidates,
      PartDefinition definition,
      Figure[] figures,
      Panel panel,
      States states,
      RankingOptions options,
      Run run) {
    int[] source = sources(candidates, options.matching());
    int[] classes = StateClasses.of(options.matching(), panel.now(), states);
    GroupValue value = definition.over(panel.now());
    RandomCoalitions[] random = new RandomCoalitions[candidates.size()];
    double[][] values = new double[candidates.size()][];
    int[] distinct = Arrays.stream(source).distinct().toArray();
    Threads.each(
        "random coalitions",
        distinct.length,
        run,
        task -> {
          int c = distinct[task];
          random[c] = draw(candidates.get(c), panel, classes, options, run.seed());
          values[c] = random[c].values(value);
        });
    Figure[] percentiles = new Figure[figures.length];
    Arrays.setAll(percentiles, c -> random[source[c]].percentile(values[source[c]], figures[c]));
    return percentiles;
  }

  /* The candidate whose draws each one uses: the first of its size, or itself where draws are matched. */
  private static int[] sources(List<Candidate> candidates, Matching matching) {
    TreeMap<Integer, Integer> firstBySize = new TreeMap<>();
    int[] source = new int[candidates.size()];
    for (int c = 0; c < source.length; c++) {
      source[c] = c;
      if (matching == Matching.SIZE) {
        Integer first = firstBySize.putIfAbsent(candidates.get(c).group().size(), c);
        source[c] = first == null ? c : first;
      }
    }
    return source;
  }

  private static RandomCoalitions draw(
      Candidate candidate, Panel panel, int[] classes, RankingOptions options, long seed) {
    return options.matching() == Matching.SIZE
        ? RandomCoalitions.draw(panel.now(), candidate.group().size(), options.randomDraws(), seed)
        : RandomCoalitions.of(
            MatchedDraws.of(candidate.group(), classes, options.randomDraws(), seed), seed);
  }
}
