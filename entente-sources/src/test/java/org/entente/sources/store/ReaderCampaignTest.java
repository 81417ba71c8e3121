package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.balance.SignedNetwork;
import org.entente.bargaining.Issue;
import org.entente.landscape.Landscape;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.bargaining.ActorTable;
import org.entente.sources.dossier.DossierFile;
import org.entente.sources.incidents.IncidentFiles;
import org.entente.sources.network.EdgeList;
import org.entente.sources.network.EdgeListOptions;
import org.entente.sources.network.EdgeListReading;
import org.entente.sources.network.PropensityTable;
import org.entente.sources.power.RuleFile;
import org.entente.sources.rollcalls.RollCallFile;
import org.entente.sources.rollcalls.RollCallOptions;
import org.entente.sources.scenario.ScenarioFile;
import org.entente.sources.world.WorldFiles;
import org.entente.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Spoilt files of users' own: ties, votes, landscapes, actors, rules, coalitions, scenarios,
/// dossiers, incidents. Each is refused in words that name the file and the remedy and that a
/// terminal may show, or is read; what is read of a table is held against a plain reading of it.
@Tag("slow")
final class ReaderCampaignTest {
  private static final int FILES = Integer.getInteger("entente.campaign", 60);
  private static final long SEED = Long.getLong("entente.campaign.seed", 20261128L);
  private static final int FAULTS_SHOWN = 5;
  private static final World WORLD = WorldFiles.load(List.of());
  private static final CampaignTally TALLY = new CampaignTally("users' files", SEED);

  @TempDir Path directory;

  /// A reader: reads the file, and says what is wrong with what it read, or nothing.
  @FunctionalInterface
  private interface Reader {
    Optional<String> read(Path file, byte[] bytes) throws IOException;
  }

