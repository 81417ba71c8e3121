package org.entente.text.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.run.UserProblem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The words of `gazetteer.yaml`.
///
/// @param entries every form of words, without those of the registry
/// @param bodies the names of the organisations that are no coalitions, by code
/// @param groups the groups by code
record GazetteerFile(List<Entry> entries, Map<String, String> bodies, Map<String, Group> groups) {
  private static final String NAME = "gazetteer.yaml";

  /// A word for several states.
  ///
  /// @param name the name shown
  /// @param members the ISO codes, empty if a coalition gives them
  /// @param coalition the coalition whose members are meant, empty if the codes are given
  record Group(String name, List<String> members, String coalition) {}

  static GazetteerFile load() {
    try (InputStream in = GazetteerFile.class.getResourceAsStream(NAME)) {
      Object root =
          new Load(LoadSettings.builder().setLabel(NAME).build())
              .loadFromInputStream(Objects.requireNonNull(in, NAME));
      return new Parser().parse(map(root));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled gazetteer is broken", e);
    }
  }

  private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Map<?, ?> m ? m : Map.of();
  }

  private static List<String> strings(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof List<?> l ? l.stream().map(String::valueOf).toList() : List.of();
  }

  private static final class Parser {
    private final List<Entry> entries = new ArrayList<>();

    GazetteerFile parse(Map<?, ?> root) {
      map(root.get("states")).forEach((code, body) -> state(String.valueOf(code), map(body)));
      Map<String, String> bodies = new LinkedHashMap<>();
      map(root.get("organisations"))
          .forEach((code, body) -> {
            bodies.put(String.valueOf(code), String.valueOf(map(body).get("name")));
            add(String.valueOf(code), map(body).get("words"), Mention.Form.NAME);
          });
      map(root.get("coalitions"))
          .forEach((code, words) -> add(String.valueOf(code), words, Mention.Form.NAME));
      Map<String, Group> groups = new LinkedHashMap<>();
      map(root.get("groups"))
          .forEach((code, body) -> group(groups, String.valueOf(code), map(body)));
      add(Gazetteer.NOBODY, root.get("nobody"), Mention.Form.PLACE);
      map(root.get("places"))
          .forEach((code, words) -> add(String.valueOf(code), words, Mention.Form.PLACE));
      return new GazetteerFile(List.copyOf(entries), bodies, groups);
    }

    private void state(String code, Map<?, ?> body) {
      add(code, body.get("words"), Mention.Form.SEAT);
      for (String leader : strings(body.get("leaders"))) {
        String[] fields = leader.split("\\|", -1);
        if (fields.length != 3) {
          throw UserProblem.input(
              NAME + ": the leader (" + leader + ") of " + code + " is not \"Name | from | to\"",
              "");
        }
        LocalDate to = fields[2].isBlank() ? LocalDate.MAX : LocalDate.parse(fields[2].strip());
        LocalDate from = LocalDate.parse(fields[1].strip());
        entries.add(new Entry(fields[0].strip(), code, Mention.Form.LEADER, from, to));
      }
    }

    private void group(Map<String, Group> groups, String code, Map<?, ?> body) {
      Object coalition = body.get("coalition");
      groups.put(
          code,
          new Group(
              String.valueOf(body.get("name")),
              strings(body.get("members")),
              coalition == null ? "" : coalition.toString()));
      add(code, body.get("words"), Mention.Form.NAME);
    }

    private void add(
        String code, @org.jspecify.annotations.Nullable Object words, Mention.Form form) {
      for (String word : strings(words)) {
        entries.add(new Entry(word, code, form, LocalDate.MIN, LocalDate.MAX));
      }
    }
  }
}
