package org.entente.text.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Incident;
import org.entente.evidence.Incidents;
import org.entente.panel.Panel;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.text.claim.Claim;
import org.entente.text.claim.Reading;
import org.entente.world.World;

/// Holds what was read from an article against what was known on a date, and against what came
/// after, which enters no verdict.
public final class ArticleCheck {
  private final World world;
  private final Panel panel;
  private final Incidents incidents;
  private final Measures measures;
  private final Bearing bearing;
  private final Severity severity;
  private final MembershipCheck membership;

  /// A check with the figures of a panel, the registries of coalitions and of incidents.
  public ArticleCheck(World world, Panel panel, Incidents incidents, Run run) {
    this.world = world;
    this.panel = panel;
    this.incidents = incidents;
    this.measures = new Measures(panel, incidents, run);
    this.bearing = new Bearing(measures);
    this.severity = new Severity(measures);
    this.membership = new MembershipCheck(world, panel.asOf());
  }

  /// The article's claims, numbers and forecasts with what the data say of them.
  public Checked check(Reading reading) {
    return new Checked(
        reading,
        panel.year(),
        reading.claims().stream().map(this::verdict).toList(),
        numbers(reading),
        membership.forecasts(reading));
  }

  private List<NumberCheck> numbers(Reading reading) {
    List<NumberCheck> numbers =
        new ArrayList<>(new NumberReader(measures, world).read(reading.claims()));
    numbers.addAll(new QuantityReader(measures, world, panel.asOf()).read(reading.namings()));
    return numbers;
  }

  private Verdict verdict(Claim claim) {
    List<Pair> pairs = Pair.of(claim, world);
    List<Signal> signals = new ArrayList<>();
    Optional<Signal> standing = membership.standing(claim);
    standing.ifPresent(signals::add);
    signals.addAll(bearing.on(claim, pairs));
    Outcome outcome = Outcome.of(standing.map(List::of).orElse(signals));
    double alike = Double.NaN;
    if (standing.isEmpty() && outcome == Outcome.SUPPORTED) {
      alike = severity.alike(claim, pairs);
      boolean tested = Bearing.measures(claim, pairs) || alike <= Severity.MOST;
      outcome = tested ? outcome : Outcome.MIXED;
    }
    List<String> since = new ArrayList<>();
    String joined = membership.since(claim);
    if (!joined.isEmpty()) {
      since.add(joined);
    }
    after(pairs).ifPresent(since::add);
    return new Verdict(
        claim,
        outcome,
        signals,
        alike,
        membership.record(claim),
        String.join("; ", since),
        isSettled(outcome) ? "" : wanted(claim));
  }

  private static boolean isSettled(Outcome outcome) {
    return outcome == Outcome.SUPPORTED || outcome == Outcome.CONTRADICTED;
  }

  /* The incidents between two states after the date; the registry is a selection, so none is no news. */
  private Optional<String> after(List<Pair> pairs) {
    if (pairs.size() != 1) {
      return Optional.empty();
    }
    List<Incident> later =
        incidents.between(pairs.getFirst().source(), pairs.getFirst().target()).stream()
            .filter(i -> i.spell().from().isAfter(panel.asOf()))
            .toList();
    return later.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrase.of(
                "%s between them, the first %s",
                Phrase.counted(later.size(), "incident"), later.getFirst().spell().fromText()));
  }

  /* The data that would settle it, the nearest to its matter first. */
  private static String wanted(Claim claim) {
    if (claim.detail().equals("finance")) {
      return "claims by creditor, such as the IMF's CPIS and the BIS locational statistics";
    }
    return switch (claim.kind()) {
      case AID ->
          "aid by donor and recipient, such as the OECD's DAC2A or the Ukraine Support Tracker";
      case CONSULT, SEEK ->
          "visits of leaders by pair, such as COLT, and events by day, such as POLECAT";
      case AGREE -> "treaties and pledges by pair, such as the UN Treaty Series or ATOP";
      case DISTRUST, FEAR -> "opinion polls on the other state, such as Pew or Eurasia Barometer";
      case DEPENDS, HARM, EXPLOIT ->
          "flows by good and by creditor, such as UN Comtrade and the BIS locational statistics";
      case RED_LINE -> "statements of leaders by date, such as a dossier of red lines";
      case SUPPORT,
          COOPERATE,
          YIELD,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          MOBILIZE,
          SANCTION,
          COERCE,
          ASSAULT,
          OPPOSE ->
          "events by day, such as POLECAT or GDELT";
      default -> "statements of governments by date, such as the debates of the UN";
    };
  }
}
