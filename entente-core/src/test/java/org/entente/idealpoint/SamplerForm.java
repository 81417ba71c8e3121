package org.entente.idealpoint;

import org.entente.idealpoint.vote.IdealPointOptions;

/// What a sampler takes besides the prior variances.
///
/// @param stepsByVotes whether positions walk at random with steps of the evolution variance times
///   n_t / (n_t + n_t-1), the votes n of the period and of the actor's one before; otherwise they
///   move as the options say
/// @param standardised whether every draw is brought to mean 0 and standard deviation 1 before the
///   next, so that the prior variances hold on that scale; otherwise only what is kept
/// @param clip the largest size of a position
public record SamplerForm(boolean stepsByVotes, boolean standardised, double clip) {
  /// The form of [IdealPointModel]: the fit is standardised after every sweep.
  public static final SamplerForm FIT = new SamplerForm(false, true, Double.POSITIVE_INFINITY);

  /// The form of [BaileyStrezhnevVoeten2017] and its program.
  public static final SamplerForm PUBLISHED = new SamplerForm(true, true, 5);

  /// Prior variances of [BaileyStrezhnevVoeten2017] and its program: steps of 0.5 (times the share
  /// of votes), loadings of 1; flat cut points and no density at 0 (a million stands in for
  /// infinity).
  public static final IdealPointOptions.Priors PUBLISHED_PRIORS =
      new IdealPointOptions.Priors(0.5, 1e6, 1, 1e6);

  /// Refuses a clip that is not above 1 with an [IllegalArgumentException].
  public SamplerForm {
    if (!(clip > 1)) {
      throw new IllegalArgumentException("clip (" + clip + ") must be above 1");
    }
  }
}
