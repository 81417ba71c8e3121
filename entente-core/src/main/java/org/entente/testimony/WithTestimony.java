package org.entente.testimony;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.entente.evidence.Bounds;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.DefinitionOver;
import org.entente.part.Detail;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.MemberFigure;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.Phrase;
import org.entente.run.Run;

/// A definition into whose figures the claims of a dossier enter.
///
/// The value has each claim at its probability. Each draw takes a claim or leaves it, by its
/// probability; how far the draws lie from the value, at their 5th and 95th percentile, is added to
/// the ends of the figure's own interval. Random coalitions are valued without the claims. Cost:
/// 201 values of the group above that of the definition.
public final class WithTestimony extends DefinitionOver {
  private static final int DRAWS = 201;
  private static final long STREAM = 0x7E57;
  private static final double LEAST_MOVE = 5e-4;
  private static final double TAIL = (1 - Interval.DEFAULT_LEVEL) / 2;

  private final Testimony testimony;
  private final List<Witness> witnesses;
  private final TestimonyOverlay overlay;

  private WithTestimony(PartDefinition definition, Testimony testimony) {
    super(definition);
    this.testimony = testimony;
    this.witnesses = testimony.on(definition.part());
    this.overlay = new TestimonyOverlay(definition.part(), witnesses);
  }

  /// The definition with what is claimed; itself where no claim bears on its part.
  public static PartDefinition of(PartDefinition definition, Testimony testimony) {
    return testimony.on(definition.part()).isEmpty()
        ? definition
        : new WithTestimony(definition, testimony);
  }

  /// How far a figure of a group would move without each claim.
  ///
  /// @param witness the claim
  /// @param moved the figure with all claims less the figure without this one
  public record Moved(Witness witness, double moved) {}

  /// What each claim on a part does to the figure of a group, by the definition; claims that move
  /// it by less than .0005 are left out.
  public static List<Moved> moved(
      PartDefinition definition, Testimony testimony, Panel panel, Group group) {
    WithTestimony with = new WithTestimony(definition, testimony);
    List<Moved> moved = new ArrayList<>();
    YearSlice slice = panel.now();
    double all = with.value(group, slice, Witness::probability);
    for (Witness w : with.witnesses) {
      double but = with.value(group, slice, x -> x.equals(w) ? 0 : x.probability());
      if (Math.abs(all - but) >= LEAST_MOVE) {
        moved.add(new Moved(w, all - but));
      }
    }
    return moved;
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    Panel claimed = claimed(panel);
    Estimate estimate = definition.estimate(claimed, group.in(claimed.now()), run);
    return widened(estimate, panel, group, run);
  }

  private Panel claimed(Panel panel) {
    return panel.over(slice -> overlay.over(slice, Witness::probability));
  }

  private double value(Group group, YearSlice slice, ToDoubleFunction<Witness> weight) {
    return definition.value(group.in(overlay.over(slice, weight))).orElse(Double.NaN);
  }

  private Estimate widened(Estimate estimate, Panel panel, Group group, Run run) {
    if (!(estimate instanceof Estimate.Known known)) {
      return estimate;
    }
    YearSlice slice = panel.now();
    double middle = value(group, slice, Witness::probability);
    double[] apart = new double[DRAWS];
    for (int b = 0; b < DRAWS; b++) {
      Map<Witness, Double> taken = draw(b, run);
      apart[b] = value(group, slice, w -> taken.getOrDefault(w, 0.)) - middle;
    }
    Arrays.sort(apart);
    Interval own = known.interval();
    double least = meaning().scale().least();
    double greatest = meaning().scale().greatest();
    double low = own.low() + Math.min(0, Percentiles.quantile(apart, TAIL));
    double high = own.high() + Math.max(0, Percentiles.quantile(apart, 1 - TAIL));
    return Estimate.of(
        known.value(),
        new Bounds(
            Math.min(known.value(), Math.max(least, low)),
            Math.max(known.value(), Math.min(greatest, high)),
            own.level()),
        known.provenance().with("claims", witnesses.size()).with("dossier", testimony.title()));
  }

  /* A claim has its own stream, so that a draw takes or leaves it whatever else is claimed. */
  private Map<Witness, Double> draw(int b, Run run) {
    Map<Witness, Double> taken = new LinkedHashMap<>();
    for (Witness w : witnesses) {
      double u = run.stream(STREAM, b, w.claim().id().hashCode()).nextDouble();
      taken.put(w, u < w.probability() ? 1. : 0.);
    }
    return taken;
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    Panel claimed = claimed(panel);
    return definition.details(claimed, group.in(claimed.now()), run);
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    Panel claimed = claimed(panel);
    return definition.dyads(claimed, group.in(claimed.now()), run).stream()
        .map(d -> {
          long claims = witnesses.stream().filter(w -> w.isOf(d.first(), d.second())).count();
          if (claims == 0) {
            return d;
          }
          Group pair = Group.of(panel.now(), List.of(d.first(), d.second()));
          String why = d.why() + "; " + Phrase.counted(claims, "claim");
          Estimate estimate =
              part() == Part.TRUST ? widened(d.estimate(), panel, pair, run) : d.estimate();
          return DyadFigure.of(d.first(), d.second(), estimate, why);
        })
        .toList();
  }

  @Override
  public List<MemberFigure> members(Panel panel, Group group, Run run) {
    Panel claimed = claimed(panel);
    return definition.members(claimed, group.in(claimed.now()), run);
  }
}
