package org.entente.app.option;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.entente.answer.crate.Crate;
import org.entente.answer.file.AnswerJson;
import org.entente.answer.file.TableFiles;
import org.entente.answer.file.TableFormat;
import org.entente.answer.file.TogetherFiles;
import org.entente.answer.html.HtmlPage;
import org.entente.answer.page.Page;
import org.entente.answer.question.Answer;
import org.entente.answer.text.TextPage;
import org.entente.answer.word.WordPage;
import org.entente.run.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/// The options that every command with an answer has: where the answer goes, and how.
///
/// Without `--html`, `--csv`, `--jsonl`, `--parquet`, `--json` and `--crate` the answer is text on
/// standard output. Several may be given at once. Notes and warnings go to standard error.
public final class OutputOptions {
  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a report that opens in any browser, offline (- for standard output).")
  private @Nullable Path html;

  @Option(
      names = "--csv",
      converter = PathText.OrStream.class,
      paramLabel = "FILE|DIR",
      description =
          "Write the main table to FILE.csv (- for standard output), or every table to a folder;"
              + " with a data dictionary.")
  private @Nullable String csv;

  @Option(
      names = "--jsonl",
      converter = PathText.OrStream.class,
      paramLabel = "FILE|DIR",
      description = "The same as JSON, one object a line and row: FILE.jsonl (or -), or a folder.")
  private @Nullable String lines;

  @Option(
      names = "--parquet",
      converter = PathText.OrStream.class,
      paramLabel = "FILE|DIR",
      description = "The same as Parquet: FILE.parquet, or a folder.")
  private @Nullable String parquet;

  @Option(
      names = "--json",
      converter = PathText.OrStream.class,
      paramLabel = "FILE",
      description = "Write JSON to the file, - for standard output.")
  private @Nullable String json;

  @Option(
      names = "--crate",
      paramLabel = "DIR",
      description =
          "Write a folder with report, JSON and tables, described as RO-Crate and as Frictionless"
              + " data package.")
  private @Nullable Path crate;

  @Mixin private ScreenOptions screen = new ScreenOptions();

  private @Nullable CommandSpec command;

  @Spec(Spec.Target.MIXEE)
  void command(CommandSpec mixee) {
    command = mixee;
  }

  /// Shows or writes the answer as the options say. Throws
  /// [UserProblem][org.entente.run.UserProblem] when a file cannot be written.
  public void write(Answer answer) {
    write(answer, null);
  }

  /// The same, and the answer on one sheet of paper to a file, if it is given.
  public void write(Answer answer, @Nullable Path briefing) {
    TogetherFiles files = new TogetherFiles();
    boolean isWhole =
        html != null
            || csv != null
            || lines != null
            || parquet != null
            || json != null
            || crate != null;
    if (briefing != null) {
      addBriefing(answer.briefing().orElse(answer.page()).get(), briefing, files);
    } else if (!isWhole) {
      lines(answer).forEach(out()::println);
    }
    if (isWhole) {
      addWhole(answer, files);
    }
    files.write().forEach(this::note);
  }

  private void addBriefing(Page page, Path file, TogetherFiles files) {
    if (!file.toString().endsWith(".docx")) {
      add(page, file, files);
      return;
    }
    files.add(
        file,
        path -> {
          try (OutputStream out = Files.newOutputStream(path)) {
            WordPage.write(page, commandLine(), out);
          }
        });
    files.note("wrote " + file);
  }

  private void addWhole(Answer answer, TogetherFiles files) {
    Page page = answer.page().get();
    page.warnings().forEach(w -> note("note: " + w));
    if (json != null) {
      addJson(json, answer, page, files);
    }
    if (crate != null) {
      String command = commandLine();
      new Crate(page, question(), command, data(answer, command), Today.date())
          .write(crate, answer.everything(page), files);
    }
    if (csv != null) {
      new TableFiles(page, TableFormat.CSV, out()).write(csv, files);
    }
    if (lines != null) {
      new TableFiles(page, TableFormat.JSON_LINES, out()).write(lines, files);
    }
    if (parquet != null) {
      new TableFiles(page, TableFormat.PARQUET, out()).write(parquet, files);
    }
    if (html != null) {
      add(page, html, files);
    }
  }

  private void addJson(String target, Answer answer, Page page, TogetherFiles files) {
    String command = CommandText.repeating(spec());
    @Nullable JsonNode data = data(answer, command);
    Page whole = answer.everything(page);
    if (target.equals("-")) {
      add(target, AnswerJson.write(question(), command, data, whole), files);
      return;
    }
    files.add(
        PathText.of(target),
        path -> {
          try (OutputStream out = Files.newOutputStream(path)) {
            AnswerJson.write(question(), command, data, whole, out);
          }
        });
    files.note("wrote " + target);
  }

  private String question() {
    return spec().qualifiedName().substring(spec().root().name().length() + 1);
  }

  private static @Nullable JsonNode data(Answer answer, String command) {
    return answer.data().map(form -> form.apply(command)).orElse(null);
  }

  /// Shows or writes a page as the options say.
  public void write(Page page) {
    write(Answer.of(page));
  }

  /// Whether notes and progress are unwanted.
  public boolean isQuiet() {
    return screen.isQuiet();
  }

  /// Whether the reader wants to see more.
  public boolean isVerbose() {
    return screen.isVerbose();
  }

  /// A note for the user on standard error, unless `--quiet`.
  public void note(String text) {
    if (!isQuiet()) {
      spec().commandLine().getErr().println(Visible.text(text));
    }
  }

  /// What was asked, quoted for a shell, without where the answer goes and where files lie.
  public String commandLine() {
    return CommandText.cited(spec());
  }

  private List<String> lines(Answer answer) {
    Page page = answer.brief().orElse(answer.page()).get();
    page.warnings().forEach(w -> note("note: " + w));
    return new TextPage(screen.width(spec()), screen.isColoured(), isVerbose(), screen.isAscii())
        .lines(page);
  }

  private void add(Page page, Path file, TogetherFiles files) {
    add(file.toString(), HtmlPage.write(page, commandLine()), files);
  }

  private void add(String target, String text, TogetherFiles files) {
    if (target.equals("-")) {
      out().print(text);
      out().flush();
      return;
    }
    files.add(PathText.of(target), text);
    files.note("wrote " + target);
  }

  private PrintWriter out() {
    return spec().commandLine().getOut();
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(command);
  }
}
