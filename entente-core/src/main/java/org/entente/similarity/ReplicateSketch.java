package org.entente.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.panel.Dyads;
import org.entente.run.Run;

/// A compact record of one year's bootstrap: the replicates of all dyads as their means and
/// deviations plus a few common components, so that a yearbook can give the interval of any
/// coalition without the votes.
///
///     score_b(d) ≈ mean(d) + sd(d) · sum_r score[b][r] · correlation[d][r]     b = 1..B, r = 1..rank
///
/// The components are the principal components of the dyads' standardised deviations, from the
/// eigenvectors of their B × B Gram matrix. One resample of roll calls moves all dyads at once, so
/// few components carry most of the scatter; standardising keeps the cohesive dyads, whose small
/// scatter is what the interval of a cohesive coalition rests on. A dyad without an observed score,
/// or defined in fewer than half of the replicates, has no sketch; a replicate in which a sketched
/// dyad is undefined counts as its mean. How well intervals are reproduced is measured in
/// `docs/methods/similarity.md`.
///
/// Cost: B² · dyads multiplications for the Gram matrix; storage rank + 4 bytes a dyad and 4 B rank
/// bytes a year.
public final class ReplicateSketch {

  /// The default number of components.
  public static final int DEFAULT_RANK = 10;

  private final Dyads dyads;
  private final SketchBasis basis;
  private final List<Optional<DyadSketch>> sketches;

  private ReplicateSketch(Dyads dyads, SketchBasis basis, List<Optional<DyadSketch>> sketches) {
    this.dyads = dyads;
    this.basis = basis;
    this.sketches = sketches;
  }

  /// The sketch of a year's replicates.
  ///
  /// @param rank the number of components wanted, 1 or more; fewer are kept when the replicates
  ///   have fewer
  public static ReplicateSketch of(PairReplicates replicates, int rank, Run run) {
    if (rank < 1) {
      throw new IllegalArgumentException("rank (" + rank + ") must be 1 or more");
    }
    Deviations deviations = Deviations.of(replicates);
    Components components = Components.of(deviations.gram(run), rank);
    List<Optional<DyadSketch>> sketches = new ArrayList<>();
    for (int d = 0; d < deviations.dyads(); d++) {
      sketches.add(
          deviations.isDefined(d)
              ? Optional.of(
                  DyadSketch.of(
                      deviations.mean(d),
                      deviations.deviation(d),
                      components.correlations(deviations.standardised(d))))
              : Optional.empty());
    }
    SketchBasis basis = SketchBasis.of(components.scores(), components.rank());
    return new ReplicateSketch(replicates.dyads(), basis, List.copyOf(sketches));
  }

  /// What all dyads share.
  public SketchBasis basis() {
    return basis;
  }

  /// The sketch of a dyad, empty when its replicates are too often undefined.
  public Optional<DyadSketch> find(int dyad) {
    return sketches.get(dyad);
  }

  /// The B replicates of the mean over the sketched ones of the dyads; empty if none is sketched.
  public Optional<double[]> findMeanOver(int... dyadNumbers) {
    int[] wanted = Arrays.stream(dyadNumbers).sorted().toArray();
    SketchedDyads found = new SketchedDyads(dyads.states());
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        int d = dyads.index(i, j);
        if (Arrays.binarySearch(wanted, d) >= 0 && find(d).isPresent()) {
          found.add(i, j, find(d).orElseThrow());
        }
      }
    }
    return found.size() == 0 ? Optional.empty() : Optional.of(basis.replicatesOfMean(found));
  }
}
