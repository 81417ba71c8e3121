package org.entente.web.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.entente.answer.question.Question;
import org.entente.world.World;

/// A question that can be asked by name, with its parameters as texts.
///
/// @param name the word of the command line for it
/// @param summary what its answer says, in one sentence
/// @param parameters what it takes, in the order of the command line
/// @param maker from what was asked to the question
public record Route(
    String name,
    String summary,
    List<Parameter> parameters,
    BiFunction<Asked, World, Question> maker) {
  public Route {
    parameters = List.copyOf(parameters);
  }

  /// What is asked by the texts given for the parameters. Throws
  /// [UserProblem][org.entente.run.UserProblem] where they do not fit.
  ///
  /// @param given the texts by parameter
  /// @param today the date where none is given
  public Asked asked(Map<String, List<String>> given, LocalDate today) {
    return Asked.of(this, given, today);
  }

  /// The parameter whose text may come as the body of a request, if it takes one.
  public Optional<Parameter> findPassage() {
    return parameters.stream().filter(p -> p.kind() == Parameter.Kind.PASSAGE).findFirst();
  }

  Parameter parameter(String wanted) {
    return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst().orElseThrow();
  }
}
