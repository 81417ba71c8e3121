package org.entente.web.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
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
/// at once wait for one computation, which stops when both have gone. As many are computed at a
/// time as there are processors, on threads of their own, so that whoever asks for what is there,
/// or how far a long answer is, need not wait. The bytes depend on what was asked and on nothing
/// else.
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
  private final Map<Key, Work> works = new ConcurrentHashMap<>();
  private final AtomicInteger working = new AtomicInteger();
  private final Executor workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("answer-", 0).factory());

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

  /// The answer to what is asked of a route, in a form. Throws
  /// [UserProblem][org.entente.run.UserProblem] where the question does not fit.
  ///
  /// @param given the texts by parameter
  public Told tell(Route route, Map<String, List<String>> given, Form form) {
    try (Asking asking = ask(route, given, form)) {
      return asking.get();
    }
  }

  /// Begins to make the answer, or joins those who wait for it; nobody who asks need wait to its
  /// end ([Asking#close]). Throws [UserProblem][org.entente.run.UserProblem] where the parameters
  /// do not fit.
  ///
  /// @param given the texts by parameter
  public Asking ask(Route route, Map<String, List<String>> given, Form form) {
    Asked asked = route.asked(given, today.get());
    Key key = new Key(route.name(), asked.texts(), form);
    @Nullable Told told = kept.getIfPresent(key);
    if (told != null) {
      return Asking.answered(told);
    }
    Work joined =
        works.compute(
            key,
            (_, work) ->
                work == null ? new Work().begin(workers, w -> make(key, asked, w)) : work.join());
    return new Asking(
        Objects.requireNonNull(joined),
        () -> works.computeIfPresent(key, (_, work) -> work == joined ? work.leave() : work));
  }

  /// How many answers are being made now.
  public int working() {
    return working.get();
  }

  /* Kept before it is taken off the list, so that nobody begins it anew in between. */
  private Told make(Key key, Asked asked, Work work) {
    working.incrementAndGet();
    try {
      Told told = computed(asked, key.form(), run.watched(work, work::isUnwanted));
      kept.put(key, told);
      return told;
    } finally {
      working.decrementAndGet();
      works.computeIfPresent(key, (_, now) -> now == work ? null : now);
    }
  }

  private Told computed(Asked asked, Form form, Run watched) {
    watched.checkInterrupted();
    Answer answer = desk.answer(asked.route().maker().apply(asked, desk.world()), watched);
    return new Told(form, text(asked, answer, form).getBytes(StandardCharsets.UTF_8));
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
