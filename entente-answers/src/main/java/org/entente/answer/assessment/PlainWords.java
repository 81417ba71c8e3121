package org.entente.answer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.page.Words;
import org.entente.coalition.Assessment;
import org.entente.coalition.PartAssessment;
import org.entente.evidence.Figure;
import org.entente.part.DyadFigure;
import org.entente.part.EvidenceKind;
import org.entente.part.PartDefinition;
import org.entente.part.interests.InterestsDetails;
import org.entente.part.trust.TrustByDistrust;
import org.entente.run.Phrase;
import org.entente.situation.Situation;
import org.entente.world.World;

/// Each part in one plain sentence, with what it is on the same day for two coalitions that readers
/// know, the EU and NATO.
///
/// The anchors are values of the same definition on the same panel; one that does not exist on the
/// date, or has no value, is left out. Cost: the dyads of the two.
public record PlainWords(Assessment assessment, World world, Situation situation) {
  private static final List<String> ANCHORS = List.of("EU", "NATO");

  /// The sentences, one for each part in order.
  ///
  /// @param definitions those of the assessment
  public static List<String> of(
      Assessment assessment, World world, Situation situation, List<PartDefinition> definitions) {
    PlainWords words = new PlainWords(assessment, world, situation);
    List<String> sentences = new ArrayList<>();
    for (PartDefinition definition : definitions) {
      PartAssessment part = assessment.part(definition.part());
      sentences.add(words.sentence(part, definition));
    }
    return sentences;
  }

  private String sentence(PartAssessment part, PartDefinition definition) {
    String title = capital(part.part().title());
    return switch (part.figure()) {
      case Figure.Missing(String reason) -> title + ": not known (" + reason + ").";
      case Figure.Known known ->
          title
              + ": "
              + said(part, Words.value(known, PartUnits.of(part.share())))
              + Words.year(known.provenance())
              + anchors(definition, part.share())
              + ".";
    };
  }

  private String said(PartAssessment part, String value) {
    return switch (part.part()) {
      case INTERESTS -> interests(part, value);
      case TRUST -> trust(part, value);
      case INTERDEPENDENCE ->
          value
              + " of a member's "
              + (part.meaning().evidence() == EvidenceKind.TRADE
                  ? "trade"
                  : "trade, remittances and arms")
              + " is inside";
      case CAPACITY -> value + " of the world's capabilities" + besideAMemberAtWar();
      case EXIT_PRESSURE -> "the strongest outsider weighs " + value + " against all members";
    };
  }

  private String besideAMemberAtWar() {
    Figure effective = assessment.effectiveStrength().effective();
    return effective.isKnown()
        ? ", " + Words.value(effective, Words.SHARE) + " beside a member at war"
        : "";
  }

  private static String interests(PartAssessment part, String value) {
    Figure agreement = part.detail(InterestsDetails.AGREEMENT);
    return part.meaning().evidence() == EvidenceKind.VOTES && agreement.isKnown()
        ? Phrase.of(
            "two members vote alike on %s of roll calls, %s where 0 is chance",
            Words.value(agreement, Words.SHARE), value)
        : value + ", " + part.meaning().scale().unit();
  }

  private static String trust(PartAssessment part, String value) {
    return quarrels(part)
        + (part.meaning().details().contains(TrustByDistrust.PLACE_AND_POWER)
            ? clashes(part, value)
            : " a partner they have lately clashed with, " + value);
  }

  /* What is to be expected of states like these stands beside, for the figure falls with their number. */
  private static String clashes(PartAssessment part, String value) {
    return " a partner with whom a clash is 25% or likelier; "
        + "chance of no clash in five years "
        + value
        + ", of states as near and strong "
        + Words.value(part.detail(TrustByDistrust.PLACE_AND_POWER), "");
  }

  private static String quarrels(PartAssessment part) {
    Map<Integer, Boolean> quarrels = new TreeMap<>();
    for (DyadFigure dyad : part.dyads()) {
      if (dyad.figure().isKnown()) {
        boolean quarrel = part.meaning().scale().quarrel().at(dyad.figure());
        quarrels.merge(dyad.first(), quarrel, Boolean::logicalOr);
        quarrels.merge(dyad.second(), quarrel, Boolean::logicalOr);
      }
    }
    int with = (int) quarrels.values().stream().filter(q -> q).count();
    return (with == 0 ? "none" : Words.count(with))
        + " of the "
        + Words.count(quarrels.size())
        + " members "
        + (with <= 1 ? "has" : "have");
  }

  private String anchors(PartDefinition definition, boolean share) {
    List<String> anchors = new ArrayList<>();
    for (String id : ANCHORS) {
      if (!id.equals(situation.coalition().id())) {
        world
            .findCoalition(id)
            .flatMap(c -> Situation.find(c, situation.panel()))
            .map(s -> definition.value(s.group()))
            .filter(OptionalDouble::isPresent)
            .ifPresent(v -> anchors.add(id + " " + shown(v.getAsDouble(), share)));
      }
    }
    return anchors.isEmpty() ? "" : " (" + String.join(", ", anchors) + ")";
  }

  private static String shown(double value, boolean share) {
    return share ? Phrase.of("%.0f%%", 100 * value) : Phrase.of("%.2f", value);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
