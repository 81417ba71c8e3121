package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
import org.entente.run.UserProblem;
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
    description =
        "Shows a coalition's membership, a state's coalitions and figures, or a pair's figures over"
            + " time.",
    footer = {
      "",
      "Examples:",
      "  entente show SCO",
      "  entente show Russia --from 2000",
      "  entente show India Pakistan --from 2000 --to 2014",
      "",
      "A word before the name says what is meant: coalition, state or pair."
    })
final class ShowCommand implements Callable<Integer> {
  /// What can be shown.
  enum What {
    COALITION,
    STATE,
    PAIR
  }

  @Parameters(
      arity = "1..3",
      paramLabel = "NAME",
      description = "A coalition, a state or two states.")
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
    List<String> asked = names;
    What what = findWhat(names.getFirst()).orElse(null);
    if (what == null) {
      what = guess(world);
    } else {
      asked = names.subList(1, names.size());
    }
    requireNames(asked, what);
    switch (what) {
      case COALITION ->
          new CoalitionText(world.getCoalition(asked.getFirst()), world.states())
              .lines()
              .forEach(out::println);
      case STATE -> {
        State state = world.getState(asked.getFirst());
        new StateText(state, world).lines().forEach(out::println);
        state(out, state);
      }
      case PAIR -> pair(out, world.getState(asked.getFirst()), world.getState(asked.getLast()));
    }
    return 0;
  }

  private static Optional<What> findWhat(String word) {
    return Arrays.stream(What.values()).filter(w -> w.name().equalsIgnoreCase(word)).findFirst();
  }

  private What guess(World world) {
    if (names.size() > 1) {
      return What.PAIR;
    }
    String name = names.getFirst();
    if (world.findCoalition(name).isPresent()) {
      return What.COALITION;
    }
    if (world.findState(name).isPresent()) {
      return What.STATE;
    }
    throw UserProblem.usage(
        "no coalition and no state \"" + name + "\"",
        nearest(() -> world.getCoalition(name)) + " " + nearest(() -> world.getState(name)));
  }

  /* The advice of a search that is known to fail. */
  private static String nearest(Runnable search) {
    try {
      search.run();
      return "";
    } catch (UserProblem e) {
      return e.advice();
    }
  }

  private static void requireNames(List<String> asked, What what) {
    int wanted = what == What.PAIR ? 2 : 1;
    if (asked.size() != wanted) {
      throw UserProblem.usage(
          "show "
              + what.name().toLowerCase(Locale.ROOT)
              + " needs "
              + (wanted == 1 ? "one name" : "two names")
              + " ("
              + String.join(", ", asked)
              + ")",
          "Put names of several words in quotation marks.");
    }
  }

  private void state(PrintWriter out, State state) {
    out.println();
    out.println("Share of world capabilities");
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
