package org.entente.answer.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.forecast.Statement;
import org.entente.text.article.Article;
import org.entente.text.check.Checked;
import org.entente.text.check.Forecast;
import org.entente.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// What an article expects of memberships, as statements that can be graded beside the program's
/// own: the words stand for the middle of the range that analysts give them
/// ([org.entente.forecast.Likelihood]), within five years.
final class ArticleStatements {
  private static final int YEARS = 5;
  private static final double EXPECTED = .875;
  private static final double EXPECTED_LOW = .8;
  private static final double EXPECTED_HIGH = .95;
  private static final double UNLIKELY = .325;
  private static final double UNLIKELY_LOW = .2;
  private static final double UNLIKELY_HIGH = .45;

  private ArticleStatements() {}

  /// The statements of an article as of a date.
  static List<Statement> of(Checked checked, LocalDate asOf, World world) {
    List<Statement> statements = new ArrayList<>();
    for (Forecast f : checked.forecasts()) {
      statements.add(
          new Statement(
              f.coalition().code(),
              Statement.Kind.JOINS,
              List.of(world.getState(f.state().code()).code()),
              asOf,
              asOf.plusYears(YEARS),
              f.joins() ? EXPECTED : UNLIKELY,
              f.joins() ? EXPECTED_LOW : UNLIKELY_LOW,
              f.joins() ? EXPECTED_HIGH : UNLIKELY_HIGH,
              author(checked.reading().article())));
    }
    return statements;
  }

  private static String author(Article article) {
    String who = String.join(", ", article.authors());
    return (who.isEmpty() ? "" : who + ": ") + ReadingPage.heading(article);
  }

  /// Puts statements into the data of an answer.
  static void put(ArrayNode rows, List<Statement> statements) {
    for (Statement s : statements) {
      rows.addObject()
          .put("coalition", s.coalition())
          .put("state", s.states().getFirst())
          .put("asOf", s.asOf().toString())
          .put("by", s.by().toString())
          .put("probability", s.probability())
          .put("low", s.low())
          .put("high", s.high())
          .put("author", s.model());
    }
  }

  /// The statements in the data of an answer.
  static List<Statement> in(JsonNode rows) {
    List<Statement> statements = new ArrayList<>();
    for (JsonNode s : rows) {
      statements.add(
          new Statement(
              s.get("coalition").asString(),
              Statement.Kind.JOINS,
              List.of(s.get("state").asInt()),
              LocalDate.parse(s.get("asOf").asString()),
              LocalDate.parse(s.get("by").asString()),
              s.get("probability").asDouble(),
              s.get("low").asDouble(),
              s.get("high").asDouble(),
              s.get("author").asString()));
    }
    return statements;
  }
}
