package org.entente.faultline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.entente.balance.FrustrationOptions;
import org.entente.balance.Partition;
import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.CampSolver;
import org.entente.balance.camps.Camps;
import org.entente.balance.camps.CampsOptions;
import org.entente.balance.camps.CampsOutcome;
import org.entente.balance.camps.Seam;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.evidence.ShareOfDraws;
import org.entente.landscape.Landscape;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Aged;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.situation.Situation;

/// Finds the fault line of a coalition.
///
/// The propensity of a dyad is p = interests + (2 trust - 1), see [Propensities]: interests as the
/// assessment has them, trust by the record ([TrustByRecord]), for a line runs along what members
/// hold against each other, not along where they lie, which is most of the probability of a clash.
/// The line divides the members into two camps so that the sum of (p - mean p) over the dyads
/// across is least: the camps are those whose members are closer to each other than members are on
/// average. This is the least frustration of the signed network of centred propensities, found
/// exactly where the search can prove it.
///
/// Uncertainty: in each of 100 draws all dyads take one and the same draw of interests and one and
/// the same of trust, those of the definitions ([org.entente.evidence.Draws]), so that what moves
/// dyads together moves them together here too; a dyad known between bounds only takes a place of
/// its own between them. Each draw is divided anew, by local search where there are more than 12
/// members. Cost: one division, and one quick one a draw.
///
/// References: [CartwrightHarary1956], [AxelrodBennett1993].
public final class FaultLines {
  /// The number of draws.
  public static final int DRAWS = 100;

  private static final int MOST_STEPS = 3_000_000;
  private static final long MOST_WORK = 300_000_000;
  private static final int QUICK = 12;
  private static final CampsOptions DRAW = new CampsOptions(OptionalInt.of(2), MOST_STEPS, 6);

  private final Group group;
  private final Propensities propensities;
  private final Run run;
  private final List<String> datasets;

  private FaultLines(Group group, Propensities propensities, Run run) {
    this.group = group;
    this.propensities = propensities;
    this.run = run;
    this.datasets = propensities.datasets();
  }

  /// Trust by the record of every dyad of a situation: the second half of the propensities.
  public static List<DyadFigure> trust(Situation situation, Run run) {
    return Aged.of(new TrustByRecord()).dyads(situation.panel(), situation.group(), run);
  }

  /// The fault line of a group, from the dyads of interests and of trust by the record.
  public static FaultLine of(
      Group group, List<DyadFigure> interests, List<DyadFigure> trust, Run run) {
    Propensities propensities = new Propensities(interests, trust, 1, 1);
    if (propensities.codes().size() < 3) {
      return new FaultLine.None(
          propensities.codes().isEmpty() ? "no dyad has figures" : "two members have one dyad");
    }
    return new FaultLines(group, propensities, run).find();
  }

  /// The signed network in which the line is sought: the centred propensities of the dyads, nodes
  /// named by their COW codes.
  public static SignedNetwork network(List<DyadFigure> interests, List<DyadFigure> trust) {
    return new Propensities(interests, trust, 1, 1).network();
  }

  /// The energy landscape of a coalition in the year's slice, from the dyads of interests and
  /// trust: sizes are shares of world capabilities in percent, propensities as above but not
  /// centred. A member without capabilities has size 0, a dyad without figures propensity 0: both
  /// are indifferent.
  public static Landscape landscape(
      List<DyadFigure> interests, List<DyadFigure> trust, YearSlice slice) {
    Propensities propensities = new Propensities(interests, trust, 1, 1);
    return landscape(propensities, slice, propensities::of);
  }

  /// The same of a situation, trust by the record.
  public static Landscape landscape(Situation situation, List<DyadFigure> interests, Run run) {
    return landscape(interests, trust(situation, run), situation.panel().now());
  }

  /// The same under one of [#DRAWS] draws of the figures, counted from 0.
  public static Landscape landscape(
      List<DyadFigure> interests, List<DyadFigure> trust, YearSlice slice, int draw, Run run) {
    Propensities propensities = new Propensities(interests, trust, 1, 1);
    return landscape(propensities, slice, (a, b) -> propensities.of(a, b, draw, run));
  }

  private static Landscape landscape(
      Propensities propensities, YearSlice slice, ToDoubleBiFunction<Integer, Integer> propensity) {
    List<Integer> codes = propensities.codes();
    double[] sizes = new double[codes.size()];
    double[][] p = new double[codes.size()][codes.size()];
    for (int i = 0; i < sizes.length; i++) {
      double cinc = slice.at(StateColumn.CINC, slice.dyads().findState(codes.get(i)).orElseThrow());
      sizes[i] = Double.isNaN(cinc) ? 0 : 100 * cinc;
      for (int j = 0; j < i; j++) {
        double of = propensity.applyAsDouble(codes.get(i), codes.get(j));
        p[i][j] = Double.isNaN(of) ? 0 : of;
        p[j][i] = p[i][j];
      }
    }
    return Landscape.of(codes.stream().map(String::valueOf).toList(), sizes, p);
  }

  private boolean isAnythingKnown() {
    List<Integer> codes = propensities.codes();
    return codes.stream()
        .anyMatch(a -> codes.stream().anyMatch(b -> a < b && !Double.isNaN(propensities.of(a, b))));
  }

