package org.entente.testimony;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.dossier.Reference;
import org.entente.part.Part;
import org.entente.world.State;
import org.entente.world.States;
import org.jspecify.annotations.Nullable;

/// The claims of a dossier that may enter figures as of a date, and those that may not, with the
/// reason.
///
/// A source without a date counts as of the dossier's own; one with a year or month alone as of its
/// end. Left out are rejected claims, those without a date or dated after the figures' date, those
/// that say what may be or once was, those about others than two states, and those whose kind says
/// nothing of any part.
///
/// @param title the title of the dossier
/// @param witnesses the claims that enter
/// @param leftOut the claims that do not
public record Testimony(String title, List<Witness> witnesses, List<LeftOut> leftOut) {
  private static final Set<String> NOT_OF_NOW = Set.of("conditional", "future", "past");

  /// The probability of a claim that nobody has judged.
  static final double NOT_JUDGED = .5;

  private static final double SURE = 1;

  /// A claim that enters no figure.
  ///
  /// @param claim the claim
  /// @param reason why
  public record LeftOut(Claim claim, String reason) {}

  /// Copies the lists.
  public Testimony {
    witnesses = List.copyOf(witnesses);
    leftOut = List.copyOf(leftOut);
  }

  /// What a dossier says as of a date. Cost: claims times states.
  public static Testimony of(Dossier dossier, States states, LocalDate asOf) {
    List<Witness> witnesses = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Claim claim : dossier.claims()) {
      Reference source = dossier.findSource(claim.quote().source()).orElseThrow();
      LocalDate date = source.date().isEmpty() ? dossier.asOf() : lastDay(source.date());
      String reason = whyNot(claim, date, states, asOf);
      if (reason.isEmpty() && date != null) {
        int age = asOf.getYear() - date.getYear();
        witnesses.add(witness(claim, source, states, age));
      } else {
        leftOut.add(new LeftOut(claim, reason));
      }
    }
    return new Testimony(dossier.title(), witnesses, leftOut);
  }

  /* Empty where it may enter. */
  private static String whyNot(
      Claim claim, @Nullable LocalDate date, States states, LocalDate asOf) {
    if (!claim.isUsable()) {
      return "rejected";
    }
    if (date == null) {
      return "neither the source nor the dossier has a date";
    }
    if (date.isAfter(asOf)) {
      return "of " + date + ", after " + asOf;
    }
    if (NOT_OF_NOW.contains(claim.modality())) {
      return "put as " + claim.modality();
    }
    if (claim.from().equals(claim.to())
        || find(claim.from(), states).isEmpty()
        || find(claim.to(), states).isEmpty()) {
      return "not about two states";
    }
    return bears(claim) ? "" : "of a kind or sign that moves no part";
  }

  private static boolean bears(Claim claim) {
    return List.of(Part.values()).stream().anyMatch(p -> Effect.on(p, claim) > 0);
  }

  private static Witness witness(Claim claim, Reference source, States states, int age) {
    Double confidence = claim.confidence();
    double judged = confidence == null ? NOT_JUDGED : confidence;
    return new Witness(
        claim,
        source,
        find(claim.from(), states).orElseThrow(),
        find(claim.to(), states).orElseThrow(),
        claim.status() == Claim.Status.DRAFT ? judged : SURE,
        age);
  }

  private static OptionalInt find(String iso, States states) {
    return states.list().stream()
        .filter(s -> s.shortCode().equals(iso))
        .mapToInt(State::code)
        .findFirst();
  }

  /* The last day that a date of any precision may be. */
  private static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  /// The witnesses that say something of a part.
  public List<Witness> on(Part part) {
    return witnesses.stream().filter(w -> Effect.on(part, w.claim()) > 0).toList();
  }
}
