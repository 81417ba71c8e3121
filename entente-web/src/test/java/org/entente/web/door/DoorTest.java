package org.entente.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.answer.file.AnswerJson;
import org.entente.answer.page.Page;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.web.Doors;
import org.entente.web.route.Routes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A door gives one answer in every form, keeps it, and says no in words; asked are lists of the
/// registry, which take no time.
@Tag("slow")
class DoorTest {
  private static final Map<String, List<String>> ALLIANCES =
      Map.of("what", List.of("coalitions"), "kind", List.of("alliance"), "on", List.of("1985"));

  private static Told told(Form form) {
    return Doors.bundled().tell(Routes.get("list"), ALLIANCES, form);
  }

  private static String text(Form form) {
    return new String(told(form).bytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void anAnswer_isKept_withATagOfItsBytes(Form form) {
    Told first = told(form);
    assertThat(told(form)).isSameAs(first);
    assertThat(first.form()).isEqualTo(form);
    assertThat(first.tag()).matches("\"[0-9a-f]{24}\"");
    assertThat(new Told(form, first.bytes().clone()).tag()).isEqualTo(first.tag());
    assertThat(new Told(form, new byte[0]).tag()).isNotEqualTo(first.tag());
  }

  /* Said in another way, it is the same question: one answer is kept. */
  @Test
  void theSameQuestionInOtherWords_hasTheSameAnswer() {
    Map<String, List<String>> other =
        Map.of(
            "kind", List.of(" alliance "),
            "what", List.of("coalitions", ""),
            "on", List.of("31 December 1985"));
    assertThat(Doors.bundled().tell(Routes.get("list"), other, Form.TEXT))
        .isSameAs(told(Form.TEXT));
  }

  @Test
  void everyForm_tellsTheSamePage() {
    Page page = AnswerJson.readPage(text(Form.JSON));
    assertThat(AnswerJson.readPage(text(Form.BRIEF))).isEqualTo(page);
    int rows = page.tables().getFirst().rows().size();
    assertThat(rows).isGreaterThan(5);
    Document html = Jsoup.parse(text(Form.HTML));
    assertThat(html.select("table[data-key=coalitions] tbody tr")).hasSize(rows);
    Document view = Jsoup.parse(text(Form.VIEW));
    assertThat(view.select("table[data-key=coalitions] tbody tr")).hasSize(rows);
    assertThat(view.select("script:not([type]), style")).isEmpty();
    assertThat(html.select("#made code").eachText().getFirst())
        .isEqualTo("entente list coalitions --on 1985-12-31 --kind alliance");
    assertThat(text(Form.TEXT).lines()).hasSizeGreaterThan(rows);
    assertThat(text(Form.TEXT)).endsWith("\n");
  }

  @Test
  void aDoorOfAnotherDay_answersOfThatDay() {
    AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2014, 12, 31));
    Door door = new Door(Doors.bundled().desk(), today::get, Run.quiet());
    Map<String, List<String>> sco = Map.of("coalition", List.of("SCO"));
    String first = title(door.tell(Routes.get("coverage"), sco, Form.TEXT));
    today.set(LocalDate.of(2010, 12, 31));
    String later = title(door.tell(Routes.get("coverage"), sco, Form.TEXT));
    assertThat(first).endsWith("as of 2014-12-31");
    assertThat(later).endsWith("as of 2010-12-31");
  }

  private static String title(Told told) {
    return new String(told.bytes(), StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
  }

  /* Parameters are looked at before anything is begun; the question by whoever makes the answer. */
  @Test
  void whatDoesNotFit_isRefusedAtOnce_orInTheMaking() {
    Door door = Doors.bundled();
    assertThatThrownBy(() -> door.ask(Routes.get("list"), Map.of("no", List.of("x")), Form.TEXT))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no parameter");
    Map<String, List<String>> unknown = Map.of("names", List.of("Atlantis"));
    for (int again = 0; again < 2; again++) {
      try (Asking asking = door.ask(Routes.get("show"), unknown, Form.TEXT)) {
        assertThatThrownBy(asking::get)
            .isInstanceOf(UserProblem.class)
            .hasMessage("no coalition and no state \"Atlantis\"");
        assertThatThrownBy(() -> asking.await(Duration.ofSeconds(5)))
            .isInstanceOf(UserProblem.class);
      }
    }
  }

  @Test
  void twoWhoAsk_andOneWhoGoesTwice() {
    Door door = new Door(Doors.bundled().desk(), () -> Doors.UFA, Run.quiet());
    Asking one = door.ask(Routes.get("list"), ALLIANCES, Form.TEXT);
    Asking other = door.ask(Routes.get("list"), ALLIANCES, Form.TEXT);
    one.close();
    one.close();
    assertThat(other.get().bytes()).isEqualTo(told(Form.TEXT).bytes());
    other.close();
    try (Asking late = door.ask(Routes.get("list"), ALLIANCES, Form.TEXT)) {
      assertThat(late.await(Duration.ZERO)).as("it is kept").isPresent();
      assertThat(late.step()).isEqualTo(Step.WAITING);
    }
  }

  @Test
  void aStep_isInWords() {
    assertThat(new Step("coalitions", 12, 80).words()).isEqualTo("coalitions 12 of 80");
    assertThat(new Step("reading", 0, 0).words()).isEqualTo("reading");
    assertThat(Step.WAITING.words()).isEqualTo("waiting for its turn");
  }
}
