package org.entente.answer.reading;

import java.util.List;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.text.dossier.Proposals;

/// What reading an article did to a dossier, as a section of its page.
public final class DossierSection {
  private DossierSection() {}

  /// The section on what was merged, and on the dossier after the analyst's decisions.
  public static Section of(Proposals.Merged merged, Dossier after) {
    List<Proposals.Conflict> contrary = Proposals.contrary(after);
    Section section =
        Section.headed("What goes into the dossier?")
            .paragraph(
                count(merged.added().size(), "claim")
                    + " proposed as drafts; "
                    + merged.kept().size()
                    + " were there already and are left as they stand, "
                    + merged.differing().size()
                    + " of them other than the article reads now. Of all "
                    + after.claims().size()
                    + ", accepted are "
                    + with(after, Claim.Status.ACCEPTED)
                    + ", corrected "
                    + with(after, Claim.Status.CORRECTED)
                    + ", rejected "
                    + with(after, Claim.Status.REJECTED)
                    + ".")
            .table(claims(after));
    return merged.differing().isEmpty() && contrary.isEmpty()
        ? section
        : section.table(conflicts(merged.differing(), contrary));
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? " is" : "s are");
  }

  private static long with(Dossier dossier, Claim.Status status) {
    return dossier.claims().stream().filter(c -> c.status() == status).count();
  }

  private static Table claims(Dossier dossier) {
    Table.Builder table =
        Table.builder("dossier", "Claims of the dossier", "One row for each claim of the dossier.")
            .text("status", "Status", "draft, accepted, corrected or rejected.")
            .text("id", "Id", "The id for --accept and --reject.")
            .text("sentence", "Sentence", "The sentence that states it.");
    for (Claim c : dossier.claims()) {
      table.row(c.status().word(), c.id(), c.quote().sentence());
    }
    return table.build();
  }

  private static Table conflicts(
      List<Proposals.Conflict> differing, List<Proposals.Conflict> contrary) {
    Table.Builder table =
        Table.builder("side-by-side", "Side by side", "One row for each two claims that differ.")
            .text(
                "why",
                "Why",
                "changed: the dossier's claim is other than the article reads now; contrary: two"
                    + " claims say opposite things of the same actors.")
            .text("one", "In the dossier", "The first claim.")
            .text("other", "The other", "The second claim.")
            .text("one_id", "Id", "The id of the first.")
            .text("other_id", "Other id", "The id of the second.");
    differing.forEach(c -> row(table, "changed", c));
    contrary.forEach(c -> row(table, "contrary", c));
    return table.build();
  }

  private static void row(Table.Builder table, String why, Proposals.Conflict c) {
    table.row(why, words(c.one()), words(c.other()), c.one().id(), c.other().id());
  }

  private static String words(Claim c) {
    return c.from()
        + " "
        + c.kind()
        + " "
        + c.to()
        + " ("
        + (c.sign() > 0 ? "binds" : "divides")
        + ", "
        + c.modality()
        + "): "
        + c.quote().sentence();
  }
}
