package org.entente.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.app.Main;

/// `entente serve` as a process of its own, entered as a browser would.
final class Served implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("(http://\\S+?)/\\?token=\\S+");
  private static final Pattern USED = Pattern.compile("(?:total|committed) \\d+K, used (\\d+)K");

  private final Process process;
  private final String origin;
  private final String cookie;
  private final double seconds;

  /// Starts it: the launcher if one is given, else the classes on this path. Ready is when the
  /// address has been printed and let the client in.
  Served(List<String> launcher) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(launcher.isEmpty() ? ownJava() : launcher);
    command.add("serve");
    long start = System.nanoTime();
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    MatchResult address = address(process.inputReader());
    HttpURLConnection entered =
        (HttpURLConnection) URI.create(address.group()).toURL().openConnection();
    entered.setInstanceFollowRedirects(false);
    cookie = entered.getHeaderField("Set-Cookie").split(";", 2)[0];
    seconds = (System.nanoTime() - start) / 1e9;
    origin = address.group(1);
  }

  private static List<String> ownJava() {
    return List.of(
        System.getProperty("java.home") + "/bin/java",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName());
  }

  private static MatchResult address(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      var found = ADDRESS.matcher(line);
      if (found.find()) {
        return found.toMatchResult();
      }
    }
    throw new IOException("the server printed no address");
  }

  /// Seconds from the start of the process until it had let the client in.
  double secondsToReady() {
    return seconds;
  }

  /// A connection of its own.
  Line line() throws IOException {
    return new Line(origin, cookie);
  }

  /// Processor time that the server has used.
  Duration processorTime() {
    return process.toHandle().info().totalCpuDuration().orElseThrow();
  }

  /// Megabytes of its heap in use after a collection, as its own Java tells.
  double heapMegabytes() throws IOException {
    diagnose("GC.run");
    return USED.matcher(diagnose("GC.heap_info"))
            .results()
            .mapToLong(generation -> Long.parseLong(generation.group(1)))
            .sum()
        / 1024.0;
  }

  private String diagnose(String what) throws IOException {
    Process asked =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/jcmd", String.valueOf(process.pid()), what)
            .start();
    try (BufferedReader lines = asked.inputReader()) {
      return String.join("\n", lines.readAllLines());
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
