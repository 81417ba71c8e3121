package org.entente.answer.file;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.entente.answer.page.Dictionary;
import org.entente.answer.page.Page;
import org.entente.answer.page.Table;
import org.entente.run.UserProblem;

/// The tables of a page as files of one format: the main table in a file of its own name, or every
/// table in a folder; each time with a data dictionary beside them.
///
/// @param page the page
/// @param format the format
/// @param out standard output, for `-`
public record TableFiles(Page page, TableFormat format, PrintWriter out) {

  /// Adds to `files` the main table as the file named by `target`, if that ends in the format's
  /// ending, else every table in the folder `target`; for `-`, writes the main table to standard
  /// output.
  public void write(String target, TogetherFiles files) {
    if (page.tables().isEmpty()) {
      throw UserProblem.usage("this answer has no table", "Leave out --" + format.ending() + ".");
    }
    if (target.equals("-")) {
      standardOutput();
    } else if (target.endsWith("." + format.ending())) {
      file(Path.of(target), files);
    } else {
      folder(Path.of(target), files);
    }
  }

  private void standardOutput() {
    if (!format.isText()) {
      throw UserProblem.usage(
          "--" + format.ending() + " cannot go to standard output", "Name a file.");
    }
    try {
      format.write(page.tables().getFirst(), (Writer) out);
    } catch (IOException e) {
      throw UserProblem.machine("cannot write the table (" + e.getMessage() + ")", "");
    }
  }

  private void file(Path file, TogetherFiles files) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - format.ending().length() - 1);
    int more = page.tables().size() - 1;
    add(files, page.tables().getFirst(), file);
    addDictionary(
        files, page.tables().subList(0, 1), file.resolveSibling(stem + ".dictionary.csv"));
    files.note(
        "wrote "
            + file
            + " and its dictionary"
            + (more == 0 ? "" : "; name a folder to get " + more + " more tables"));
  }

  private void folder(Path folder, TogetherFiles files) {
    files.addFolder(folder);
    page.tables().forEach(t -> add(files, t, folder.resolve(t.key() + "." + format.ending())));
    addDictionary(files, page.tables(), folder.resolve("dictionary.csv"));
    int tables = page.tables().size();
    files.note(
        "wrote "
            + (tables == 1 ? "a table and its" : tables + " tables and their")
            + " dictionary to "
            + folder);
  }

  private void add(TogetherFiles files, Table table, Path file) {
    files.add(file, path -> format.write(table, path));
  }

  private static void addDictionary(TogetherFiles files, List<Table> tables, Path file) {
    Table dictionary = Dictionary.of(tables);
    files.addShared(file, path -> TableFormat.CSV.write(dictionary, path));
  }
}
