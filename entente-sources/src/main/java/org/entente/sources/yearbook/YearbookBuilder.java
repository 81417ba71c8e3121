package org.entente.sources.yearbook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.store.DatasetRecord;
import org.entente.sources.store.Evidence;
import org.entente.sources.store.EvidenceStore;
import org.entente.world.State;
import org.entente.world.States;

/// Makes the slices of a yearbook from an evidence store, a year at a time.
///
/// A year's slice rests on evidence dated in or before that year only, so it is the same whether or
/// not later data are in the store (`docs/methods/as-of.md`). What fills the columns is a list of
/// [YearFigures]; a new kind of figure is added there. Cost per year: n² K/64 for the counts of n
/// states on K roll calls, times the bootstrap's 200 replicates.
public final class YearbookBuilder {
  /// The first year of a yearbook: the first year of votes in the General Assembly.
  public static final int FIRST_YEAR = 1946;

  private static final List<String> NEEDED =
      List.of(
          "atop-ties",
          "capitals",
          "cow-contiguity",
          "cow-igo-joint",
          "cow-mid-dyad-years",
          "cow-nmc",
          "cow-trade",
          "cow-trade-states",
          "gdp-worldbank",
          "gml-mid-dyad-years",
          "rivalries-tss",
          "sipri-arms-1950",
          "sipri-arms-1995",
          "un-roll-call-issues",
          "un-roll-calls",
          "un-votes");

  /* Datasets whose end means nothing, for another one goes on where they stop. */
  private static final List<String> CONTINUED =
      List.of("gml-mid-dyad-years", "sipri-arms-1950", "un-roll-calls", "un-votes");

  private final States states;
  private final List<DatasetRecord> datasets;
  private final RollCallVotes votes;
  private final int issuesEnd;
  private final List<YearFigures> figures;

  /// A builder over the store; reads what it needs at once. Throws [UserProblem] naming the
  /// datasets that the store lacks.
  public YearbookBuilder(EvidenceStore store, States states) {
    this.states = states;
    this.datasets = store.datasets();
    requireDatasets();
    Evidence evidence = store.evidence();
    this.votes = evidence.votes();
    this.issuesEnd =
        votes.rollCalls().stream()
            .filter(r -> r.issues().isPresent())
            .mapToInt(YearbookBuilder::year)
            .max()
            .orElse(0);
    this.figures = figures(store, evidence);
  }

  private List<YearFigures> figures(EvidenceStore store, Evidence evidence) {
    List<YearFigures> all =
        new ArrayList<>(
            List.of(
                new StateFigures(evidence),
                new AllianceFigures(evidence),
                new QuarrelFigures(quarrels(evidence)),
                new TradeFigures(evidence),
                new RemittanceFigures(store),
                new ArmsFigures(evidence),
                new NeighbourFigures(evidence),
                new VoteFigures(votes)));
    all.addAll(IdealPointFigures.listOf(votes));
    return List.copyOf(all);
  }

  private QuarrelHistory quarrels(Evidence evidence) {
    return new QuarrelHistory(
        evidence.disputes(),
        lastYear("gml-mid-dyad-years"),
        evidence.cowDisputes(),
        evidence.rivalries(),
        lastYear("rivalries-tss"));
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

  private static int year(RollCall rollCall) {
    return rollCall.date().getYear();
  }

  /// The datasets of the store, in order of key.
  public List<DatasetRecord> datasets() {
    return datasets;
  }

  /// The last calendar year whose votes are complete: that of the last roll call if it was held in
  /// December, else the one before. Throws [UserProblem] if the store holds no roll calls.
  public int lastCompleteYear() {
    if (votes.rollCalls().isEmpty()) {
      throw UserProblem.input(
          "the evidence store holds votes but no roll call with a date",
          "Import the roll calls too: entente data import FILE.");
    }
    RollCall last = votes.rollCalls().getLast();
    return last.date().getMonthValue() == 12 ? year(last) : year(last) - 1;
  }

  /// The slice of a year; the same on any number of threads.
  public YearSlice slice(int year, Run run) {
    YearDraft draft = new YearDraft(year, dyadsOf(year));
    for (YearFigures kind : figures) {
      run.checkInterrupted();
      kind.addTo(draft, run);
    }
    return draft.slice(coverage(year));
  }

  private Dyads dyadsOf(int year) {
    return Dyads.of(
        states.list().stream().filter(s -> s.existsIn(year)).mapToInt(State::code).toArray());
  }

  /* Of the two releases of votes, a year names those that its roll calls come from. */
  private SortedMap<String, Integer> coverage(int year) {
    TreeMap<String, Integer> last = new TreeMap<>();
    for (DatasetRecord dataset : datasets) {
      if (NEEDED.contains(dataset.key())
          && !CONTINUED.contains(dataset.key())
          && dataset.lastYear() > 0) {
        last.put(dataset.key(), Math.min(year, dataset.lastYear()));
      }
    }
    last.put("un-roll-call-issues", Math.min(year, issuesEnd));
    votes.rollCalls().stream()
        .filter(r -> year(r) == year)
        .forEach(r -> last.put(r.source(), year));
    return last;
  }
}
