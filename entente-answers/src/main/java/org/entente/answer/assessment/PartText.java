package org.entente.answer.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.answer.text.FigureText;
import org.entente.answer.text.Wrapped;
import org.entente.coalition.Assessment;
import org.entente.coalition.PartAssessment;
import org.entente.coalition.Total;
import org.entente.evidence.Figure;
import org.entente.panel.Issue;
import org.entente.part.OverYears;
import org.entente.part.Part;

/// The five parts as lines of text, with what stands beside them.
final class PartText {
  private static final String ROW = "%-17s %7s  %-23s %-23s %s";

  private final Assessment assessment;

  PartText(Assessment assessment) {
    this.assessment = assessment;
  }

  /// The lines: the table, a total where weights were given, and what stands beside.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT, ROW, "part", "figure", "interval", "random coalitions", "percentile"));
    assessment.parts().forEach(p -> lines.addAll(part(p)));
    assessment.total().ifPresent(t -> total(lines, t));
    beside(lines);
    return lines;
  }

  private static List<String> part(PartAssessment p) {
    return switch (p.figure()) {
      case Figure.Missing(String reason) ->
          Wrapped.onScreen(
              String.format(Locale.ROOT, "%-17s %7s  ", p.part().title(), "-"),
              reason + lastRecorded(p));
      case Figure.Known known ->
          List.of(
              String.format(
                      Locale.ROOT,
                      ROW,
                      p.part().title(),
                      FigureText.value(known, p.share()),
                      FigureText.interval(known, p.share()),
                      FigureText.full(p.random(), p.share()),
                      percentile(p.percentile()))
                  .stripTrailing());
    };
  }

  private static String lastRecorded(PartAssessment p) {
    return Optional.ofNullable(p.details().get(OverYears.LAST_RECORDED))
        .flatMap(Figure::known)
        .map(k ->
            "; " + FigureText.full(k, p.share()) + " in " + k.provenance().parameters().get("year"))
        .orElse("");
  }

  private static String percentile(Figure figure) {
    return switch (figure) {
      case Figure.Missing(String reason) -> reason;
      case Figure.Known k -> {
        String value = String.format(Locale.ROOT, "%.0f", k.value());
        String low = String.format(Locale.ROOT, "%.0f", k.interval().low());
        String high = String.format(Locale.ROOT, "%.0f", k.interval().high());
        yield low.equals(high) ? value : value + " (" + low + " to " + high + ")";
      }
    };
  }

  private static void total(List<String> lines, Total total) {
    String weights =
        total.weights().byPart().entrySet().stream()
            .map(e ->
                e.getKey().key()
                    + " "
                    + BigDecimal.valueOf(e.getValue()).stripTrailingZeros().toPlainString())
            .collect(Collectors.joining(", "));
    lines.addAll(
        Wrapped.onScreen(
            String.format(Locale.ROOT, "%-17s ", "total"),
            FigureText.full(total.figure(), false)
                + ": weighted mean of percentiles, exit pressure reversed; weights: "
                + weights
                + mostSensitive(total)));
  }

  private static String mostSensitive(Total total) {
    return total.byWeight().entrySet().stream()
        .filter(e -> e.getValue().isKnown())
        .max(
            Comparator.comparingDouble(
                e -> e.getValue().known().map(k -> k.interval().width()).orElse(0.0)))
        .map(e ->
            "; hangs most on "
                + e.getKey().key()
                + ": "
                + FigureText.ends(e.getValue().known().orElseThrow(), false)
                + " with that weight halved or doubled")
        .orElse("");
  }

  /* What stands beside the figures and never enters them. */
  private void beside(List<String> lines) {
    PartAssessment interests = assessment.part(Part.INTERESTS);
    lines.addAll(
        Wrapped.behind(
            "Beside interests: ",
            "  ",
            String.join(
                "; ",
                interests.details().containsKey("π")
                    ? list(interests, "π", "S", "kappa")
                    : list(interests, "S", "kappa"),
                distance(interests),
                "π by issue: " + issues(interests),
                detail(interests, "allied dyads", true)),
            Wrapped.SCREEN));
    PartAssessment ties = assessment.part(Part.INTERDEPENDENCE);
    PartAssessment exit = assessment.part(Part.EXIT_PRESSURE);
    lines.addAll(
        Wrapped.behind(
            "Beside ties: ",
            "  ",
            "with members "
                + shares(ties, " with members")
                + "; pull of the strongest outsider by "
                + shares(exit, "")
                + "; "
                + detail(exit, "allies outside", true),
            Wrapped.SCREEN));
  }

  private static String distance(PartAssessment interests) {
    String name = "distance of ideal points";
    return detail(interests, name, false)
        + interests
            .detail(name)
            .known()
            .map(k -> " (" + FigureText.ends(k, false) + ")")
            .orElse("");
  }

  private static String list(PartAssessment part, String... names) {
    return List.of(names).stream()
        .map(name -> detail(part, name, false))
        .collect(Collectors.joining(", "));
  }

  private static String detail(PartAssessment part, String name, boolean share) {
    Figure figure = part.detail(name);
    return name + " " + (figure.isKnown() ? FigureText.value(figure, share) : "unknown");
  }

  private static String issues(PartAssessment interests) {
    List<String> known = new ArrayList<>();
    for (Issue issue : Issue.values()) {
      Figure figure = interests.details().get("π on " + issue.title());
      if (figure != null && figure.isKnown()) {
        known.add(issue.title() + " " + FigureText.value(figure, false));
      }
    }
    return known.isEmpty() ? "unknown" : String.join(", ", known);
  }

  private static String shares(PartAssessment part, String suffix) {
    return List.of("trade", "remittances", "arms").stream()
        .map(tie -> {
          String name = suffix.isEmpty() ? "pull of the strongest outsider, " + tie : tie + suffix;
          Figure figure = part.detail(name);
          return tie + " " + (figure.isKnown() ? FigureText.value(figure, true) : "unknown");
        })
        .collect(Collectors.joining(", "));
  }
}
