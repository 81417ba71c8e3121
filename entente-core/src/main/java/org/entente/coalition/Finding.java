package org.entente.coalition;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.part.EvidenceKind;
import org.entente.part.Part;
import org.entente.part.interests.InterestsDetails;
import org.entente.part.interests.RawAgreement;
import org.entente.run.Phrase;
import org.entente.similarity.Score;
import org.entente.situation.Situation;

/// What an assessment comes down to, in one sentence: the kind of coalition that interests and trust
/// make together, each called strong from the border that its definition names.
///
///                     trust strong         trust weak
///     interests strong    CLOSE                WARY
///     interests weak      DIFFERING            LOOSE, LOOSE_ALLIANCE
///
/// Interests of votes are strong too where members vote alike on nine in ten roll calls or more: where
/// nearly everybody votes yes π falls to chance and says nothing against them ([RawAgreement]).
///
/// The border of π (.6) lies between the alliances and the fora of 2014; that of trust is what is to be
/// expected of states as near and as strong ([org.entente.part.trust.TrustByDistrust]). The words
/// summarise two figures and hide none: an interval that crosses a border is said to. Where interests are
/// not known there is no finding, but what trust says alone.
///
/// @param kind the kind
/// @param sentence the finding in words
public record Finding(Kind kind, String sentence) {
  private static final double NEARLY_ALL = 0.9;

  /// The kinds of coalition.
  public enum Kind {
    /// Alike in interests, little on record against each other.
    CLOSE("A close coalition"),
    /// Alike in interests, with quarrels among members.
    WARY("Like-minded but wary"),
    /// Apart in interests, little on record against each other.
    DIFFERING("Trusting partners who differ"),
    /// Apart in interests, with quarrels among members.
    LOOSE("A loose forum"),
    /// The same, but pledged to defend each other, by the registry ([Coalition#isDefencePact]).
    LOOSE_ALLIANCE("A loose alliance"),
    /// A part is missing or its definition names no border.
    UNKNOWN("No finding");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// The words shown to readers.
    public String words() {
      return words;
    }
  }

  /// The finding of the parts; the sentence says first what is supposed.
  static Finding of(List<PartAssessment> parts, Situation situation) {
    Finding finding = of(parts, situation.coalition().isDefencePact());
    return new Finding(finding.kind(), situation.premise().before(finding.sentence()));
  }

  private static Finding of(List<PartAssessment> parts, boolean pledged) {
    PartAssessment interests = part(parts, Part.INTERESTS);
    PartAssessment trust = part(parts, Part.TRUST);
    Optional<String> noTrust = findHindrance(trust);
    Optional<String> hindrance = findHindrance(interests).or(() -> noTrust);
    if (hindrance.isPresent()) {
      String half = noTrust.isPresent() ? "" : byTrustAlone(trust);
      return new Finding(Kind.UNKNOWN, Kind.UNKNOWN.words() + ": " + hindrance.get() + "." + half);
    }
    Kind kind = kind(isStrong(interests), isStrong(trust), pledged);
    return new Finding(
        kind,
        kind.words()
            + ": "
            + interestsInWords(interests, isStrong(interests))
            + "; "
            + quarrelsInWords(trust)
            + "."
            + thin(List.of(interests, trust))
            + crossings(List.of(interests, trust)));
  }

  /* Dyads that always voted alike have no π, and are known to be alike. */
  private static long known(PartAssessment part) {
    String alike = Score.Reason.NO_EXPECTED_DISAGREEMENT.words();
    return part.dyads().stream()
        .filter(d ->
            d.figure().isKnown()
                || (d.figure() instanceof Figure.Missing(String why) && why.equals(alike)))
        .count();
  }

  /* What share of the dyads a verdict rests on, where it is not nearly all of them. */
  private static String thin(List<PartAssessment> parts) {
    StringBuilder words = new StringBuilder();
    for (PartAssessment part : parts) {
      if (known(part) < NEARLY_ALL * part.dyads().size()) {
        words
            .append(" It rests on ")
            .append(known(part))
            .append(" of ")
            .append(part.dyads().size())
            .append(" dyads in ")
            .append(part.part().title())
            .append('.');
      }
    }
    return words.toString();
  }

  private static PartAssessment part(List<PartAssessment> parts, Part part) {
    return parts.stream().filter(p -> p.part() == part).findFirst().orElseThrow();
  }

