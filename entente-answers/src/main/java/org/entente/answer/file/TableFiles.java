package org.entente.answer.file;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entente.answer.page.Dictionary;
import org.entente.answer.page.Page;
import org.entente.answer.page.Table;
import org.entente.run.UserProblem;

/// The tables of a page as files of one format: the main table in a file of its own name, or every
/// table in a folder; each time with a data dictionary beside them.
///
/// @param page the page
/// @param ending the ending of the format, `csv` or `parquet`
/// @param format writes one table to a path
/// @param note where to tell what was written
/// @param out standard output, for `-`
public record TableFiles(
    Page page, String ending, Format format, Consumer<String> note, PrintWriter out) {

  /// Writes one table to a path.
  @FunctionalInterface
  public interface Format {
    /// Writes the table.
    void write(Table table, Path path) throws IOException;
  }

  /// Writes the main table to standard output (`-`) or to the file named by `target`, if that ends
  /// in the format's ending; else every table to the folder `target`.
  public void write(String target) {
    if (page.tables().isEmpty()) {
      throw UserProblem.usage("this answer has no table", "Leave out --" + ending + ".");
    }
    if (target.equals("-")) {
      standardOutput();
    } else if (target.endsWith("." + ending)) {
      file(Path.of(target));
    } else {
      folder(Path.of(target));
    }
  }

  private void standardOutput() {
    if (!ending.equals("csv")) {
      throw UserProblem.usage("--" + ending + " cannot go to standard output", "Name a file.");
    }
    try {
      CsvExport.write(page.tables().getFirst(), (Writer) out);
    } catch (IOException e) {
      throw UserProblem.machine("cannot write CSV (" + e.getMessage() + ")", "");
    }
  }

  private void file(Path file) {
    Table table = page.tables().getFirst();
    SafeFile.write(file, path -> format.write(table, path));
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - ending.length() - 1);
    dictionary(file.resolveSibling(stem + ".dictionary.csv"), List.of(table));
    int more = page.tables().size() - 1;
    note.accept(
        "wrote "
            + file
            + " and its dictionary"
            + (more == 0 ? "" : "; name a folder to get " + more + " more tables"));
  }

  private void folder(Path folder) {
    SafeFile.folder(folder);
    for (Table table : page.tables()) {
      SafeFile.write(folder.resolve(table.key() + "." + ending), path -> format.write(table, path));
    }
    dictionary(folder.resolve("dictionary.csv"), page.tables());
    int tables = page.tables().size();
    note.accept(
        "wrote "
            + (tables == 1 ? "a table and its" : tables + " tables and their")
            + " dictionary to "
            + folder);
  }

  private static void dictionary(Path file, List<Table> tables) {
    Table dictionary = Dictionary.of(tables);
    SafeFile.write(file, path -> csv(dictionary, path));
  }

  /// Writes one table as CSV to a path.
  public static void csv(Table table, Path path) throws IOException {
    try (Writer writer = Files.newBufferedWriter(path)) {
      CsvExport.write(table, writer);
    }
  }
}
