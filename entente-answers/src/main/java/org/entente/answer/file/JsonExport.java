package org.entente.answer.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.page.Column;
import org.entente.answer.page.FlatTable;
import org.entente.answer.page.Page;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A page as JSON: its words, and each table with its columns (the data dictionary) and rows.
///
/// The order of keys is fixed: the same page gives the same bytes.
public final class JsonExport {
  static final String FORMAT = "entente-page-1";

  private JsonExport() {}

  /// The JSON document, ending in a line feed.
  public static String write(Page page, String commandLine) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("format", FORMAT);
    o.put("title", page.title());
    o.put("finding", page.finding());
    o.put("command", commandLine);
    o.put("warnings", page.warnings());
    o.put("tables", page.tables().stream().map(JsonExport::table).toList());
    o.put("sources", page.sources().stream().map(JsonExport::source).toList());
    return JsonMapper.builder()
            .build()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(o)
            .replace("\r\n", "\n")
        + "\n";
  }

  private static Map<String, Object> table(Table table) {
    FlatTable flat = FlatTable.of(table);
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("key", table.key());
    o.put("title", table.title());
    o.put("caption", table.caption());
    o.put("columns", flat.columns().stream().map(JsonExport::column).toList());
    o.put("rows", rows(flat));
    return o;
  }

  private static Map<String, Object> column(Column c) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("key", c.key());
    o.put("type", c.kind().word());
    o.put("unit", c.unit());
    o.put("description", c.description());
    return o;
  }

  /// The rows as objects by column key; a day is a string, no value is null.
  public static List<Map<String, @Nullable Object>> rows(FlatTable flat) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> cells : flat.rows()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      for (int c = 0; c < cells.size(); c++) {
        Object cell = cells.get(c);
        row.put(
            flat.columns().get(c).key(),
            cell instanceof java.time.LocalDate d ? d.toString() : cell);
      }
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, Object> source(Source s) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("key", s.key());
    o.put("title", s.title());
    o.put("version", s.version());
    o.put("citation", s.citation());
    o.put("licence", s.licence());
    return o;
  }
}
