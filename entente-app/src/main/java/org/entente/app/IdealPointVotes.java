package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.app.output.Source;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;
import org.entente.idealpoint.IdealPointOptions;
import org.entente.idealpoint.RollCallRecord;
import org.entente.panel.Issue;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.rollcalls.RollCallFile;
import org.entente.sources.store.EvidenceStore;
import org.entente.world.NearMiss;
import org.entente.world.World;

/// Where the votes of a fit come from: the General Assembly in the evidence store, or a file.
final class IdealPointVotes {
  private static final List<String> DATASETS = List.of("un-votes", "unga-votes");

  private IdealPointVotes() {}

  /// What a period is in the votes of the General Assembly.
  enum Period {
    YEAR,
    SESSION
  }

  /// The votes of the General Assembly in the store up to a date, on one issue area or on all.
  static IdealPointFitting ofStore(
      World world, Period period, LocalDate until, @org.jspecify.annotations.Nullable Issue issue) {
    if (!Files.exists(Place.store())) {
      throw UserProblem.input(
          "nothing has been imported (" + Place.store() + " is not there)",
          "Import the votes first: entente data import DIRECTORY. Without --fit the command answers"
              + " from the yearbook.");
    }
    try (EvidenceStore store = EvidenceStore.openToRead(Place.store(), world.states())) {
      RollCallVotes votes = store.evidence().votes();
      Predicate<RollCall> wanted =
          r -> !r.date().isAfter(until) && (issue == null || r.concerns(issue.code()));
      RollCallRecord record =
          RollCallRecord.of(
              votes,
              r -> period == Period.YEAR ? r.date().getYear() : r.session(),
              r -> r.session() != 19 && wanted.test(r));
      Map<String, String> titles = new HashMap<>();
      votes.rollCalls().forEach(r -> titles.put(r.id(), r.date() + " " + r.title()));
      return new IdealPointFitting(
          record,
          period == Period.YEAR
              ? IdealPointOptions.generalAssemblyByYear()
              : IdealPointOptions.generalAssembly(),
          name -> String.valueOf(world.getState(name).code()),
          key -> world.states().get(Integer.parseInt(key)).name(),
          titles,
          DATASETS,
          store.datasets().stream()
              .filter(d -> DATASETS.contains(d.key()))
              .map(d -> new Source(d.key(), d.key(), d.version(), "", ""))
              .toList(),
          period == Period.YEAR ? "year" : "session");
    }
  }

  /// The votes in a file of the user's.
  static IdealPointFitting ofFile(Path file, boolean zeroIsNo, Run run) {
    RollCallRecord record = RollCallFile.read(file, zeroIsNo, run);
    return new IdealPointFitting(
        record,
        IdealPointOptions.defaults(),
        name -> key(record, name),
        key -> key,
        Map.of(),
        List.of(String.valueOf(file.getFileName())),
        List.of(new Source(String.valueOf(file.getFileName()), file.toString(), "", "", "")),
        "period");
  }

  private static String key(RollCallRecord record, String name) {
    return record.actors().stream()
        .filter(a -> a.equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() ->
            UserProblem.usage(
                "no actor \"" + name + "\" in the votes", NearMiss.advice(name, record.actors())));
  }
}
