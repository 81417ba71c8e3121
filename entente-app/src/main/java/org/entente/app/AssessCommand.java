package org.entente.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.ClaimOptions;
import org.entente.app.option.CoalitionOptions;
import org.entente.app.option.PartOptions;
import org.entente.coalition.Likeness;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente assess`: the five parts of one coalition at one date.
@Command(
    name = "assess",
    description = "Assesses a coalition: five parts, weakest dyads, coverage and sources.",
    footer = {
      "",
      "Examples:",
      "  entente assess SCO --as-of 2015-07-10",
      "  entente assess SCO --as-of 2015-07-10 --candidates India,Pakistan --html report.html",
      "  entente assess NATO --as-of 2014 --json -",
      "  entente assess --members CHN,RUS,IRN,PRK",
      "  entente assess SCO --as-of 2015-07-10 --with India,Pakistan",
      "  entente assess EU --as-of 2012 --weights interests=2,trust=1",
      "  entente assess SCO --as-of 2015-07-10 --dossier sco.yaml",
      "  entente assess ASEAN --as-of 2014 --define interests=alliances-pi",
      "  entente assess NATO --as-of 2026-11-28 --briefing nato.docx",
      "  entente assess SCO --as-of 2015-07-10 --crate sco"
    })
final class AssessCommand implements Callable<Integer> {
  @Mixin private CoalitionOptions coalition = new CoalitionOptions();

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Option(
      names = "--with",
      split = ",",
      paramLabel = "STATE",
      description = "Assess as if these states were members too.")
  private List<String> with = new ArrayList<>();

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "STATE",
      description = "Assess as if these states were not members.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--candidates",
      split = ",",
      paramLabel = "STATE",
      description =
          "In reports, whose joining to consider; default: applicants and observers on the date.")
  private List<String> candidates = new ArrayList<>();

  @Option(
      names = "--among",
      paramLabel = "WHICH",
      description =
          "The other coalitions of the date that it is placed among: all, those of like size, or"
              + " those of its region (${COMPLETION-CANDIDATES}). Default: ${DEFAULT-VALUE}.")
  private Likeness among = Likeness.ALL;

  @Option(
      names = "--bodies",
      description =
          "Place it also among the organisations (cow-igo-memberships) and alliances (atop-members)"
              + " of your evidence store.")
  private boolean bodies;

  @Mixin private ClaimOptions claims = new ClaimOptions();

  @Option(
      names = "--briefing",
      paramLabel = "FILE",
      description =
          "Write the answer on one sheet of paper, as HTML or, for FILE.docx, for Word: what is"
              + " judged, what may come in the words of a published yardstick of probability, how"
              + " well founded it is.")
  private @Nullable Path briefing;

  @Mixin private PartOptions partOptions = new PartOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    World world = asking.world();
    Question question =
        new Question.Assess(
            coalition.name(),
            asOf.moment(),
            partOptions.definitions(),
            partOptions.findWeights().orElse(null),
            with,
            without,
            candidates,
            claims.find(world),
            among,
            bodies);
    asking.output().write(asking.desk(asOf.yearbook()).answer(question, asOf.run()), briefing);
    return 0;
  }
}
