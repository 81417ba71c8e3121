package org.entente.app;

import java.util.concurrent.Callable;
import org.entente.answer.question.PartNames;
import org.entente.answer.question.Question;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.CoalitionOptions;
import org.entente.app.option.DefinitionOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.app.terminal.Stop;
import org.entente.run.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente trend`: a coalition's parts over the years.
@Command(
    name = "trend",
    description =
        "Shows each part of a coalition over the years, membership changes and breaks marked.",
    footer = {
      "",
      "Examples:",
      "  entente trend SCO --from 2001 --to 2020",
      "  entente trend NATO --from 1990 --to 2014 --part interests",
      "  entente trend ASEAN --from 1970 --to 2010 --ascii"
    })
final class TrendCommand implements Callable<Integer> {
  @Mixin private CoalitionOptions coalition = new CoalitionOptions();

  @Option(
      names = "--from",
      paramLabel = "YEAR",
      description = "First year; default: when it was founded, or the yearbook begins.")
  private @Nullable Integer from;

  @Option(
      names = "--to",
      paramLabel = "YEAR",
      description = "Last year; default: when it ended, or the yearbook ends.")
  private @Nullable Integer to;

  @Option(
      names = "--part",
      paramLabel = "PART",
      description = "Only this part; adds its figures year by year.")
  private @Nullable String part;

  @Mixin private YearbookOptions yearbookOptions = new YearbookOptions();

  @Mixin private DefinitionOptions definitions = new DefinitionOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Question question =
        new Question.Trend(
            coalition.name(),
            from,
            to,
            part == null ? null : PartNames.get(part),
            definitions.keyByPart());
    Run run = Stop.run(Run.DEFAULT_SEED);
    return asking.show(question, yearbookOptions.open(), run);
  }
}
