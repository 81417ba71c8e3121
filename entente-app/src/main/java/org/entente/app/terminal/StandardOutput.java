package org.entente.app.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The standard output of the process, which remembers why writing failed: a print stream alone
/// swallows it, and an answer lost to a full disk would look like success.
public final class StandardOutput extends FilterOutputStream {
  private @Nullable IOException failure;

  private StandardOutput(OutputStream out) {
    super(out);
  }

  /// Takes the place of [System#out].
  public static StandardOutput install() {
    StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    System.setOut(new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8));
    return out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /// Why an answer was lost; empty if it was not, and where the reader has closed the pipe, as
  /// `head` does, which is no failure.
  public Optional<String> findFailure() {
    System.out.flush();
    return Optional.ofNullable(failure)
        .map(e -> String.valueOf(e.getMessage()))
        .filter(reason -> !reason.toLowerCase(Locale.ROOT).contains("pipe"));
  }
}
