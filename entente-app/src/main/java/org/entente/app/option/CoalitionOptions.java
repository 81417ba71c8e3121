package org.entente.app.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Which coalition is meant: one of the registry, or any set of states.
public final class CoalitionOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "COALITION",
      description = "Identifier or name, such as SCO.")
  private @Nullable String name;

  @Mixin private MembersOptions members = new MembersOptions();

  /// The identifier or name of the coalition, or the text of the set. Throws
  /// [UserProblem][org.entente.run.UserProblem] unless exactly one is given.
  public String name() {
    return members.oneOf(name);
  }

  /// Whether one was given.
  public boolean isGiven() {
    return members.oneOrNone(name) != null;
  }
}
