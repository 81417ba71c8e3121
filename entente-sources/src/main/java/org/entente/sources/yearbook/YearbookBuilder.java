package org.entente.sources.yearbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.evidence.Incidents;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.incidents.IncidentFiles;
import org.entente.sources.incidents.IncidentYear;
import org.entente.sources.mid.Mid;
import org.entente.sources.rivalries.Rivalries;
import org.entente.sources.series.Release;
import org.entente.sources.series.Series;
import org.entente.sources.store.Catalogue;
import org.entente.sources.store.DatasetRecord;
import org.entente.sources.store.Evidence;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.table.Dataset;
import org.entente.sources.world.WorldFiles;
import org.entente.world.State;
import org.entente.world.States;
import org.entente.world.World;

/// Makes the slices of a yearbook from an evidence store, a year at a time.
///
/// A year's slice rests on evidence dated in or before that year only, so it is the same whether or
/// not later data are in the store (`docs/methods/as-of.md`). What fills the columns is a list of
/// [YearFigures]; which datasets are needed, and what served a year, follows from the series. Cost
/// per year: n² K/64 for the counts of n states on K roll calls, times the bootstrap's 200
/// replicates.
public final class YearbookBuilder {
  /// The first year of a yearbook: that of the registry of states. Trade is known from 1870, votes
  /// from 1946.
  public static final int FIRST_YEAR = 1816;

  private final States states;
  private final World world;
  private final Incidents incidents;
  private final List<DatasetRecord> datasets;
  private final List<Series> series;
  private final RollCallVotes votes;
  private final ServedYears served;
  private final List<YearFigures> figures;

  /// A builder over the store; reads what it needs at once. Throws [UserProblem] naming the
  /// datasets that the store lacks.
  public YearbookBuilder(EvidenceStore store, States states) {
    this.states = states;
    this.world = WorldFiles.load(List.of());
    this.incidents = IncidentFiles.load(List.of());
    this.datasets = withIncidents(store.datasets(), incidents);
    requireDatasets();
    Evidence evidence = store.evidence();
    this.votes = evidence.votes();
    this.series =
        Stream.concat(Catalogue.series().stream(), evidence.ownSeries().stream()).toList();
    this.served =
        new ServedYears(
            series,
            datasets,
            evidence.firstYears(),
            evidence::lastYears,
            votes,
            lastCompleteYear());
    this.figures = figures(evidence);
  }

  /* What is taken as it stands follows from the series; the rest has a class of its own. */
  private List<YearFigures> figures(Evidence evidence) {
    List<YearFigures> all =
        new ArrayList<>(
            List.of(
                new StateFigures(evidence),
                new AllianceFigures(evidence, world),
                new QuarrelFigures(quarrels(evidence)),
                new TradeFigures(evidence),
                new RemittanceFigures(evidence),
                new ArmsFigures(evidence),
                new BorderFigures(evidence),
                new VoteFigures(votes, lastCompleteYear())));
    series.stream()
        .filter(s -> !s.value().isEmpty())
        .filter(s -> !evidence.splice(s).segments().isEmpty())
        .forEach(s -> all.add(SeriesFigures.of(s, evidence)));
    all.addAll(RelationFigures.listOf(evidence, world));
    all.addAll(IdealPointFigures.listOf(votes, lastCompleteYear()));
    return List.copyOf(all);
  }

  private QuarrelHistory quarrels(Evidence evidence) {
    int end = evidence.splice(Mid.disputes()).segments().getLast().end();
    return new QuarrelHistory(
        evidence.dyads(Mid.disputes(), "hostlev1", "hostlev2"),
        IncidentYear.listOf(incidents, IncidentYear.lastYear(incidents)).stream()
            .filter(i -> i.year() > end)
            .toList(),
        evidence.rivalries(),
        evidence.splice(Rivalries.inForce()).segments().getLast().end());
  }

  private void requireDatasets() {
    List<String> missing =
        Catalogue.series().stream()
            .flatMap(s -> s.needed().stream())
            .distinct()
            .sorted()
            .filter(key -> datasets.stream().noneMatch(d -> d.key().equals(key)))
            .toList();
    if (!missing.isEmpty()) {
      throw UserProblem.input(
          "the evidence store lacks " + String.join(", ", missing),
          "Import them first: entente data import DIRECTORY.");
    }
  }

  /* The registry of incidents is bundled, and read like a dataset of the store. */
  private static List<DatasetRecord> withIncidents(List<DatasetRecord> stored, Incidents registry) {
    Dataset dataset = IncidentYear.dataset();
    List<DatasetRecord> all = new ArrayList<>(stored);
    all.add(
        new DatasetRecord(
            dataset.key(),
            dataset.title(),
            dataset.version(),
            dataset.citation(),
            dataset.licence(),
            "",
            "",
            0,
            registry.list().size(),
            registry.list().size(),
            0,
            IncidentYear.FIRST_YEAR,
            IncidentYear.lastYear(registry),
            LocalDate.EPOCH));
    all.sort(Comparator.comparing(DatasetRecord::key));
    return List.copyOf(all);
  }

  /// The last year of which anything is known from the store's datasets; later than the last
  /// complete year where a series reaches into the running one.
  public int lastYear() {
    int last = lastCompleteYear();
    for (Series one : series) {
      for (Release release : one.releases()) {
        for (DatasetRecord dataset : datasets) {
          if (dataset.key().equals(release.dataset().key())
              && !dataset.key().equals(IncidentYear.KEY)) {
            last = Math.max(last, dataset.lastYear());
          }
        }
      }
    }
    return last;
  }

  private static int year(RollCall rollCall) {
    return rollCall.date().getYear();
  }

  /// The series of which it makes figures: those of the program, then the user's own.
  public List<Series> series() {
    return series;
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
    return draft.slice(served.of(draft));
  }

  private Dyads dyadsOf(int year) {
    return Dyads.of(
        states.list().stream().filter(s -> s.existsIn(year)).mapToInt(State::code).toArray());
  }
}
