package org.entente.answer.crate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.page.Column;
import org.entente.answer.page.FlatTable;
import org.entente.answer.page.Page;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.run.Version;

/// The tables of an answer described as a Frictionless data package [DataPackage2024]: what each
/// column is, in which type and unit.
final class DataPackage {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

  private DataPackage() {}

  static Map<String, Object> of(Page page, List<Table> tables) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("$schema", PROFILE + "datapackage.json");
    described.put("name", "entente");
    described.put("title", page.title());
    described.put("description", page.finding());
    described.put("version", Version.current());
    described.put("sources", page.sources().stream().map(DataPackage::source).toList());
    described.put("resources", tables.stream().map(DataPackage::resource).toList());
    return described;
  }

  private static Map<String, Object> source(Source source) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("title", source.title());
    named.put("version", source.version());
    return named;
  }

  private static Map<String, Object> resource(Table table) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("$schema", PROFILE + "dataresource.json");
    resource.put("name", table.key());
    resource.put("type", "table");
    resource.put("path", Crate.path(table));
    resource.put("title", table.title());
    resource.put("description", table.caption());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    List<Map<String, Object>> fields =
        FlatTable.of(table).columns().stream().map(DataPackage::field).toList();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", PROFILE + "tableschema.json");
    schema.put("fields", fields);
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.key());
    field.put("type", type(column.kind()));
    field.put("title", column.title());
    field.put(
        "description",
        column.description() + (column.unit().isEmpty() ? "" : " (" + column.unit() + ")"));
    return field;
  }

  private static String type(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> "string";
      case INTEGER -> "integer";
      case NUMBER, FIGURE -> "number";
      case DATE -> "date";
    };
  }
}
