package org.entente.web.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.answer.question.Question;
import org.entente.answer.question.ShellWord;
import org.entente.part.Part;
import org.entente.run.UserProblem;
import org.entente.web.route.Parameter.Kind;
import org.entente.world.States;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What texts become of what kind, and laws of the table of routes; nothing is answered.
class AskedTest {
  private static final LocalDate TODAY = LocalDate.of(2015, 7, 10);
  private static final World NOBODY = new World(new States(List.of()), List.of());

  private static final Route MADE =
      new Route(
          "made",
          "A route made up for tests.",
          List.of(
              Parameter.positional("first", Kind.TEXT, "The first.", "one"),
              Parameter.named("list", Kind.LIST, "Some.", "a,b"),
              Parameter.named("day", Kind.DATE, "A day.", "2015"),
              Parameter.named("number", Kind.INTEGER, "A number.", "7"),
              Parameter.named("flag", Kind.FLAG, "Whether.", "true"),
              Parameter.named("text", Kind.PASSAGE, "A passage.", "Words."),
              Parameter.named("define", Kind.LIST, "Definitions.", "trust=x"),
              Parameter.named("weights", Kind.LIST, "Weights.", "trust=1")),
          (_, _) -> new Question.Listing(Question.Listing.Known.STATES, null, null, null));

  static Stream<Route> routes() {
    return Routes.ALL.stream();
  }

  private static Asked asked(String name, String... values) {
    return MADE.asked(
        name.equals("first")
            ? Map.of("first", List.of(values))
            : Map.of("first", List.of("x"), name, List.of(values)),
        TODAY);
  }

