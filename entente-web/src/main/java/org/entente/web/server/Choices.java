package org.entente.web.server;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.coalition.Definitions;
import org.entente.panel.Yearbook;
import org.entente.part.Part;
import org.entente.scenario.Undertaking;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What can be chosen in a question: coalitions and states with their dates, parts and their
/// definitions, what a coalition may take on, the years of the yearbook.
final class Choices {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Choices() {}

  private record Definition(String part, String key) {}

  static String document(World world, Yearbook yearbook) {
    Map<String, Object> choices = new LinkedHashMap<>();
    choices.put("coalitions", world.coalitions().stream().map(Choices::coalition).toList());
    choices.put("states", world.states().list().stream().map(Choices::state).toList());
    List<Definition> definitions =
        Definitions.ofYearbook().list().stream()
            .map(d -> new Definition(d.part().key(), d.key()))
            .toList();
    choices.put("definitions", definitions);
    choices.put("parts", Arrays.stream(Part.values()).map(Part::key).toList());
    choices.put("undertakings", Arrays.stream(Undertaking.values()).map(Undertaking::key).toList());
    choices.put("years", List.of(yearbook.years().first(), yearbook.years().last()));
    return JSON.writeValueAsString(choices);
  }

  private static Map<String, @Nullable Object> coalition(Coalition c) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    named.put("id", c.id());
    named.put("name", c.name());
    named.put("from", c.life().from().toString());
    named.put("to", c.life().isOpen() ? null : c.life().to().toString());
    return named;
  }

  private static Map<String, @Nullable Object> state(State s) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    named.put("code", s.shortCode());
    named.put("name", s.name());
    return named;
  }
}
