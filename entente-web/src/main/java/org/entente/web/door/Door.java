package org.entente.web.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.entente.answer.file.AnswerJson;
import org.entente.answer.html.HtmlPage;
import org.entente.answer.page.Page;
import org.entente.answer.question.Answer;
import org.entente.answer.question.Desk;
import org.entente.answer.text.TextPage;
import org.entente.run.Run;
import org.entente.web.route.Asked;
import org.entente.web.route.Route;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The door to a desk for programs: a route and texts in, the bytes of an answer out.
///
/// Answers are kept, the least used forgotten first, in at most [#ROOM] bytes; two who ask the same
/// at once wait for one computation. At most as many are computed at a time as there are
/// processors. The bytes depend on what was asked and on nothing else.
public final class Door {
  /// The most bytes of answers that are kept: some two hundred whole reports.
  public static final long ROOM = 256L << 20;

  private static final int TEXT_WIDTH = 100;

  private final Desk desk;
  private final Supplier<LocalDate> today;
  private final Run run;
  private final Cache<Key, Told> kept =
      Caffeine.newBuilder()
          .maximumWeight(ROOM)
          .weigher((Key key, Told told) -> key.size() + told.bytes().length)
          .build();
  private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors());

  private record Key(String route, Map<String, String> texts, Form form) {
    /* In bytes, as Java keeps most texts. */
    int size() {
      return texts.values().stream().mapToInt(String::length).sum();
    }
  }

  /// A door to a desk.
  ///
  /// @param today the date of a question without one
  /// @param run seed and interruption of every answer
  public Door(Desk desk, Supplier<LocalDate> today, Run run) {
    this.desk = desk;
    this.today = today;
    this.run = run;
  }

  /// The desk behind it.
  public Desk desk() {
    return desk;
  }

  /// The date of a question without one.
  public LocalDate today() {
    return today.get();
  }

  /// The answer to what is asked of a route, in a form. Throws
  /// [UserProblem][org.entente.run.UserProblem] where the question does not fit.
  ///
  /// @param given the texts by parameter
  public Told tell(Route route, Map<String, List<String>> given, Form form) {
    Asked asked = route.asked(given, today.get());
    Key key = new Key(route.name(), asked.texts(), form);
    return Objects.requireNonNull(kept.get(key, _ -> computed(asked, form)));
  }

  private Told computed(Asked asked, Form form) {
    free.acquireUninterruptibly();
    try {
      Answer answer = desk.answer(asked.route().maker().apply(asked, desk.world()), run);
      return new Told(form, text(asked, answer, form).getBytes(StandardCharsets.UTF_8));
    } finally {
      free.release();
    }
  }

  private static String text(Asked asked, Answer answer, Form form) {
    return switch (form) {
      case JSON -> json(asked, answer, answer.everything(answer.page().get()));
      case HTML -> HtmlPage.write(answer.page().get(), asked.command());
      case VIEW -> HtmlPage.view(brief(answer), asked.command());
      case BRIEF -> json(asked, answer, brief(answer));
      case TEXT ->
          String.join("\n", new TextPage(TEXT_WIDTH, false, false, false).lines(brief(answer)))
              + "\n";
    };
  }

  private static String json(Asked asked, Answer answer, Page page) {
    String command = asked.command();
    @Nullable JsonNode data = answer.data().map(form -> form.apply(command)).orElse(null);
    return AnswerJson.write(asked.route().name(), command, data, page);
  }

  private static Page brief(Answer answer) {
    return answer.brief().orElse(answer.page()).get();
  }
}
