package org.entente.dossier;

import java.util.List;
import org.entente.evidence.Range;
import org.jspecify.annotations.Nullable;

/// Entries of made-up dossiers.
final class MadeUpEntries {
  private MadeUpEntries() {}

  static Reference source(String id) {
    return new Reference(id, "Title of " + id, "", "2015", "", true);
  }

  static Grounds grounds(String... sources) {
    return new Grounds(List.of(sources), "", "", null, "");
  }

  static Stake stake(
      String actor, Range position, Range salience, @Nullable Range capability, String... sources) {
    return new Stake(actor, position, salience, capability, grounds(sources));
  }

  static Claim claim(String id, String source, String kind, int sign, @Nullable Double confidence) {
    return new Claim(
        id,
        "RUS",
        "CHN",
        kind,
        sign,
        .5,
        false,
        "asserted",
        "",
        "",
        "",
        new Claim.Passage(source, "A sentence.", "", 0, 0),
        confidence,
        Claim.Status.DRAFT,
        "");
  }

  static Dossier dossier(
      List<Reference> sources, List<Contested> issues, List<Fact> facts, List<Claim> claims) {
    return new Dossier("Made up", "", null, sources, issues, List.of(), List.of(), facts, claims);
  }
}
