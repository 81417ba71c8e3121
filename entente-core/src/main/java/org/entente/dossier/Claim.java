package org.entente.dossier;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One statement of a text about two actors, with the sentence that it stands in and what an
/// analyst made of it.
///
/// @param id the short name: lower case, digits and `-`
/// @param from who acts or holds the attitude: the ISO code of a state, the identifier of a
///   coalition, or another name
/// @param to whom it concerns, likewise
/// @param kind the relation, one of [#KINDS]
/// @param sign 1 for what binds, -1 for what divides
/// @param strength how much the relation says, in (0, 1]
/// @param mutual whether it holds of both directions alike
/// @param modality how it is put, one of [#MODALITIES]
/// @param speaker who is said to say it; empty where the text itself does
/// @param time the words that date it; empty where there are none
/// @param detail what the relation is about; empty where the text does not say
/// @param quote the sentence and its place
/// @param confidence the probability, in (0, 1], that it is read rightly; null if not judged
/// @param status what an analyst made of it
/// @param note the analyst's note; may be empty
public record Claim(
    String id,
    String from,
    String to,
    String kind,
    int sign,
    double strength,
    boolean mutual,
    String modality,
    String speaker,
    String time,
    String detail,
    Passage quote,
    @Nullable Double confidence,
    Status status,
    String note) {
  /// The kinds of relation: event classes of PLOVER, and standing relations.
  public static final Set<String> KINDS =
      Set.of(
          "agree",
          "consult",
          "support",
          "cooperate",
          "aid",
          "yield",
          "request",
          "accuse",
          "reject",
          "threaten",
          "protest",
          "mobilize",
          "sanction",
          "coerce",
          "assault",
          "oppose",
          "shared-interest",
          "distrust",
          "fear",
          "depends",
          "rivalry",
          "seek",
          "exploit",
          "harm",
          "red-line");

  /// How a claim can be put.
  public static final Set<String> MODALITIES =
      Set.of("asserted", "reported", "hedged", "negated", "conditional", "future", "past");

  /// A sentence of a source and where it stands.
  ///
  /// @param source the id of the source
  /// @param sentence the sentence
  /// @param words the words within it that state the relation; may be empty
  /// @param paragraph the number of the paragraph, from 0; below 0 if not known
  /// @param begin offset of the sentence's first character in the source's text; below 0 if not
  ///   known
  public record Passage(String source, String sentence, String words, int paragraph, int begin) {}

  /// What an analyst made of a claim.
  public enum Status {
    /// Read by the machine, seen by nobody.
    DRAFT,
    /// Read and found right.
    ACCEPTED,
    /// Changed by the analyst; as it now stands it is right.
    CORRECTED,
    /// Found wrong; kept so that it is not proposed again.
    REJECTED;

    /// The word in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Refuses an unknown kind or modality, a sign other than 1 and -1, and a strength or confidence
  /// outside (0, 1], with an [IllegalArgumentException].
  public Claim {
    if (!KINDS.contains(kind) || !MODALITIES.contains(modality)) {
      throw new IllegalArgumentException("kind (" + kind + ") or modality (" + modality + ")");
    }
    if (Math.abs(sign) != 1 || !isShare(strength) || (confidence != null && !isShare(confidence))) {
      throw new IllegalArgumentException(
          "sign (" + sign + "), strength (" + strength + ") or confidence (" + confidence + ")");
    }
  }

  private static boolean isShare(double value) {
    return value > 0 && value <= 1;
  }

  /// The same claim, decided.
  public Claim decided(Status made) {
    return corrected(from, kind, to, sign, made);
  }

  /// The same claim with other actors, kind and sign, decided. Refuses what the claim refuses.
  public Claim corrected(String newFrom, String newKind, String newTo, int newSign, Status made) {
    return new Claim(
        id,
        newFrom,
        newTo,
        newKind,
        newSign,
        strength,
        mutual,
        modality,
        speaker,
        time,
        detail,
        quote,
        confidence,
        made,
        note);
  }

  /// Whether it may enter a figure: all but those that an analyst rejected.
  public boolean isUsable() {
    return status != Status.REJECTED;
  }
}
