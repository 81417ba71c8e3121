package org.entente.app.option;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.answer.question.PartNames;
import org.entente.coalition.Definitions;
import org.entente.part.Part;
import picocli.CommandLine.Option;

/// The option that chooses how parts are measured.
public final class DefinitionOptions {
  @Option(
      names = "--define",
      split = ",",
      paramLabel = "PART=KEY",
      completionCandidates = Known.class,
      description =
          "Measure a part by another definition: ${COMPLETION-CANDIDATES}. The first of a part is"
              + " its default.")
  private Map<String, String> definitions = new LinkedHashMap<>();

  /// The definitions that can be chosen, as the option takes them.
  static final class Known implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Definitions.ofYearbook().list().stream()
          .map(d -> d.part().key() + "=" + d.key())
          .iterator();
    }
  }

  /// The keys chosen, by part.
  public Map<Part, String> keyByPart() {
    Map<Part, String> keyByPart = new EnumMap<>(Part.class);
    definitions.forEach((part, key) -> keyByPart.put(PartNames.get(part), key));
    return keyByPart;
  }
}
