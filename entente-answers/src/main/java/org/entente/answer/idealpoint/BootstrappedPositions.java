package org.entente.answer.idealpoint;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.entente.answer.page.Source;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.idealpoint.BootstrapPositions;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.PositionFigures;
import org.entente.run.Phrase;

/// Fitted positions whose intervals are those of a bootstrap over roll calls.
///
/// @param fitted the positions
/// @param bootstrap the replicates
/// @param seed their seed
public record BootstrappedPositions(FittedPositions fitted, BootstrapPositions bootstrap, long seed)
    implements IdealPointSource {

  @Override
  public Figure position(String actor, int period) {
    return PositionFigures.resampled(
        fitted.position(actor, period), bootstrap.position(actor, period), seed);
  }

  @Override
  public Figure difference(String first, String second, int period) {
    return PositionFigures.resampled(
        fitted.difference(first, second, period),
        bootstrap.difference(first, second, period),
        seed);
  }

  @Override
  public Optional<IdealPointFit.Difference> gap(String first, String second, int period) {
    return fitted
        .gap(first, second, period)
        .flatMap(d ->
            bootstrap
                .difference(first, second, period)
                .map(s -> new IdealPointFit.Difference(d.value(), s.sd())));
  }

  @Override
  public Provenance provenance(int period) {
    return fitted
        .provenance(period)
        .with("bootstrap replicates", bootstrap.settled())
        .with("seed", seed);
  }

  /// How the intervals were made, in a sentence.
  public String words() {
    return "They are the middle 90% of "
        + bootstrap.settled()
        + " fits, each to as many roll calls of every "
        + periodWord()
        + " drawn again with replacement"
        + (bootstrap.settled() < bootstrap.replicates()
            ? "; " + (bootstrap.replicates() - bootstrap.settled()) + " more did not settle."
            : ".");
  }

  @Override
  public SortedSet<Integer> periods() {
    return fitted.periods();
  }

  @Override
  public List<String> actors(int period) {
    return fitted.actors(period);
  }

  @Override
  public String key(String name) {
    return fitted.key(name);
  }

  @Override
  public String name(String actor) {
    return fitted.name(actor);
  }

  @Override
  public String periodWord() {
    return fitted.periodWord();
  }

  @Override
  public String caption() {
    return Phrase.of(
        "%s; intervals from %s of %s bootstrap replicates of the roll calls",
        fitted.caption(), bootstrap.settled(), bootstrap.replicates());
  }

  @Override
  public List<Source> sources() {
    return fitted.sources();
  }
}
