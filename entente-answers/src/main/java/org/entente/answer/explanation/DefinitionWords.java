package org.entente.answer.explanation;

import java.util.List;
import org.entente.part.PartDefinition;

/// What a definition computes, in words and as a formula, for the reader of an explanation.
///
/// @param words what the figure is, one or two sentences
/// @param formula the formula, in the notation of its page in docs/methods
/// @param interval what its interval is
record DefinitionWords(String words, String formula, String interval) {
  private static final String VOTE_FORMULA =
      "π(i,j) = 1 - D_o / D_e;  D_o = mean of ((x - y)/2)² over joint roll calls, yes 1, abstain 2, no"
          + " 3;  D_e = the same expected by chance from the pooled votes of both";
  private static final String POINT_FORMULA =
      "1 - D(i,j), at least -1;  D² = mean over areas of (d² - s² / (1 + 2s²));  d = difference of the"
          + " positions, s² its variance; D = 0 where D² is below 0";
  private static final String POINT_INTERVAL =
      "The interval of a group is the middle 90% under 500 draws of the positions' errors, joined with"
          + " the same mirrored at the value.";
  private static final String TRUST_FORMULA =
      "trust(i,j) = 1 / (1 + H);  H = sum over dispute years t of (hostility level / 5) · 2^(-(Y - t)/h)"
          + " + 2^(-(Y - r)/h), r the last year of rivalry, h the half-life";
  private static final String OVER_YEARS =
      "The interval is the range over the last three years; where a flow is missing, one end takes all"
          + " that has no recorded partner as inside.";

  /// The words for a definition.
  static DefinitionWords of(PartDefinition definition) {
    return switch (definition.key()) {
      case "votes-pi" ->
          new DefinitionWords(
              "The mean over dyads of Scott's π of their votes in the UN General Assembly: agreement"
                  + " beyond what chance would give, 1 for perfect agreement, 0 for chance.",
              VOTE_FORMULA,
              "The interval is the 5th to 95th percentile over 200 resamples of the year's roll calls,"
                  + " the same for all dyads.");
      case "ideal-points" ->
          new DefinitionWords(
              "The mean over dyads of one less the distance of the two states' ideal points in the UN"
                  + " General Assembly: 1 for the same place, 0 for a standard deviation apart.",
              POINT_FORMULA,
              POINT_INTERVAL);
      case "ideal-points-by-issue" ->
          new DefinitionWords(
              "The mean over dyads of one less the distance of the two states' ideal points over six"
                  + " issue areas, each with a dimension of its own.",
              POINT_FORMULA,
              POINT_INTERVAL);
      case "trust-record", "trust-record-5", "trust-record-20" ->
          new DefinitionWords(
              "The mean over dyads of trust from the record of militarised disputes and rivalries; 1"
                  + " when nothing is on record.",
              TRUST_FORMULA,
              "The interval is the range over half-lives of 5 to 20 years, and over what the years after"
                  + " the end of the dispute data may have held.");
      case "trade-inside" ->
          new DefinitionWords(
              "The mean over members of the share of their trade that is with other members.",
              "inside(i) = sum over members j of (X_ij + M_ij) / (X_i + M_i)",
              OVER_YEARS);
      case "trade-outside" ->
          new DefinitionWords(
              "The mean over members of the pull of the strongest outsider against all members"
                  + " together: a half when one outsider weighs as much as all partners.",
              "pull(i) = o / (o + inside(i));  o = the largest share of i's trade with one outsider",
              OVER_YEARS);
      case "capabilities" ->
          new DefinitionWords(
              "The members' summed share of world capabilities: the mean of their shares of military"
                  + " spending and personnel, iron and steel, energy, population and city population.",
              "capacity = sum over members of CINC(i)",
              "The interval is the range when any one of the six components is left out.");
      default ->
          new DefinitionWords(
              "The part by the definition " + definition.key() + ".",
              definition.aggregation().words(),
              "");
    };
  }

  /// The lines of a paragraph each.
  List<String> paragraphs() {
    return interval.isEmpty() ? List.of(words, formula) : List.of(words, formula, interval);
  }
}
