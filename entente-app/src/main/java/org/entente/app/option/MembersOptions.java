package org.entente.app.option;

import java.util.ArrayList;
import java.util.List;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that names a set of states in place of a coalition.
public final class MembersOptions {
  @Option(
      names = "--members",
      paramLabel = "STATES",
      description =
          "In place of a coalition, any set of states: --members CHN,RUS,IRN,PRK. Names with a"
              + " blank in quotation marks.")
  private List<String> sets = new ArrayList<>();

  /// The sets given, each as the text that names a set, in order.
  public List<String> sets() {
    for (String set : sets) {
      if (set.indexOf(',') < 0 && set.indexOf('+') < 0) {
        throw UserProblem.usage(
            "--members (" + set + ") names one state", "Name two or more: --members CHN,RUS.");
      }
    }
    return List.copyOf(sets);
  }

  /// The coalition or the set that is meant. Throws [UserProblem] unless exactly one is.
  ///
  /// @param coalition the identifier or name given, null if none was
  public String oneOf(@Nullable String coalition) {
    List<String> given = sets();
    if (coalition != null && given.isEmpty()) {
      return coalition;
    }
    if (coalition == null && given.size() == 1) {
      return given.getFirst();
    }
    throw UserProblem.usage(
        coalition == null && given.isEmpty()
            ? "COALITION is missing"
            : "more than one coalition or set of states was given",
        "Identifier or name, such as SCO; or any set of states: --members CHN,RUS,IRN,PRK.");
  }

  /// The same where none need be given.
  public @Nullable String oneOrNone(@Nullable String coalition) {
    return coalition == null && sets.isEmpty() ? null : oneOf(coalition);
  }
}
