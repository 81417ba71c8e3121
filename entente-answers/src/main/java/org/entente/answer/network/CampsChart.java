package org.entente.answer.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.answer.chart.Spec;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Specification;
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
    int shown = Math.min(SHAPES.size(), camps.camps());
    Specification spec =
        Spec.of(
            "camps",
            () ->
                Map.of(
                    "camps",
                    IntStream.rangeClosed(1, shown).mapToObj(c -> "camp " + c).toList(),
                    "shapes",
                    SHAPES.subList(0, shown),
                    "colours",
                    COLOURS.subList(0, shown)));
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
            .text("kind", "Kind", "A node, or what kind of tie.")
            .text("name", "Name", "The node, or both ends of the tie.")
            .text("camp", "Camp", "The camp of a node; empty for a tie.")
            .number("weight", "Weight", "Weight of a tie; empty for a node.", "")
            .number("x", "x", "Place of the node or of one end.", "-1 to 1")
            .number("y", "y", "Place of the node or of one end.", "-1 to 1")
            .number("x2", "x2", "Place of the other end.", "-1 to 1")
            .number("y2", "y2", "Place of the other end.", "-1 to 1");
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
}
