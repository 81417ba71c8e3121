package org.entente.answer.idealpoint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.answer.page.Source;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RepeatedProposals;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.panel.Issue;
import org.entente.run.UserProblem;
import org.entente.sources.store.EvidenceStore;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// The votes of the General Assembly in the evidence store, to be fitted.
///
/// @param world the names of states
/// @param votes the votes
/// @param period what a period is
/// @param until the last day of votes
/// @param bridge whether proposals put again share their parameters ([RepeatedProposals])
/// @param sources the datasets, for the reader to cite
public record AssemblyVotes(
    World world,
    RollCallVotes votes,
    Period period,
    LocalDate until,
    boolean bridge,
    List<Source> sources) {
  private static final List<String> DATASETS = List.of("un-votes", "unga-votes");
  private static final int LEFT_OUT_SESSION = 19;

  /// What a period is in the votes of the General Assembly.
  public enum Period {
    YEAR,
    SESSION
  }

  /// Copies the sources.
  public AssemblyVotes {
    sources = List.copyOf(sources);
  }

  /// The votes in the store of a file up to a date. Throws [UserProblem] where nothing has been
  /// imported.
  static AssemblyVotes ofStore(
      Path file, World world, Period period, LocalDate until, boolean bridge) {
    if (!Files.exists(file)) {
      throw UserProblem.input(
          "nothing has been imported (" + file + " is not there)",
          "Import the votes first: entente data import DIRECTORY. Without --fit the command answers"
              + " from the yearbook.");
    }
    try (EvidenceStore store = EvidenceStore.openToRead(file, world.states())) {
      return new AssemblyVotes(
          world,
          store.evidence().votes(),
          period,
          until,
          bridge,
          store.datasets().stream()
              .filter(d -> DATASETS.contains(d.key()))
              .map(d -> new Source(d.key(), d.title(), d.version(), d.citation(), d.licence()))
              .toList());
    }
  }

  /// The votes on an issue area, or on all where it is null.
  public IdealPointFitting on(@Nullable Issue issue) {
    Predicate<RollCall> wanted =
        r ->
            r.session() != LEFT_OUT_SESSION
                && !r.date().isAfter(until)
                && (issue == null || r.concerns(issue.code()));
    Map<String, String> titles = new HashMap<>();
    votes.rollCalls().forEach(r -> titles.put(r.id(), r.date() + " " + r.title()));
    Map<String, String> names = new HashMap<>();
    votes.rollCalls().forEach(r -> names.put(r.id(), r.title()));
    RollCallRecord record =
        RollCallRecord.of(
            votes, r -> period == Period.YEAR ? r.date().getYear() : r.session(), wanted);
    return new IdealPointFitting(
        bridge ? RepeatedProposals.tie(record, id -> names.getOrDefault(id, "")) : record,
        options(issue),
        name -> String.valueOf(world.getState(name).code()),
        key -> world.states().get(Integer.parseInt(key)).name(),
        titles,
        DATASETS,
        sources,
        period == Period.YEAR ? "year" : "session",
        issue == null ? "" : " on " + issue.title(),
        "");
  }

  private IdealPointOptions options(@Nullable Issue issue) {
    IdealPointOptions all =
        period == Period.YEAR
            ? IdealPointOptions.generalAssemblyByYear()
            : IdealPointOptions.generalAssembly();
    return issue == null ? all : all.with(IdealPointOptions.generalAssemblyOnIssue().anchors());
  }
}
