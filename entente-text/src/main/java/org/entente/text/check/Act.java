package org.entente.text.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.Modality;

/// Which claims tell of an act of a day, such as a recalled ambassador or a visit, and of when.
///
/// What two states have long been to each other says nothing of what one of them did on a day:
/// friends recall ambassadors and enemies meet.
final class Act {
  /// Acts with force or its threat, which the record of disputes counts [PalmerEtAl2022].
  private static final Set<ClaimKind> OF_FORCE =
      EnumSet.of(ClaimKind.THREATEN, ClaimKind.MOBILIZE, ClaimKind.ASSAULT);

  /// Acts that come with a quarrel, whether it is fought out or not.
  private static final Set<ClaimKind> OF_QUARREL =
      EnumSet.of(ClaimKind.ACCUSE, ClaimKind.PROTEST, ClaimKind.SANCTION, ClaimKind.COERCE);

  private static final Set<ClaimKind> OTHER =
      EnumSet.of(
          ClaimKind.AGREE, ClaimKind.CONSULT, ClaimKind.YIELD, ClaimKind.REQUEST, ClaimKind.REJECT);

  /// What is a stand or a habit in the present tense and an act in the past tense.
  private static final Set<ClaimKind> EITHER =
      EnumSet.of(ClaimKind.SUPPORT, ClaimKind.COOPERATE, ClaimKind.AID, ClaimKind.OPPOSE);

  private static final Pattern PAST =
      Pattern.compile(
          "\\w+ed|gave|sent|sold|bought|held|met|lent|took|made|struck|built|paid|won|lost|spoke|flew|went|came"
              + "|began|broke|stood|withdrew|said|told|left|led|let|fought|drew|put|cut|hit|shot|threw|forgave|fell|quarrelled|argued");
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");

  private Act() {}

  static boolean isOfForce(Claim claim) {
    return OF_FORCE.contains(claim.kind());
  }

  static boolean isOfQuarrel(Claim claim) {
    return OF_QUARREL.contains(claim.kind())
        || isOfForce(claim)
        || (claim.kind() == ClaimKind.RIVALRY && isInPastTense(claim));
  }

  /// Whether the claim tells of an act rather than of a standing relation.
  static boolean is(Claim claim) {
    return OTHER.contains(claim.kind())
        || isOfQuarrel(claim)
        || (EITHER.contains(claim.kind()) && isInPastTense(claim));
  }

  /* "sold", but not "has long sold" or "is backed by". */
  private static boolean isInPastTense(Claim claim) {
    Matcher first = WORD.matcher(claim.quote().words());
    if (!first.find() || !PAST.matcher(first.group()).matches()) {
      return false;
    }
    String standing =
        "\\b(?:has|have|is|are|be|been|being)\\b(?: \\w+){0,3} " + Pattern.quote(first.group());
    return !Pattern.compile(standing).matcher(claim.quote().sentence()).find();
  }

  /// Whether it is told of what is still to come or only thought of, which no figure of the date
  /// can show.
  static boolean isToCome(Claim claim) {
    return claim.modality() == Modality.FUTURE
        || claim.modality() == Modality.CONDITIONAL
        || claim.modality() == Modality.HEDGED;
  }

  /// The year that the words beside it name, the last one of a period.
  static Optional<Integer> year(Claim claim) {
    Integer last = null;
    Matcher year = YEAR.matcher(claim.time());
    while (year.find()) {
      last = Integer.valueOf(year.group());
    }
    return Optional.ofNullable(last);
  }
}
