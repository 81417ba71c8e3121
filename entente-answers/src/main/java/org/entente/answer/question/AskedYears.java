package org.entente.answer.question;

import org.entente.run.UserProblem;

/// The years that a question names.
final class AskedYears {
  private AskedYears() {}

  /// Throws [UserProblem] where the first comes after the last.
  static void require(int from, int to) {
    if (from > to) {
      throw UserProblem.usage(
          "no years: --from (" + from + ") is after --to (" + to + ")", "Exchange the two.");
    }
  }
}
