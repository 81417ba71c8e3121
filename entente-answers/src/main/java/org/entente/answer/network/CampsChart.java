package org.entente.answer.network;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.balance.Partition;
import org.entente.balance.SignedNetwork;

/// The drawing of a signed network with its camps.
///
/// Nodes stand on a circle, each camp on an arc of its own, in the order of the network: the same
/// picture for the same network. Friendly ties are solid, hostile ones dashed, and those that the
/// division goes against are thick, so that sign and place can be read without colour. Each camp
/// has a shape of its own.
public final class CampsChart {
  /// The most nodes that are drawn.
  public static final int MOST_NODES = 120;

  /// The most ties that are drawn: the heaviest.
  public static final int MOST_TIES = 800;

  private static final double GAP = 2.5;
  private static final double FULL = 2 * Math.PI;
  private static final List<String> SHAPES =
      List.of("circle", "square", "triangle-up", "diamond", "triangle-down", "cross");
  private static final List<String> COLOURS =
      List.of("var(--c1)", "var(--c2)", "var(--c3)", "var(--c4)", "var(--soft)", "var(--ink)");

  private final SignedNetwork network;
  private final Partition camps;
  private final List<Integer> numbers;
  private final List<String> names;
  private final double[] x;
  private final double[] y;

  private CampsChart(
      SignedNetwork network, Partition camps, List<Integer> numbers, List<String> names) {
    this.network = network;
    this.camps = camps;
    this.numbers = List.copyOf(numbers);
    this.names = names;
    this.x = new double[network.nodes()];
    this.y = new double[network.nodes()];
    place();
  }

  /// The drawing; `numbers` are those shown for the camps, 1 to their number in any order, and
  /// `names` are shown for the nodes in their order.
  public static Chart of(
      SignedNetwork network,
      Partition camps,
      List<Integer> numbers,
      List<String> names,
      String title) {
    return new CampsChart(network, camps, numbers, names).chart(title);
  }

  /* The first camp's arc is centred on the left, the others follow clockwise. */
  private void place() {
    double slots = network.nodes() + GAP * Math.max(1, camps.camps());
    double turn = FULL / 2 - FULL * (camps.camps() == 0 ? 0 : camps.members(0).length) / slots / 2;
    for (int c = 0; c < camps.camps(); c++) {
      for (int v : camps.members(c)) {
        turn += FULL / slots / 2;
        x[v] = Math.rint(1000 * Math.cos(turn)) / 1000;
        y[v] = Math.rint(1000 * Math.sin(turn)) / 1000;
        turn += FULL / slots / 2;
      }
      turn += FULL * GAP / slots;
    }
  }

  private Chart chart(String title) {
    Table table = table();
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("height", 520);
    spec.put("usermeta", map("square", true));
    spec.put(
        "layer",
        List.of(
            ties("friendly", List.of(1, 0), "var(--c1)", 1.2),
            ties("hostile", List.of(5, 4), "var(--c2)", 1.2),
            ties("friendly across camps", List.of(1, 0), "var(--ink)", 3),
            ties("hostile within a camp", List.of(5, 4), "var(--ink)", 3),
            points(),
            labels()));
    return new Chart("camps-network", title, caption(), spec, table, alternative());
  }

  private String caption() {
    int drawn = drawnTies().size();
    return network.nodes()
        + " nodes, "
        + (drawn < network.edges()
            ? "the " + drawn + " heaviest of " + network.edges() + " ties"
            : drawn + " ties")
        + ". Solid: friendly. Dashed: hostile. Thick: the division goes against it. One shape for"
        + " each camp.";
  }

  private String alternative() {
    StringBuilder text = new StringBuilder("Network of ");
    text.append(network.nodes()).append(" nodes in ").append(camps.camps()).append(" camps. ");
    for (int number = 1; number <= camps.camps(); number++) {
      int[] members = camps.members(numbers.indexOf(number));
      text.append("Camp ").append(number).append(": ");
      text.append(String.join(", ", IntStream.of(members).limit(12).mapToObj(names::get).toList()));
      text.append(members.length > 12 ? " and " + (members.length - 12) + " more. " : ". ");
    }
    return text.append(network.frustratedEdges(camps))
        .append(" ties go against the division.")
        .toString();
  }

