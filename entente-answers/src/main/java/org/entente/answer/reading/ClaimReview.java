package org.entente.answer.reading;

import java.time.LocalDate;
import java.util.List;
import org.entente.answer.page.Words;
import org.entente.forecast.Statement;
import org.entente.text.article.Article;
import org.entente.text.check.Checked;
import org.entente.text.check.Outcome;
import org.entente.text.check.Signal;
import org.entente.text.check.Verdict;
import org.entente.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Verdicts as JSON-LD of schema.org's type `ClaimReview`, for pages and search engines that read
/// it.
public final class ClaimReview {
  private static final String FORMAT = "entente-check-1";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int WORST = 1;
  private static final int BEST = 3;

  private ClaimReview() {}

  /// The document: one review for each claim that the data settle or call mixed; a claim that
  /// cannot be measured has none.
  public static ObjectNode of(Checked checked, LocalDate asOf) {
    ObjectNode root = JSON.createObjectNode();
    root.put("@context", "https://schema.org");
    ArrayNode graph = root.putArray("@graph");
    for (Verdict v : checked.verdicts()) {
      if (v.outcome() != Outcome.NOT_MEASURABLE) {
        review(graph.addObject(), v, checked.reading().article(), asOf);
      }
    }
    return root;
  }

  /// The data of an answer: the document under `reviews`, what the article expects under
  /// `statements`.
  public static ObjectNode data(Checked checked, LocalDate asOf, World world) {
    ObjectNode data = JSON.createObjectNode().put("format", FORMAT);
    data.set("reviews", of(checked, asOf));
    ArticleStatements.put(data.putArray("statements"), ArticleStatements.of(checked, asOf, world));
    return data;
  }

  /// What the article of an answer's data expects, as statements that can be graded.
  public static List<Statement> statements(JsonNode data) {
    return ArticleStatements.in(data.get("statements"));
  }

  /// The text of the document in the data of an answer, ending in a line feed.
  public static String text(JsonNode data) {
    return JSON.writerWithDefaultPrettyPrinter()
            .writeValueAsString(data.get("reviews"))
            .replace("\r\n", "\n")
        + "\n";
  }

  private static void review(ObjectNode review, Verdict v, Article article, LocalDate asOf) {
    review.put("@type", "ClaimReview");
    review.put("datePublished", asOf.toString());
    review.put("claimReviewed", v.claim().quote().sentence());
    review.put("reviewBody", ClaimWords.of(v.claim()) + ": " + v.outcome().word() + because(v));
    review.putObject("author").put("@type", "Organization").put("name", "Entente");
    ObjectNode claim = review.putObject("itemReviewed").put("@type", "Claim");
    if (!article.authors().isEmpty()) {
      ArrayNode authors = claim.putArray("author");
      article.authors().forEach(a -> authors.addObject().put("@type", "Person").put("name", a));
    }
    if (article.date() != null) {
      claim.put("datePublished", article.date().toString());
    }
    claim
        .putObject("appearance")
        .put("@type", "CreativeWork")
        .put("name", ReadingPage.heading(article));
    review
        .putObject("reviewRating")
        .put("@type", "Rating")
        .put("ratingValue", rating(v.outcome()))
        .put("worstRating", WORST)
        .put("bestRating", BEST)
        .put("alternateName", v.outcome().word());
  }

  private static int rating(Outcome outcome) {
    return switch (outcome) {
      case CONTRADICTED -> WORST;
      case SUPPORTED -> BEST;
      case MIXED, NOT_MEASURABLE -> (WORST + BEST) / 2;
    };
  }

  private static String because(Verdict v) {
    Signal s = v.telling().orElse(null);
    return s == null ? "" : " (" + s.measure() + " " + Words.figure(s.figure(), s.unit()) + ")";
  }
}
