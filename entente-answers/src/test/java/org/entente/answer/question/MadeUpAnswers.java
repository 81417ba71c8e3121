package org.entente.answer.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.answer.page.Page;
import org.entente.run.Run;

/// The answers to [MadeUpQuestions], each made once for all tests of a run: laws that every page
/// keeps are held against them.
public final class MadeUpAnswers {
  /// The seed of the made-up figures.
  public static final long SEED = 7;

  private static final Map<String, Question> QUESTIONS = MadeUpQuestions.all();
  private static final Map<String, Page> PAGES = new HashMap<>();
  private static final Desk DESK = MadeUpDesk.of(SEED);

  private MadeUpAnswers() {}

  /// The page of a question by its name.
  public static synchronized Page page(String name) {
    Question question = Objects.requireNonNull(QUESTIONS.get(name), name);
    return PAGES.computeIfAbsent(name, _ -> page(DESK.answer(question, run())));
  }

  /// The run under which all is answered: on one thread, by the seed that an answer has by default.
  public static Run run() {
    return Run.quiet(Run.DEFAULT_SEED, 1);
  }

  /* What is on the whole page, and what only the terminal's has. */
  private static Page page(Answer answer) {
    return answer.everything(answer.page().get());
  }
}
