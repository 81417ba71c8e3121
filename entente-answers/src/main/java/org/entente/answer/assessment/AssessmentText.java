package org.entente.answer.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.answer.text.FigureText;
import org.entente.answer.text.Wrapped;
import org.entente.coalition.Assessment;
import org.entente.coalition.WeakDyad;
import org.entente.evidence.Figure;
import org.entente.faultline.FaultLine;
import org.entente.panel.Yearbook;
import org.entente.part.DyadFigure;
import org.entente.part.Mention;
import org.entente.part.Part;
import org.entente.world.States;

/// An assessment as text for a terminal: one screen of at most 100 columns.
public final class AssessmentText {
  private final Assessment assessment;
  private final States states;

  public AssessmentText(Assessment assessment, States states) {
    this.assessment = assessment;
    this.states = states;
  }

  /// The lines of the text.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    head(lines);
    lines.add("");
    lines.addAll(new PartText(assessment).lines());
    strength(lines);
    lines.add("");
    weakest(lines);
    lines.addAll(Wrapped.behind("Fault line: ", "  ", faultLine(), Wrapped.SCREEN));
    lines.addAll(new DependenceText(assessment, states).lines());
    coverage(lines);
    return lines;
  }

  private void head(List<String> lines) {
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, figures of %d",
            assessment.title(),
            assessment.year()));
    lines.addAll(
        Wrapped.onScreen(
            assessment.members().size()
                + (assessment.premise().isReal() ? " members: " : " members then: "),
            assessment.members().stream()
                .map(this::name)
                .sorted()
                .collect(Collectors.joining(", "))));
    lines.addAll(Wrapped.onScreen("", assessment.finding().sentence()));
  }

  private void strength(List<String> lines) {
    lines.add(
        "Nominal strength: "
            + FigureText.full(assessment.nominalStrength(), true)
            + (assessment.nominalStrength().isKnown() ? " of world capabilities" : ""));
    lines.addAll(Wrapped.behind("Power to act: ", "  ", powerToAct(), Wrapped.SCREEN));
  }

  private String powerToAct() {
    return switch (assessment.decision().powerToAct()) {
      case Figure.Missing(String reason) -> reason;
      case Figure.Known k ->
          String.format(
              Locale.ROOT,
              "%.2g%% of all sets of members can decide%s (%s)",
              100 * k.value(),
              oneIn(k.value()),
              firstClause(assessment.decision().rule()));
    };
  }

  /* A rule's note up to its first semicolon: the rest is in the JSON. */
  private static String firstClause(String rule) {
    int end = rule.indexOf("; ");
    return end < 0 ? rule : rule.substring(0, end);
  }

  private static String oneIn(double share) {
    double inverse = 1 / share;
    return share < 0.5 && inverse < 1e9 && Math.abs(inverse - Math.rint(inverse)) < 1e-6 * inverse
        ? String.format(Locale.ROOT, ", 1 in %,d", (long) Math.rint(inverse))
        : "";
  }

  private void weakest(List<String> lines) {
    lines.add("Weakest dyads, by trust times interests:");
    assessment.weakest().forEach(w -> lines.addAll(weak(w)));
    leastAlike()
        .filter(d ->
            assessment.weakest().stream()
                .noneMatch(w -> w.first() == d.first() && w.second() == d.second()))
        .ifPresent(d ->
            lines.add(
                "  least alike in interests: "
                    + name(d.first())
                    + " - "
                    + name(d.second())
                    + " "
                    + FigureText.full(d.figure(), false)));
  }

  private List<String> weak(WeakDyad w) {
    return Wrapped.behind(
        "  ",
        "      ",
        name(w.first())
            + " - "
            + name(w.second())
            + ": trust "
            + FigureText.full(w.trust(), false)
            + ", interests "
            + FigureText.full(w.interests(), false)
            + "; "
            + Mention.resolve(w.why(), states),
        Wrapped.SCREEN);
  }

  private String faultLine() {
    return switch (assessment.faultLine()) {
      case FaultLine.None(String reason) -> "none, " + reason;
      case FaultLine.Line line ->
          names(line.first())
              + " | "
              + names(line.second())
              + "; the same in "
              + FigureText.full(line.stability(), true)
              + " of draws; nearest to it: "
              + name(line.nearest().state());
    };
  }

  private String names(List<Integer> codes) {
    return codes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private Optional<DyadFigure> leastAlike() {
    return assessment.part(Part.INTERESTS).dyads().stream()
        .filter(d -> d.figure().isKnown())
        .min(Comparator.comparingDouble(d -> d.figure().find().orElseThrow()));
  }

  private void coverage(List<String> lines) {
    lines.add(
        String.format(
            Locale.ROOT,
            "Coverage: %d roll calls in %d; interests known for %d of %d dyads",
            assessment.coverage().rollCalls(),
            assessment.year(),
            assessment.coverage().dyadsWithVotes(),
            assessment.coverage().dyads()));
    assessment
        .coverage()
        .gaps()
        .forEach(g -> lines.addAll(Wrapped.onScreen("  - ", Mention.resolve(g, states))));
    lines.addAll(
        Wrapped.behind(
            "Sources: ",
            "  ",
            keysByVersion().entrySet().stream()
                .map(e -> String.join(", ", e.getValue()) + " " + e.getKey())
                .collect(Collectors.joining("; ")),
            Wrapped.SCREEN));
  }

  /* Datasets of one version, such as the files of one release, are named together. */
  private Map<String, List<String>> keysByVersion() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    for (Yearbook.Dataset d : assessment.datasets()) {
      keys.computeIfAbsent(d.version(), _ -> new ArrayList<>()).add(d.key());
    }
    return keys;
  }

  private String name(int code) {
    return Mention.resolve(Mention.of(code), states);
  }
}
