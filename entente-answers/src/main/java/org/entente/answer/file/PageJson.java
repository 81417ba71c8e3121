package org.entente.answer.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A whole page as JSON and back, in the form of docs/schema/answer.schema.json: what is read is
/// equal to what was written.
///
/// Sections name their tables and charts by key, charts their table, and cells their provenance by
/// its place in one list, so that nothing is said twice. The order of keys is fixed: the same page
/// gives the same bytes.
public final class PageJson {
  static final JsonMapper JSON =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new SteeringEscapes()).build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private PageJson() {}

  record Document(
      String title,
      String finding,
      String evidence,
      List<String> warnings,
      List<SectionKeys> sections,
      List<Drawn> charts,
      List<Rows> tables,
      List<Provenance> provenances,
      List<Source> sources) {}

  record SectionKeys(
      String heading, List<String> paragraphs, List<String> charts, List<String> tables) {}

  record Drawn(
      String key, String title, String caption, String alternative, String table, JsonNode spec) {}

  record Heading(
      String key,
      String title,
      String type,
      String unit,
      String description,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean hidden) {}

  record Rows(
      String key,
      String title,
      String caption,
      int shown,
      List<Heading> columns,
      List<ObjectNode> rows) {}

  /// Writes the page, row by row.
  static void write(Page page, JsonGenerator json) {
    Map<Provenance, Integer> provenances = new LinkedHashMap<>();
    json.writeStartObject();
    json.writeStringProperty("title", page.title());
    json.writeStringProperty("finding", page.finding());
    json.writeStringProperty("evidence", page.evidence());
    json.writePOJOProperty("warnings", page.warnings());
    json.writePOJOProperty("sections", page.sections().stream().map(PageJson::keys).toList());
    json.writePOJOProperty("charts", page.charts().stream().map(PageJson::drawn).toList());
    json.writeArrayPropertyStart("tables");
    page.tables().forEach(table -> write(table, provenances, json));
    json.writeEndArray();
    json.writePOJOProperty("provenances", provenances.keySet());
    json.writePOJOProperty("sources", page.sources());
    json.writeEndObject();
  }

  /// The page that the tree of what [#write] wrote is.
  public static Page read(JsonNode tree) {
    Document d = JSON.treeToValue(tree, Document.class);
    Map<String, Table> tables = new LinkedHashMap<>();
    d.tables().forEach(t -> tables.put(t.key(), table(t, d.provenances())));
    Map<String, Chart> charts = new LinkedHashMap<>();
    for (Drawn c : d.charts()) {
      Table data = Objects.requireNonNull(tables.get(c.table()), c.table());
      String spec = JSON.writeValueAsString(c.spec());
      charts.put(c.key(), new Chart(c.key(), c.title(), c.caption(), spec, data, c.alternative()));
    }
    List<Section> sections =
        d.sections().stream()
            .map(s ->
                new Section(
                    s.heading(),
                    s.paragraphs(),
                    s.charts().stream().map(charts::get).toList(),
                    s.tables().stream().map(tables::get).toList()))
            .toList();
    return new Page(d.title(), d.finding(), d.evidence(), sections, d.sources(), d.warnings());
  }

  private static SectionKeys keys(Section s) {
    return new SectionKeys(
        s.heading(),
        s.paragraphs(),
        s.charts().stream().map(Chart::key).toList(),
        s.tables().stream().map(Table::key).toList());
  }

  private static Drawn drawn(Chart c) {
    return new Drawn(
        c.key(), c.title(), c.caption(), c.alternative(), c.data().key(), JSON.readTree(c.spec()));
  }

  private static void write(Table table, Map<Provenance, Integer> provenances, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("key", table.key());
    json.writeStringProperty("title", table.title());
    json.writeStringProperty("caption", table.caption());
    json.writeNumberProperty("shown", table.shown());
    json.writePOJOProperty("columns", table.columns().stream().map(PageJson::heading).toList());
    json.writeArrayPropertyStart("rows");
    for (List<@Nullable Object> cells : table.rows()) {
      json.writeStartObject();
      for (int c = 0; c < cells.size(); c++) {
        json.writeName(table.columns().get(c).key());
        write(cells.get(c), provenances, json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static Heading heading(Column c) {
    return new Heading(c.key(), c.title(), c.kind().word(), c.unit(), c.description(), c.hidden());
  }

  private static void write(
      @Nullable Object cell, Map<Provenance, Integer> provenances, JsonGenerator json) {
    switch (cell) {
      case null -> json.writeNull();
      case LocalDate day -> json.writeString(day.toString());
      case Figure.Missing(String reason) -> {
        json.writeStartObject();
        json.writeStringProperty("missing", reason);
        json.writeEndObject();
      }
      case Figure.Known(double value, Interval in, Provenance p) -> {
        json.writeStartObject();
        json.writeNumberProperty("value", value);
        end("low", in.low(), json);
        end("high", in.high(), json);
        json.writeNumberProperty("level", in.level());
        json.writeStringProperty("basis", in.basis().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty(
            "provenance", provenances.computeIfAbsent(p, _ -> provenances.size()));
        json.writeEndObject();
      }
      default -> json.writePOJO(cell);
    }
  }

  /* An end that is open is null. */
  private static void end(String name, double end, JsonGenerator json) {
    if (Double.isInfinite(end)) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, end);
    }
  }

  private static Table table(Rows rows, List<Provenance> provenances) {
    Table.Builder table =
        Table.builder(rows.key(), rows.title(), rows.caption()).shown(rows.shown());
    List<Column> columns =
        rows.columns().stream()
            .map(h ->
                new Column(
                    h.key(),
                    h.title(),
                    h.description(),
                    Column.Kind.of(h.type()),
                    h.unit(),
                    h.hidden()))
            .toList();
    columns.forEach(table::column);
    for (ObjectNode row : rows.rows()) {
      table.row(columns.stream().map(c -> value(c, row.get(c.key()), provenances)).toArray());
    }
    return table.build();
  }

  private static @Nullable Object value(Column c, JsonNode cell, List<Provenance> provenances) {
    if (cell.isNull()) {
      return null;
    }
    return switch (c.kind()) {
      case TEXT -> cell.asString();
      case INTEGER -> cell.asLong();
      case NUMBER -> cell.asDouble();
      case DATE -> LocalDate.parse(cell.asString());
      case FIGURE -> figure(cell, provenances);
    };
  }

  private static Figure figure(JsonNode f, List<Provenance> provenances) {
    if (f.has("missing")) {
      return Figure.missing(f.get("missing").asString());
    }
    Interval interval =
        new Interval(
            f.get("low").isNull() ? Double.NEGATIVE_INFINITY : f.get("low").asDouble(),
            f.get("high").isNull() ? Double.POSITIVE_INFINITY : f.get("high").asDouble(),
            f.get("level").asDouble(),
            Interval.Basis.valueOf(f.get("basis").asString().toUpperCase(Locale.ROOT)));
    return Figure.of(
        f.get("value").asDouble(), interval, provenances.get(f.get("provenance").asInt()));
  }
}
