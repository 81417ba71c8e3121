package org.entente.driver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.coalition.Assessment;
import org.entente.coalition.PartAssessment;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.part.DyadFigure;
import org.entente.part.Part;
import org.entente.part.Scale;
import org.entente.run.Run;
import org.entente.sensitivity.ElementaryEffects;
import org.entente.sensitivity.Turning;
import org.entente.sensitivity.VarianceShares;

/// Which pairs of members the two parts of a verdict hang on, interests and trust.
///
/// Each pair's figure is an input that may lie anywhere in its interval, independent of the others.
/// All are screened by elementary effects; the [#MOST] that move a part most get their shares of
/// its variance, the rest standing as they are. For every pair it is asked which other figure of it
/// alone, anything on the definition's scale, would carry the part across the border between weak
/// and strong, and turn the verdict. Cost: 20 (k + 1) and 12,288 values of the part for k pairs.
///
/// References: [Morris1991], [SaltelliEtAl2010].
///
/// @param assessment what is assessed
/// @param inputs the pairs by part, in each part those that move it most first
/// @param silent the parts of the verdict whose figures are not put together from their pairs
public record Drivers(Assessment assessment, List<Input> inputs, List<Part> silent) {
  /// How many pairs of a part get shares of its variance.
  public static final int MOST = 10;

  /// One pair in one part.
  ///
  /// @param part the part
  /// @param first the COW code of the state with the lower code
  /// @param second the COW code of the other
  /// @param figure its figure
  /// @param effect how much the part moves, on average, from one end of the pair's interval to the
  ///   other (μ*)
  /// @param uneven how unevenly it does (σ)
  /// @param alone the share of the part's variance that it makes alone; NaN where not asked
  /// @param total the same with all that it does together with others
  /// @param turnsAt the figure nearest to its own that alone turns the verdict; empty if none does
  /// @param within whether that lies in its interval
  public record Input(
      Part part,
      int first,
      int second,
      Figure.Known figure,
      double effect,
      double uneven,
      double alone,
      double total,
      OptionalDouble turnsAt,
      boolean within) {

    /// By how much the pair's figure would have to be another; infinite if nothing turns it.
    public double distance() {
      return turnsAt.isPresent()
          ? Math.abs(turnsAt.getAsDouble() - figure.value())
          : Double.POSITIVE_INFINITY;
    }
  }

  /// Copies the lists.
  public Drivers {
    inputs = List.copyOf(inputs);
    silent = List.copyOf(silent);
  }

  /// The drivers of an assessment's verdict.
  public static Drivers of(Assessment assessment, Run run) {
    List<Input> inputs = new ArrayList<>();
    List<Part> silent = new ArrayList<>();
    for (Part part : List.of(Part.INTERESTS, Part.TRUST)) {
      PartAssessment assessed = assessment.part(part);
      PairModel.of(assessed)
          .ifPresentOrElse(
              model -> inputs.addAll(inputs(assessed, model, run)), () -> silent.add(part));
    }
    return new Drivers(assessment, inputs, silent);
  }

  private static List<Input> inputs(PartAssessment part, PairModel model, Run run) {
    int pairs = model.dyads().size();
    ElementaryEffects effects =
        ElementaryEffects.of(pairs, model::at, ElementaryEffects.TRAJECTORIES, run);
    List<Integer> ranked = effects.ranked();
    List<Integer> first = ranked.subList(0, Math.min(MOST, pairs));
    VarianceShares shares =
        VarianceShares.of(
            first.size(), x -> model.at(filled(model, first, x)), VarianceShares.POINTS, run);
    List<Input> inputs = new ArrayList<>();
    for (int rank = 0; rank < pairs; rank++) {
      int d = ranked.get(rank);
      inputs.add(
          input(
              part,
              model,
              d,
              effects.effects().get(d),
              rank < first.size()
                  ? shares.shares().get(rank)
                  : new VarianceShares.Share(Double.NaN, Double.NaN)));
    }
    return inputs;
  }

  /* The pairs that are asked at the point's places, the others where their own figures lie. */
  private static double[] filled(PairModel model, List<Integer> asked, double[] x) {
    double[] point = new double[model.dyads().size()];
    for (int d = 0; d < point.length; d++) {
      Figure.Known known = known(model.dyads().get(d));
      Interval in = known.interval();
      point[d] = in.width() == 0 ? 0 : (known.value() - in.low()) / in.width();
    }
    for (int k = 0; k < x.length; k++) {
      point[asked.get(k)] = x[k];
    }
    return point;
  }

  private static Figure.Known known(DyadFigure d) {
    return d.figure().known().orElseThrow();
  }

  private static Input input(
      PartAssessment part,
      PairModel model,
      int d,
      ElementaryEffects.Effect effect,
      VarianceShares.Share share) {
    DyadFigure dyad = model.dyads().get(d);
    Figure.Known known = known(dyad);
    Scale scale = part.meaning().scale();
    OptionalDouble border = scale.findBorder();
    OptionalDouble turns =
        border.isEmpty()
            ? OptionalDouble.empty()
            : Turning.of(
                x -> model.with(d, x),
                Math.clamp(known.value(), scale.least(), scale.greatest()),
                scale.least(),
                scale.greatest(),
                border.getAsDouble());
    return new Input(
        part.part(),
        dyad.first(),
        dyad.second(),
        known,
        effect.meanSize(),
        effect.deviation(),
        share.alone(),
        share.total(),
        turns,
        turns.isPresent()
            && known.interval().low() <= turns.getAsDouble()
            && turns.getAsDouble() <= known.interval().high());
  }

  /// The inputs that turn the verdict alone, the smallest change first.
  public List<Input> turning() {
    return inputs.stream()
        .filter(i -> i.turnsAt().isPresent())
        .sorted(Comparator.comparingDouble(Input::distance))
        .toList();
  }
}
