package org.entente.answer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.text.article.Article;
import org.entente.text.article.Paragraph;
import org.entente.text.claim.Claim;
import org.entente.text.claim.CoalitionPicture;
import org.entente.text.claim.MembershipFact;

/// The tables of what was read: the claims, who belongs, and the paragraphs of the page.
final class ReadingTables {
  private static final int PARAGRAPHS_SHOWN = 12;

  private ReadingTables() {}

  /// One row for each claim with all that is known of it.
  static Table claims(List<Claim> claims) {
    Table.Builder table =
        Table.builder(
                "claims",
                "Every claim with all its fields",
                "One row for each claim of the main text, in the order of the text.")
            .column(Column.integer("number", "No.", "Number of the claim from 1.", ""))
            .column(Column.text("claim", "Claim", "The claim in words."))
            .column(Column.text("how", "How it is put", "Asserted, reported, denied and so on."))
            .column(
                Column.number(
                    "confidence",
                    "Confidence",
                    "How often claims found by the same rule are right.",
                    "0 to 1"))
            .column(Column.text("sentence", "Sentence", "The sentence that states it."));
    codes(table);
    for (int k = 0; k < claims.size(); k++) {
      Claim c = claims.get(k);
      table.row(
          k + 1,
          ClaimWords.of(c),
          ClaimWords.how(c),
          rounded(c.confidence()),
          c.quote().sentence(),
          c.source().code(),
          c.target().code(),
          c.kind().word(),
          c.sign(),
          rounded(c.strength()),
          String.valueOf(c.mutual()),
          c.modality().name().toLowerCase(Locale.ROOT),
          c.kind().plover(),
          c.kind().isEvent() ? c.kind().cameoRoot() : null,
          c.kind().isEvent() ? c.kind().quad() : null,
          c.speaker(),
          c.time(),
          c.detail(),
          c.quote().words(),
          c.quote().originBegin(),
          c.quote().originEnd());
    }
    return table.shown(-1).build();
  }

  private static void codes(Table.Builder table) {
    table
        .column(Column.text("source", "Source", "Code of who acts or holds the attitude."))
        .column(Column.text("target", "Target", "Code of whom it concerns."))
        .column(Column.text("kind", "Kind", "Event class of PLOVER, or standing relation."))
        .column(Column.integer("sign", "Sign", "1 for what binds, -1 for what divides.", ""))
        .column(Column.number("strength", "Strength", "How much the words say.", "0 to 1"))
        .column(Column.text("mutual", "Mutual", "true where it holds of both directions."))
        .column(Column.text("modality", "Modality", "How it is put, in one word."))
        .column(Column.text("plover", "PLOVER", "Event class of PLOVER; events only."))
        .column(Column.text("cameo_root", "CAMEO root", "Root code of CAMEO; events only."))
        .column(Column.integer("quad_class", "Quad class", "Quad class; events only.", "1 to 4"))
        .column(Column.text("speaker", "Speaker", "Who is said to say it."))
        .column(Column.text("time", "Time", "The words that date it."))
        .column(Column.text("detail", "About", "What the relation is about."))
        .column(Column.text("words", "Words", "The words that state it."))
        .column(
            Column.integer("begin", "Begin", "Offset of the sentence in the page.", "characters"))
        .column(Column.integer("end", "End", "Offset behind the sentence.", "characters"));
  }

  private static double rounded(double share) {
    return Math.round(share * 100) / 100.0;
  }

  /// One row for each sentence that claims something, with what it claims.
  static Table sentences(Article article, List<Claim> claims) {
    Table.Builder table =
        Table.builder(
                "sentences",
                "What the article claims",
                "One row for each sentence that states a relation, in the order of the text.")
            .column(Column.text("claims", "Claims", "What it claims, and how it is put."))
            .column(Column.text("sentence", "Sentence", "The sentence."))
            .column(Column.text("section", "Section", "The heading that it stands under."));
    List<List<Claim>> groups = new ArrayList<>();
    for (Claim c : claims) {
      boolean same =
          !groups.isEmpty()
              && groups.getLast().getFirst().quote().originBegin() == c.quote().originBegin();
      if (!same) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(c);
    }
    for (List<Claim> group : groups) {
      Claim first = group.getFirst();
      table.row(
          group.stream()
              .map(c -> ClaimWords.of(c) + " [" + ClaimWords.how(c) + "]")
              .collect(Collectors.joining("; ")),
          first.quote().sentence(),
          article.paragraphs().get(first.quote().paragraph()).section());
    }
    return table.build();
  }

  /// One row for each statement about who belongs to the coalition.
  static Table belonging(CoalitionPicture picture) {
    Table.Builder table =
        Table.builder(
                "belonging",
                "Who belongs",
                "One row for each statement of the article about who belongs to a coalition.")
            .column(Column.text("coalition", "Coalition", "Identifier of the coalition."))
            .column(
                Column.text(
                    "actor", "Actor", "Code of the state; empty where the coalition was founded."))
            .column(Column.text("role", "Role", "Its role."))
            .column(Column.text("time", "Time", "The words that date it."))
            .column(Column.text("sentence", "Sentence", "The sentence that states it."));
    for (MembershipFact f : picture.facts()) {
      table.row(
          f.coalition().code(),
          f.actor().isState() ? f.actor().code() : "",
          f.actor().isState() ? role(f) : "founded",
          f.time(),
          f.quote().sentence());
    }
    return table.build();
  }

  private static String role(MembershipFact f) {
    return f.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// One row for each paragraph of the page with its kind; what is not the article comes first to
  /// the eye.
  static Table paragraphs(Article article) {
    Table.Builder table =
        Table.builder(
                "paragraphs",
                "The page, paragraph by paragraph",
                "One row for each paragraph of the page in its order; no claim is read outside the"
                    + " main text.")
            .column(Column.integer("number", "No.", "Number of the paragraph from 1.", ""))
            .column(
                Column.text(
                    "kind", "Kind", "title, main, heading, caption, byline or boilerplate."))
            .column(Column.text("section", "Section", "The heading that it stands under."))
            .column(Column.text("text", "Text", "The text."))
            .column(Column.integer("begin", "Begin", "Offset in the page.", "characters"))
            .column(Column.integer("end", "End", "Offset behind it.", "characters"));
    for (int p = 0; p < article.paragraphs().size(); p++) {
      Paragraph paragraph = article.paragraphs().get(p);
      table.row(
          p + 1,
          paragraph.kind().name().toLowerCase(Locale.ROOT),
          paragraph.section(),
          paragraph.text(),
          paragraph.content().originOf(0),
          paragraph.content().originOf(paragraph.content().length()));
    }
    return table.shown(-1).build();
  }

  /// The first of the paragraphs that are no part of the article, for the eye.
  static Table leftOut(Article article) {
    Table.Builder table =
        Table.builder(
                "left-out",
                "What was left out",
                "Paragraphs that belong to the page rather than to the article.")
            .column(Column.text("kind", "Kind", "caption, byline or boilerplate."))
            .column(Column.text("text", "Text", "The text."));
    for (Paragraph p : article.paragraphs()) {
      boolean page =
          p.kind() == Paragraph.Kind.BOILERPLATE
              || p.kind() == Paragraph.Kind.CAPTION
              || p.kind() == Paragraph.Kind.BYLINE;
      if (page) {
        table.row(p.kind().name().toLowerCase(Locale.ROOT), p.text());
      }
    }
    return table.shown(PARAGRAPHS_SHOWN).build();
  }
}
