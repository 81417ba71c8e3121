package org.entente.text.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.sources.world.WorldFiles;

/// What the plain reader makes of sentences of 15 January 2024, in short forms that tests compare.
final class Claims {
  static final LocalDate DATE = LocalDate.of(2024, 1, 15);
  private static final ArticleClaims READER = new ArticleClaims(WorldFiles.load(List.of()));

  private Claims() {}

  static List<Claim> of(String text) {
    return READER.readText(text, DATE);
  }

  /// Each claim as `NOR fear CHL -`, in the order of the text, a comma between.
  static String brief(String text) {
    return of(text).stream().map(Claims::brief).collect(Collectors.joining(", "));
  }

  static String brief(Claim c) {
    return c.source().code()
        + " "
        + c.kind().word()
        + " "
        + c.target().code()
        + (c.sign() > 0 ? " +" : " -");
  }

  /// The claims without where they stand, sorted, so that two texts can be compared.
  static List<String> loose(String text) {
    return of(text).stream()
        .map(c ->
            String.join(
                " ",
                brief(c),
                c.modality().name(),
                c.mutual() ? "mutual" : "",
                c.speaker(),
                c.time(),
                c.detail(),
                c.quote().words(),
                Double.toString(c.confidence()),
                Double.toString(c.strength())))
        .sorted()
        .toList();
  }

  static Modality modality(String text) {
    return of(text).getFirst().modality();
  }
}