  private List<Integer> drawnTies() {
    return IntStream.range(0, network.edges())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer e) -> -network.weight(e)))
        .limit(MOST_TIES)
        .sorted()
        .toList();
  }

  private Table table() {
    Table.Builder table =
        Table.builder("drawing", "What is drawn", "One row for each node and tie.")
            .column(Column.text("kind", "Kind", "A node, or what kind of tie."))
            .column(Column.text("name", "Name", "The node, or both ends of the tie."))
            .column(Column.text("camp", "Camp", "The camp of a node; empty for a tie."))
            .column(Column.number("weight", "Weight", "Weight of a tie; empty for a node.", ""))
            .column(Column.number("x", "x", "Place of the node or of one end.", "-1 to 1"))
            .column(Column.number("y", "y", "Place of the node or of one end.", "-1 to 1"))
            .column(Column.number("x2", "x2", "Place of the other end.", "-1 to 1"))
            .column(Column.number("y2", "y2", "Place of the other end.", "-1 to 1"));
    for (int v = 0; v < network.nodes(); v++) {
      table.row(
          "node", names.get(v), "camp " + numbers.get(camps.camp(v)), null, x[v], y[v], null, null);
    }
    for (int e : drawnTies()) {
      int a = network.from(e);
      int b = network.to(e);
      String name = names.get(a) + " - " + names.get(b);
      table.row(kind(e), name, null, network.weight(e), x[a], y[a], x[b], y[b]);
    }
    return table.build();
  }

  private String kind(int e) {
    boolean against = network.isFrustrated(e, camps);
    return network.isPositive(e)
        ? against ? "friendly across camps" : "friendly"
        : against ? "hostile within a camp" : "hostile";
  }

  private static Map<String, Object> ties(
      String kind, List<Integer> dash, String colour, double width) {
    return map(
        "transform",
        List.of(map("filter", map("field", "kind", "equal", kind))),
        "mark",
        map("type", "rule", "color", colour, "strokeWidth", width, "strokeDash", dash),
        "encoding",
        map(
            "x",
            place("x"),
            "y",
            place("y"),
            "x2",
            map("field", "x2"),
            "y2",
            map("field", "y2"),
            "tooltip",
            List.of(tip("name", "title"), tip("kind", "tie"), tip("weight", "weight"))));
  }

  private Map<String, Object> points() {
    int shown = Math.min(SHAPES.size(), camps.camps());
    List<String> order = IntStream.rangeClosed(1, shown).mapToObj(c -> "camp " + c).toList();
    return map(
        "transform",
        List.of(map("filter", map("field", "kind", "equal", "node"))),
        "mark",
        map("type", "point", "filled", true, "size", 130, "opacity", 1),
        "encoding",
        map(
            "x",
            place("x"),
            "y",
            place("y"),
            "shape",
            channel(order, SHAPES.subList(0, shown)),
            "color",
            channel(order, COLOURS.subList(0, shown)),
            "tooltip",
            List.of(tip("name", "title"), tip("camp", "camp"))));
  }

  private static Map<String, Object> channel(List<String> order, List<String> range) {
    return map(
        "field",
        "camp",
        "type",
        "nominal",
        "title",
        "",
        "scale",
        map("domain", order, "range", range),
        "legend",
        map("title", ""));
  }

  private static Map<String, Object> labels() {
    return map(
        "transform",
        List.of(map("filter", map("field", "kind", "equal", "node"))),
        "mark",
        map("type", "text", "dy", -13, "fontSize", 11),
        "encoding",
        map("x", place("x"), "y", place("y"), "text", map("field", "name", "type", "nominal")));
  }

  private static Map<String, Object> place(String field) {
    return map(
        "field",
        field,
        "type",
        "quantitative",
        "title",
        "",
        "axis",
        map("labels", false, "ticks", false, "domain", false, "grid", false),
        "scale",
        map("domain", List.of(-1.2, 1.2)));
  }

  private static Map<String, Object> tip(String field, String heading) {
    return map("field", field, "type", "nominal", "title", heading);
  }

  /* Names and values in turn. */
  private static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int k = 0; k < namesAndValues.length; k += 2) {
      map.put(namesAndValues[k].toString(), namesAndValues[k + 1]);
    }
    return map;
  }
}
