package org.entente.sources.file;

import org.entente.run.UserProblem;

/// The limits within which text is given to a parser of YAML, which of itself has none: beyond them
/// it overflows, or takes minutes.
public final class YamlText {
  /// The most characters of a file.
  public static final int MAX_LENGTH = 4_000_000;

  /// The deepest nesting of brackets, and the most marks (`-`, `?`) before a value in one line.
  public static final int MAX_DEPTH = 50;

  /// The widest indentation.
  public static final int MAX_INDENT = 200;

  private YamlText() {}

  /// Refuses text beyond the limits with a [UserProblem] that names file, line and limit.
  public static void requireModest(String file, String text, String advice) {
    if (text.length() > MAX_LENGTH) {
      throw UserProblem.input(
          file + " has " + text.length() + " characters, more than " + MAX_LENGTH, advice);
    }
    int line = 0;
    int depth = 0;
    for (int start = 0; start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int marks = marks(text, start, end);
      depth = Math.max(0, depth + brackets(text, start, end, MAX_DEPTH - depth));
      if (marks > MAX_DEPTH || depth > MAX_DEPTH) {
        throw problem(file, line, "values are nested more than " + MAX_DEPTH + " deep", advice);
      }
      if (indent(text, start, end) > MAX_INDENT) {
        throw problem(
            file, line, "the line begins with more than " + MAX_INDENT + " blanks", advice);
      }
      start = end + 1;
    }
  }

  private static UserProblem problem(String file, int line, String what, String advice) {
    return UserProblem.input(file + ", line " + (line + 1) + ": " + what, advice);
  }

  private static int indent(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at == end ? 0 : at - start;
  }

  private static int marks(String text, int start, int end) {
    int marks = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '-' || c == '?' || c == ':') {
        marks++;
      } else if (c != ' ' && c != '\t') {
        return marks;
      }
    }
    return marks > MAX_DEPTH && text.substring(start, end).strip().matches("-+") ? 0 : marks;
  }

  /* By how much the line deepens the nesting, or more than `most` if it does so anywhere in it. */
  private static int brackets(String text, int start, int end, int most) {
    int depth = 0;
    char quote = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean fresh = at == start || " \t[{,:-".indexOf(text.charAt(at - 1)) >= 0;
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && fresh) {
        quote = c;
      } else if (c == '#' && fresh) {
        return depth;
      } else if ((c == '[' || c == '{') && fresh) {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
      }
      if (depth > most) {
        return depth;
      }
    }
    return depth;
  }
}
