package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.entente.answer.explanation.AllPartsExplanation;
import org.entente.answer.explanation.DyadExplanation;
import org.entente.answer.explanation.Explanation;
import org.entente.answer.explanation.PartExplanation;
import org.entente.answer.page.Page;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.DefinitionOptions;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.PartNames;
import org.entente.app.option.WorldOptions;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.UserProblem;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente explain`: from a figure to what it is made of, level by level.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Walks from a figure to its inputs: the parts; a part's definition, members and dyads; a dyad's"
          + " roll calls, disputes, treaties and flows.",
      "Roll calls, disputes and flows are shown one by one when their datasets have been imported."
    },
    footer = {
      "",
      "Examples:",
      "  entente explain SCO --as-of 2015-07-10",
      "  entente explain SCO --as-of 2015-07-10 interests",
      "  entente explain SCO --as-of 2015-07-10 interests --pair RUS,KAZ"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int DEFAULT_ROWS = 20;

  @Parameters(
      index = "0",
      paramLabel = "COALITION",
      description = "Identifier or name, such as SCO.")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PART",
      description = "interests, trust, interdependence, capacity or exit-pressure; all if none.")
  private @Nullable String part;

  @Option(
      names = "--pair",
      split = ",",
      paramLabel = "STATE",
      description = "Two members, such as RUS,KAZ: what is behind their dyad.")
  private List<String> pair = new ArrayList<>();

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "Rows of a table at most, 0 for all. Default: ${DEFAULT-VALUE}.")
  private int rows = DEFAULT_ROWS;

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private DefinitionOptions definitions = new DefinitionOptions();

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    if (rows < 0) {
      throw UserProblem.usage("--rows (" + rows + ") must be 0 or more", "0 shows all.");
    }
    World world = worldOptions.load();
    Coalition coalition = world.getCoalition(name);
    Optional<Part> chosen = Optional.ofNullable(part).map(PartNames::get);
    Situation situation = Situation.of(coalition, asOf.panel());
    Explanation explanation =
        new Explanation(situation, world.states(), asOf.yearbook(), asOf.run(), rows);
    output.write(page(explanation, world, coalition, situation.group(), chosen));
    return 0;
  }

  private Page page(
      Explanation explanation,
      World world,
      Coalition coalition,
      Group group,
      Optional<Part> chosen) {
    if (chosen.isEmpty()) {
      if (!pair.isEmpty()) {
        throw UserProblem.usage(
            "--pair needs a part", "Example: explain SCO interests --pair RUS,KAZ.");
      }
      return new AllPartsExplanation(explanation).page(definitions.chosen());
    }
    PartDefinition definition =
        definitions.chosen().stream()
            .filter(d -> d.part() == chosen.get())
            .findFirst()
            .orElseThrow();
    if (pair.isEmpty()) {
      return new PartExplanation(explanation, definition).page();
    }
    int[] codes = codes(world, coalition, group);
    return DyadExplanation.page(explanation, definition, codes[0], codes[1]);
  }

  /* The COW codes of the pair, the lower first. */
  private int[] codes(World world, Coalition coalition, Group group) {
    if (pair.size() != 2) {
      throw UserProblem.usage(
          "--pair needs two states, not " + pair.size(), "Example: --pair RUS,KAZ.");
    }
    State a = world.getState(pair.get(0).strip());
    State b = world.getState(pair.get(1).strip());
    if (a.code() == b.code()) {
      throw UserProblem.usage(a.name() + " is named twice", "Name two states.");
    }
    for (State state : List.of(a, b)) {
      boolean present =
          IntStream.range(0, group.size()).anyMatch(k -> group.code(k) == state.code());
      if (!present) {
        throw UserProblem.usage(
            state.name() + " is not among the members of " + coalition.id() + " on " + asOf.date(),
            "See: entente show " + coalition.id() + ".");
      }
    }
    return new int[] {Math.min(a.code(), b.code()), Math.max(a.code(), b.code())};
  }
}
