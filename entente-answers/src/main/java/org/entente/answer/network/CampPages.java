package org.entente.answer.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.balance.SignedNetwork;
import org.entente.balance.evidence.EvidenceWeights;
import org.entente.balance.evidence.YearNetwork;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.world.State;
import org.entente.world.States;

/// The pages of the camps of networks.
///
/// @param yearbook the figures of every year
/// @param states the names of states
/// @param choice how many camps
/// @param draws the draws of uncertain signs
/// @param everyNode whether the camp of every node of each of several networks is listed
/// @param run seed, threads and interruption
public record CampPages(
    Yearbook yearbook, States states, CampChoice choice, int draws, boolean everyNode, Run run) {

  /* Every year from the first with votes; earlier ones are asked for one by one. */
  private static final int FIRST_YEAR = 1946;

  /// The page.
  public Page page(Networks networks) {
    return switch (networks) {
      case Networks.One(String title, SignedNetwork network, String reading) ->
          one(network, network.names(), "Camps of " + title).section(read(reading));
      case Networks.Several several ->
          ManyNetworksPage.of(
                  "Camps of " + several.title(),
                  several.by(),
                  entries(several.byKey(), Map.of()),
                  List.of(),
                  Map.of(),
                  everyNode)
              .section(read(several.reading()));
      case Networks.OfDate(LocalDate asOf, EvidenceWeights weights) -> world(asOf, weights);
      case Networks.OfEveryYear(EvidenceWeights weights) -> everyYear(weights);
    };
  }

  private static Section read(String reading) {
    return Section.headed("How was the file read?").paragraph(reading);
  }

  private Page one(SignedNetwork network, List<String> names, String title) {
    return NetworkPage.of(NetworkAnswer.of(network, names, choice, draws, run), title);
  }

  /* Networks are independent, so they are divided on all processors. */
  private List<ManyNetworksPage.Entry> entries(
      Map<String, SignedNetwork> networks, Map<String, List<String>> names) {
    List<String> keys = List.copyOf(networks.keySet());
    ManyNetworksPage.Entry[] entries = new ManyNetworksPage.Entry[keys.size()];
    Threads.each(
        entries.length,
        run,
        k -> {
          SignedNetwork network = Objects.requireNonNull(networks.get(keys.get(k)));
          entries[k] =
              ManyNetworksPage.Entry.of(
                  keys.get(k),
                  network,
                  names.getOrDefault(keys.get(k), network.names()),
                  choice.solveOneOfMany(network, entries.length, run));
        });
    return List.of(entries);
  }

  private Page world(LocalDate asOf, EvidenceWeights weights) {
    Panel panel = Panel.asOf(yearbook, asOf, Panel.YearRule.COMPLETED);
    YearNetwork year = YearNetwork.of(panel.now(), weights);
    Page page =
        one(
            year.network(),
            named(year, states.namedOn(asOf)),
            "Camps of the world as of " + asOf + ", evidence of " + year.year());
    return (lacksAlliances(year)
            ? page.warnings(
                Stream.concat(
                        page.warnings().stream(),
                        Stream.of("alliances are unknown, not absent, in " + year.year()))
                    .toList())
            : page)
        .sources(sources());
  }

  private Page everyYear(EvidenceWeights weights) {
    Map<String, SignedNetwork> networks = new LinkedHashMap<>();
    Map<String, List<String>> names = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    NavigableSet<Integer> years = yearbook.years().tailSet(FIRST_YEAR, true);
    for (int y : years) {
      run.checkInterrupted();
      YearNetwork year = YearNetwork.of(yearbook.year(y), weights);
      networks.put(String.valueOf(y), year.network());
      names.put(String.valueOf(y), named(year, states));
      if (lacksAlliances(year)) {
        unknown.add(String.valueOf(y));
      }
    }
    return ManyNetworksPage.of(
            "Camps of the world, " + years.first() + " to " + years.last(),
            "Year",
            entries(networks, names),
            List.of("United States", "Russia"),
            Map.of(),
            everyNode)
        .sources(sources())
        .warnings(
            unknown.isEmpty()
                ? List.of()
                : List.of(
                    "alliances are unknown, not absent, in "
                        + unknown.getFirst()
                        + " to "
                        + unknown.getLast()
                        + ": camps of those years rest on quarrels and votes alone"));
  }

  private List<Source> sources() {
    return yearbook.datasets().stream().map(Source::of).toList();
  }

  private static boolean lacksAlliances(YearNetwork year) {
    int n = year.network().nodes();
    return n > 1 && year.withoutAlliances() == n * (n - 1) / 2;
  }

  private static List<String> named(YearNetwork year, States states) {
    return IntStream.range(0, year.network().nodes())
        .mapToObj(year.network()::name)
        .map(code -> states.find(Integer.parseInt(code)).map(State::name).orElse(code))
        .toList();
  }
}
