package org.entente.answer.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.answer.page.Page;
import org.entente.run.Run;

/// The answers to all [MadeUpQuestions], made once for all tests of a run: laws that every page
/// keeps are held against them.
public final class MadeUpAnswers {
  /// The seed of the made-up figures.
  public static final long SEED = 7;

  private static final Map<String, Page> PAGES = new LinkedHashMap<>();

  private MadeUpAnswers() {}

  /// The whole pages by the names of the questions.
  public static synchronized Map<String, Page> pages() {
    if (PAGES.isEmpty()) {
      Desk desk = MadeUpDesk.of(SEED);
      MadeUpQuestions.all()
          .forEach((name, question) -> PAGES.put(name, page(desk.answer(question, run()))));
    }
    return Collections.unmodifiableMap(PAGES);
  }

  /// The page of one question.
  public static Page page(String name) {
    Page page = pages().get(name);
    if (page == null) {
      throw new IllegalArgumentException("no made-up question (" + name + ")");
    }
    return page;
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
