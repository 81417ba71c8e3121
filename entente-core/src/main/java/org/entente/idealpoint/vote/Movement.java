package org.entente.idealpoint.vote;

/// How positions move from one period to the next, before any vote is seen.
public enum Movement {
  /// A random walk, times a normal density around 0 at every period:
  ///
  ///     log p = -½ Σ_t θ_t² / position variance - ½ Σ_t (θ_t - θ_t-1)² / (evolution variance × gap)
  ///
  /// The density at every period draws in actors at an edge, the more so the stiller they stand; of
  /// all priors compared it agrees best with the published positions of the General Assembly.
  HELD_WALK {
    @Override
    public Step step(double evolution, double position, int gap) {
      double w = 1 / (evolution * gap);
      return new Step(w, w, w);
    }

    @Override
    public double everywhere(double position) {
      return 1 / position;
    }

    @Override
    public double first(double position) {
      return 1 / position;
    }
  },

  /// A stationary autoregression: every position has the position variance P, and
  ///
  ///     θ_t ~ N(ρ^gap θ_t-1, P (1 - ρ^(2 gap))),  ρ² = 1 - evolution variance / P
  ///
  /// so that a step over one period has the evolution variance and old positions are forgotten. With
  /// one period it is the usual N(0, P). From an evolution variance of P on, periods are independent.
  STATIONARY {
    @Override
    public Step step(double evolution, double position, int gap) {
      double kept = Math.pow(Math.max(0, 1 - evolution / position), gap);
      double scale = 1 / (position * (1 - kept));
      return new Step(kept * scale, Math.sqrt(kept) * scale, scale);
    }

    @Override
    public double everywhere(double position) {
      return 0;
    }

    @Override
    public double first(double position) {
      return 1 / position;
    }
  };

  /// What a step adds to the precision of a path.
  ///
  /// @param before at the place that it leaves
  /// @param between between both, to be subtracted
  /// @param after at the place that it reaches
  public record Step(double before, double between, double after) {}

  /// The precision of a step over `gap` periods.
  public abstract Step step(double evolution, double position, int gap);

  /// The precision of a place that no step adds.
  public abstract double everywhere(double position);

  /// The precision of the first place of a path.
  public abstract double first(double position);
}
