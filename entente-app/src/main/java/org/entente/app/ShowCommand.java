package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.coalition.DyadFigure;
import org.entente.coalition.Group;
import org.entente.coalition.InterestsByVotes;
import org.entente.coalition.TrustByRecord;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente show`: a coalition's membership over time, or a state's or a pair's figures over time.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows a coalition's membership, a state's or a pair's figures over time.",
    footer = {
      "",
      "Examples:",
      "  entente show coalition SCO",
      "  entente show state Russia --from 2000",
      "  entente show pair India Pakistan --from 2000 --to 2014"
    })
final class ShowCommand implements Callable<Integer> {
  /// What can be shown.
  enum What {
    COALITION,
    STATE,
    PAIR
  }

  @Parameters(index = "0", paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private What what = What.COALITION;

  @Parameters(index = "1..*", arity = "1..2", paramLabel = "NAME", description = "The names.")
  private List<String> names = List.of();

  @Option(names = "--from", paramLabel = "YEAR", description = "Default: ${DEFAULT-VALUE}.")
  private int from = 1990;

  @Option(names = "--to", paramLabel = "YEAR", description = "Default: the last year.")
  private int to = Integer.MAX_VALUE;

  @Option(names = "--yearbook", paramLabel = "DIR", description = "Another yearbook.")
  private @Nullable Path yearbook;

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    World world = worldOptions.load();
    switch (what) {
      case COALITION -> coalition(out, world, world.getCoalition(names.getFirst()));
      case STATE -> state(out, world.getState(names.getFirst()));
      case PAIR -> pair(out, world.getState(names.getFirst()), world.getState(names.getLast()));
    }
    return 0;
  }

  private static void coalition(PrintWriter out, World world, Coalition c) {
    out.println(c.name() + " (" + c.id() + "), " + c.kind() + ", " + c.purpose());
    c.decisionRules()
        .forEach(r ->
            out.println(
                "decides by "
                    + r.rule().name().toLowerCase(Locale.ROOT)
                    + (r.note().isEmpty() ? "" : ": " + r.note())));
    for (Membership m : c.memberships()) {
      String end = m.spell().isOpen() ? "" : m.spell().to().toString();
      out.println(
          String.format(
              Locale.ROOT,
              "%s to %-10s  %-9s  %-24s %s",
              m.spell().from(),
              end,
              m.role().name().toLowerCase(Locale.ROOT),
              world.states().get(m.state()).name(),
              m.source()));
    }
  }

  private void state(PrintWriter out, State state) {
    out.println(state.name() + " (" + state.code() + "): share of world capabilities");
    Yearbook book = Place.openYearbook(yearbook);
    for (int year : book.years().subSet(from, true, to, true)) {
      YearSlice slice = book.year(year);
      slice
          .dyads()
          .findState(state.code())
          .ifPresent(i -> {
            float share = slice.at(StateColumn.CINC, i);
            out.println(
                Float.isNaN(share)
                    ? year + "  missing: no capabilities recorded"
                    : String.format(Locale.ROOT, "%d  %.2f%%", year, 100 * share));
          });
    }
  }

  private void pair(PrintWriter out, State a, State b) {
    out.println(a.name() + " and " + b.name() + ": π of votes, and trust");
    Yearbook book = Place.openYearbook(yearbook);
    Run run = Run.quiet();
    for (int year : book.years().subSet(from, true, to, true)) {
      Panel panel = Panel.asOf(book, LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED);
      Group group = Group.of(panel.now(), List.of(a.code(), b.code()));
      if (group.size() == 2) {
        DyadFigure votes = new InterestsByVotes().dyads(panel, group, run).getFirst();
        DyadFigure trust = new TrustByRecord().dyads(panel, group, run).getFirst();
        out.println(
            String.format(
                Locale.ROOT,
                "%d  π %-22s trust %-22s %s; %s",
                year,
                words(votes.figure()),
                words(trust.figure()),
                votes.why(),
                trust.why()));
      }
    }
  }

  private static String words(Figure figure) {
    return switch (figure) {
      case Figure.Missing missing -> "missing: " + missing.reason();
      case Figure.Known k ->
          String.format(
              Locale.ROOT, "%.2f [%.2f, %.2f]", k.value(), k.interval().low(), k.interval().high());
    };
  }
}
