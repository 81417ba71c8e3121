package org.entente.run;

/// A problem that the user can mend: shown as one message without a stack trace.
///
/// The message says what is wrong, where, and the offending value; `advice` says what would be
/// right and may be empty. Characters that would steer the terminal are written out ([Visible]).
/// [Kind] decides the exit code of the command line.
public class UserProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /* A cell of a broken file can hold a million characters; a message is read. */
  private static final int LONGEST = 4000;

  /// The kinds of problem, each with its exit code.
  public enum Kind {
    /// The command line asks for something that does not exist or does not fit.
    USAGE(2),
    /// A file or dataset is missing, unreadable or wrong.
    INPUT(3),
    /// The computation ended without the result that was required.
    OUTCOME(4),
    /// The machine failed: no space, no permission, a missing native library.
    MACHINE(5);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    /// The exit code of the command line for this kind.
    public int exitCode() {
      return exitCode;
    }
  }

  private final Kind kind;
  private final String advice;

  /// A problem of the given kind; `advice` may be empty.
  public UserProblem(Kind kind, String message, String advice) {
    super(shown(message));
    this.kind = kind;
    this.advice = shown(advice);
  }

  private static String shown(String text) {
    return Visible.text(text.length() <= LONGEST ? text : cut(text) + "\u2026");
  }

  /* Not within a character of two halves. */
  private static String cut(String text) {
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }

  /// A problem with what was asked for.
  public static UserProblem usage(String message, String advice) {
    return new UserProblem(Kind.USAGE, message, advice);
  }

  /// A problem with a file or a dataset.
  public static UserProblem input(String message, String advice) {
    return new UserProblem(Kind.INPUT, message, advice);
  }

  /// A computation that ended without the required result.
  public static UserProblem outcome(String message, String advice) {
    return new UserProblem(Kind.OUTCOME, message, advice);
  }

  /// A failure of the machine: no space, no permission.
  public static UserProblem machine(String message, String advice) {
    return new UserProblem(Kind.MACHINE, message, advice);
  }

  /// The kind of the problem.
  public Kind kind() {
    return kind;
  }

  /// What would be right, or an empty string.
  public String advice() {
    return advice;
  }
}
