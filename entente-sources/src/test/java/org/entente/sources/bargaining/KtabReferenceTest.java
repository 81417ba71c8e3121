package org.entente.sources.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.entente.bargaining.Actor;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.Issue;
import org.entente.bargaining.spatial.Challenge;
import org.entente.bargaining.spatial.SpatialModel;
import org.entente.bargaining.spatial.SpatialOptions;
import org.entente.bargaining.spatial.SpatialTrace;
import org.entente.bargaining.spatial.SpatialTurn;
import org.entente.evidence.Range;
import org.entente.run.Run;
import org.entente.sources.SharedFiles;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;
import org.junit.jupiter.api.Test;

/// The spatial model against the reference run of KTAB of 30 May 2017 (lsyaseen/KTAB, case
/// SOE-Pol-Comp: 13 actors, two dimensions), to the digits it prints.
class KtabReferenceTest {
  private static final String CASE = "SOE-Pol-Comp";
  private static final Pattern CHALLENGE =
      Pattern.compile(
          "In turn (\\d+) actor (\\d+) has most advantageous target (\\d+) worth ([0-9.]+) ?");

  private static List<List<String>> rows(String name) {
    List<List<String>> rows = new ArrayList<>();
    try (CsvLines lines = new CsvLines(SourceFile.at(SharedFiles.directory().resolve(name)))) {
      while (lines.hasNext()) {
        List<String> cells = lines.next();
        if (cells.getFirst().equals(CASE)) {
          rows.add(cells);
        }
      }
    }
    return rows;
  }

  private static Issue issue() {
    Map<Integer, List<List<String>>> byActor = new TreeMap<>();
    rows("ktab_smp_inputs.csv")
        .forEach(
            r -> byActor.computeIfAbsent(Integer.valueOf(r.get(1)), _ -> new ArrayList<>()).add(r));
    List<Actor> actors =
        byActor.values().stream()
            .map(rows ->
                new Actor(
                    rows.getFirst().get(2),
                    Range.point(Double.parseDouble(rows.getFirst().get(4))),
                    rows.stream().map(r -> Range.point(Double.parseDouble(r.get(7)))).toList(),
                    rows.stream()
                        .map(r -> Range.point(Double.parseDouble(r.get(8)) / 100))
                        .toList()))
            .toList();
    List<Dimension> dimensions =
        byActor.values().iterator().next().stream().map(r -> Dimension.percent(r.get(6))).toList();
    return new Issue(CASE, dimensions, actors);
  }

  private static SpatialTrace trace(Issue issue) {
    return SpatialModel.run(issue, SpatialOptions.defaults(), Run.quiet());
  }

  @Test
  void everyPositionAndProbabilityOfEveryTurn() {
    Issue issue = issue();
    SpatialTrace trace = trace(issue);
    List<String> names = issue.actors().stream().map(Actor::name).toList();
    List<String> dimensions = issue.dimensions().stream().map(Dimension::name).toList();
    List<List<String>> reference = rows("ktab_smp_reference_history.csv");

    assertThat(trace.turns()).hasSize(28);
    assertThat(trace.end()).isEqualTo(SpatialTrace.End.STILL);
    assertThat(reference).hasSize(13 * 28 * 3);
    for (List<String> row : reference) {
      SpatialTurn turn = trace.turns().get(Integer.parseInt(row.get(3)));
      int actor = names.indexOf(row.get(1));
      double printed = Double.parseDouble(row.get(4));
      if (row.get(2).equals("prob")) {
        assertThat(turn.probabilities().get(actor)).isCloseTo(printed, within(0.5001e-4));
      } else {
        double position = turn.positions().get(actor).get(dimensions.indexOf(row.get(2)));
        assertThat(position).isCloseTo(printed, within(0.05001));
      }
    }
  }

  /* The log names every challenge with its worth to three decimals, in the order of its threads. */
  @Test
  void everyChallengeOfEveryTurn() throws IOException {
    Map<String, Double> worth = new TreeMap<>();
    try (BufferedReader log =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(
                        SharedFiles.directory().resolve("raw/ktab_ref_SOE-Pol-Comp.txt.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = log.readLine(); line != null; line = log.readLine()) {
        Matcher found = CHALLENGE.matcher(line);
        if (found.matches()) {
          String key = found.group(1) + ":" + found.group(2) + ">" + found.group(3);
          worth.put(key, Double.valueOf(found.group(4)));
        }
      }
    }
    Map<String, Double> ours = new TreeMap<>();
    List<SpatialTurn> turns = trace(issue()).turns();
    for (int t = 0; t < turns.size(); t++) {
      for (Challenge c : turns.get(t).challenges()) {
        ours.put(t + ":" + c.initiator() + ">" + c.target(), c.expectedGain());
      }
    }

    assertThat(worth).hasSize(349);
    assertThat(ours.keySet()).isEqualTo(worth.keySet());
    worth.forEach(
        (key, value) -> assertThat(ours.get(key)).as(key).isCloseTo(value, within(0.5001e-3)));
  }
}
