package org.entente.answer.crate;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.answer.file.AnswerJson;
import org.entente.answer.file.TableFiles;
import org.entente.answer.file.TableFormat;
import org.entente.answer.file.TogetherFiles;
import org.entente.answer.html.HtmlPage;
import org.entente.answer.page.Dictionary;
import org.entente.answer.page.Page;
import org.entente.answer.page.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An answer as a folder with all that belongs to it: the report, the JSON, every table as CSV with
/// its dictionary, and two descriptions of the whole, as RO-Crate 1.1 ([ROCrate2022]) and as a
/// Frictionless data package ([DataPackage2024]).
///
/// @param page the page
/// @param question the words of the command: `assess`
/// @param command the command that makes the same answer again
/// @param data the data in a published form of their own, or null
/// @param made the day on which it was made; it stands in `ro-crate-metadata.json`, which asks for
///   it, and nowhere else
public record Crate(
    Page page, String question, String command, @Nullable JsonNode data, LocalDate made) {
  static final String JSON_FILE = "answer.json";
  static final String HTML_FILE = "report.html";

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  /// Adds the files of the folder, which is made if it is not there.
  ///
  /// @param json the page of the JSON document, which may hold more than that of the report
  public void write(Path folder, Page json, TogetherFiles files) {
    files.addFolder(folder);
    files.add(folder.resolve(JSON_FILE), AnswerJson.write(question, command, data, json));
    files.add(folder.resolve(HTML_FILE), HtmlPage.write(page, command));
    Path tables = folder.resolve("data");
    if (!page.tables().isEmpty()) {
      new TableFiles(page, TableFormat.CSV, NOWHERE).write(tables.toString(), files);
    }
    files.add(folder.resolve("datapackage.json"), AnswerJson.text(DataPackage.of(page, tables())));
    files.add(folder.resolve("ro-crate-metadata.json"), AnswerJson.text(RoCrate.of(this)));
    files.note("wrote the crate " + folder);
  }

  /// The tables that are written, with the dictionary of their columns.
  List<Table> tables() {
    List<Table> tables = new ArrayList<>(page.tables());
    if (!tables.isEmpty()) {
      tables.add(Dictionary.of(page.tables()));
    }
    return tables;
  }

  /// Where a table's file lies in the folder.
  static String path(Table table) {
    return "data/" + table.key() + ".csv";
  }
}
