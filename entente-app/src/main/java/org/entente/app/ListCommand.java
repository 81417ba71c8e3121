package org.entente.app;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.answer.desk.Place;
import org.entente.answer.question.Desk;
import org.entente.answer.question.Question;
import org.entente.answer.question.Question.Listing.Known;
import org.entente.app.option.AsOf;
import org.entente.app.option.AskingOptions;
import org.entente.run.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente list`: what the program knows.
@Command(
    name = "list",
    description = "Lists coalitions, states or the datasets behind the yearbook.",
    footer = {
      "",
      "Examples:",
      "  entente list coalitions",
      "  entente list coalitions --on 1985 --member Egypt",
      "  entente list coalitions --kind alliance",
      "  entente list states --on 1914-07-28 --csv states.csv"
    })
final class ListCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Known what = Known.COALITIONS;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = AsOf.class,
      description = "Those that were there on the date: 1985-06-01, or the end of 1985-06 or 1985.")
  private @Nullable LocalDate on;

  @Option(
      names = "--member",
      paramLabel = "STATE",
      description = "Coalitions in which the state has or had a role.")
  private @Nullable String member;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Coalitions of a kind: treaty organisation, alliance, bloc or ad hoc.")
  private @Nullable String kind;

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Question question = new Question.Listing(what, on, member, kind);
    Desk desk = asking.desk(Place.openYearbook(null));
    asking.output().write(desk.answer(question, Run.quiet()));
    return 0;
  }
}
