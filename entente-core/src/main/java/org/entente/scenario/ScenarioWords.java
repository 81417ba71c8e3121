package org.entente.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.entente.situation.Premise;

/// Changes in words.
final class ScenarioWords {
  private static final MathContext DIGITS = new MathContext(3);

  private ScenarioWords() {}

  /// What the changes, on balance, suppose together.
  static Premise premise(List<Change> changes) {
    List<String> clauses = new ArrayList<>();
    List<String> joining = new ArrayList<>();
    List<String> leaving = new ArrayList<>();
    for (Change change : changes) {
      switch (change) {
        case Change.Join join -> joining.add(join.state().name());
        case Change.Leave leave -> leaving.add(leave.state().name());
        default -> clauses.add(clause(change));
      }
    }
    if (!leaving.isEmpty()) {
      clauses.addFirst(list(leaving) + " were not" + noun(joining.isEmpty(), leaving.size()));
    }
    if (!joining.isEmpty()) {
      clauses.addFirst(list(joining) + " were" + noun(true, joining.size()));
    }
    return new Premise(
        "if " + list(clauses),
        changes.stream().map(c -> new Premise.Assumption(clause(c), c.source())).toList());
  }

  private static String noun(boolean named, int states) {
    return !named ? "" : states == 1 ? " a member" : " members";
  }

  /// `A, B and C`.
  private static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// One change as a clause, such as `Russia's GDP were 3.7% lower`.
  static String clause(Change change) {
    return switch (change) {
      case Change.Join join -> join.state().name() + " were a member";
      case Change.Leave leave -> leave.state().name() + " were not a member";
      case Change.Replace replace ->
          replace.joining().name() + " were a member in place of " + replace.leaving().name();
      case Change.Shock shock ->
          possessive(shock.state().name())
              + " "
              + shock.quantity().words()
              + " were "
              + times(shock.factor());
      case Change.Tie tie when tie.factor() == 0 -> "there were no " + flow(tie);
      case Change.Tie tie -> flow(tie) + " were " + times(tie.factor());
      case Change.Undertake taken -> "it took on " + taken.undertaking().words();
      case Change.Rule supposed -> "it decided by " + rule(supposed);
    };
  }

  /// A flow in words, such as `trade between Russia and China`.
  static String flow(Change.Tie tie) {
    String one = tie.state().name();
    String other = tie.other().name();
    return switch (tie.flow()) {
      case TRADE -> "trade between " + one + " and " + other;
      case REMITTANCES -> "remittances of " + one + " from " + other;
      case ARMS -> "arms deliveries to " + one + " from " + other;
    };
  }

  /// A rule in words, such as `a majority of more than half`.
  static String rule(Change.Rule supposed) {
    return switch (supposed.kind()) {
      case CONSENSUS -> "consensus";
      case NONE -> "nobody: each member acts for itself";
      case MAJORITY ->
          supposed.quota() == 0
              ? "a majority of more than half the members"
              : "a majority of " + percent(supposed.quota()) + " of the members";
      case WEIGHTED, DOUBLE_MAJORITY ->
          throw new IllegalArgumentException(supposed.kind() + " cannot be supposed");
    };
  }

  private static String possessive(String name) {
    return name.endsWith("s") ? name + "'" : name + "'s";
  }

  private static String times(double factor) {
    return factor == 1
        ? "as it is"
        : percent(Math.abs(factor - 1)) + (factor < 1 ? " lower" : " higher");
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(100 * share).round(DIGITS).stripTrailingZeros().toPlainString() + "%";
  }
}
