package org.entente.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Programs of the tests in processes of their own, killed (SIGKILL, where there is one) after a
/// while.
public final class RandomKill {
  /// How many times imports are killed; yearbooks a quarter as often. `-Pcampaign` makes it 200.
  public static final int TIMES = Integer.getInteger("entente.kills", 6);

  private RandomKill() {}

  /// Runs the program, kills it after so many milliseconds unless it has ended; says whether it was
  /// killed.
  public static boolean after(long millis, Class<?> program, Path... arguments)
      throws IOException, InterruptedException {
    Process process = start(program, arguments);
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  /// Runs the program to its end; returns for how many milliseconds.
  public static long whole(Class<?> program, Path... arguments)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(program, arguments);
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException(program + " ended with " + code);
    }
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static Process start(Class<?> program, Path... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-Djava.io.tmpdir=" + temporary(arguments[0]),
            "-cp",
            System.getProperty("java.class.path"),
            program.getName()));
    for (Path argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// The folder for temporary files of a program, beside its first argument.
  public static Path temporary(Path argument) throws IOException {
    return Files.createDirectories(argument.resolveSibling("temporary"));
  }

  /// The names of what a folder holds.
  public static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
    }
  }

  /// Makes files of the folder two hours older: what a program may leave that is killed while it
  /// unpacks its library, the next one deletes when it is old.
  public static void makeOlder(Path folder) throws IOException {
    for (String name : names(folder)) {
      Path file = folder.resolve(name);
      Files.setLastModifiedTime(
          file,
          FileTime.from(Files.getLastModifiedTime(file).toInstant().minus(Duration.ofHours(2))));
    }
  }
}
