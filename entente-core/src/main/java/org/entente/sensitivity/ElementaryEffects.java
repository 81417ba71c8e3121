package org.entente.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.entente.run.Run;

/// Screens the inputs of a model by their elementary effects: how much it moves when one input moves
/// and the others stay, from many places.
///
///     d_i(x) = [f(x + Δ e_i) - f(x)] / Δ
///
/// Inputs are in [0, 1] on a grid of four levels, Δ = 2/3. In each trajectory the inputs move one
/// after the other in a random order, up or down as the grid allows, so that a trajectory costs k + 1
/// values of the model. μ* is the mean of |d_i| and orders the inputs; σ, the standard deviation of
/// d_i, is large where an input acts unevenly or together with others. Cost: `trajectories` times
/// (k + 1) values.
///
/// References: [Morris1991], [CampolongoCariboniSaltelli2007].
///
/// @param effects the inputs in their order
public record ElementaryEffects(List<Effect> effects) {
  /// Trajectories by default.
  public static final int TRAJECTORIES = 20;

  private static final int LEVELS = 4;
  private static final double STEP = LEVELS / (2.0 * (LEVELS - 1));
  private static final long STREAM = 0x303;

  /// One input's.
  ///
  /// @param mean the mean effect μ
  /// @param meanSize the mean size of the effect μ*
  /// @param deviation the standard deviation of the effect σ, 0 for one trajectory
  public record Effect(double mean, double meanSize, double deviation) {}

  /// Copies the list.
  public ElementaryEffects {
    effects = List.copyOf(effects);
  }

  /// The effects of the inputs of a model.
  ///
  /// @param inputs how many it has, 1 or more
  /// @param model its value at a point of [0, 1]ᵏ, finite; the array is not kept
  /// @param trajectories 1 or more
  public static ElementaryEffects of(
      int inputs, ToDoubleFunction<double[]> model, int trajectories, Run run) {
    if (inputs < 1 || trajectories < 1) {
      throw new IllegalArgumentException(
          "inputs (" + inputs + ") and trajectories (" + trajectories + ") must be 1 or more");
    }
    double[][] effects = new double[inputs][trajectories];
    for (int t = 0; t < trajectories; t++) {
      run.checkInterrupted();
      run.progress().at("trajectories", t, trajectories);
      SplittableRandom random = run.stream(STREAM, t);
      double[] x = new double[inputs];
      for (int i = 0; i < inputs; i++) {
        x[i] = random.nextInt(LEVELS) / (LEVELS - 1.0);
      }
      double before = model.applyAsDouble(x.clone());
      for (int i : order(inputs, random)) {
        double step = x[i] + STEP > 1 + 1e-9 ? -STEP : STEP;
        x[i] += step;
        double after = model.applyAsDouble(x.clone());
        effects[i][t] = (after - before) / step;
        before = after;
      }
    }
    List<Effect> all = new ArrayList<>();
    for (double[] ofInput : effects) {
      all.add(effect(ofInput));
    }
    return new ElementaryEffects(all);
  }

  private static int[] order(int n, SplittableRandom random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  private static Effect effect(double[] effects) {
    double mean = Arrays.stream(effects).average().orElseThrow();
    double size = Arrays.stream(effects).map(Math::abs).average().orElseThrow();
    double squares = Arrays.stream(effects).map(d -> (d - mean) * (d - mean)).sum();
    return new Effect(
        mean, size, effects.length < 2 ? 0 : Math.sqrt(squares / (effects.length - 1)));
  }

  /// The inputs by number, the largest μ* first; equal ones in their order.
  public List<Integer> ranked() {
    List<Integer> ranked = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      ranked.add(i);
    }
    ranked.sort((a, b) -> Double.compare(effects.get(b).meanSize(), effects.get(a).meanSize()));
    return ranked;
  }
}
