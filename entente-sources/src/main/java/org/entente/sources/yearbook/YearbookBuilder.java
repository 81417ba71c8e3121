package org.entente.sources.yearbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.evidence.RollCallVotes;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.similarity.DyadSketch;
import org.entente.similarity.ReplicateSketch;
import org.entente.sources.store.DatasetRecord;
import org.entente.sources.store.Evidence;
import org.entente.sources.store.EvidenceStore;
import org.entente.world.State;
import org.entente.world.States;

/// Makes the slices of a yearbook from an evidence store, a year at a time.
///
/// A year's slice rests on evidence dated in or before that year only, so it is the same whether or
/// not later data are in the store. Cost per year: n² K/64 for the counts of n states on K roll
/// calls, times the bootstrap's 200 replicates.
public final class YearbookBuilder {
  /// The first year of a yearbook: the first year of votes in the General Assembly.
  public static final int FIRST_YEAR = 1946;

  private static final List<String> NEEDED =
      List.of(
          "atop-ties",
          "cow-igo-joint",
          "cow-mid-dyad-years",
          "cow-nmc",
          "cow-trade",
          "cow-trade-states",
          "gdp-worldbank",
          "gml-mid-dyad-years",
          "remittances-2010",
          "remittances-2017",
          "remittances-2018",
          "rivalries-tss",
          "sipri-arms-1950",
          "sipri-arms-1995");

  private final States states;
  private final List<DatasetRecord> datasets;
  private final RollCallVotes votes;
  private final QuarrelHistory quarrels;
  private final Links links;

  /// A builder over the store; reads what it needs at once. Throws [UserProblem] naming the
  /// datasets that the store lacks.
  public YearbookBuilder(EvidenceStore store, States states) {
    this.states = states;
    this.datasets = store.datasets();
    requireDatasets();
    Evidence evidence = store.evidence();
    this.votes = evidence.votes();
    this.quarrels =
        new QuarrelHistory(
            evidence.disputes(),
            lastYear("gml-mid-dyad-years"),
            evidence.cowDisputes(),
            evidence.rivalries(),
            lastYear("rivalries-tss"));
    this.links = new Links(evidence);
  }

  private void requireDatasets() {
    List<String> missing =
        NEEDED.stream()
            .filter(key -> datasets.stream().noneMatch(d -> d.key().equals(key)))
            .toList();
    if (!missing.isEmpty()) {
      throw UserProblem.input(
          "the evidence store lacks " + String.join(", ", missing),
          "Import them first: entente data import DIRECTORY.");
    }
  }

  private int lastYear(String key) {
    return datasets.stream()
        .filter(d -> d.key().equals(key))
        .mapToInt(DatasetRecord::lastYear)
        .findFirst()
        .orElse(0);
  }

  /// The datasets of the store, in order of key.
  public List<DatasetRecord> datasets() {
    return datasets;
  }

  /// The last year with a roll call.
  public int lastYear() {
    return votes.rollCalls().getLast().date().getYear();
  }

  /// The last calendar year whose votes are complete: the last one if the data reach its December.
  public int lastCompleteYear() {
    var last = votes.rollCalls().getLast().date();
    return last.getMonthValue() == 12 ? last.getYear() : last.getYear() - 1;
  }

  /// The slice of a year.
  public YearSlice slice(int year, Run run) {
    Dyads dyads = dyadsOf(year);
    Map<StateColumn, float[]> ofStates = new EnumMap<>(StateColumn.class);
    Map<DyadColumn, float[]> ofDyads = new EnumMap<>(DyadColumn.class);
    links.addStates(ofStates, dyads, year);
    links.addDyads(ofDyads, ofStates, dyads, year);
    addQuarrels(ofDyads, dyads, year);
    YearVotes yearVotes = new YearVotes(votes, dyads, year);
    byte[] basis = new byte[0];
    byte[][] sketches = new byte[dyads.count()][0];
    if (yearVotes.rollCallCount() > 0) {
      yearVotes.addCounts(ofDyads, run);
      yearVotes.addIssueCounts(ofDyads, run);
      ReplicateSketch sketch = yearVotes.sketch(run);
      basis = sketch.basis().toBytes();
      for (int d = 0; d < sketches.length; d++) {
        sketches[d] = sketch.find(d).map(DyadSketch::toBytes).orElse(new byte[0]);
      }
    }
    return new YearSlice(
        year, dyads, yearVotes.rollCallCount(), coverage(year), ofStates, ofDyads, basis, sketches);
  }

  private Dyads dyadsOf(int year) {
    return Dyads.of(
        states.list().stream().filter(s -> s.existsIn(year)).mapToInt(State::code).toArray());
  }

  private SortedMap<String, Integer> coverage(int year) {
    TreeMap<String, Integer> last = new TreeMap<>();
    for (DatasetRecord dataset : datasets) {
      if (NEEDED.contains(dataset.key()) && dataset.lastYear() > 0) {
        last.put(dataset.key(), Math.min(year, dataset.lastYear()));
      }
    }
    int coded =
        votes.rollCalls().stream()
            .filter(r -> r.issues().isPresent())
            .mapToInt(r -> r.date().getYear())
            .max()
            .orElse(0);
    last.put("un-roll-call-issues", Math.min(year, coded));
    last.keySet().removeIf(key -> key.startsWith("remittances") || key.equals("sipri-arms-1950"));
    last.remove("gml-mid-dyad-years");
    return last;
  }

  private void addQuarrels(Map<DyadColumn, float[]> columns, Dyads dyads, int year) {
    float[][] out = new float[7][dyads.count()];
    IntStream.range(0, dyads.states())
        .forEach(i -> {
          for (int j = i + 1; j < dyads.states(); j++) {
            int key = DyadKey.of(dyads.stateCode(i), dyads.stateCode(j));
            fill(out, dyads.index(i, j), key, year);
          }
        });
    columns.put(DyadColumn.HOSTILITY_5, out[0]);
    columns.put(DyadColumn.HOSTILITY_10, out[1]);
    columns.put(DyadColumn.HOSTILITY_20, out[2]);
    columns.put(DyadColumn.DISPUTES, out[3]);
    columns.put(DyadColumn.LAST_DISPUTE, out[4]);
    columns.put(DyadColumn.RIVALRY, out[5]);
    columns.put(DyadColumn.LAST_RIVALRY, out[6]);
  }

  private void fill(float[][] out, int d, int key, int year) {
    out[0][d] = (float) quarrels.hostility(key, year, 5);
    out[1][d] = (float) quarrels.hostility(key, year, 10);
    out[2][d] = (float) quarrels.hostility(key, year, 20);
    out[3][d] = quarrels.disputeYears(key, year - 49, year);
    out[4][d] = yearOrMissing(quarrels.lastDispute(key, year));
    out[5][d] = quarrels.rivalry(key, year);
    out[6][d] = yearOrMissing(quarrels.lastRivalry(key, year));
  }

  private static float yearOrMissing(int year) {
    return year == Integer.MIN_VALUE ? Float.NaN : year;
  }
}
