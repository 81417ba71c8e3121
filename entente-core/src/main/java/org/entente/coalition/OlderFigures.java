package org.entente.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.part.Mention;
import org.entente.part.OwnYear;
import org.entente.run.Phrase;

/// Which members' votes and trade are of earlier years than those of the others, and why, in
/// sentences.
final class OlderFigures {
  private OlderFigures() {}

  /// One sentence for each kind and year.
  static List<String> notes(YearSlice slice, Group group) {
    List<String> notes = new ArrayList<>();
    int votes = slice.lastYear(DyadColumn.YY);
    if (slice.has(DyadColumn.YY)) {
      older(group, votes, k -> yearOfVotes(slice, group, k))
          .forEach((year, members) ->
              notes.add(
                  Phrase.of(
                      "votes of %s are of %s: too few joint votes with the other members in"
                          + " %s",
                      members, year, votes)));
    }
    int trade = slice.lastYear(DyadColumn.TRADE_SHARE_FORWARD);
    if (slice.has(DyadColumn.TRADE_SHARE_FORWARD)) {
      older(group, trade, k -> slice.lastYear(DyadColumn.TRADE_SHARE_FORWARD, group.number(k)))
          .forEach((year, members) ->
              notes.add(
                  Phrase.of(
                      "trade of %s is of %s: not among the states of the release of %s",
                      members, year, trade)));
    }
    return notes;
  }

  private static SortedMap<Integer, String> older(
      Group group, int latest, IntUnaryOperator yearOf) {
    return IntStream.range(0, group.size())
        .boxed()
        .filter(k -> yearOf.applyAsInt(k) < latest)
        .collect(
            Collectors.groupingBy(
                yearOf::applyAsInt,
                TreeMap::new,
                Collectors.mapping(k -> Mention.of(group.code(k)), Collectors.joining(", "))));
  }

  /* That of most of its dyads. */
  private static int yearOfVotes(YearSlice slice, Group group, int k) {
    return OwnYear.ofMost(
        slice.lastYear(DyadColumn.YY),
        IntStream.range(0, group.size())
            .filter(other -> other != k)
            .map(other ->
                slice
                    .dyads()
                    .index(
                        Math.min(group.number(k), group.number(other)),
                        Math.max(group.number(k), group.number(other))))
            .map(d -> slice.lastYear(DyadColumn.YY, d)));
  }
}
