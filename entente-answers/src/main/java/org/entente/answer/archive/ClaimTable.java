package org.entente.answer.archive;

import java.util.List;
import org.entente.answer.page.Table;
import org.entente.text.archive.ArchivedClaim;

/// Claims of an archive with the columns that users of event data know.
final class ClaimTable {
  private ClaimTable() {}

  /// One row for each claim; `shown` of them to the eye.
  static Table of(List<ArchivedClaim> claims, int shown) {
    Table.Builder table =
        Table.builder("claims", "Claims", "One row for each claim, in the order found.")
            .date("date", "Date", "The day of the page.")
            .text("source", "Source", "ISO code, or code of a body or group.")
            .text("target", "Target", "Likewise.")
            .text("plover", "PLOVER", "The event class of PLOVER; empty for standing relations.")
            .text("cameo_root", "CAMEO", "The root code of CAMEO; violence of any sort is 19.")
            .integer(
                "quad_class",
                "Quad",
                "1 verbal, 2 material cooperation, 3 verbal, 4 material conflict; 0 none.",
                "")
            .text("relation", "Relation", "The kind of the claim.")
            .integer("sign", "Sign", "1 binds, -1 divides.", "")
            .text("modality", "Put as", "asserted, reported, hedged, negated ...")
            .number("confidence", "Conf.", "The probability that it is read rightly.", "0 to 1")
            .text("page", "Page", "The id of the page.")
            .text("sentence", "Sentence", "The sentence that states it.");
    for (ArchivedClaim c : claims) {
      table.row(
          c.date(),
          c.from(),
          c.to(),
          c.kind().plover(),
          c.kind().cameoRoot(),
          c.kind().quad(),
          c.kind().word(),
          c.sign(),
          c.modality(),
          c.confidence(),
          c.page(),
          c.sentence());
    }
    return table.shown(shown).build();
  }
}
