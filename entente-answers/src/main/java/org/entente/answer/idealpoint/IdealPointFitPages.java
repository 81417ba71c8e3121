package org.entente.answer.idealpoint;

import java.util.List;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.idealpoint.FitStatistics;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.Position;
import org.entente.idealpoint.vote.RollCallParameters;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;

/// The answers of `entente ideal-points` that need a fit: how well it tells the votes, what each
/// roll call tells, which roll calls separate two actors.
public record IdealPointFitPages(IdealPointFitting fitting, IdealPointFit fit) {
  /// Actors from which on intervals hold what they say in simulations.
  private static final int FEW = 20;

  private static final double FARTHEST_CUT = 10;

  /// The page with the statistics of the fit added.
  public Page withStatistics(Page page) {
    Page told = page.section(Section.headed("How well does it tell the votes?").paragraph(words()));
    return fitting.reading().isEmpty()
        ? told
        : told.section(Section.headed("How was the file read?").paragraph(fitting.reading()));
  }

  private String words() {
    FitStatistics s = fit.statistics();
    return Phrase.of(
        "%,d votes on %,d roll calls; %.1f%% classified, proportional reduction in error %.3f,"
            + " geometric mean probability %.3f, log score %.4f per vote.%s",
        s.votes(),
        s.rollCalls(),
        100 * s.classified(),
        s.reduction(),
        s.geometricMeanProbability(),
        s.logScore(),
        (fit.periods().size() > 1 ? step() : "") + few());
  }

  /// What a small body's reader must know (docs/benchmarks/ideal-points.md).
  private String few() {
    long actors = fit.positions().stream().map(Position::actor).distinct().count();
    return actors < FEW
        ? " With "
            + actors
            + " actors the intervals are too narrow: in simulations with nine, those of 90% held the"
            + " truth in 72 to 84% of cases."
        : "";
  }

  private String step() {
    boolean estimated = fitting.options().estimateEvolution();
    return Phrase.of(
        " Variance of a step over one period: %.3f, %s.",
        fit.evolution(), estimated ? "estimated" : "given");
  }

  /// The parameters of every roll call, of one period or of all.
  public Page rollCalls(@Nullable Integer period) {
    Table.Builder table =
        Table.builder(
                "roll-calls",
                "Roll calls",
                "One row for each roll call that the fit used. Cut points are positions: where yes"
                    + " or no and the next category are equally likely.")
            .text("roll_call", "Roll call", "Identifier.")
            .integer(fitting.periodWord(), "When", "Its period.", "")
            .number("discrimination", "β", "Positive where high positions vote no.", "")
            .number("discrimination_sd", "sd", "Standard deviation of β.", "")
            .number("yes_cut", "Yes cut", "Cut point of yes; empty for none within 10.", "")
            .number("no_cut", "No cut", "Cut point of no; empty for none within 10.", "")
            .text("title", "Title", "Date and title.");
    for (RollCallParameters r : fit.rollCalls()) {
      if (period == null || r.period() == period) {
        table.row(
            r.id(),
            r.period(),
            r.discrimination(),
            r.discriminationSd(),
            finite(r.lowerCutPosition()),
            finite(r.upperCutPosition()),
            fitting.title(r.id()));
      }
    }
    return withStatistics(
        Page.titled("Roll calls" + (period == null ? "" : " of " + period))
            .section(Section.headed("What does each roll call tell?").table(table.build()))
            .sources(fitting.sources()));
  }

  /* Beyond any position a cut point says nothing: a roll call without loading has one anywhere. */
  private static @Nullable Double finite(double value) {
    return Math.abs(value) <= FARTHEST_CUT ? value : null;
  }

  /// The roll calls of a period that separate two actors most.
  public Page separating(String first, String second, int period, int most) {
    String a = fitting.nameOfKey().apply(first);
    String b = fitting.nameOfKey().apply(second);
    List<IdealPointFit.Separation> all = fit.separating(first, second, period);
    if (all.isEmpty()) {
      throw UserProblem.outcome(
          a + " and " + b + " cast no vote that counts together in " + period,
          Phrase.of(
              "Choose another with --year; %ss with votes are %s to %s.",
              fitting.periodWord(), fit.periods().getFirst(), fit.periods().getLast()));
    }
    Table.Builder table =
        Table.builder(
                "separating",
                "Roll calls of " + period + " that separate " + a + " and " + b,
                "One row for each roll call, the most separating first.")
            .text("roll_call", "Roll call", "Identifier.")
            .number(
                "separation",
                "Apart",
                "Total variation distance of the two vote distributions under the model.",
                "0 to 1")
            .text("first_vote", a, "Vote of " + a + ".")
            .text("second_vote", b, "Vote of " + b + ".")
            .text("title", "Title", "Date and title.");
    int differing = 0;
    for (IdealPointFit.Separation s : all.subList(0, Math.min(most, all.size()))) {
      String id = s.rollCall().id();
      String one = fitting.vote(first, id);
      String two = fitting.vote(second, id);
      differing += one.equals(two) ? 0 : 1;
      table.row(id, s.separation(), one, two, fitting.title(id));
    }
    String distance =
        fit.distance(first, second, period)
            .map(d ->
                Phrase.of(
                    "%s is %.2f [%.2f, %.2f] above %s in %d; ",
                    a, d.value(), d.interval().low(), d.interval().high(), b, period))
            .orElse(a + " or " + b + " cast no vote that counts in " + period + "; ");
    return Page.titled("What separates " + a + " and " + b + " in " + period)
        .finding(
            distance
                + differing
                + " of the "
                + Math.min(most, all.size())
                + " most separating roll calls saw them vote differently.")
        .section(Section.headed("Which votes?").table(table.build()))
        .sources(fitting.sources());
  }
}
