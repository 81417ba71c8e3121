package org.entente.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.run.UserProblem;
import org.entente.web.Doors;
import org.entente.web.door.Form;
import org.entente.web.route.Parameter;
import org.entente.web.route.Route;
import org.entente.web.route.Routes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Documents that the server makes beside answers: problems after RFC 9457, the description in
/// OpenAPI, what can be chosen; and the secrets that let a browser in.
@Tag("slow")
class ProblemTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /* Statuses by RFC 9110: what the asker can mend is of the 400s, what the machine lacks 503. */
  @Test
  void aProblem_hasTheStatusOfItsKind_itsWordsAndAdvice() {
    assertThat(Problem.of(UserProblem.usage("no x", "Say y.")))
        .isEqualTo(new Problem("about:blank", "Bad Request", 400, "no x", "Say y."));
    assertThat(Problem.of(UserProblem.input("bad file", "")).status()).isEqualTo(422);
    assertThat(Problem.of(UserProblem.outcome("not settled", "")).status()).isEqualTo(422);
    assertThat(Problem.of(UserProblem.machine("no space", "")).status()).isEqualTo(503);
  }

  @Test
  void ofADefect_nothingIsTold() {
    Problem problem = Problem.of(new IllegalStateException("secret words of somebody"));
    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.toString()).doesNotContain("secret", "somebody", "IllegalState");
    assertThat(problem.detail()).contains("please report");
  }

  /* For each route and form an address; every parameter of it, and the body where it takes one. */
  @Test
  void theDescription_isOfEveryRouteAndForm() {
    JsonNode paths = JSON.readTree(OpenApi.document()).get("paths");
    Set<String> operations = new HashSet<>();
    List<String> expected = new ArrayList<>();
    for (Route route : Routes.ALL) {
      for (String form : Pages.FORMS.keySet()) {
        expected.add(form + route.name());
        JsonNode path = paths.get(form + route.name());
        List<String> names = new ArrayList<>();
        path.get("get").get("parameters").forEach(p -> names.add(p.get("name").asString()));
        assertThat(names)
            .containsExactlyElementsOf(route.parameters().stream().map(Parameter::name).toList());
        assertThat(path.has("post")).isEqualTo(route.findPassage().isPresent());
        path.forEach(o -> assertThat(operations.add(o.get("operationId").asString())).isTrue());
        path.forEach(
            o -> assertThat(o.get("responses").propertyNames()).contains("200", "400", "422"));
        if (path.has("post")) {
          assertThat(path.get("post").get("parameters")).hasSize(route.parameters().size() - 1);
          assertThat(path.get("post").get("requestBody").get("required").asBoolean()).isTrue();
        }
      }
    }
    assertThat(paths.propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(Pages.FORMS.values()).containsAll(List.of(Form.JSON, Form.HTML));
  }

  @Test
  void choices_areWhatTheRegistryHolds() {
    JsonNode choices =
        JSON.readTree(
            Choices.document(Doors.bundled().desk().world(), Doors.bundled().desk().yearbook()));
    assertThat(choices.get("coalitions"))
        .hasSize(Doors.bundled().desk().world().coalitions().size());
    assertThat(choices.get("states"))
        .hasSize(Doors.bundled().desk().world().states().list().size());
    for (JsonNode c : choices.get("coalitions")) {
      LocalDate from = LocalDate.parse(c.get("from").asString());
      if (!c.get("to").isNull()) {
        assertThat(LocalDate.parse(c.get("to").asString())).isAfterOrEqualTo(from);
      }
    }
    assertThat(choices.get("parts")).hasSize(5);
    assertThat(choices.get("years").get(0).asInt()).isLessThan(choices.get("years").get(1).asInt());
  }

  @Test
  void theToken_isTakenOnce_andIsNotTheSession() {
    Secrets secrets = new Secrets();
    assertThat(secrets.token()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(secrets.session());
    assertThat(secrets.exchange(secrets.session())).isFalse();
    assertThat(secrets.exchange("")).isFalse();
    assertThat(secrets.exchange(secrets.token() + "x")).isFalse();
    assertThat(secrets.exchange(secrets.token())).isTrue();
    assertThat(secrets.exchange(secrets.token())).isFalse();
    assertThat(secrets.isSession(secrets.token())).isFalse();
    assertThat(secrets.isSession(secrets.session())).isTrue();
    assertThat(new Secrets().token()).isNotEqualTo(secrets.token());
  }

  @Test
  void onlyTheFilesOfTheWorkbench_areFound() {
    for (String name : List.of("workbench.html", "workbench.js", "charts.js", "world.json")) {
      assertThat(Assets.find(name).orElseThrow().bytes()).as(name).isNotEmpty();
    }
    for (String name :
        List.of("", ".", "..", "../workbench.html", "/workbench.html", "Workbench.html")) {
      assertThat(Assets.find(name)).as(name).isEmpty();
    }
  }
}
