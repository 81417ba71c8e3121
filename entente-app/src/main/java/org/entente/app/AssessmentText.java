package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.coalition.Assessment;
import org.entente.coalition.FaultLine;
import org.entente.coalition.Part;
import org.entente.coalition.PartAssessment;
import org.entente.coalition.Total;
import org.entente.coalition.WeakDyad;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.world.States;

/// An assessment as text for a terminal: one screen.
final class AssessmentText {
  private final Assessment assessment;
  private final States states;

  AssessmentText(Assessment assessment, States states) {
    this.assessment = assessment;
    this.states = states;
  }

  /// The lines of the text.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s (%s) as of %s, figures of %d",
            assessment.name(),
            assessment.coalition(),
            assessment.asOf(),
            assessment.year()));
    lines.add(
        String.format(
            Locale.ROOT,
            "Members (%d): %s",
            assessment.members().size(),
            assessment.members().stream().map(this::name).collect(Collectors.joining(", "))));
    if (!assessment.absent().isEmpty()) {
      lines.add(
          "Without figures in that year: "
              + assessment.absent().stream().map(this::name).collect(Collectors.joining(", ")));
    }
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%-18s %9s  %-19s %s",
            "part",
            "figure",
            "interval",
            "percentile among random"));
    assessment.parts().forEach(p -> lines.add(part(p)));
    assessment.total().ifPresent(t -> total(lines, t));
    lines.add("");
    lines.add("Nominal strength: " + words(assessment.nominalStrength(), true));
    lines.add(
        "Power to act: "
            + words(assessment.decision().powerToAct(), true)
            + (assessment.decision().rule().isEmpty()
                ? ""
                : " (" + assessment.decision().rule() + ")"));
    lines.add("");
    lines.add("Weakest dyads (trust × votes):");
    assessment.weakest().forEach(w -> lines.add("  " + weak(w)));
    votesWeakest(lines);
    lines.add(faultLine());
    lines.add("");
    coverage(lines);
    lines.add(
        "Sources: "
            + assessment.datasets().stream()
                .map(d -> d.key() + " " + d.version())
                .collect(Collectors.joining("; ")));
    return lines;
  }

  private String part(PartAssessment p) {
    return switch (p.figure()) {
      case Figure.Missing missing ->
          String.format(Locale.ROOT, "%-18s %9s  %s", p.part().title(), "-", missing.reason());
      case Figure.Known known ->
          String.format(
              Locale.ROOT,
              "%-18s %9s  %-19s %s",
              p.part().title(),
              number(known.value()),
              interval(known.interval()),
              percentile(p.percentile()));
    };
  }

  private static String percentile(Figure figure) {
    return switch (figure) {
      case Figure.Missing missing -> missing.reason();
      case Figure.Known k ->
          String.format(
              Locale.ROOT, "%.0f [%.0f, %.0f]", k.value(), k.interval().low(), k.interval().high());
    };
  }

  private static void total(List<String> lines, Total total) {
    String weights =
        total.weights().byPart().entrySet().stream()
            .map(e -> e.getKey().key() + " " + number(e.getValue()))
            .collect(Collectors.joining(", "));
    lines.add("total              " + words(total.figure(), false) + "  weights: " + weights);
  }

  private static String words(Figure figure, boolean share) {
    return switch (figure) {
      case Figure.Missing missing -> "missing: " + missing.reason();
      case Figure.Known k when share && k.value() >= 0.001 ->
          k.interval().basis() == Interval.Basis.EXACT
              ? String.format(Locale.ROOT, "%.1f%%", 100 * k.value())
              : String.format(
                  Locale.ROOT,
                  "%.1f%% [%.1f, %.1f]",
                  100 * k.value(),
                  100 * k.interval().low(),
                  100 * k.interval().high());
      case Figure.Known k when share -> String.format(Locale.ROOT, "%.2g%%", 100 * k.value());
      case Figure.Known k -> number(k.value()) + " " + interval(k.interval());
    };
  }

  private String weak(WeakDyad w) {
    return String.format(
        Locale.ROOT,
        "%s - %s: trust %s, π %s; %s",
        name(w.first()),
        name(w.second()),
        words(w.trust(), false),
        words(w.interests(), false),
        w.why());
  }

  private String faultLine() {
    return switch (assessment.faultLine()) {
      case FaultLine.None(String reason) -> "Fault line: none, " + reason;
      case FaultLine.Line line ->
          "Fault line: "
              + names(line.first())
              + " | "
              + names(line.second())
              + "; the same in "
              + words(line.stability(), true)
              + " of draws; nearest: "
              + name(line.nearest().state());
    };
  }

  private String names(List<Integer> codes) {
    return codes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private void votesWeakest(List<String> lines) {
    assessment.part(Part.INTERESTS).dyads().stream()
        .filter(d -> d.figure().isKnown())
        .min((a, b) ->
            Double.compare(a.figure().find().orElseThrow(), b.figure().find().orElseThrow()))
        .ifPresent(d ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "Least alike in votes: %s - %s, π %s",
                    name(d.first()),
                    name(d.second()),
                    words(d.figure(), false))));
  }

  private void coverage(List<String> lines) {
    lines.add(
        String.format(
            Locale.ROOT,
            "Coverage: %d roll calls; votes compared for %d of %d dyads",
            assessment.coverage().rollCalls(),
            assessment.coverage().dyadsWithVotes(),
            assessment.coverage().dyads()));
    assessment.coverage().gaps().forEach(g -> lines.add("  " + g));
  }

  private String name(int code) {
    return states.find(code).map(s -> s.name()).orElse(String.valueOf(code));
  }

  private static String interval(Interval in) {
    String ends = "[" + number(in.low()) + ", " + number(in.high()) + "]";
    return switch (in.basis()) {
      case EXACT -> "";
      case BOOTSTRAP, POSTERIOR -> ends + " " + Math.round(100 * in.level()) + "%";
      case RANGE -> ends + " range";
      case BOUND -> ends + " bound";
    };
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 0.1 ? "%.3f" : "%.2f", value);
  }
}