  /* The kinds of file: a sound one, and its reader. Files that take long to read are tried less. */
  private record Kind(String name, String file, String sound, int oneIn, Reader reader) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "ties",
              "x.csv",
              "from,to,weight\nA,B,1\nA,C,-1\nB,C,2.5\nC,D,-3\n",
              1,
              ReaderCampaignTest::ties),
          new Kind(
              "ties without a header",
              "x.txt",
              "A B 1\nA C -1\nB C 2\nC D -3\n",
              1,
              (file, _) -> {
                EdgeList.open(file, EdgeListOptions.DEFAULT);
                return Optional.empty();
              }),
          new Kind(
              "votes",
              "x.csv",
              "actor,rollcall,vote\na,1,yes\nb,1,no\nc,1,abstain\na,2,no\nb,2,yes\nc,2,yes\n",
              1,
              ReaderCampaignTest::votes),
          new Kind(
              "a matrix of votes",
              "x.csv",
              "name,r1,r2\na,yes,no\nb,no,yes\nc,abstain,yes\n",
              1,
              (file, _) -> {
                RollCallFile.read(file, RollCallOptions.DEFAULT, Run.quiet());
                return Optional.empty();
              }),
          new Kind(
              "a landscape",
              "x.csv",
              "state,size,A,B\nA,1,0,-2.5\nB,3,-2.5,0\n",
              1,
              ReaderCampaignTest::landscape),
          new Kind(
              "actors",
              "x.csv",
              "actor,capability,position,salience\nA,3,30..50,80\nB,1..2..4,10,20\nC,2,5,70\n",
              1,
              ReaderCampaignTest::actors),
          yaml(
              "a rule",
              """
              title: t
              members: [a, b, c]
              rule: {all: [{majority: 2/3}, {quota: 2.5, weights: {a: 1.5, b: 1, c: 0.25}}]}
              unions: [[a, b]]
              """,
              RuleFile::read),
          yaml(
              "a scenario",
              """
              title: what if
              changes:
                - join: [India, PAK]
                - shock: Russia
                  gdp: -3.7%
                - rule: majority
                  quota: 2/3
              """,
              file -> ScenarioFile.read(file, WORLD)),
          yaml(
              "a dossier",
              """
              title: whole
              coalition: Shanghai Cooperation Organisation
              as-of: 2015-07-10
              sources:
                - {id: a, title: A paper, date: 2014, url: "https://example.org", read: true}
              issues:
                - id: i
                  title: how much
                  low: none
                  high: all
                  positions:
                    - {actor: Russia, position: 10..20..40, salience: 80, source: a}
              dependences:
                - {of: TJK, on: RUS, matter: remittances, year: 2013, value: 49.6, unit: "% of GDP", source: a}
              """,
              file -> DossierFile.read(file.toString(), WORLD)),
          new Kind(
              "a coalition",
              "x.yaml",
              """
              id: MINE
              name: Mine
              kind: alliance
              founded: 2021-09-15
              purpose: defence
              decision_rule: none
              members:
                - {state: Australia, from: 2021-09-15}
                - {state: 200, from: 2021-09-15, to: 2023}
              """,
              20,
              (file, _) -> {
                WorldFiles.load(List.of(file));
                return Optional.empty();
              }),
          new Kind(
              "incidents",
              "x.yaml",
              """
              incidents:
                - from: 2020-06-15
                  sides: [[IND, BTN], CHN]
                  hostility: [4, 4]
                  act: clash
                  deaths: [24, 60]
                  what: Fight with clubs and stones
                  sources: ["A ministry, 2020", "A newspaper, 2020"]
              """,
              20,
              (file, _) -> {
                IncidentFiles.load(List.of(file));
                return Optional.empty();
              }));

  private interface YamlReader {
    Object read(Path file);
  }

  private static Kind yaml(String name, String sound, YamlReader reader) {
    return new Kind(
        name,
        "x.yaml",
        sound,
        4,
        (file, _) -> {
          reader.read(file);
          return Optional.empty();
        });
  }

  @AfterAll
  static void figures() {
    System.out.println(TALLY.words());
  }

  @TestFactory
  Stream<DynamicTest> everyKind() {
    return KINDS.stream().map(k -> DynamicTest.dynamicTest(k.name(), () -> campaign(k)));
  }

  private void campaign(Kind kind) throws IOException {
    byte[] whole = kind.sound().getBytes(StandardCharsets.UTF_8);
    Path file = directory.resolve(kind.file());
    assertThat(kind.reader().read(Files.write(file, whole), whole)).as("the sound file").isEmpty();
    SplittableRandom random = new SplittableRandom(SEED + kind.name().hashCode());
    List<String> faults = new ArrayList<>();
    for (int k = 0; k < Math.max(20, FILES / kind.oneIn()); k++) {
      Mutation.Spoilt spoilt =
          kind.file().endsWith("yaml")
              ? YamlMutation.draw(whole, random)
              : Mutation.draw(whole, random);
      List<String> found = new ArrayList<>();
      CampaignTally.Verdict verdict = verdict(kind, file, spoilt.file(), found);
      TALLY.add(spoilt.how(), found.isEmpty() ? verdict : CampaignTally.Verdict.FAULT);
      for (String f : found) {
        faults.add("seed " + SEED + ", file " + k + " " + spoilt.how() + ": " + f);
      }
    }
    assertThat(faults.stream().limit(FAULTS_SHOWN)).as("%d faults", faults.size()).isEmpty();
  }

  private static CampaignTally.Verdict verdict(
      Kind kind, Path file, byte[] bytes, List<String> faults) throws IOException {
    Files.write(file, bytes);
    try {
      kind.reader().read(file, bytes).ifPresent(faults::add);
      return CampaignTally.Verdict.TAKEN;
    } catch (UserProblem e) {
      String words = e.getMessage() + "\n" + e.advice();
      if (words.codePoints().filter(c -> c != '\n').anyMatch(Character::isISOControl)) {
        faults.add("a message steers the terminal: " + words);
      }
      if (!words.contains(kind.file())) {
        faults.add("the message names no file: " + words);
      }
      if (e.advice().isBlank()) {
        faults.add("the message names no remedy: " + words);
      }
      return CampaignTally.Verdict.REFUSED;
    } catch (RuntimeException | StackOverflowError e) {
      faults.add("a defect: " + e + " at " + e.getStackTrace()[0]);
      return CampaignTally.Verdict.FAULT;
    }
  }

  /* The lines below the header of a plain reading of which the columns are known by name. */
  private static Optional<List<List<String>>> plain(byte[] bytes, List<String> columns) {
    Optional<byte[]> text = PlainUnpacking.of(bytes);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (char separator : new char[] {',', '\t', ';'}) {
      SortedMap<Long, List<String>> lines = PlainReader.read(text.get(), separator);
      List<List<String>> rows =
          new ArrayList<>(lines.values().stream().filter(l -> !PlainReader.isBlank(l)).toList());
      if (!rows.isEmpty()
          && rows.getFirst().stream()
              .map(c -> c.strip().toLowerCase(Locale.ROOT))
              .toList()
              .equals(columns)) {
        return Optional.of(rows.subList(1, rows.size()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ties(Path file, byte[] bytes) {
    EdgeListReading reading = EdgeList.open(file, EdgeListOptions.DEFAULT);
    Optional<List<List<String>>> rows = plain(bytes, List.of("from", "to", "weight"));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Map<List<String>, Double> weights = new TreeMap<>((a, b) -> (a + "").compareTo(b + ""));
    for (List<String> row : rows.get()) {
      List<String> pair = Stream.of(row.get(0).strip(), row.get(1).strip()).sorted().toList();
      weights.merge(pair, PlainReader.number(row.get(2)).orElseThrow().doubleValue(), Double::sum);
    }
    weights
        .entrySet()
        .removeIf(e -> e.getValue() == 0 || e.getKey().getFirst().equals(e.getKey().getLast()));
    SignedNetwork network = reading.first();
    double sum = weights.values().stream().mapToDouble(Math::abs).sum();
    return network.edges() == weights.size()
            && Math.abs(network.totalWeight() - sum) <= 1e-9 * Math.max(1, sum)
        ? Optional.empty()
        : Optional.of("ties " + weights + " were read as " + network.edges());
  }

  private static Optional<String> votes(Path file, byte[] bytes) {
    int taken =
        RollCallFile.read(file, RollCallOptions.DEFAULT, Run.quiet()).codes().stream()
            .mapToInt(c -> (int) c.votes())
            .sum();
    Optional<List<List<String>>> rows = plain(bytes, List.of("actor", "rollcall", "vote"));
    return rows.isEmpty() || rows.get().size() == taken
        ? Optional.empty()
        : Optional.of("of " + rows.get().size() + " votes " + taken + " were read");
  }

  private static Optional<String> landscape(Path file, byte[] bytes) {
    Landscape read = PropensityTable.read(file);
    Optional<List<List<String>>> rows = plain(bytes, List.of("state", "size", "a", "b"));
    for (int i = 0; rows.isPresent() && i < read.size(); i++) {
      double size = PlainReader.number(rows.get().get(i).get(1)).orElseThrow().doubleValue();
      if (size != read.sizeOf(i)) {
        return Optional.of("the size " + rows.get().get(i) + " was read as " + read.sizeOf(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> actors(Path file, byte[] bytes) {
    Issue issue = ActorTable.read(file);
    Optional<List<List<String>>> rows =
        plain(bytes, List.of("actor", "capability", "position", "salience"));
    return rows.isEmpty() || rows.get().size() == issue.actors().size()
        ? Optional.empty()
        : Optional.of(
            "of " + rows.get().size() + " actors " + issue.actors().size() + " were read");
  }
}
