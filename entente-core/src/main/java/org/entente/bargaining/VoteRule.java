package org.entente.bargaining;

/// How an actor of weight w that gains g by one option over another divides its vote between them.
///
/// The rules and their constants are those of KTAB's spatial model [WiseEtAl2015].
public enum VoteRule {
  /// In proportion to the stake: w g.
  PROPORTIONAL {
    @Override
    public double vote(double weight, double gain) {
      return weight * gain;
    }
  },
  /// All of the weight, whatever the stake: w clip(g / 1e-8, -1, 1).
  BINARY {
    @Override
    public double vote(double weight, double gain) {
      return weight * Math.clamp(gain / NEGLIGIBLE, -1.0, 1.0);
    }
  },
  /// Four fifths proportional, one fifth binary.
  PROPORTIONAL_BINARY {
    @Override
    public double vote(double weight, double gain) {
      return 0.8 * PROPORTIONAL.vote(weight, gain) + 0.2 * BINARY.vote(weight, gain);
    }
  },
  /// Only large stakes count: w g³.
  CUBIC {
    @Override
    public double vote(double weight, double gain) {
      return weight * gain * gain * gain;
    }
  },
  /// Half proportional, half cubic.
  PROPORTIONAL_CUBIC {
    @Override
    public double vote(double weight, double gain) {
      return 0.5 * PROPORTIONAL.vote(weight, gain) + 0.5 * CUBIC.vote(weight, gain);
    }
  },
  /// Losses count in full, gains two thirds: prospect theory. Not antisymmetric, so that the order
  /// of options matters.
  ASYMMETRIC {
    @Override
    public double vote(double weight, double gain) {
      return gain > 0 ? 2.0 / 3 * weight * gain : weight * gain;
    }
  };

  private static final double NEGLIGIBLE = 1e-8;

  /// The vote: positive for the first option, negative for the second.
  ///
  /// @param weight the actor's weight, 0 or more
  /// @param gain its utility of the first option less that of the second
  public abstract double vote(double weight, double gain);
}
