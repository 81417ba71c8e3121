package org.entente.part;

import java.util.List;

/// What a definition is: the only place where that is said. Explanations, reports, options and
/// other programs read it.
///
/// @param part the part that it measures
/// @param key the key of the definition, such as `votes-pi`
/// @param wording what it is in words
/// @param scale what its values are measured in
/// @param evidence the kind of evidence that it rests on
/// @param aggregation how the value of a group is put together
/// @param details the further figures that may stand beside, in the order of presentation
public record Meaning(
    Part part,
    String key,
    Wording wording,
    Scale scale,
    EvidenceKind evidence,
    Aggregation aggregation,
    List<Detail> details) {

  /// Copies the list.
  public Meaning {
    details = List.copyOf(details);
  }

  /// The same with another border between strong and weak.
  public Meaning withBorder(double strongFrom) {
    return new Meaning(
        part, key, wording, scale.withBorder(strongFrom), evidence, aggregation, details);
  }
}
