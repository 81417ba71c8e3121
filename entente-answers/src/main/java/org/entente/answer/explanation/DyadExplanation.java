package org.entente.answer.explanation;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Words;
import org.entente.distrust.Outcome;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.Mention;
import org.entente.part.PartDefinition;
import org.entente.part.trust.TrustByDistrust;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.sources.store.DyadEvidence;
import org.entente.sources.store.EvidenceStore;

/// The third level of an explanation: what is behind one dyad of a part, from the evidence store
/// where its datasets are imported and from the yearbook where not.
public final class DyadExplanation {
  private DyadExplanation() {}

  /// The page for two members by COW code, the lower first. Throws [UserProblem] for a part that is
  /// not made of dyads.
  public static Page page(Explanation about, PartDefinition definition, int first, int second) {
    Group pair = Group.of(about.panel().now(), List.of(first, second));
    DyadFigure figure =
        definition.dyads(about.panel(), pair, about.run()).stream()
            .findFirst()
            .orElseThrow(() ->
                UserProblem.usage(
                    definition.part().key() + " is made of members, not of dyads",
                    "Leave out --pair, or ask for interests, trust or interdependence."));
    Optional<Outcome> outcome =
        figure.figure().isKnown()
            ? TrustByDistrust.findOutcome(definition.meaning())
            : Optional.empty();
    Page page =
        Page.titled(about.title(definition.part().title() + " of " + about.dyad(first, second)))
            .finding(
                Words.figure(figure.figure())
                    + outcome.map(OddsBehindDyad::meaning).orElse("")
                    + "; "
                    + Mention.resolve(figure.why(), about.states())
                    + ".")
            .sources(about.sources(List.of(figure.figure())));
    if (outcome.isPresent()) {
      page = page.section(OddsBehindDyad.section(outcome.get(), pair));
    }
    for (Section section : sections(about, definition, pair)) {
      page = page.section(section);
    }
    return page;
  }

  private static List<Section> sections(Explanation about, PartDefinition definition, Group pair) {
    return switch (definition.meaning().evidence()) {
      case VOTES -> new VotesBehindDyad(about, pair).sections();
      case ALLIANCES -> new AlliancesBehindDyad(about, pair).sections();
      case POSITIONS -> new PositionsBehindDyad(about, pair).sections();
      case RECORD -> new RecordBehindDyad(about, pair).sections();
      case TRADE, TIES -> new FlowsBehindDyad(about, pair).sections();
      case CAPABILITIES -> List.of();
    };
  }

  /// What the evidence store says of the dyad; empty if there is no store or it lacks one of the
  /// datasets.
  static <T> Optional<T> fromStore(
      Explanation about, Group pair, List<String> datasets, Function<DyadEvidence, T> question) {
    if (!Files.exists(about.store())) {
      return Optional.empty();
    }
    try (EvidenceStore store = EvidenceStore.openToRead(about.store(), about.states())) {
      return datasets.stream().anyMatch(dataset -> store.find(dataset).isEmpty())
          ? Optional.empty()
          : Optional.of(question.apply(store.evidenceOf(pair.code(0), pair.code(1))));
    }
  }

  /// What to do to see more.
  static String toSeeMore(String what, String datasets) {
    return Phrase.of(
        "To see %s one by one, import %s: entente data import DIRECTORY.", what, datasets);
  }
}
