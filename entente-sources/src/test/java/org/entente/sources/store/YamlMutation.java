package org.entente.sources.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;

/// Ways to spoil a file of YAML: what its grammar makes possible, beside what spoils any file.
final class YamlMutation {
  private static final List<String> VALUES =
      List.of(
          "&a [*a]",
          "&b {x: *b}",
          "*unknown",
          "!!java.io.File [x]",
          "!!binary aGVsbG8=",
          "!!float 1",
          "<<",
          "{<<: {a: 1}}",
          "[[[[[[[[]]]]]]]]",
          "[".repeat(60),
          "{a: ".repeat(60),
          "- ".repeat(60),
          "? ",
          "| \n  text",
          "> \n  folded",
          "2020-02-30",
          "2020-13-01",
          "20200101",
          "-0001-01-01",
          "+999999999-01-01",
          "0x1F",
          "0o17",
          "1_000",
          ".inf",
          ".nan",
          "NO",
          "yes",
          "~",
          "null",
          "''",
          "\"\\e[31m\"",
          "\"\\u202e\"",
          "\"\\0\"",
          "\"unclosed",
          "1e999",
          "9".repeat(400),
          "x".repeat(5000),
          "%TAG",
          "---",
          "...",
          "# comment",
          "\t",
          "@x",
          "`x`");

  private YamlMutation() {}

  static Mutation.Spoilt draw(byte[] file, SplittableRandom random) {
    if (random.nextInt(3) == 0) {
      return Mutation.draw(file, random);
    }
    List<String> lines =
        new ArrayList<>(List.of(new String(file, StandardCharsets.UTF_8).split("\n", -1)));
    int times = 1 + random.nextInt(2);
    for (int t = 0; t < times; t++) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      String odd = VALUES.get(random.nextInt(VALUES.size()));
      int colon = line.indexOf(": ");
      switch (random.nextInt(6)) {
        case 0 -> lines.set(at, (colon < 0 ? line : line.substring(0, colon)) + ": " + odd);
        case 1 -> lines.set(at, line.replaceFirst("[A-Za-z0-9-]+", Matcher.quoteReplacement(odd)));
        case 2 -> lines.add(at, line);
        case 3 -> lines.remove(at);
        case 4 -> lines.set(at, " ".repeat(random.nextInt(9)) + line);
        default -> lines.add(random.nextInt(lines.size() + 1), odd);
      }
      if (lines.isEmpty()) {
        lines.add("");
      }
    }
    return new Mutation.Spoilt(
        String.join("\n", lines).getBytes(StandardCharsets.UTF_8), List.of("yaml"));
  }
}
