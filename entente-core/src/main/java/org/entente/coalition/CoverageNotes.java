package org.entente.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Issue;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.Yearbook;
import org.entente.part.Aged;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.Mention;
import org.entente.part.Part;
import org.entente.run.Version;
import org.entente.situation.Situation;

/// What an assessment rests on: the datasets it used, where they end, and which dyads and members
/// lack data.
final class CoverageNotes {
  private static final Yearbook.Dataset WORLD =
      new Yearbook.Dataset(
          Provenance.WORLD,
          "Registry of states and coalitions",
          Version.current(),
          "Entente; each fact names its source in the registry's files",
          "Apache-2.0");

  /* What the parts rest on and does not reach the present. */
  private static final List<Column> WITH_AN_END =
      List.of(
          DyadColumn.votesOn(Issue.MIDDLE_EAST).getFirst(),
          DyadColumn.ALLIED,
          DyadColumn.DISPUTES,
          DyadColumn.RIVALRY,
          DyadColumn.TRADE,
          DyadColumn.ARMS_SHARE_FORWARD,
          StateColumn.GDP,
          StateColumn.CINC);

  private CoverageNotes() {}

  /// The coverage of the parts.
  static Assessment.Coverage of(Situation situation, Group group, List<PartAssessment> parts) {
    Panel panel = situation.panel();
    long withVotes =
        parts.stream()
            .filter(p -> p.part() == Part.INTERESTS)
            .flatMap(p -> p.dyads().stream())
            .filter(d -> d.figure().isKnown())
            .count();
    List<String> gaps = new ArrayList<>();
    yearbookEnd(panel, gaps);
    datasetEnds(panel, gaps);
    oldRemittances(panel, gaps);
    gaps.addAll(OlderFigures.notes(panel.now(), group));
    situation.findPledge().ifPresent(gaps::add);
    situation.leftOut().forEach(l -> gaps.add(l.who() + " " + l.why()));
    for (PartAssessment part : parts) {
      lackingDyads(part, gaps);
    }
    return new Assessment.Coverage(
        panel.now().rollCalls(),
        panel.now().lastYear(DyadColumn.YY),
        group.dyadNumbers().length,
        (int) withVotes,
        gaps);
  }

  private static void yearbookEnd(Panel panel, List<String> gaps) {
    int wanted = Panel.lastKnownYear(panel.asOf(), Panel.YearRule.COMPLETED);
    if (panel.year() < wanted) {
      gaps.add(
          "the yearbook ends in "
              + panel.year()
              + ": what happened to the end of "
              + wanted
              + " is not in these figures");
    }
  }

  /* Datasets that end in one year are named together. */
  private static void datasetEnds(Panel panel, List<String> gaps) {
    TreeMap<Integer, TreeSet<String>> titlesByYear = new TreeMap<>();
    for (Column column : WITH_AN_END) {
      panel
          .now()
          .findServed(column)
          .filter(served -> served.lastYear() < panel.present())
          .ifPresent(served ->
              titlesByYear
                  .computeIfAbsent(served.lastYear(), _ -> new TreeSet<>())
                  .add(title(panel, served.datasets().getFirst())));
    }
    titlesByYear.forEach((last, titles) ->
        gaps.add("unknown, not quiet, after " + last + ": " + String.join("; ", titles)));
  }

  private static String title(Panel panel, String key) {
    return panel.findDataset(key).map(Yearbook.Dataset::title).orElse(key);
  }

  private static void oldRemittances(Panel panel, List<String> gaps) {
    int matrix = panel.now().lastYear(DyadColumn.REMITTANCE_GDP_FORWARD);
    if (matrix < panel.year()) {
      gaps.add("bilateral remittances of " + matrix + " stand for those of " + panel.year());
    }
  }

  private static void lackingDyads(PartAssessment part, List<String> gaps) {
    List<DyadFigure> lacking = part.dyads().stream().filter(d -> !d.figure().isKnown()).toList();
    if (lacking.isEmpty()) {
      return;
    }
    String where =
        lacking.size() == part.dyads().size()
            ? (lacking.size() == 1 ? "its one dyad" : "all " + lacking.size() + " dyads")
            : lacking.size() <= 3
                ? String.join(
                    ", ",
                    lacking.stream()
                        .map(d -> Mention.of(d.first()) + " - " + Mention.of(d.second()))
                        .toList())
                : lacking.size() + " of " + part.dyads().size() + " dyads";
    String what = part.part().title() + (part.figure().isKnown() ? ", pair by pair," : "");
    gaps.add(what + " not known for " + where + ": " + reason(lacking));
  }

  private static String reason(List<DyadFigure> lacking) {
    TreeSet<String> reasons = new TreeSet<>();
    for (DyadFigure dyad : lacking) {
      if (dyad.figure() instanceof Figure.Missing(String reason)) {
        reasons.add(Aged.withoutValue(reason));
      }
    }
    return String.join("; or ", reasons);
  }

  /// The datasets that any figure of the assessment rests on, in order of key.
  static List<Yearbook.Dataset> datasets(Panel panel, Iterable<Figure> figures) {
    TreeSet<String> keys = new TreeSet<>();
    for (Figure figure : figures) {
      figure.known().ifPresent(k -> keys.addAll(k.provenance().datasets()));
    }
    return keys.stream()
        .map(key -> key.equals(Provenance.WORLD) ? Optional.of(WORLD) : panel.findDataset(key))
        .flatMap(Optional::stream)
        .toList();
  }
}
