package org.entente.text.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
final class MembershipCheck {
  private static final Pattern DOUBT =
      Pattern.compile(
          "(?i)\\b(unlikely|not (?:be )?likely|hardly|will not|won't|never|no (?:prospect|chance))\\b");
  private static final Pattern ABOUT_JOINING =
      Pattern.compile("(?i)\\b(join|accession|accede|admission|admit|member|enlarge|on board)");

  private final World world;
  private final LocalDate asOf;

  MembershipCheck(World world, LocalDate asOf) {
    this.world = world;
    this.asOf = asOf;
  }

  /// What the registry says on the date of the state and the coalition of a claim; empty where the
  /// claim is not about the two, or the registry says nothing.
  String record(Claim claim) {
    return sides(claim).map(s -> on(s.coalition(), s.state())).orElse("");
  }

  /// When the state of the claim joined or left the coalition after the date; empty if it did not.
  String since(Claim claim) {
    return sides(claim).map(s -> after(s.coalition(), s.state())).orElse("");
  }

  /// Whether the registry speaks for the claim: a state at the door or let in later for a welcome
  /// or a wish, the opposite for a refusal; empty where the claim is about something else.
  Optional<Boolean> speaks(Claim claim) {
    boolean welcome =
        claim.kind() == ClaimKind.AGREE
            || claim.kind() == ClaimKind.SUPPORT
            || claim.kind() == ClaimKind.SEEK;
    if (!welcome || !ABOUT_JOINING.matcher(claim.quote().sentence()).find()) {
      return Optional.empty();
    }
    return sides(claim)
        .map(s ->
            s.coalition().memberships().stream()
                .anyMatch(m -> m.state() == s.state().code() && m.spell().contains(asOf)))
        .map(near -> near == (claim.sign() > 0));
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
