package org.entente.app.option;

import java.io.Console;
import org.entente.run.UserProblem;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// The options of what appears on the screen.
///
/// Bold is used on a terminal unless the environment sets `NO_COLOR`. Lines fit the terminal; in a
/// pipe tables are as wide as their cells, so that nothing is cut.
public final class ScreenOptions {
  private static final int NARROWEST = 40;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but the answer.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more: sources in full.")
  private boolean verbose;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Fit text to this width; default: that of the terminal.")
  private int width;

  @Option(names = "--ascii", description = "Draw lines with plain characters only.")
  private boolean ascii;

  boolean isAscii() {
    return ascii;
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }

  boolean isColoured() {
    return Ansi.AUTO.enabled() && isTerminal();
  }

  /// The columns of a line; 0 for any number.
  int width(CommandSpec command) {
    if (width < 0) {
      throw UserProblem.usage("--width (" + width + ") is negative", "Give columns, such as 80.");
    }
    if (width > 0) {
      return Math.max(NARROWEST, width);
    }
    return isTerminal() ? command.usageMessage().width() : 0;
  }

  private static boolean isTerminal() {
    return System.console() instanceof Console console && console.isTerminal();
  }
}
