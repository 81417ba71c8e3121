package org.entente.app.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, as the launcher starts it.
///
/// @param folder where it runs, and where it has its files
/// @param options further options of the Java machine, which win
/// @param environment variables of its own
record Program(Path folder, List<String> options, Map<String, String> environment) {
  /// How a run ended; what it wrote to its two streams.
  record Outcome(int code, String out, String err) {}

  /// Copies the lists.
  Program {
    options = List.copyOf(options);
    environment = Map.copyOf(environment);
  }

  /// Runs it to its end; one that takes longer than so many seconds is killed, and its code is -1.
  Outcome run(String line, long seconds) throws IOException, InterruptedException {
    Path out = Files.createTempFile("program", ".out");
    Path err = Files.createTempFile("program", ".err");
    ProcessBuilder builder = builder(line);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    Outcome outcome =
        new Outcome(
            ended ? process.exitValue() : -1,
            Files.readString(out, StandardCharsets.ISO_8859_1),
            Files.readString(err, StandardCharsets.ISO_8859_1));
    Files.delete(out);
    Files.delete(err);
    return outcome;
  }

  /// Its process, not yet started.
  ProcessBuilder builder(String line) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UseCompactObjectHeaders",
            "-Dhardwood.uselibdeflate=false",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.entente.app.Main"));
    command.addAll(List.of(line.split(" ", -1)));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("ENTENTE_HOME", folder.resolve("home").toString());
    builder.environment().putAll(environment);
    return builder;
  }
}
