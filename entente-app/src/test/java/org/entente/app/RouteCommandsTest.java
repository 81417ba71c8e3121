package org.entente.app;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.web.route.Parameter;
import org.entente.web.route.Route;
import org.entente.web.route.Routes;
import org.junit.jupiter.api.Test;

/// The command that an answer of a route names is one that the command line understands.
class RouteCommandsTest {
  private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");

  private static String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .map(MatchResult::group)
        .map(word -> word.replace("'", ""))
        .skip(1)
        .toArray(String[]::new);
  }

  @Test
  void everyCommand_isUnderstood() {
    for (Route route : Routes.ALL) {
      Map<String, List<String>> given = new LinkedHashMap<>();
      for (Parameter p : route.parameters()) {
        given.put(p.name(), List.of(p.example()));
      }
      String command = route.asked(given, LocalDate.of(2015, 7, 10)).command();
      String[] words = words(command);
      assertThatCode(() -> Main.commandLineFor(words).parseArgs(words))
          .as(command)
          .doesNotThrowAnyException();
    }
  }
}
