package org.entente.answer.page;

import org.entente.evidence.Provenance;
import org.entente.panel.Yearbook;

/// A dataset or work that an answer rests on.
///
/// @param key the key that provenances refer to
/// @param title its name
/// @param version the publisher's version; empty for a work
/// @param citation how to cite it
/// @param licence its licence, or what is known of it; empty for a work
public record Source(String key, String title, String version, String citation, String licence) {
  private static final int DIGITS = 16;

  /// The key of the yearbook itself among the sources; its version is the beginning of its hash.
  public static final String YEARBOOK = Provenance.YEARBOOK;

  /// The yearbook itself, by the first sixteen digits of its hash, which tell yearbooks apart.
  public static Source ofYearbook(String hash) {
    return new Source(
        YEARBOOK,
        "Entente yearbook",
        hash.substring(0, Math.min(DIGITS, hash.length())),
        "Entente. Yearbook of derived figures.",
        "Apache-2.0");
  }

  /// The source that a dataset of the yearbook is.
  public static Source of(Yearbook.Dataset d) {
    return new Source(d.key(), d.title(), d.version(), d.citation(), d.licence());
  }
}
