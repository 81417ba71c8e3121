package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.answer.file.SafeFile;
import org.entente.answer.forecast.Ledger;
import org.entente.answer.question.Answer;
import org.entente.answer.question.Question;
import org.entente.answer.reading.ClaimReview;
import org.entente.app.option.ArticleOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.panel.Panel;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente check`: what the data say of the claims of an article.
@Command(
    name = "check",
    description =
        "Holds each claim of an article against the data of its date, and its forecasts against"
            + " what came.",
    footer = {
      "",
      "Examples:",
      "  entente check page.html",
      "  entente check saved.txt --as-of 2015-07-10 --html checked.html",
      "  entente check page.html --claim-review reviews.jsonld",
      "  entente check page.html --ledger authors.jsonl",
      "  entente check draft.txt --draft"
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private ArticleOptions page = new ArticleOptions();

  @Option(
      names = "--claim-review",
      paramLabel = "FILE",
      description = "Also write the verdicts as ClaimReview (JSON-LD of schema.org).")
  private @Nullable Path reviews;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "Also keep what the article expects of memberships, under its author, in a ledger of"
              + " forecasts for entente grade.")
  private @Nullable Path ledger;

  @Option(
      names = "--draft",
      description =
          "Take the page for a draft: which figure would support each sentence, as of today or"
              + " --as-of, and the command that shows it.")
  private boolean draft;

  @Mixin private SeedOptions seed = new SeedOptions();

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Question.Moment moment = new Question.Moment(page.date(), Panel.YearRule.COMPLETED);
    if (draft) {
      return draft(moment);
    }
    Question.Check question = new Question.Check(page.article(), moment, page.extractor());
    Answer answer = asking.desk(yearbook.open()).answer(question, seed.run());
    Path file = reviews;
    if (file != null) {
      String text =
          ClaimReview.text(answer.data().orElseThrow().apply(asking.output().commandLine()));
      SafeFile.write(file, path -> Files.writeString(path, text));
      asking.output().note("wrote " + file);
    }
    if (ledger != null) {
      int added =
          Ledger.add(
              ledger,
              ClaimReview.statements(
                  answer.data().orElseThrow().apply(asking.output().commandLine())));
      asking.output().note("kept " + added + " new statements in " + ledger);
    }
    asking.output().write(answer);
    return 0;
  }

  private int draft(Question.Moment moment) {
    if (reviews != null || ledger != null) {
      throw UserProblem.usage(
          "--draft goes with neither --claim-review nor --ledger",
          "A draft is not judged: check it without --draft once it is written.");
    }
    return asking.show(
        new Question.Draft(page.article(), moment, page.extractor()), yearbook.open(), seed.run());
  }
}
