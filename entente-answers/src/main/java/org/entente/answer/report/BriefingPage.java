package org.entente.answer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.answer.membership.OutlookSection;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.forecast.Likelihood;
import org.entente.membership.Event;
import org.entente.membership.Outlook;
import org.entente.run.Phrase;

/// An assessment on one sheet of paper, for a reader with a minute: what is judged, what may come,
/// and how well founded that is.
///
/// Probabilities are put in the words of [Likelihood]; likelihood and confidence never stand in one
/// sentence, as the directive behind those words asks.
public record BriefingPage(Material b) {
  private static final int NAMED = 2;

  /// The page. Cost: that of the report's first section.
  public static Page page(Material material) {
    return new BriefingPage(material).page();
  }

  private Page page() {
    Page page =
        Page.titled("Briefing: " + b.assessment().title())
            .finding(b.resolve(b.assessment().finding().sentence()))
            .section(new PartsSection(b).briefly());
    List<String> outlook = outlook();
    if (!outlook.isEmpty()) {
      page = page.section(section("What may come", outlook));
    }
    Confidence confidence = Confidence.of(b.assessment());
    List<String> founded = new ArrayList<>(List.of(confidence.sentence()));
    founded.addAll(new Surety(b.assessment()).sentences());
    founded.add(Confidence.RULE);
    return page.section(section("How well founded this is", founded));
  }

  private static Section section(String heading, List<String> paragraphs) {
    return new Section(heading, paragraphs, List.of(), List.of());
  }

  /* Of the coalition as it is: nothing is known of a supposed one's past. */
  private List<String> outlook() {
    List<String> said = new ArrayList<>();
    if (!b.scenario().changes().isEmpty()) {
      return said;
    }
    find(Event.EXIT)
        .ifPresent(leaving ->
            said.add(
                Phrase.of(
                    "That at least one member leaves within five years: %s%s.",
                    words(1 - leaving.none()), each(leaving, "; likeliest of them "))));
    find(Event.ACCESSION)
        .ifPresent(joining ->
            said.add("That it is joined within five years by" + each(joining, " ") + "."));
    if (!said.isEmpty()) {
      said.add(
          "The words are those of the United States Intelligence Community (Directive 203):"
              + " almost no chance to 5%, very unlikely to 20, unlikely to 45, roughly even chance"
              + " to 55, likely to 80, very likely to 95, almost certain beyond.");
    }
    return said;
  }

  private Optional<Outlook> find(Event event) {
    return OutlookSection.outlook(event, b.coalition(), b.panel(), b.world().states())
        .filter(outlook -> !outlook.chances().isEmpty());
  }

  private String each(Outlook outlook, String before) {
    List<String> clauses =
        outlook.chances().stream()
            .limit(NAMED)
            .map(c -> b.name(c.state()) + ", " + words(c.probability().value()))
            .toList();
    return before + String.join("; ", clauses);
  }

  private static String words(double probability) {
    return Likelihood.of(probability).words()
        + (probability < 0.1
            ? Phrase.of(" (%.1f%%)", 100 * probability)
            : Phrase.of(" (%.0f%%)", 100 * probability));
  }
}
