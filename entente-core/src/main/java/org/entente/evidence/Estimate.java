package org.entente.evidence;

/// A value with what is uncertain about it and where it comes from; or the reason why there is
/// none.
///
/// The one place where uncertainty becomes figures: the interval of a value, of the difference of
/// two values and of any weighted sum of them, and the share of draws in which a value is above
/// zero. Two estimates of one definition share their draws (common random numbers), so that what
/// moves both does not blur their difference.
///
/// References: [Wilson1927].
public sealed interface Estimate {

  /// The same with its draws worked out once, for an estimate that others are held against.
  Estimate workedOut();

  /// A known value.
  ///
  /// @param value the value, finite
  /// @param draws what is uncertain about it
  /// @param provenance where it comes from
  record Known(double value, Draws draws, Provenance provenance) implements Estimate {
    private static final String SAME = "share of common draws with the same figure";
    private static final String HIGHER = "share of common draws with the higher figure";

    /// Refuses a value that is not finite with an [IllegalArgumentException].
    public Known {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("value (" + value + ") must be finite");
      }
    }

    @Override
    public Known workedOut() {
      return new Known(
          value,
          switch (draws) {
            case Sampled sampled -> sampled.workedOut();
            case Settings settings -> settings.workedOut();
            case Bounds bounds -> bounds;
          },
          provenance);
    }

    /// The interval: percentiles of a sample at 90%, the range of settings, or the bounds.
    public Interval interval() {
      return switch (draws) {
        case Sampled sampled -> sampled.interval(value);
        case Settings settings -> settings.interval(value);
        case Bounds bounds -> bounds.interval(value);
      };
    }

    /// `own` times this plus `factor` times the other, draw by draw; `quantity` names it in the
    /// provenance. Where the two have no draws in common, the bounds of the sum.
    public Known combined(double own, double factor, Known other, String quantity) {
      return new Known(
          own * value + factor * other.value,
          switch (draws) {
            case Sampled s when other.draws instanceof Sampled t && s.kind() == t.kind() ->
                s.combined(own, factor, t);
            case Settings s when other.draws instanceof Settings t -> s.combined(own, factor, t);
            case Sampled _, Settings _, Bounds _ ->
                Bounds.combined(own, interval(), factor, other.interval());
          },
          provenance.with("quantity", quantity));
    }

    /// This less the other, draw by draw.
    public Known less(Known other, String quantity) {
      return combined(1, -1, other, quantity);
    }

    /// This times a factor.
    public Known times(double factor, String quantity) {
      return combined(factor, 0, this, quantity);
    }

    /// The share of draws in which the value is above zero.
    public Figure shareAbove() {
      return share(1, HIGHER);
    }

    /// The share of draws in which the value is below zero.
    public Figure shareBelow() {
      return share(-1, HIGHER);
    }

    /// The share of draws in which the value is zero.
    public Figure shareAtZero() {
      return share(0, SAME);
    }

    /* Settings are all listed, so their share is exact; of a sample it has Wilson's interval. */
    private Figure share(int sign, String quantity) {
      return switch (draws) {
        case Sampled sampled ->
            sampled.share(sign, value).sampled(sampled.kind().basis(), named(quantity));
        case Settings settings -> Share.ofSign(sign, settings.values()).exact(named(quantity));
        case Bounds bounds when bounds.isExact() ->
            Figure.exact(Math.signum(value) == sign ? 1 : 0, named(quantity));
        case Bounds _ -> Figure.missing("known between bounds only: no draws to count");
      };
    }

    private Provenance named(String quantity) {
      return provenance.with("quantity", quantity);
    }

    @Override
    public Figure figure() {
      return Figure.of(value, interval(), provenance);
    }
  }

  /// No value, with the reason.
  ///
  /// @param reason why it is missing, in words for the reader
  record Missing(String reason) implements Estimate {
    @Override
    public Missing workedOut() {
      return this;
    }

    @Override
    public Figure figure() {
      return Figure.missing(reason);
    }
  }

  /// A known value.
  static Known of(double value, Draws draws, Provenance provenance) {
    return new Known(value, draws, provenance);
  }

  /// A known value without sampling error.
  static Known exact(double value, Provenance provenance) {
    return new Known(value, Bounds.exact(value), provenance);
  }

  /// No value, with the reason.
  static Estimate missing(String reason) {
    return new Missing(reason);
  }

  /// The figure that a reader sees.
  Figure figure();
}
