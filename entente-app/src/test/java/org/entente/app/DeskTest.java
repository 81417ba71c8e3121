package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.answer.file.AnswerJson;
import org.entente.answer.question.Answer;
import org.entente.answer.question.Desk;
import org.entente.answer.question.Question;
import org.entente.coalition.Likeness;
import org.entente.panel.Panel;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Questions put to a desk without a command line get the answers that the commands give.
@Tag("slow")
class DeskTest {
  private static final Desk DESK = new Desk(WorldFiles.load(List.of()), YearbookFolder.bundled());
  private static final Question.Moment UFA =
      new Question.Moment(LocalDate.of(2015, 7, 10), Panel.YearRule.COMPLETED);
  private static final Run RUN = Run.quiet();

  private static String json(Question question) {
    Answer answer = DESK.answer(question, RUN);
    String command = "entente assess SCO --as-of 2015-07-10";
    return AnswerJson.write(
        "assess",
        command,
        answer.data().orElseThrow().apply(command),
        answer.everything(answer.page().get()));
  }

  private static Question assess(String coalition) {
    return new Question.Assess(
        coalition, UFA, Map.of(), null, List.of(), List.of(), List.of(), null, Likeness.ALL, false);
  }

  @Test
  void anAssessmentAtTheDesk_isThatOfTheCommand() {
    StringWriter out = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .execute("assess", "SCO", "--as-of", "2015-07-10", "--json", "-");

    assertThat(code).isZero();
    assertThat(json(assess("SCO"))).isEqualTo(out.toString());
  }

  @Test
  void everyKindOfQuestion_isAnsweredWithATitleAndSources() {
    for (Question question :
        List.of(
            assess("CSTO"),
            new Question.Compare(List.of("SCO", "CSTO"), UFA, Map.of()),
            new Question.Trend("SCO", 2012, 2014, null, Map.of()),
            new Question.Explain("SCO", UFA, null, List.of(), Map.of(), 0, null),
            new Question.FaultLines("SCO", UFA, "free"))) {
      var page = DESK.answer(question, RUN).page().get();

      assertThat(page.title()).as(question.toString()).isNotEmpty();
      assertThat(page.sections()).as(question.toString()).isNotEmpty();
      assertThat(page.sources()).as(question.toString()).isNotEmpty();
    }
  }

  @Test
  void twoThreadsAtOneDesk_getTheBytesThatOneGets() throws Exception {
    String alone = json(assess("SCO"));
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      Callable<String> ask = () -> json(assess("SCO"));
      for (Future<String> answer : pool.invokeAll(List.of(ask, ask))) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void aQuestionThatFitsNothing_isRefusedInWords() {
    assertThatThrownBy(() -> DESK.answer(assess("SC0"), RUN))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no coalition \"SC0\"");
    assertThatThrownBy(
            () -> DESK.answer(new Question.Compare(List.of("SCO", "SCO"), UFA, Map.of()), RUN))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("SCO is named twice");
  }
}
