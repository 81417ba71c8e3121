package org.entente.balance.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;

/// The signed network of a year's evidence: who stood with whom, and how sure that is.
///
///     for      P = a · alliance that holds + o · joint organisations + v · max(0, votes)
///     against  N = h · record + v · max(0, -votes)
///     tie      w = P - N,   left out below the least weight
///     sure     p = (max(P, N) + c) / (P + N + 2c),   c = 0.1
///
/// The record is the hostility of disputes and rivalries with a half-life of five years; it ends
/// with a treaty: allies who are no rivals have none. An alliance does not hold between rivals, and
/// the alliances that a state shares with its strongest ally do not hold where it is that ally's
/// rival (Cuba in 1962). A record ends with a regime too, but a year's figures do not say when.
///
/// Joint organisations run from 0 for the median dyad of the year to 1 for the closest. Votes are the
/// agreement 1 - 2 Σ|x - y| / (2N) over joint roll calls (yes 0, abstain 1, no 2), less its mean over
/// the dyads of the year. A kind of evidence that is missing for a dyad is left out of its sums, not
/// taken as zero evidence against; how often is counted. The certainty p is a convention, not a
/// calibrated probability: evidence of one kind alone, of weight 1, gives 0.92, equal evidence for
/// and against 0.5.
///
/// Weights are rounded to four decimals, so that their sums are exact. Cost: the dyads of the year.
///
/// References: [DoreianMrvar2015].
///
/// @param network the states with at least one figure, named by their COW codes, in their order
/// @param year the year
/// @param withoutAlliances dyads without a record of alliances
public record YearNetwork(SignedNetwork network, int year, int withoutAlliances) {
  private static final double PRIOR = 0.1;
  private static final double ROUNDING = 1e4;

  /// The network of the given states in a year; states that are not in the year are left out.
  public static YearNetwork of(YearSlice slice, List<Integer> codes, EvidenceWeights weights) {
    return new Reader(slice, weights).read(codes);
  }

  /// The network of all states of a year.
  public static YearNetwork of(YearSlice slice, EvidenceWeights weights) {
    Dyads dyads = slice.dyads();
    return of(
        slice, IntStream.range(0, dyads.states()).mapToObj(dyads::stateCode).toList(), weights);
  }

  /* Reads the evidence of one year. */
  private static final class Reader {
    private final YearSlice slice;
    private final EvidenceWeights weights;
    private final double[] agreement;
    private final double meanAgreement;
    private final double medianJoint;
    private final double mostJoint;
    private final int[] strongestAlly;
    private int withoutAlliances;

    Reader(YearSlice slice, EvidenceWeights weights) {
      this.slice = slice;
      this.weights = weights;
      int count = slice.dyads().count();
      agreement = new double[count];
      double[] joint = new double[count];
      for (int d = 0; d < count; d++) {
        agreement[d] = agreement(d);
        joint[d] = slice.at(DyadColumn.JOINT_IGOS, d);
      }
      meanAgreement = Arrays.stream(agreement).filter(x -> !Double.isNaN(x)).average().orElse(0);
      double[] known = Arrays.stream(joint).filter(x -> !Double.isNaN(x)).sorted().toArray();
      medianJoint = known.length == 0 ? 0 : known[known.length / 2];
      mostJoint = known.length == 0 ? 0 : known[known.length - 1];
      strongestAlly = IntStream.range(0, slice.dyads().states()).map(this::strongestAlly).toArray();
    }

    private double agreement(int d) {
      double near =
          at(DyadColumn.YA, d) + at(DyadColumn.AY, d) + at(DyadColumn.AN, d) + at(DyadColumn.NA, d);
      double far = at(DyadColumn.YN, d) + at(DyadColumn.NY, d);
      double same = at(DyadColumn.YY, d) + at(DyadColumn.AA, d) + at(DyadColumn.NN, d);
      double all = near + far + same;
      return all > 0 ? 1 - (near + 2 * far) / all : Double.NaN;
    }

    private double at(DyadColumn column, int d) {
      return slice.at(column, d);
    }

    YearNetwork read(List<Integer> codes) {
      int[] present =
          codes.stream()
              .filter(c -> slice.dyads().findState(c).isPresent())
              .mapToInt(Integer::intValue)
              .sorted()
              .distinct()
              .toArray();
      SignedNetworkBuilder builder = SignedNetwork.builder();
      for (int code : present) {
        builder.addNode(String.valueOf(code));
      }
      for (int i = 0; i < present.length; i++) {
        for (int j = i + 1; j < present.length; j++) {
          tie(builder, i, j, number(present[i]), number(present[j]));
        }
      }
      return new YearNetwork(builder.build(), slice.year(), withoutAlliances);
    }

    private int dyad(int one, int other) {
      return slice.dyads().index(Math.min(one, other), Math.max(one, other));
    }

    private int number(int code) {
      return slice.dyads().findState(code).orElseThrow();
    }

    private void tie(SignedNetworkBuilder builder, int i, int j, int one, int other) {
      int d = dyad(one, other);
      double allied = at(DyadColumn.ALLIED, d);
      double hostility = at(DyadColumn.HOSTILITY_5, d);
      double votes = agreement[d] - meanAgreement;
      withoutAlliances += Double.isNaN(allied) ? 1 : 0;
      double pro =
          weights.alliance() * (holds(one, other) ? 1 : 0)
              + weights.organisations() * joint(d)
              + weights.votes() * Math.max(0, known(votes));
      double contra =
          weights.hostility() * (allied > 0 && !areRivals(d) ? 0 : known(hostility))
              + weights.votes() * Math.max(0, -known(votes));
      double weight = Math.rint((pro - contra) * ROUNDING) / ROUNDING;
      if (weight != 0 && Math.abs(weight) >= weights.least()) {
        double sure = (Math.max(pro, contra) + PRIOR) / (pro + contra + 2 * PRIOR);
        builder.tie(i, j, weight, sure);
      }
    }

    private boolean areAllied(int d) {
      return at(DyadColumn.ALLIED, d) > 0;
    }

    private boolean areRivals(int d) {
      return at(DyadColumn.RIVALRY, d) > 0;
    }

    private boolean holds(int i, int j) {
      int d = dyad(i, j);
      return areAllied(d) && !areRivals(d) && !isCastOut(i, j) && !isCastOut(j, i);
    }

    /* Whether `i` is the rival of its strongest ally, and that is an ally of `j` too. */
    private boolean isCastOut(int i, int j) {
      int k = strongestAlly[i];
      return k >= 0 && k != j && areRivals(dyad(i, k)) && areAllied(dyad(j, k));
    }

    private int strongestAlly(int i) {
      return IntStream.range(0, slice.dyads().states())
          .filter(k -> k != i && areAllied(dyad(i, k)))
          .filter(k -> !Double.isNaN(slice.at(StateColumn.CINC, k)))
          .boxed()
          .max(Comparator.comparingDouble(k -> slice.at(StateColumn.CINC, k)))
          .orElse(-1);
    }

    /* A kind that is missing adds nothing to either side. */
    private static double known(double value) {
      return Double.isNaN(value) ? 0 : value;
    }

    private double joint(int d) {
      double joint = known(at(DyadColumn.JOINT_IGOS, d));
      return mostJoint > medianJoint
          ? Math.max(0, joint - medianJoint) / (mostJoint - medianJoint)
          : 0;
    }
  }
}