  /* Why a part cannot carry a verdict. */
  private static Optional<String> findHindrance(PartAssessment part) {
    if (part.figure() instanceof Figure.Missing(String reason) && !votesAlike(part)) {
      return Optional.of(part.part().title() + " missing (" + reason + ")");
    }
    if (part.meaning().scale().findBorder().isEmpty()) {
      return Optional.of("no border between strong and weak has been set for " + part.definition());
    }
    return 2 * known(part) < part.dyads().size()
        ? Optional.of(
            part.part().title()
                + " known for "
                + known(part)
                + " of "
                + part.dyads().size()
                + " dyads, fewer than half")
        : Optional.empty();
  }

  /* What can be said without interests, as of all coalitions before 1946. */
  private static String byTrustAlone(PartAssessment trust) {
    return Phrase.of(
            " Trust alone is %s the border (%.2f); ",
            isStrong(trust) ? "above" : "below", border(trust))
        + quarrelsInWords(trust)
        + "."
        + thin(List.of(trust))
        + crossings(List.of(trust));
  }

  private static Kind kind(boolean alike, boolean trusting, boolean pledged) {
    if (alike) {
      return trusting ? Kind.CLOSE : Kind.WARY;
    }
    return trusting ? Kind.DIFFERING : pledged ? Kind.LOOSE_ALLIANCE : Kind.LOOSE;
  }

  private static boolean isStrong(PartAssessment part) {
    return votesAlike(part) || part.figure().find().orElseThrow() >= border(part);
  }

  /* Whether its members vote alike on nearly everything, whatever chance would give. */
  private static boolean votesAlike(PartAssessment part) {
    return part.part() == Part.INTERESTS
        && part.meaning().evidence() == EvidenceKind.VOTES
        && agreement(part) >= RawAgreement.NEARLY_ALL;
  }

  private static double agreement(PartAssessment interests) {
    return interests.detail(InterestsDetails.AGREEMENT).find().orElse(Double.NaN);
  }

  private static double border(PartAssessment part) {
    return part.meaning().scale().findBorder().orElseThrow();
  }

  private static String interestsInWords(PartAssessment interests, boolean strong) {
    if (votesAlike(interests)
        && !(interests.figure().find().orElse(Double.NaN) >= border(interests))) {
      return Phrase.of(
          "its members vote alike on %.0f%% of roll calls, so that chance can hardly be taken out",
          Math.floor(100 * agreement(interests)));
    }
    String agree =
        strong ? "its members want much the same" : "its members agree on part of world politics";
    return switch (interests.standing()) {
      case Figure.Missing _ -> agree;
      case Figure.Known p when p.interval().low() > 50 ->
          agree
              + Phrase.of(
                  ", more than in %.0f%% of the %s", Math.floor(p.value()), p.provenance().unit());
      case Figure.Known p when p.interval().high() < 50 ->
          agree
              + Phrase.of(
                  ", less than in %.0f%% of the %s",
                  Math.floor(100 - p.value()), p.provenance().unit());
      case Figure.Known p -> agree + ", about as much as in the " + p.provenance().unit();
    };
  }

  private static String quarrelsInWords(PartAssessment trust) {
    long all = trust.dyads().stream().filter(d -> d.figure().isKnown()).count();
    long quarrels =
        trust.dyads().stream()
            .filter(d -> trust.meaning().scale().quarrel().at(d.figure()))
            .count();
    if (all == 1) {
      return quarrels == 0 ? "its one dyad does not quarrel" : "its one dyad quarrels";
    }
    return quarrels == 0
        ? "none of its " + all + " pairs quarrels"
        : quarrels + " of its " + all + " pairs " + (quarrels == 1 ? "quarrels" : "quarrel");
  }

  private static String crossings(List<PartAssessment> parts) {
    StringBuilder words = new StringBuilder();
    for (PartAssessment part : parts) {
      double border = border(part);
      if (part.figure() instanceof Figure.Known figure
          && !votesAlike(part)
          && figure.interval().low() < border
          && figure.interval().high() >= border) {
        words
            .append(" The interval of ")
            .append(part.part().title())
            .append(Phrase.of(" crosses the border (%.2f).", border));
      }
    }
    return words.toString();
  }
}