  private FaultLine find() {
    if (!isAnythingKnown()) {
      return new FaultLine.None("neither votes nor trust of any dyad are known");
    }
    SignedNetwork network = propensities.network();
    CampsOutcome outcome =
        network.nodes() <= Camps.EXACT
            ? Camps.solve(network, CampsOptions.atMost(2).withSteps(MOST_STEPS), run)
            : CampSolver.twoCamps(FrustrationOptions.DEFAULT.withWork(MOST_WORK))
                .solve(network, run);
    if (outcome.partition().camps() < 2) {
      return new FaultLine.None("all dyads are equally close");
    }
    Partition camps = outcome.partition();
    int leading = greaterCamp(camps);
    int[] inCamp = new int[network.nodes()];
    int same = certainties(camps, inCamp);
    return new FaultLine.Line(
        codes(camps, leading),
        codes(camps, 1 - leading),
        contrast(camps),
        cost(camps),
        capability(camps, leading),
        drawn(same),
        places(network, camps, leading, inCamp),
        across(camps),
        outcome instanceof CampsOutcome.Optimal);
  }

  private int code(int node) {
    return propensities.codes().get(node);
  }

  private List<Integer> codes(Partition camps, int camp) {
    return IntStream.of(camps.members(camp)).mapToObj(this::code).toList();
  }

  private double capabilityOf(Partition camps, int camp) {
    double sum = 0;
    for (int node : camps.members(camp)) {
      int number = group.slice().dyads().findState(code(node)).orElseThrow();
      double cinc = group.slice().at(StateColumn.CINC, number);
      sum += Double.isNaN(cinc) ? 0 : cinc;
    }
    return sum;
  }

  private int greaterCamp(Partition camps) {
    return capabilityOf(camps, 1) > capabilityOf(camps, 0) ? 1 : 0;
  }

  private Figure capability(Partition camps, int leading) {
    double first = capabilityOf(camps, leading);
    double all = first + capabilityOf(camps, 1 - leading);
    return all > 0
        ? Figure.exact(
            first / all,
            Provenance.of(
                group.slice().datasets(StateColumn.CINC),
                camps.nodes(),
                "states",
                "share of the members' summed CINC"))
        : Figure.missing("no capabilities are recorded in " + group.slice().year());
  }

  private Provenance provenance(String method) {
    int n = propensities.codes().size();
    return Provenance.of(datasets, n * (n - 1L) / 2, "dyads", method)
        .with("propensity", "1 * interests + 1 * (2 * trust - 1)");
  }

  private Figure contrast(Partition camps) {
    double[] sum = new double[2];
    int[] count = new int[2];
    each((a, b, p) -> {
      int side = camps.together(a, b) ? 0 : 1;
      sum[side] += p;
      count[side]++;
    });
    return count[0] == 0 || count[1] == 0
        ? Figure.missing("no dyad is within a camp")
        : Figure.exact(
            sum[0] / count[0] - sum[1] / count[1],
            provenance("mean propensity within the camps less that across"));
  }

  private Figure cost(Partition camps) {
    double[] sum = new double[1];
    each((a, b, p) -> sum[0] += camps.together(a, b) ? 0 : p);
    return Figure.exact(sum[0], provenance("summed propensity across [AxelrodBennett1993]"));
  }

  /* A known dyad of two nodes. */
  private interface KnownDyad {
    void at(int a, int b, double propensity);
  }

  private void each(KnownDyad visit) {
    int n = propensities.codes().size();
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        double p = propensities.of(code(a), code(b));
        if (!Double.isNaN(p)) {
          visit.at(a, b, p);
        }
      }
    }
  }

  private List<DyadFigure> across(Partition camps) {
    List<DyadFigure> across = new ArrayList<>();
    each((a, b, p) -> {
      if (!camps.together(a, b)) {
        across.add(
            new DyadFigure(
                code(a), code(b), Figure.exact(p, provenance("propensity of the dyad")), ""));
      }
    });
    across.sort(Comparator.comparingDouble(d -> d.figure().find().orElseThrow()));
    return across;
  }

  private List<FaultLine.Place> places(
      SignedNetwork network, Partition camps, int leading, int[] inCamp) {
    Seam seam = Seam.of(network, camps);
    return IntStream.range(0, network.nodes())
        .boxed()
        .sorted(Comparator.comparingDouble(v -> seam.margins().get(v)))
        .map(v ->
            new FaultLine.Place(
                code(v),
                camps.camp(v) == leading ? 1 : 2,
                Figure.exact(
                    seam.margins().get(v), provenance("frustration added by changing camps")),
                drawn(inCamp[v])))
        .toList();
  }

  private Figure drawn(int times) {
    return ShareOfDraws.of(
        times, DRAWS, provenance("share of draws of the figures").with("seed", run.seed()));
  }

  /* How often the same line comes out of a draw; and for each member how often it is in its camp,
  the camps of a draw matched to those of the line as well as they can be. */
  private int certainties(Partition camps, int[] inCamp) {
    Partition[] byDraw = new Partition[DRAWS];
    Threads.each(
        "draws of the fault line",
        DRAWS,
        run,
        d -> byDraw[d] = divided(propensities.drawn(d, run)));
    int same = 0;
    for (Partition drawn : byDraw) {
      same += drawn.equals(camps) ? 1 : 0;
      int agree = 0;
      for (int v = 0; v < inCamp.length; v++) {
        agree += drawn.camp(v) == camps.camp(v) ? 1 : 0;
      }
      boolean asIs = 2 * agree >= inCamp.length;
      for (int v = 0; v < inCamp.length; v++) {
        inCamp[v] += (drawn.camp(v) == camps.camp(v)) == asIs ? 1 : 0;
      }
    }
    return same;
  }

  private Partition divided(SignedNetwork network) {
    return network.nodes() <= QUICK
        ? Camps.solve(network, DRAW, run).partition()
        : Camps.search(network, DRAW, run);
  }
}
