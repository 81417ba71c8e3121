package org.entente.text.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.text.actor.Actor;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.CoalitionPicture;
import org.entente.text.claim.MembershipFact;
import org.entente.text.claim.Quote;
import org.entente.text.claim.Reading;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.State;
import org.entente.world.World;

/// What the registry of coalitions says of memberships that an article states or expects.
record MembershipCheck(World world, LocalDate asOf) {
  private static final Pattern DOUBT =
      Pattern.compile(
          "(?i)\\b(unlikely|not (?:be )?likely|hardly|will not|won't|never|no (?:prospect|chance))\\b");
  private static final Pattern ABOUT_JOINING =
      Pattern.compile("(?i)\\b(join|accession|accede|admission|admit|member|enlarge|on board)");

  private static final double DAYS_A_YEAR = 365.25;
  private static final Set<ClaimKind> WELCOME =
      EnumSet.of(ClaimKind.AGREE, ClaimKind.SUPPORT, ClaimKind.SEEK);
  private static final Set<ClaimKind> TOGETHER =
      EnumSet.of(ClaimKind.AGREE, ClaimKind.CONSULT, ClaimKind.COOPERATE);

  /// What the registry says on the date of the state and the coalition of a claim; empty where the
  /// claim is not about the two, or the registry says nothing.
  String record(Claim claim) {
    return sides(claim).map(s -> on(s.coalition(), s.state())).orElse("");
  }

  /// When the state of the claim joined or left the coalition after the date; empty if it did not.
  String since(Claim claim) {
    return sides(claim).map(s -> after(s.coalition(), s.state())).orElse("");
  }

  /// How long the state of the claim has stood to the coalition as the claim has it, in years: as
  /// observer, partner, candidate or member for a welcome or a wish to join; as member for what
  /// members do together. It speaks for the claim, for a refusal against it, and with no such
  /// standing the other way; empty where the claim is about something else.
  Optional<Signal> standing(Claim claim) {
    if (claim.kind() == ClaimKind.SANCTION) {
      return sides(claim).flatMap(s -> parted(s, claim));
    }
    boolean welcome =
        WELCOME.contains(claim.kind()) && ABOUT_JOINING.matcher(claim.quote().sentence()).find();
    boolean together = TOGETHER.contains(claim.kind()) && claim.sign() > 0;
    return welcome || together
        ? sides(claim).flatMap(s -> standing(s, welcome, claim.sign()))
        : Optional.empty();
  }

  /* A suspension in force or begun within the year, or an end of membership, speaks for ties cut; with
  neither the registry says nothing, for a body has other ties to cut. */
  private Optional<Signal> parted(Sides sides, Claim claim) {
    boolean bySide = claim.source().isBody();
    return sides.coalition().memberships().stream()
        .filter(m -> m.state() == sides.state().code())
        .filter(m -> bySide ? isSuspension(m) : hasLeft(m))
        .map(m -> bySide ? m.spell().from() : m.spell().to())
        .max(Comparator.naturalOrder())
        .map(since ->
            years(
                ChronoUnit.DAYS.between(since, asOf) / DAYS_A_YEAR,
                (bySide ? "years since suspension by " : "years since it left ")
                    + sides.coalition().id(),
                claim.sign() < 0 ? 1 : -1));
  }

  private boolean isSuspension(Membership m) {
    return m.role() == Membership.Role.SUSPENDED
        && !m.spell().from().isAfter(asOf)
        && (m.spell().contains(asOf) || m.spell().from().isAfter(asOf.minusYears(1)));
  }

  private boolean hasLeft(Membership m) {
    return m.role() == Membership.Role.MEMBER
        && !m.spell().isOpen()
        && !m.spell().to().isAfter(asOf);
  }