  private static void requireRefused(String why, String advice, String name, String... values) {
    assertThatThrownBy(() -> asked(name, values))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessageContaining(why);
              assertThat(p.advice()).contains(advice);
              assertThat(p.kind()).isEqualTo(UserProblem.Kind.USAGE);
            });
  }

  @Test
  void aText_isStripped_blankOnesAreNone_twoAreRefused() {
    assertThat(asked("first", " a b ").text("first")).isEqualTo("a b");
    assertThat(asked("first", " ", "a").text("first")).isEqualTo("a");
    requireRefused("made needs the parameter first", "Example: one.", "first", "  ");
    requireRefused("made needs the parameter first", "Example: one.", "first");
    requireRefused("first is given 2 times", "Give it once.", "first", "a", "b");
    assertThatThrownBy(() -> MADE.asked(Map.of(), TODAY)).isInstanceOf(UserProblem.class);
  }

  @Test
  void aList_isPartedByCommas_orGivenSeveralTimes() {
    assertThat(asked("list", " a, b ,,c ").list("list")).containsExactly("a", "b", "c");
    assertThat(asked("list", "a,b", "c").list("list")).containsExactly("a", "b", "c");
    assertThat(asked("list", ",", " ").list("list")).isEmpty();
    assertThat(asked("list", "a,b", "c").texts()).containsEntry("list", "a,b,c");
    assertThat(asked("list", ",").texts()).doesNotContainKey("list");
  }

  @Test
  void aDate_isASpokenOne_writtenAsADay() {
    assertThat(asked("day", "July 2015").findDate("day")).contains(LocalDate.of(2015, 7, 31));
    assertThat(asked("day", "today").texts()).containsEntry("day", "2015-07-10");
    assertThat(asked("day", "").findDate("day")).isEmpty();
    requireRefused("'soon' is not a date", "Write 2015-07-10", "day", "soon");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "7, 7", "-7, -7", "2147483647, 2147483647", "-2147483648, -2147483648"})
  void aWholeNumber_isOne(String text, int number) {
    assertThat(asked("number", text).findInteger("number")).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2147483648",
        "-2147483649",
        "1e3",
        "1.0",
        "0x10",
        "٧",
        "1 000",
        "--1",
        "99999999999999999999"
      })
  void whatIsNoWholeNumber_isRefused(String text) {
    assertThatThrownBy(() -> asked("number", text).findInteger("number"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("is not a whole number");
  }

  @Test
  void aFlag_isTrueOrNotThere() {
    assertThat(asked("flag", "true").flag("flag")).isTrue();
    assertThat(asked("flag", "false").flag("flag")).isFalse();
    assertThat(asked("flag", "").flag("flag")).isFalse();
    for (String text : List.of("TRUE", "yes", "1", "on")) {
      requireRefused("neither true nor false", "Say flag=true.", "flag", text);
    }
    requireRefused("flag is given 2 times", "once", "flag", "true", "true");
  }

  /* A thousand characters for a text, a million for a passage, which alone may have lines. */
  @Test
  void texts_areOfLimitedLength_andWithoutControlCharacters() {
    assertThat(asked("first", "x".repeat(1_000)).text("first")).hasSize(1_000);
    requireRefused("first is 1001 characters long", "At most 1000", "first", "x".repeat(1_001));
    requireRefused("list is 1001 characters long", "At most 1000", "list", "x".repeat(1_001));
    assertThat(asked("text", "x".repeat(Asked.LONGEST_PASSAGE)).text("text"))
        .hasSize(Asked.LONGEST_PASSAGE);
    requireRefused(
        "text is 1000001 characters long",
        "1000000",
        "text",
        "x".repeat(Asked.LONGEST_PASSAGE + 1));
    for (String control : List.of("\n", "\r", "\t", "\0", "\u001b", "\u0085", "\u007f")) {
      requireRefused("first has a control character in it", "Leave it out", "first", "a" + control);
      assertThat(asked("text", "a" + control + "b").text("text")).hasSize(3);
    }
  }

  @Test
  void anUnknownParameter_namesTheNearest_andAll() {
    requireRefused(
        "made has no parameter \"fist\"",
        "Did you mean first or list? It has first, list,",
        "fist",
        "x");
    requireRefused("made has no parameter \"\"", "It has first", "", "x");
  }

  @Test
  void definitionsAndWeights_areWrittenPartIsValue() {
    assertThat(asked("define", "trust=a=b", "exit= c ").definitions())
        .isEqualTo(Map.of(Part.TRUST, "a=b", Part.EXIT_PRESSURE, "c"));
    assertThat(asked("weights", "trust=2,interests=0.5").weights())
        .isEqualTo(Map.of("trust", 2.0, "interests", 0.5));
    assertThatThrownBy(() -> asked("define", "trust").definitions())
        .isInstanceOf(UserProblem.class)
        .hasMessage("define (trust) is not written PART=VALUE");
    assertThatThrownBy(() -> asked("weights", "trust=NaN").weights())
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("(NaN) is not a number");
  }

  /* Positional ones first, as the command line wants them; what is a flag stands alone, and a passage
  comes by standard input. */
  @Test
  void theCommand_hasTheWordsOfAShell() {
    Asked all =
        MADE.asked(
            Map.of(
                "flag", List.of("true"),
                "list", List.of("it's,b c"),
                "first", List.of("$(id)"),
                "day", List.of("2015")),
            TODAY);
    assertThat(all.command())
        .isEqualTo("entente made '$(id)' --list 'it'\\''s,b c' --day 2015-12-31 --flag");
    assertThat(ShellWord.split(all.command()))
        .containsExactly(
            "entente", "made", "$(id)", "--list", "it's,b c", "--day", "2015-12-31", "--flag");
  }

  @Test
  void names_areTheirOwn_andSentencesEnd() {
    assertThat(Routes.ALL).extracting(Route::name).doesNotHaveDuplicates();
    for (Route route : Routes.ALL) {
      assertThat(Routes.find(route.name())).contains(route);
      assertThat(route.name()).matches("[a-z]+(-[a-z]+)*");
      assertThat(route.summary()).endsWith(".");
      assertThat(route.parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
      assertThat(route.parameters()).allMatch(p -> p.name().matches("[a-z]+(-[a-z]+)*"));
      assertThat(route.parameters()).allMatch(p -> p.description().endsWith("."));
      assertThat(route.findPassage().stream()).allMatch(p -> p.kind() == Kind.PASSAGE);
    }
    assertThat(Routes.find("")).isEmpty();
  }

  private static Map<String, List<String>> examples(Route route) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    route.parameters().forEach(p -> given.put(p.name(), List.of(p.example())));
    return given;
  }

  /* Every example is of its kind, and asked again by its own texts it is the same question. */
  @ParameterizedTest
  @MethodSource("routes")
  void theExamples_fit_andNameTheSameQuestionAgain(Route route) {
    Asked asked = route.asked(examples(route), TODAY);
    for (Parameter p : route.parameters()) {
      if (p.kind() == Kind.INTEGER) {
        assertThat(asked.findInteger(p.name())).as(p.name()).isPresent();
      }
      assertThat(asked.texts()).containsKey(p.name());
    }
    Map<String, List<String>> again = new LinkedHashMap<>();
    asked.texts().forEach((name, text) -> again.put(name, List.of(text)));
    Asked twice = route.asked(again, LocalDate.EPOCH);
    assertThat(twice.texts()).isEqualTo(asked.texts());
    assertThat(twice.command()).isEqualTo(asked.command());
  }

  /* Whatever was given stands in the command, each behind its name. */
  @ParameterizedTest
  @MethodSource("routes")
  void theCommand_holdsWhateverWasGiven(Route route) {
    Asked asked = route.asked(examples(route), TODAY);
    List<String> words = new ArrayList<>(ShellWord.split(asked.command()));
    assertThat(words.subList(0, 2)).containsExactly("entente", route.name());
    for (Parameter p : route.parameters()) {
      if (p.kind() == Kind.PASSAGE) {
        assertThat(words).contains("-");
      } else if (p.positional()) {
        assertThat(words).containsAll(asked.list(p.name()));
      } else {
        assertThat(words).contains("--" + p.name());
        int at = words.indexOf("--" + p.name());
        if (p.kind() != Kind.FLAG) {
          assertThat(words.get(at + 1)).isEqualTo(asked.texts().get(p.name()));
        }
      }
    }
  }

  /* Without any text a route says what it needs, or needs nothing; never is it a defect. */
  @ParameterizedTest
  @MethodSource("routes")
  void nothingGiven_isAnsweredOrRefusedInWords(Route route) {
    boolean needs = route.parameters().stream().anyMatch(Parameter::required);
    if (needs) {
      assertThatThrownBy(() -> route.asked(Map.of(), TODAY))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining(route.name() + " needs the parameter");
    } else {
      assertThat(route.asked(Map.of(), TODAY).texts())
          .allSatisfy((name, text) -> assertThat(text).isEqualTo("2015-07-10"));
    }
  }

  /* Hostile words in any parameter reach the maker, which refuses them in words or takes them. */
  @ParameterizedTest
  @MethodSource("routes")
  void hostileWords_areNeverADefect(Route route) {
    for (String hostile : List.of("<script>", "../../etc/passwd", "'; DROP", "=1+1", "%00", "𝒜")) {
      Map<String, List<String>> given = new LinkedHashMap<>();
      route.parameters().stream()
          .filter(p -> p.kind() == Kind.TEXT || p.kind() == Kind.LIST)
          .forEach(p -> given.put(p.name(), List.of(hostile)));
      try {
        assertThat(route.maker().apply(route.asked(given, TODAY), NOBODY)).isNotNull();
      } catch (UserProblem p) {
        assertThat(p.getMessage()).isNotBlank();
      }
    }
  }
}
