package org.entente.text.languagemodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.run.Phrase;
import org.entente.text.claim.ClaimKind;

/// The kinds of relation as they are offered to a model: in an order, and each under a name. A
/// model that understands them says the same whatever both are.
///
/// @param kinds in the order of the offer
/// @param areNamed whether each goes by its own word, rather than by a neutral one (`k01`)
public record Labels(List<ClaimKind> kinds, boolean areNamed) {
  /// Copies the list.
  public Labels {
    kinds = List.copyOf(kinds);
  }

  /// All kinds in their order by their words.
  public static Labels standard() {
    return new Labels(Arrays.asList(ClaimKind.values()), true);
  }

  /// The same from the last to the first.
  public Labels reversed() {
    List<ClaimKind> turned = new ArrayList<>(kinds);
    Collections.reverse(turned);
    return new Labels(turned, areNamed);
  }

  /// The same under neutral names.
  public Labels renamed() {
    return new Labels(kinds, false);
  }

  String name(ClaimKind kind) {
    return areNamed ? kind.word() : Phrase.of("k%02d", kinds.indexOf(kind) + 1);
  }

  Optional<ClaimKind> find(String name) {
    return kinds.stream().filter(k -> name(k).equalsIgnoreCase(name.strip())).findFirst();
  }
}