  private Optional<Signal> standing(Sides sides, boolean welcome, int sign) {
    Optional<Membership> held =
        sides.coalition().memberships().stream()
            .filter(m -> m.state() == sides.state().code() && m.spell().contains(asOf))
            .max(Comparator.comparing((Membership m) -> m.role() == Membership.Role.MEMBER));
    String body = " of " + sides.coalition().id();
    if (held.isEmpty() || (!welcome && held.get().role() != Membership.Role.MEMBER)) {
      return welcome ? Optional.of(years(0, "years at the door" + body, -sign)) : Optional.empty();
    }
    double years = ChronoUnit.DAYS.between(held.get().spell().from(), asOf) / DAYS_A_YEAR;
    String role = held.get().role().name().toLowerCase(Locale.ROOT);
    return Optional.of(years(years, "years as " + role + body, sign));
  }

  private static Signal years(double years, String words, int speaks) {
    return new Signal(
        words,
        "",
        Figure.exact(
            years, Provenance.of(List.of("coalitions"), 1, "membership", "registry of coalitions")),
        null,
        speaks);
  }

  private record Sides(Coalition coalition, State state) {}

  private Optional<Sides> sides(Claim claim) {
    return sides(claim.source(), claim.target()).or(() -> sides(claim.target(), claim.source()));
  }

  private Optional<Sides> sides(Actor body, Actor state) {
    return body.isBody() && state.isState()
        ? world
            .findCoalition(body.code())
            .flatMap(c -> world.findState(state.code()).map(s -> new Sides(c, s)))
        : Optional.empty();
  }

  private String on(Coalition coalition, State state) {
    return coalition.memberships().stream()
        .filter(m -> m.state() == state.code() && m.spell().contains(asOf))
        .max(Comparator.comparing((Membership m) -> m.role() == Membership.Role.MEMBER))
        .map(m ->
            state.name()
                + " is "
                + m.role().name().toLowerCase(Locale.ROOT)
                + " of "
                + coalition.id()
                + " since "
                + m.spell().fromText())
        .orElse("");
  }

  private String after(Coalition coalition, State state) {
    List<String> events = new ArrayList<>();
    for (Membership m : coalition.memberships()) {
      if (m.state() == state.code() && m.role() == Membership.Role.MEMBER) {
        if (m.spell().from().isAfter(asOf)) {
          events.add(state.name() + " joined " + coalition.id() + " on " + m.spell().fromText());
        }
        if (m.spell().to().isAfter(asOf) && !m.spell().isOpen()) {
          events.add(state.name() + " left " + coalition.id() + " on " + m.spell().toText());
        }
      }
    }
    return String.join("; ", events);
  }

  /// The forecasts of an article, each state's once and the doubtful ones where it doubts: its
  /// candidates, and the states that it says are unlikely to join.
  List<Forecast> forecasts(Reading reading) {
    Map<String, Forecast> byState = new LinkedHashMap<>();
    CoalitionPicture picture = reading.coalition();
    if (picture == null) {
      return List.of();
    }
    for (MembershipFact fact : picture.facts()) {
      if (fact.role() == MembershipFact.Role.CANDIDATE) {
        forecast(fact.coalition(), fact.actor(), fact.quote())
            .ifPresent(f ->
                byState.merge(
                    f.coalition().code() + " " + f.state().code(),
                    f,
                    (old, now) -> old.joins() && !now.joins() ? now : old));
      }
    }
    return List.copyOf(byState.values());
  }

  private Optional<Forecast> forecast(Actor body, Actor actor, Quote quote) {
    Optional<Sides> sides = sides(body, actor);
    if (sides.isEmpty()
        || sides.get().coalition().membersOn(asOf).contains(sides.get().state().code())) {
      return Optional.empty();
    }
    boolean joins = !DOUBT.matcher(quote.sentence()).find();
    Optional<LocalDate> joined =
        sides.get().coalition().memberships().stream()
            .filter(m -> m.state() == sides.get().state().code())
            .filter(m -> m.role() == Membership.Role.MEMBER && m.spell().from().isAfter(asOf))
            .map(m -> m.spell().from())
            .findFirst();
    Forecast.Grade grade =
        joined.isPresent()
            ? joins ? Forecast.Grade.RIGHT : Forecast.Grade.WRONG
            : joins ? Forecast.Grade.OPEN : Forecast.Grade.RIGHT;
    return Optional.of(new Forecast(body, actor, joins, quote, grade, joined.orElse(null)));
  }
}
