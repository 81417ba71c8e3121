package org.entente.app.terminal;

import java.io.Console;
import java.io.PrintWriter;
import org.entente.run.Progress;
import org.entente.run.Run;

/// Progress on a terminal: one line that is written over. Silent elsewhere.
public final class TerminalProgress implements Progress {
  private final PrintWriter err;
  private long lastPercent = -1;

  private TerminalProgress(PrintWriter err) {
    this.err = err;
  }

  /// A run with progress on the terminal, stopped by Ctrl-C, on all processors.
  public static Run run(PrintWriter err, long seed) {
    Progress progress =
        System.console() instanceof Console console && console.isTerminal()
            ? new TerminalProgress(err)
            : SILENT;
    return Stop.run(seed, progress);
  }

  @Override
  public synchronized void at(String phase, long done, long total) {
    long percent = total == 0 ? done / 100_000 : 100 * done / total;
    if (percent != lastPercent) {
      lastPercent = percent;
      err.print("\r" + phase + (total == 0 ? " " + done : " " + percent + "%") + "   ");
      err.print(done >= total && total > 0 ? "\r\u001b[K" : "");
      err.flush();
    }
  }
}
