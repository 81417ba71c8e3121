package org.entente.answer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
            .integer("number", "No.", "Number of the claim from 1.", "")
            .text("claim", "Claim", "The claim in words.")
            .text("how", "How it is put", "Asserted, reported, denied and so on.")
            .number(
                "confidence",
                "Confidence",
                "How often claims found by the same rule are right.",
                "0 to 1")
            .text("sentence", "Sentence", "The sentence that states it.");
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
        .text("source", "Source", "Code of who acts or holds the attitude.")
        .text("target", "Target", "Code of whom it concerns.")
        .text("kind", "Kind", "Event class of PLOVER, or standing relation.")
        .integer("sign", "Sign", "1 for what binds, -1 for what divides.", "")
        .number("strength", "Strength", "How much the words say.", "0 to 1")
        .text("mutual", "Mutual", "true where it holds of both directions.")
        .text("modality", "Modality", "How it is put, in one word.")
        .text("plover", "PLOVER", "Event class of PLOVER; events only.")
        .text("cameo_root", "CAMEO root", "Root code of CAMEO; events only.")
        .integer("quad_class", "Quad class", "Quad class; events only.", "1 to 4")
        .text("speaker", "Speaker", "Who is said to say it.")
        .text("time", "Time", "The words that date it.")
        .text("detail", "About", "What the relation is about.")
        .text("words", "Words", "The words that state it.")
        .integer("begin", "Begin", "Offset of the sentence in the page.", "characters")
        .integer("end", "End", "Offset behind the sentence.", "characters");
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
            .text("claims", "Claims", "What it claims, and how it is put.")
            .text("sentence", "Sentence", "The sentence.")
            .text("section", "Section", "The heading that it stands under.");
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
            .text("coalition", "Coalition", "Identifier of the coalition.")
            .text("actor", "Actor", "Code of the state; empty where the coalition was founded.")
            .text("role", "Role", "Its role.")
            .text("time", "Time", "The words that date it.")
            .text("sentence", "Sentence", "The sentence that states it.");
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
            .integer("number", "No.", "Number of the paragraph from 1.", "")
            .text("kind", "Kind", "title, main, heading, caption, byline or boilerplate.")
            .text("section", "Section", "The heading that it stands under.")
            .text("text", "Text", "The text.")
            .integer("begin", "Begin", "Offset in the page.", "characters")
            .integer("end", "End", "Offset behind it.", "characters");
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
            .text("kind", "Kind", "caption, byline or boilerplate.")
            .text("text", "Text", "The text.");
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
