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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// A whole page as JSON and back, in the form of docs/schema/answer.schema.json: what is read is
/// equal to what was written.
///
/// Sections name their tables and charts by key, charts their table, and cells their provenance by
/// its place in one list, so that nothing is said twice. The order of keys is fixed: the same page
/// gives the same bytes.
public final class PageJson {
  static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

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

  /// The page as a tree.
  public static ObjectNode write(Page page) {
    Map<Provenance, Integer> provenances = new LinkedHashMap<>();
    List<ArrayNode> rows = page.tables().stream().map(t -> rows(t, provenances)).toList();
    ObjectNode tree =
        JSON.valueToTree(
            new Document(
                page.title(),
                page.finding(),
                page.evidence(),
                page.warnings(),
                page.sections().stream().map(PageJson::keys).toList(),
                page.charts().stream().map(PageJson::drawn).toList(),
                page.tables().stream().map(PageJson::head).toList(),
                List.copyOf(provenances.keySet()),
                page.sources()));
    for (int t = 0; t < rows.size(); t++) {
      ((ObjectNode) tree.get("tables").get(t)).set("rows", rows.get(t));
    }
    return tree;
  }

  /// The page that a tree of [#write] is.
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

  private static ArrayNode rows(Table table, Map<Provenance, Integer> provenances) {
    ArrayNode rows = JSON.createArrayNode();
    for (List<@Nullable Object> cells : table.rows()) {
      ObjectNode row = JSON.createObjectNode();
      for (int c = 0; c < cells.size(); c++) {
        row.set(table.columns().get(c).key(), cell(cells.get(c), provenances));
      }
      rows.add(row);
    }
    return rows;
  }

  /* All of a table but its rows, which come last. */
  private static Rows head(Table table) {
    List<Heading> headings =
        table.columns().stream()
            .map(c ->
                new Heading(
                    c.key(), c.title(), c.kind().word(), c.unit(), c.description(), c.hidden()))
            .toList();
    return new Rows(
        table.key(), table.title(), table.caption(), table.shown(), headings, List.of());
  }

  private static JsonNode cell(@Nullable Object cell, Map<Provenance, Integer> provenances) {
    return switch (cell) {
      case null -> JSON.nullNode();
      case LocalDate day -> StringNode.valueOf(day.toString());
      case Figure.Missing(String reason) -> JSON.createObjectNode().put("missing", reason);
      case Figure.Known(double value, Interval in, Provenance p) ->
          JSON.createObjectNode()
              .put("value", value)
              .put("low", finite(in.low()))
              .put("high", finite(in.high()))
              .put("level", in.level())
              .put("basis", in.basis().name().toLowerCase(Locale.ROOT))
              .put("provenance", provenances.computeIfAbsent(p, _ -> provenances.size()));
      default -> JSON.valueToTree(cell);
    };
  }

  private static @Nullable Double finite(double end) {
    return Double.isInfinite(end) ? null : end;
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
