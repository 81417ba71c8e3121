package org.entente.answer.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.answer.assessment.VotingPowerTable;
import org.entente.answer.desk.Supposed;
import org.entente.answer.membership.OutlookSection;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.coalition.Assessment;
import org.entente.evidence.Figure;
import org.entente.part.Part;
import org.entente.part.capacity.EffectiveStrength;
import org.entente.run.Phrase;
import org.entente.run.Threads;
import org.entente.world.Membership;
import org.entente.world.State;
import org.jspecify.annotations.Nullable;

/// The report on one coalition at one date.
///
/// A reader who has only this must be able to say who the members are, whether it is strong or
/// loose, which pair is weakest and in what sense, who depends on whom, what others' joining would
/// mean, how sure all this is and where it comes from.
public record CoalitionReport(Material b) {
  /// The report. `candidates` are the states whose joining is considered; if empty, the applicants
  /// and observers on the date. Cost: an assessment for each candidate and the yardstick, and the
  /// figures of fifteen years.
  public static Page page(Material material, List<State> candidates) {
    return new CoalitionReport(material).write(candidates);
  }

  private Page write(List<State> wanted) {
    Assessment a = b.assessment();
    Page page =
        Page.titled(a.title())
            .finding(b.resolve(a.finding().sentence()))
            .sources(a.datasets().stream().map(Source::of).toList())
            .warnings(warnings());
    for (Section section : sections(wanted)) {
      page = page.section(section);
    }
    return page;
  }

  /* The sections are independent of each other and of unlike length: each is a task. */
  private List<Section> sections(List<State> wanted) {
    List<Supplier<Optional<Section>>> tasks =
        List.of(
            () -> Optional.of(new PartsSection(b).section()),
            () -> Optional.of(members()),
            () -> Optional.of(new DyadsSection(b).section()),
            () -> Optional.of(FaultLineSection.section(b)),
            () -> Optional.of(new DependenceSection(b).section()),
            () -> Optional.of(VotingPowerTable.section(b.assessment().decision(), b.names())),
            this::outlook,
            () -> joining(wanted.isEmpty() ? b.candidates() : wanted),
            this::trend,
            () -> Optional.of(new SuretySection(b).section()),
            () -> Optional.of(MethodSection.section(b)));
    List<Optional<Section>> sections =
        new ArrayList<>(Collections.nCopies(tasks.size(), Optional.empty()));
    Threads.each("sections", tasks.size(), b.run(), t -> sections.set(t, tasks.get(t).get()));
    return sections.stream().flatMap(Optional::stream).toList();
  }

  /* Of the coalition as it is: nothing is known of a supposed one's past. */
  private Optional<Section> outlook() {
    return b.scenario().changes().isEmpty()
        ? OutlookSection.find(b.coalition(), b.panel(), b.world().states())
        : Optional.empty();
  }

  private Optional<Section> joining(List<State> candidates) {
    JoiningSection joining = JoiningSection.of(b, candidates);
    return joining.isEmpty() ? Optional.empty() : Optional.of(joining.section());
  }

  private Optional<Section> trend() {
    TrendSection trend = new TrendSection(b);
    return trend.isEmpty() ? Optional.empty() : Optional.of(trend.section());
  }

  private List<String> warnings() {
    return b.assessment().absent().isEmpty()
        ? List.of()
        : List.of(
            Phrase.of(
                "%s had no figures in %s and stand outside every figure below.",
                b.names(b.assessment().absent()), b.panel().year()));
  }

  private Section members() {
    Assessment a = b.assessment();
    Section section =
        Section.headed("Who are the members?")
            .paragraph(
                Phrase.of(
                    "%s %s %s members on %s: %s. %s",
                    a.coalition(),
                    a.premise().isReal() ? "has" : "would have",
                    Words.count(a.members().size()),
                    a.asOf(),
                    b.names(a.members()),
                    strength(a)));
    return (a.premise().isReal() ? section : section.paragraph(supposed())).table(table());
  }

  private static String strength(Assessment a) {
    return switch (a.nominalStrength()) {
      case Figure.Missing(String reason) ->
          "What share of the world's material capabilities they hold is not known: " + reason + ".";
      case Figure.Known k ->
          (a.premise().isReal() ? "Together they hold " : "Together they would hold ")
              + Prose.figure(k, true)
              + " of the world's material capabilities."
              + effective(a.effectiveStrength());
    };
  }

  private static String effective(EffectiveStrength strength) {
    return strength.effective() instanceof Figure.Known k
        ? " "
            + Prose.figure(k, true)
            + " of the world's could be expected to fight beside one of them that is at war, as states bound by"
            + " treaty and as strong have done since 1823."
        : "";
  }

  /* What is supposed, with the source of each supposition. */
  private String supposed() {
    return "This is not how it is but how it would be "
        + b.assessment().premise().words()
        + ". "
        + String.join(
            "; ",
            b.assessment().premise().assumptions().stream()
                .map(s -> "Supposed: " + s.words() + " (" + s.source() + ")")
                .toList())
        + ".";
  }

  private Table table() {
    Assessment a = b.assessment();
    Table.Builder table =
        Table.builder("members", "Members", "One row for each member on " + a.asOf() + ".")
            .text("state", "State", "Name of the member.")
            .text("code", "Code", "ISO 3166 alpha-3 code.")
            .date("since", "Since", "First day of the present membership.")
            .figure("capabilities", "Capabilities", "Share of the world's.", "%")
            .figure("inside", "Trade inside", "Share of its trade that is with members.", "%")
            .figure(
                "willingness",
                "Willingness",
                "Probability of fighting beside another member that is at war.",
                "%");
    List<Integer> bySize = new ArrayList<>(a.members());
    bySize.sort(
        Comparator.comparingDouble((Integer m) -> -of(Part.CAPACITY, m).find().orElse(0))
            .thenComparing(b::name));
    for (int member : bySize) {
      table.row(
          b.name(member),
          b.iso3(member),
          since(member),
          of(Part.CAPACITY, member),
          of(Part.INTERDEPENDENCE, member),
          Prose.percent(a.effectiveStrength().member(member)));
    }
    return Supposed.in(table.build(), a.premise());
  }

  private @Nullable LocalDate since(int member) {
    return b.coalition().memberships().stream()
        .filter(m -> m.state() == member && m.role() == Membership.Role.MEMBER)
        .filter(m -> m.spell().contains(b.panel().asOf()))
        .map(m -> m.spell().from())
        .findFirst()
        .orElse(null);
  }

  private Figure of(Part part, int member) {
    return Prose.percent(b.assessment().part(part).member(member));
  }
}
