package org.entente.answer.archive;

import java.util.List;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.text.archive.Archive;
import org.entente.text.archive.ArchiveQuery;
import org.entente.text.archive.ArchivedPage;

/// What a search in an archive found.
public final class SearchPage {
  private static final int EXCERPT = 120;

  private SearchPage() {}

  /// The pages, or the claims, that fit; `rows` of them to the eye, `most` at most in exports.
  public static Page of(
      String name, Archive archive, ArchiveQuery query, boolean claims, int rows, int most) {
    Table table =
        claims
            ? ClaimTable.of(archive.claims(query, most), rows)
            : pages(archive.pages(query, most), rows);
    if (!claims && !(query.from() + query.to() + query.kind()).isEmpty()) {
      throw UserProblem.usage(
          "--source, --target and --kind are of claims", "Add --claims to search for claims.");
    }
    int found = table.rows().size();
    String what = claims ? "claim" : "page";
    return Page.titled(name + ": " + what + "s")
        .finding(
            (found == 0 ? "No " + what : Phrase.counted(found, what))
                + (found == 1 || found == 0 ? " fits." : " fit."))
        .section(Section.headed("What was found").table(table));
  }

  private static Table pages(List<ArchivedPage> pages, int shown) {
    Table.Builder table =
        Table.builder("pages", "Pages", "One row for each page, most relevant first.")
            .date("date", "Date", "The day of the page.")
            .text("title", "Title", "Its title, or the beginning of its text.")
            .integer("claims", "Claims", "Claims read from it.", "")
            .text("id", "Id", "Its id.")
            .text("repeats", "Repeats", "The id of the page that it nearly repeats.")
            .text("name", "From", "The file or row that it came from.");
    for (ArchivedPage p : pages) {
      table.row(p.date(), head(p), p.claims(), p.id(), p.repeats(), p.name());
    }
    return table.shown(shown).build();
  }

  private static String head(ArchivedPage page) {
    String head = page.title().isEmpty() ? page.text() : page.title();
    return head.codePointCount(0, head.length()) <= EXCERPT
        ? head
        : head.substring(0, head.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
