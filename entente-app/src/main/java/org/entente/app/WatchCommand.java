package org.entente.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.answer.file.AnswerJson;
import org.entente.answer.file.SafeFile;
import org.entente.answer.page.Page;
import org.entente.answer.question.ShellWord;
import org.entente.answer.watch.Moved;
import org.entente.answer.watch.WatchPage;
import org.entente.app.option.OutputOptions;
import org.entente.run.UserProblem;
import org.entente.sources.file.ModestText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `entente watch`: saved answers asked again, and what moved.
@Command(
    name = "watch",
    description = {
      "Asks saved answers (files that --json wrote) again, with the data of now, and shows only the"
          + " figures that moved beyond the interval that was saved."
    },
    footer = {
      "",
      "Examples:",
      "  entente assess NATO --as-of 2026-11-28 --json nato.json",
      "  entente watch nato.json",
      "  entente watch nato.json sco.json --update"
    })
final class WatchCommand implements Callable<Integer> {
  /* Questions that only read, and whose answer follows from their command. */
  private static final Set<String> WATCHED =
      Set.of(
          "assess",
          "compare",
          "enlarge",
          "explain",
          "fault-lines",
          "ideal-points",
          "power",
          "rank",
          "shock",
          "show",
          "trend",
          "what-if");
  private static final Set<String> WRITING =
      Set.of("--html", "--csv", "--jsonl", "--parquet", "--json", "--briefing");

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Answers saved with --json.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--update", description = "Save the answers of now in their place.")
  private boolean isUpdate;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    Map<String, List<Moved>> moved = new LinkedHashMap<>();
    Map<Path, String> now = new LinkedHashMap<>();
    for (Path file : files) {
      String saved = read(file);
      String again = asked(file, words(file, saved));
      Page before = page(file, saved);
      moved
          .computeIfAbsent(before.title(), _ -> new ArrayList<>())
          .addAll(Moved.between(before, AnswerJson.readPage(again)));
      now.put(file, again);
    }
    output.write(WatchPage.of(moved));
    if (isUpdate) {
      Map<Path, SafeFile.Content> together = new LinkedHashMap<>();
      now.forEach((file, text) -> together.put(file, path -> Files.writeString(path, text)));
      SafeFile.write(together);
    }
    return 0;
  }

  private static String read(Path file) {
    try {
      return ModestText.read(file);
    } catch (IOException e) {
      throw UserProblem.input(file + " cannot be read as text", "Give a file that --json wrote.");
    }
  }

  private static Page page(Path file, String json) {
    try {
      return AnswerJson.readPage(json);
    } catch (RuntimeException e) {
      throw noAnswer(file);
    }
  }

  private static UserProblem noAnswer(Path file) {
    return UserProblem.input(
        file + " is no saved answer", "Save one with --json, such as: entente rank --json " + file);
  }

  /* The words of the command that made the answer, without the program's name. */
  private static List<String> words(Path file, String json) {
    String command;
    try {
      command = JsonMapper.shared().readTree(json).path("command").asString("");
    } catch (JacksonException e) {
      throw noAnswer(file);
    }
    List<String> words = ShellWord.split(command);
    if (words.size() < 2 || !words.getFirst().equals(Main.PROGRAM)) {
      throw noAnswer(file);
    }
    if (!WATCHED.contains(words.get(1))
        || words.stream().anyMatch(w -> WRITING.contains(w.replaceFirst("=.*", "")))) {
      throw UserProblem.input(
          file + " was made by (" + command + "), which is not asked again",
          "Watched are: " + String.join(", ", WATCHED.stream().sorted().toList()) + ".");
    }
    return words.subList(1, words.size());
  }

  private static String asked(Path file, List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("--json", "-", "-q"));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = all.toArray(String[]::new);
    int code =
        Main.commandLineFor(arguments)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    if (code != 0) {
      throw UserProblem.outcome(
          "the question of " + file + " has no answer now",
          err.toString().strip().replaceFirst("^entente: ", ""));
    }
    return out.toString();
  }
}
