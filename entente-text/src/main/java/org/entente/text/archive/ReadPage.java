package org.entente.text.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.entente.run.UserProblem;
import org.entente.text.article.Article;
import org.entente.text.claim.ArticleClaims;
import org.entente.text.claim.Claim;
import org.jspecify.annotations.Nullable;

/// A page with what was read from it; or why it could not be.
///
/// @param article the article; null if there is none
/// @param date its day, else the day it was saved; null if the page tells neither
/// @param id the id of the page
/// @param claims its claims
/// @param hashes its [Shingles]
/// @param problem why there are no claims; empty if it was read
record ReadPage(
    @Nullable Article article,
    @Nullable LocalDate date,
    String id,
    List<Claim> claims,
    Duplicates.Hashes hashes,
    String problem) {
  private static final int ID_LENGTH = 16;

  /// Reads a page. Names are understood as of the middle of its year, so that pages of one year
  /// share a gazetteer; those of a page without a date as of `otherwise`.
  static ReadPage of(RawPage page, ArticleClaims reader, LocalDate otherwise) {
    Article article;
    try {
      article = page.article();
    } catch (UserProblem e) {
      return new ReadPage(
          null,
          null,
          "",
          List.of(),
          new Duplicates.Hashes(new int[0]),
          String.valueOf(e.getMessage()));
    }
    String text = article.mainText();
    LocalDate date = article.date() == null ? article.saved() : article.date();
    String id = id(text + "\n" + date);
    Duplicates.Hashes hashes = new Duplicates.Hashes(Shingles.of(text));
    try {
      LocalDate asOf = date == null ? otherwise : LocalDate.of(date.getYear(), 7, 1);
      return new ReadPage(article, date, id, reader.read(article, asOf).claims(), hashes, "");
    } catch (UserProblem e) {
      return new ReadPage(article, date, id, List.of(), hashes, String.valueOf(e.getMessage()));
    }
  }

  private static String id(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
