package org.entente.answer.driver;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.coalition.PartAssessment;
import org.entente.driver.Drivers;
import org.entente.evidence.Figure;
import org.entente.part.Mention;
import org.entente.part.Part;
import org.entente.run.Phrase;
import org.entente.world.States;
import org.jspecify.annotations.Nullable;

/// What the verdict on a coalition hangs on: pair by pair how much each moves its part, and what
/// other figure of it alone would turn the verdict.
public record DriversPage(Drivers drivers, States states) {
  /* What is left of a difference that is none. */
  private static final double ROUNDING = 1e-12;

  /// The page.
  public static Page of(Drivers drivers, States states) {
    return new DriversPage(drivers, states).page();
  }

  private Page page() {
    return Page.titled("What the verdict on " + drivers.assessment().title() + " hangs on")
        .finding(finding())
        .section(turning())
        .section(moving())
        .sources(drivers.assessment().datasets().stream().map(Source::of).toList());
  }

  private String finding() {
    List<Drivers.Input> turning = drivers.turning();
    String verdict = drivers.assessment().finding().kind().words();
    if (turning.isEmpty()) {
      return verdict + ": no pair of members can turn the verdict alone." + silent();
    }
    Drivers.Input least = turning.getFirst();
    long within = turning.stream().filter(Drivers.Input::within).count();
    return Phrase.of(
        "%s: the smallest change of one pair that turns the verdict is %s from %.2f to %.2f in %s"
            + " (%s its interval). %d of %d pairs and parts could turn it alone, %d of them within"
            + " their intervals.%s",
        verdict,
        pair(least),
        least.figure().value(),
        least.turnsAt().orElseThrow(),
        least.part().title(),
        least.within() ? "within" : "beyond",
        turning.size(),
        drivers.inputs().size(),
        within,
        silent());
  }

  private String silent() {
    return drivers.silent().isEmpty()
        ? ""
        : " Not asked, for it is not put together from its pairs: "
            + drivers.silent().stream().map(Part::title).collect(Collectors.joining(", "))
            + ".";
  }

  private String pair(Drivers.Input i) {
    return name(i.first()) + " - " + name(i.second());
  }

  private String name(int code) {
    return Mention.resolve(Mention.of(code), states);
  }

  private Section turning() {
    Table.Builder table =
        Table.builder(
                "turning",
                "What would turn the verdict",
                "One row for each pair and part that can turn it alone, the smallest change first.")
            .text("pair", "Pair", "Two members.")
            .text("part", "Part", "The part that crosses its border.")
            .figure("figure", "Figure", "The pair's figure as it is.", "")
            .number("turns_at", "Turns at", "The figure that turns the verdict.", "")
            .number("change", "Change", "That less the figure as it is.", "")
            .text("within", "Within its interval", "Whether it could be so already.");
    for (Drivers.Input i : drivers.turning()) {
      double at = i.turnsAt().orElseThrow();
      table.row(
          pair(i),
          i.part().title(),
          i.figure(),
          at,
          at - i.figure().value(),
          i.within() ? "yes" : "no");
    }
    return Section.headed("What would turn it?")
        .paragraph(
            "The verdict goes by whether interests and trust are above their borders. For each pair:"
                + " the nearest other figure of this pair alone, all else as it is, that carries its"
                + " part across.")
        .paragraph(
            Stream.of(Part.INTERESTS, Part.TRUST)
                .map(part -> distance(drivers.assessment().part(part)))
                .collect(Collectors.joining(" ")))
        .table(table.shown(12).build());
  }

  /* How far a part as a whole is from its border. */
  private static String distance(PartAssessment part) {
    OptionalDouble border = part.meaning().scale().findBorder();
    if (border.isEmpty() || !(part.figure() instanceof Figure.Known known)) {
      return "";
    }
    double at = border.getAsDouble();
    boolean within = known.interval().low() < at && at <= known.interval().high();
    return Phrase.of(
        "As a whole %s stands at %.2f, %.2f from its border (%.2f), %s its interval.",
        part.part().title(),
        known.value(),
        Math.abs(known.value() - at),
        at,
        within ? "within" : "beyond");
  }

  private Section moving() {
    Table.Builder table =
        Table.builder(
                "drivers",
                "What moves it",
                "One row for each pair and part, those that move the part most first.")
            .text("part", "Part", "The part.")
            .text("pair", "Pair", "Two members.")
            .figure("figure", "Figure", "The pair's figure as it is.", "")
            .number(
                "effect",
                "Effect",
                "The part's move from one end of the pair's interval to the other.",
                "")
            .number("uneven", "Unevenness", "The standard deviation of the effect.", "")
            .number("alone", "Alone", "Share of the part's variance that it makes alone.", "share")
            .number("total", "In all", "The same with what it does with others.", "share");
    for (Drivers.Input i : drivers.inputs()) {
      table.row(
          i.part().title(),
          pair(i),
          i.figure(),
          i.effect(),
          i.uneven() < ROUNDING ? 0 : i.uneven(),
          known(i.alone()),
          known(i.total()));
    }
    return Section.headed("Which pairs move it?")
        .paragraph(
            "Each pair's figure anywhere in its interval, independent of the others: elementary"
                + " effects over 20 trajectories [Morris1991], and for the ten that move a part most"
                + " their shares of its variance over 1,024 points [SaltelliEtAl2010].")
        .table(table.shown(20).build());
  }

  private static @Nullable Double known(double share) {
    return Double.isNaN(share) ? null : share;
  }
}
