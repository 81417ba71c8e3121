package org.entente.answer.reading;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.Modality;

/// How a claim reads: `Kazakhstan fears Russia`.
final class ClaimWords {
  private static final Pattern OFFER =
      Pattern.compile("(?i)\\b(?:offer|promis|pledg|vow|undert|commit|guarante|word|will)");
  private static final Map<ClaimKind, String> VERBS = new EnumMap<>(ClaimKind.class);

  static {
    VERBS.put(ClaimKind.AGREE, "agrees with");
    VERBS.put(ClaimKind.CONSULT, "meets");
    VERBS.put(ClaimKind.SUPPORT, "supports");
    VERBS.put(ClaimKind.COOPERATE, "works with");
    VERBS.put(ClaimKind.AID, "aids");
    VERBS.put(ClaimKind.YIELD, "yields to");
    VERBS.put(ClaimKind.REQUEST, "makes demands on");
    VERBS.put(ClaimKind.ACCUSE, "accuses");
    VERBS.put(ClaimKind.REJECT, "refuses");
    VERBS.put(ClaimKind.THREATEN, "threatens");
    VERBS.put(ClaimKind.PROTEST, "protests against");
    VERBS.put(ClaimKind.MOBILIZE, "shows force to");
    VERBS.put(ClaimKind.SANCTION, "cuts ties with");
    VERBS.put(ClaimKind.COERCE, "coerces");
    VERBS.put(ClaimKind.ASSAULT, "attacks");
    VERBS.put(ClaimKind.OPPOSE, "stands against");
    VERBS.put(ClaimKind.SHARED_INTEREST, "shares interests with");
    VERBS.put(ClaimKind.DISTRUST, "distrusts");
    VERBS.put(ClaimKind.FEAR, "fears");
    VERBS.put(ClaimKind.DEPENDS, "depends on");
    VERBS.put(ClaimKind.RIVALRY, "is a rival of");
    VERBS.put(ClaimKind.SEEK, "courts");
    VERBS.put(ClaimKind.EXPLOIT, "exploits");
    VERBS.put(ClaimKind.HARM, "harms");
    VERBS.put(ClaimKind.RED_LINE, "draws a red line for");
  }

  private ClaimWords() {}

  /// The claim in words, with what it is about.
  static String of(Claim claim) {
    boolean denied = claim.modality() == Modality.NEGATED && claim.kind() != ClaimKind.RED_LINE;
    boolean offers = claim.kind() == ClaimKind.AGREE && OFFER.matcher(claim.quote().words()).find();
    String verb = offers ? "makes a promise to" : Objects.requireNonNull(VERBS.get(claim.kind()));
    return claim.source().name()
        + " "
        + (denied ? negated(verb) : verb)
        + " "
        + claim.target().name()
        + (claim.mutual() ? ", and the other way round" : "")
        + (claim.detail().isEmpty() ? "" : " (" + claim.detail() + ")");
  }

  /* "fears" to "does not fear". */
  private static String negated(String verb) {
    int end = verb.indexOf(' ') < 0 ? verb.length() : verb.indexOf(' ');
    return verb.startsWith("is ")
        ? "is not" + verb.substring(2)
        : "does not " + verb.substring(0, end - 1) + verb.substring(end);
  }

  /// How it is put: `asserted`, `reported (Karimov)`, `negated`.
  static String how(Claim claim) {
    String word =
        claim.modality() == Modality.NEGATED
            ? "negated"
            : claim.modality().name().toLowerCase(Locale.ROOT);
    return claim.speaker().isEmpty() ? word : word + " (" + claim.speaker() + ")";
  }
}
