package org.entente.part.interests;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;
import org.entente.similarity.DyadSketch;
import org.entente.similarity.Measure;
import org.entente.similarity.SketchBasis;

/// π of dyads with the sketches of its bootstrap in one year, kept once asked for: the same dyads
/// are asked for group after group.
final class VotesOfDyads {
  private final YearSlice slice;
  private final AtomicReferenceArray<Votes> byDyad;
  private final Map<Integer, SketchBasis> bases = new ConcurrentHashMap<>();
  private final int replicates;

  /// What the votes of a dyad come to.
  ///
  /// @param year the year that they are of
  /// @param pi Scott's π, NaN where undefined or there are too few joint votes
  /// @param sketches the sketch of its replicates, none where there are too few joint votes
  record Votes(int year, double pi, List<DyadSketch> sketches) {}

  private VotesOfDyads(YearSlice slice) {
    this.slice = slice;
    this.byDyad = new AtomicReferenceArray<>(slice.dyads().count());
    this.replicates = SketchBasis.replicatesIn(slice.sketchBasis());
  }

  /// Those of a year.
  static VotesOfDyads of(YearSlice slice) {
    return slice.kept(VotesOfDyads.class, VotesOfDyads::new);
  }

  /// The votes of dyad number `d`.
  Votes at(int d) {
    Votes votes = byDyad.get(d);
    if (votes == null) {
      byte[] sketch = VoteTables.areEnough(slice, d) ? slice.sketch(d) : new byte[0];
      votes =
          new Votes(
              slice.lastYear(DyadColumn.YY, d),
              VoteFigures.score(slice, d, Measure.PI),
              sketch.length == 0 ? List.of() : List.of(DyadSketch.fromBytes(sketch)));
      byDyad.set(d, votes);
    }
    return votes;
  }

  /// The number of replicates of the year's bootstrap, 0 if it has none.
  int replicates() {
    return replicates;
  }

  /// What the replicates of the year that the votes of dyad number `d` are of have in common.
  SketchBasis basis(int d) {
    return bases.computeIfAbsent(at(d).year(), _ -> SketchBasis.fromBytes(slice.sketchBasis(d)));
  }
}
