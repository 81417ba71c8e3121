package org.entente.web.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.run.UserProblem;
import org.entente.web.Doors;
import org.entente.web.door.Form;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of routes: what is asked by texts, and what is refused. Expected commands are written
/// by hand after the manual of the command line.
class RoutesTest {
  /* Beside what a route needs, one of what it needs one of. */
  private static final Set<String> SUFFICIENT = Set.of("join", "state", "gdp", "block", "issue");

  private static Asked asked(String route, Map<String, List<String>> given) {
    return Routes.get(route).asked(given, Doors.UFA);
  }

  @Test
  void theCommand_repeatsTheQuestion() {
    assertThat(
            asked("assess", Map.of("coalition", List.of("Warsaw Pact"), "with", List.of("YUG,ALB")))
                .command())
        .isEqualTo("entente assess 'Warsaw Pact' --as-of 2015-07-10 --with YUG,ALB");
    assertThat(asked("compare", Map.of("coalitions", List.of("NATO,SCO"))).command())
        .isEqualTo("entente compare NATO SCO --as-of 2015-07-10");
    assertThat(
            asked("explain", Map.of("coalition", List.of("SCO"), "part", List.of("trust")))
                .command())
        .isEqualTo("entente explain SCO trust --as-of 2015-07-10");
    assertThat(
            asked("landscape", Map.of("coalition", List.of("SCO"), "neutral", List.of("true")))
                .command())
        .isEqualTo("entente landscape SCO --as-of 2015-07-10 --neutral");
    assertThat(asked("check", Map.of("text", List.of("India fears Pakistan."))).command())
        .isEqualTo("entente check - --as-of 2015-07-10");
  }

  @Test
  void membersNamedOneByOne_areTheCoalition() {
    Asked list = asked("assess", Map.of("members", List.of("CHN", "RUS", "IRN")));
    assertThat(list.command()).isEqualTo("entente assess CHN,RUS,IRN --as-of 2015-07-10");
    assertThat(list.texts())
        .isEqualTo(asked("assess", Map.of("coalition", List.of("CHN,RUS,IRN"))).texts());
    assertThat(asked("landscape", Map.of("coalition", List.of("SCO"))).texts())
        .isEqualTo(
            asked("landscape", Map.of("coalition", List.of("SCO"), "neutral", List.of("false")))
                .texts());
  }

  @Test
  void aQuestionWithoutADate_isOfToday_andKeepsIt() {
    assertThat(asked("rank", Map.of()).texts()).containsExactly(Map.entry("as-of", "2015-07-10"));
    assertThat(
            Routes.get("rank")
                .asked(Map.of("as-of", List.of("July 2014")), LocalDate.EPOCH)
                .texts())
        .containsEntry("as-of", "2014-07-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assess  | coalition=SCO;as_of=2015 | no parameter \"as_of\" | Did you mean as-of?",
        "assess  | as-of=2015               | needs the parameter coalition | Example: SCO.",
        "assess  | coalition=SCO;as-of=soon | is not a date | Write 2015-07-10",
        "assess  | coalition=SCO;define=x   | is not written PART=VALUE | interests=ideal-points",
        "assess  | coalition=SCO;weights=trust=a | is not a number | interests=2",
        "assess  | coalition=SCO;weights=trust=0x1p3 | is not a number | interests=2",
        "trend   | coalition=SCO;from=MM    | is not a whole number | Write 0",
        "what-if | coalition=SCO            | nothing is supposed | join=IND,PAK",
        "rank    | by=love                  | no part \"love\" | The parts are",
        "rank    | members=CHN,RUS          | no parameter \"members\" | It has",
        "assess  | members=CHN              | names one state | members=CHN,RUS",
        "assess  | coalition=SCO;members=CHN,RUS | coalition and members were given | one",
        "assess  | members=CHN,RUSS         | no state \"RUSS\" | Did you mean RUS?",
        "landscape | coalition=SCO;neutral=maybe | neither true nor false | neutral=true",
        "list    | what=coalition           | can be listed | Did you mean coalitions?",
        "list    | what=states;on=soon      | is not a date | Write",
        "enlarge | coalition=SCO            | needs the parameter candidates | IND,PAK",
        "enlarge | coalition=SCO;candidates=IND;sets=al | no sets \"al\" | Say each",
        "build   | coalition=SCO            | carried or blocked? | block=true",
        "build   | coalition=SCO;pass=true;block=true | carried or blocked? | block=true",
        "power   | coalition=SCO;rule=quorum | no rule \"quorum\" | majority:2/3",
        "power   | coalition=CHN,RUS        | has no decision rule | --rule consensus",
        "shock   | coalition=SCO            | nothing happens | --gdp",
        "bargain | file=../../etc/passwd    | no bundled dossier | There are sco-2015",
        "bargain | file=sco-2015;issue=x    | has no issue \"x\" | --issue",
        "forecast | coalition=CHN,RUS       | nobody leaves or joins | list coalitions",
        "show    | names=Rusia              | no coalition and no state | Russia",
        "check   | as-of=2015               | needs the parameter text | Example",
        "ideal-points | pair=RUS            | takes two names | RUS,KAZ",
        "coverage | coalition=SCOO          | no coalition \"SCOO\" | Did you mean SCO?",
      })
  void whatDoesNotFit_isRefusedWithAdvice(String route, String given, String why, String advice) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (String pair : given.split(";", -1)) {
      String[] sides = pair.split("=", 2);
      texts.put(sides[0], List.of(sides[1]));
    }
    assertThatThrownBy(() -> Doors.bundled().tell(Routes.get(route), texts, Form.TEXT))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessageContaining(why);
              assertThat(p.advice()).contains(advice);
            });
  }

  @Test
  void anUnknownQuestion_namesTheNearest() {
    assertThatThrownBy(() -> Routes.get("asess"))
        .isInstanceOfSatisfying(
            UserProblem.class, p -> assertThat(p.advice()).contains("Did you mean assess?"));
  }

  @Tag("slow")
  @Test
  void theExamplesOfEachRoute_areAnsweredInEveryForm() {
    for (Route route : Routes.ALL) {
      Map<String, List<String>> given = new LinkedHashMap<>();
      route.parameters().stream()
          .filter(p -> p.required() || SUFFICIENT.contains(p.name()))
          .forEach(p -> given.put(p.name(), List.of(p.example())));
      if (route.name().equals("balance")) {
        // The camps of 66 states are found in a third of the time that those of 195 take.
        given.put("as-of", List.of("1946"));
      }
      for (Form form : List.of(Form.BRIEF, Form.TEXT, Form.VIEW)) {
        String text =
            new String(Doors.bundled().tell(route, given, form).bytes(), StandardCharsets.UTF_8);
        assertThat(text).as(route.name() + " " + form).hasSizeGreaterThan(500);
      }
    }
  }
}
