package org.entente.answer.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.CampsOutcome;
import org.entente.balance.measure.NetworkFigures;
import org.entente.balance.measure.TriadCensus;
import org.entente.balance.measure.WalkBalance;
import org.entente.run.Phrase;

/// The page of many networks: one row of measures for each, and the camp of every node in each.
public final class ManyNetworksPage {
  private static final int NAMED = 6;

  /// One network with its division.
  ///
  /// @param key what tells it from the others, such as a window of years
  /// @param network the network
  /// @param names the names shown for its nodes
  /// @param outcome its division
  /// @param walks its walk index, NaN where it was not taken
  public record Entry(
      String key, SignedNetwork network, List<String> names, CampsOutcome outcome, double walks) {
    /// Copies the list.
    public Entry {
      names = List.copyOf(names);
    }

    /// The entry of a network; the walk index is taken for up to [WalkBalance#LARGEST] nodes.
    public static Entry of(
        String key, SignedNetwork network, List<String> names, CampsOutcome outcome) {
      return new Entry(
          key,
          network,
          names,
          outcome,
          network.nodes() <= WalkBalance.LARGEST ? WalkBalance.of(network).global() : Double.NaN);
    }
  }

  private final List<Entry> entries;
  private final List<String> anchors;
  private final Map<String, List<String>> datasets;

  private ManyNetworksPage(
      List<Entry> entries, List<String> anchors, Map<String, List<String>> datasets) {
    this.entries = entries;
    this.anchors = anchors;
    this.datasets = datasets;
  }

  /// The page. `anchors` are names whose camps are numbered 1, 2 ... in every network where they
  /// stand apart, so that camps can be followed over time; `datasets` are the datasets behind each
  /// network by its key; `everyNode` adds the camp of every node in every network.
  public static Page of(
      String title,
      String column,
      List<Entry> entries,
      List<String> anchors,
      Map<String, List<String>> datasets,
      boolean everyNode) {
    ManyNetworksPage page = new ManyNetworksPage(entries, anchors, datasets);
    Page answer =
        Page.titled(title)
            .finding(page.finding())
            .section(Section.headed("How balanced were they?").table(page.measures(column)));
    return everyNode
        ? answer.section(Section.headed("Who was with whom?").table(page.camps(column)))
        : answer;
  }

  private String finding() {
    long proved = entries.stream().filter(e -> e.outcome instanceof CampsOutcome.Optimal).count();
    return Phrase.counted(entries.size(), "network")
        + "; the best division of "
        + (proved == entries.size() ? "every one" : String.valueOf(proved))
        + " is proved.";
  }

  private Table measures(String column) {
    Table.Builder table =
        Table.builder("networks", "The networks", "One row for each network.")
            .text("network", column, "Which network.")
            .integer("nodes", "Nodes", "Number of nodes.", "")
            .integer("ties", "Ties", "Number of ties.", "")
            .integer("hostile", "Hostile", "Number of hostile ties.", "")
            .figure("triangles", "T", "Share of balanced triangles.", "0 to 1")
            .figure("walks", "W", "Walk-based balance.", "0 to 1")
            .figure("frustration", "L", "Weight that the best division goes against.", "")
            .figure("normalised", "F", "1 - 2 L / total weight.", "0 to 1")
            .text("sizes", "Camps", "Sizes of the camps.")
            .text(
                "smaller",
                "In the smallest camp",
                "Its members with most ties, at most " + NAMED + ".");
    for (Entry e : entries) {
      NetworkFigures figures =
          new NetworkFigures(e.network, e.outcome, datasets.getOrDefault(e.key, List.of()));
      table.row(
          e.key,
          e.network.nodes(),
          e.network.edges(),
          e.network.negativeEdges(),
          figures.triangles(TriadCensus.of(e.network)),
          figures.walks(e.walks),
          figures.frustration(),
          figures.normalised(),
          sizes(e),
          smaller(e));
    }
    return table.build();
  }

  private String sizes(Entry e) {
    int[] number = numbers(e);
    return IntStream.rangeClosed(1, e.outcome.partition().camps())
        .mapToObj(c -> String.valueOf(IntStream.of(number).filter(x -> x == c).count()))
        .collect(Collectors.joining(" | "));
  }

  private static String smaller(Entry e) {
    int smallest =
        IntStream.range(0, e.outcome.partition().camps())
            .reduce((a, b) ->
                e.outcome.partition().members(b).length < e.outcome.partition().members(a).length
                    ? b
                    : a)
            .orElse(0);
    return IntStream.range(0, e.network.nodes())
        .filter(v -> e.outcome.partition().camp(v) == smallest)
        .boxed()
        .sorted((a, b) -> Integer.compare(e.network.degree(b), e.network.degree(a)))
        .limit(NAMED)
        .map(e.names::get)
        .collect(Collectors.joining(", "));
  }

  private Table camps(String column) {
    Table.Builder table =
        Table.builder("camps", "The camps", "One row for each node of each network.")
            .text("network", column, "Which network.")
            .text("node", "Node", "Name.")
            .integer(
                "camp",
                "Camp",
                "Number of its camp"
                    + (anchors.isEmpty() ? "." : "; camp 1 is that of " + anchors.getFirst() + "."),
                "")
            .integer("degree", "Ties", "Number of its ties; without any it is free.", "");
    for (Entry e : entries) {
      int[] number = numbers(e);
      for (int v = 0; v < e.network.nodes(); v++) {
        table.row(e.key, e.names.get(v), number[v], e.network.degree(v));
      }
    }
    return table.build();
  }

  /* Camps numbered from 1, those of the anchors first. */
  private int[] numbers(Entry e) {
    int camps = e.outcome.partition().camps();
    int[] number = new int[camps];
    int next = 1;
    for (String anchor : anchors) {
      int v = e.names.indexOf(anchor);
      if (v >= 0 && number[e.outcome.partition().camp(v)] == 0) {
        number[e.outcome.partition().camp(v)] = next++;
      }
    }
    for (int c = 0; c < camps; c++) {
      number[c] = number[c] == 0 ? next++ : number[c];
    }
    return IntStream.range(0, e.network.nodes())
        .map(v -> number[e.outcome.partition().camp(v)])
        .toArray();
  }
}
