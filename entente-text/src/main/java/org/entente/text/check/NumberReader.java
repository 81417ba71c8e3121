package org.entente.text.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.evidence.Figure;
import org.entente.text.claim.Claim;
import org.entente.world.World;

/// Holds the percentages of sentences on dependence against the figures.
///
/// A number is right if some rounding of the figure to the number's own digits is the number, or of
/// an end of the figure's interval.
record NumberReader(Measures measures, World world) {
  private static final Pattern PERCENT =
      Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)(?:\\s?%|\\s+per\\s?cent\\b)");

  /// The numbers of the sentences of the claims, in their order, each once.
  List<NumberCheck> read(List<Claim> claims) {
    Set<String> seen = new LinkedHashSet<>();
    List<NumberCheck> checks = new ArrayList<>();
    for (Claim claim : claims) {
      List<Pair> pairs = Pair.of(claim, world);
      Optional<Measures.Matter> matter = matter(claim.quote().sentence());
      if (pairs.size() == 1 && matter.isPresent()) {
        for (MatchResult m : PERCENT.matcher(claim.quote().sentence()).results().toList()) {
          if (seen.add(claim.quote().originBegin() + " " + m.start())) {
            checks.add(check(claim, pairs, matter.get(), m));
          }
        }
      }
    }
    return checks;
  }

  private static Optional<Measures.Matter> matter(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    if (lower.contains("remittance")) {
      return Optional.of(Measures.Matter.REMITTANCES);
    }
    if (lower.matches(".*\\b(arms|weapons)\\b.*")) {
      return Optional.of(Measures.Matter.ARMS);
    }
    boolean ofGdp = lower.contains("gdp") || lower.contains("economy");
    return lower.contains("trade") && ofGdp ? Optional.of(Measures.Matter.TRADE) : Optional.empty();
  }

  private NumberCheck check(
      Claim claim, List<Pair> pairs, Measures.Matter matter, MatchResult number) {
    Signal signal = measures.dependence(pairs, matter);
    BigDecimal said = new BigDecimal(number.group(1));
    return new NumberCheck(
        claim.quote().with(number.group()),
        signal.measure(),
        signal.unit(),
        signal.figure(),
        outcome(said, signal.figure()));
  }

  static Outcome outcome(BigDecimal said, Figure figure) {
    return outcome(said, figure, 2);
  }

  /// The same of a number that is the figure with its point moved by some places to the right.
  static Outcome outcome(BigDecimal said, Figure figure, int places) {
    return switch (figure) {
      case Figure.Missing _ -> Outcome.NOT_MEASURABLE;
      case Figure.Known k -> {
        double value = said.movePointLeft(places).doubleValue();
        if (rounds(k.value(), said, places)) {
          yield Outcome.SUPPORTED;
        }
        boolean within = k.interval().low() <= value && value <= k.interval().high();
        yield within
                || rounds(k.interval().low(), said, places)
                || rounds(k.interval().high(), said, places)
            ? Outcome.MIXED
            : Outcome.CONTRADICTED;
      }
    };
  }

  /* Up, down or half up: whoever wrote the number may have done any of them. */
  private static boolean rounds(double figure, BigDecimal said, int places) {
    BigDecimal moved = BigDecimal.valueOf(figure).movePointRight(places);
    for (RoundingMode mode :
        List.of(RoundingMode.FLOOR, RoundingMode.CEILING, RoundingMode.HALF_UP)) {
      if (moved.setScale(said.scale(), mode).compareTo(said) == 0) {
        return true;
      }
    }
    return false;
  }
}
