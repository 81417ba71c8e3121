package org.entente.web.server;

import org.eclipse.jetty.http.HttpStatus;
import org.entente.run.UserProblem;

/// A problem as RFC 9457 has it, with the advice of the command line.
///
/// @param type about:blank: the title says what kind it is
/// @param title the words of the status
/// @param status the status of HTTP
/// @param detail what is wrong
/// @param advice what to do
record Problem(String type, String title, int status, String detail, String advice) {
  static Problem of(int status, String detail, String advice) {
    return new Problem("about:blank", HttpStatus.getMessage(status), status, detail, advice);
  }

  /// What went wrong in an answer: what a user can mend with the advice; a defect is logged, and no
  /// more is said of it than that.
  static Problem of(RuntimeException thrown) {
    if (thrown instanceof UserProblem p) {
      return of(status(p.kind()), String.valueOf(p.getMessage()), p.advice());
    }
    System.getLogger(Problem.class.getName())
        .log(System.Logger.Level.ERROR, "a defect of the program", thrown);
    return of(
        HttpStatus.INTERNAL_SERVER_ERROR_500,
        "a defect of the program: please report the address",
        "");
  }

  private static int status(UserProblem.Kind kind) {
    return switch (kind) {
      case USAGE -> HttpStatus.BAD_REQUEST_400;
      case INPUT, OUTCOME -> HttpStatus.UNPROCESSABLE_ENTITY_422;
      case MACHINE -> HttpStatus.SERVICE_UNAVAILABLE_503;
    };
  }
}
