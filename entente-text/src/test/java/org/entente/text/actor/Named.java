package org.entente.text.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.sources.world.WorldFiles;
import org.entente.text.syntax.Sentence;
import org.entente.text.syntax.SentenceReader;
import org.entente.world.World;

/// Whom the words of a text name, in codes, by the registries that ship.
final class Named {
  static final World WORLD = WorldFiles.load(List.of());
  static final LocalDate LATELY = LocalDate.of(2024, 1, 15);
  private static final SentenceReader SENTENCES = SentenceReader.open();
  private static final Map<LocalDate, Gazetteer> GAZETTEERS = new HashMap<>();

  private Named() {}

  static Gazetteer gazetteer(LocalDate date) {
    return GAZETTEERS.computeIfAbsent(date, d -> new Gazetteer(WORLD, d));
  }

  /// The mentions by name of all sentences, without what refers back.
  static List<Mention> mentions(String text, LocalDate date) {
    MentionFinder finder = new MentionFinder(gazetteer(date), text);
    return SENTENCES.read(0, text).stream().flatMap(s -> finder.find(s).stream()).toList();
  }

  /// The codes of the mentions by name, a blank between.
  static String codes(String text, LocalDate date) {
    return mentions(text, date).stream().map(Named::codes).collect(Collectors.joining(" "));
  }

  static String codes(String text) {
    return codes(text, LATELY);
  }

  private static String codes(Mention mention) {
    return mention.actors().stream().map(Actor::code).collect(Collectors.joining("+"));
  }

  /// What refers back in the last sentence of a text, as `words=codes`.
  static String references(String text) {
    MentionFinder finder = new MentionFinder(gazetteer(LATELY), text);
    Coreference coreference = new Coreference(gazetteer(LATELY));
    String last = "";
    for (Sentence s : SENTENCES.read(0, text)) {
      last =
          coreference.resolve(s, finder.find(s)).stream()
              .filter(m -> m.form() == Mention.Form.REFERENCE || m.form() == Mention.Form.PRONOUN)
              .map(m -> s.text().substring(m.begin(), m.end()) + "=" + codes(m))
              .collect(Collectors.joining(", "));
    }
    return last;
  }
}
