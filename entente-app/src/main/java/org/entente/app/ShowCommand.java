package org.entente.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.answer.page.Page;
import org.entente.answer.registry.CoalitionPage;
import org.entente.answer.registry.ShowPages;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.WorldOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.run.UserProblem;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    World world = worldOptions.load();
    List<String> asked = names;
    What what = findWhat(names.getFirst()).orElse(null);
    if (what == null) {
      what = guess(world);
    } else {
      asked = names.subList(1, names.size());
    }
    requireNames(asked, what);
    output.write(page(what, asked, world));
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

  private Page page(What what, List<String> asked, World world) {
    ShowPages pages = new ShowPages(world, yearbook.open(), from, to);
    return switch (what) {
      case COALITION -> CoalitionPage.of(world.getCoalition(asked.getFirst()), world.states());
      case STATE -> pages.state(world.getState(asked.getFirst()));
      case PAIR -> pages.pair(world.getState(asked.getFirst()), world.getState(asked.getLast()));
    };
  }
}
