package org.entente.answer.idealpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.answer.page.Source;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.rollcalls.RollCallFile;
import org.entente.sources.rollcalls.RollCallOptions;
import org.entente.sources.rollcalls.RollCallReading;
import org.entente.world.NearMiss;

/// The votes of any body in a file of the user's, to be fitted.
public final class IdealPointFile {
  private IdealPointFile() {}

  /// The votes in a file of the user's. Throws [UserProblem] if no roll call divides them.
  public static IdealPointFitting read(Path file, RollCallOptions options, Run run) {
    RollCallReading reading = RollCallFile.read(file, options, run);
    RollCallRecord record = reading.record();
    requireDivision(file, reading);
    return new IdealPointFitting(
        record,
        IdealPointOptions.defaults(),
        name -> key(record, name),
        key -> key,
        Map.of(),
        List.of(String.valueOf(file.getFileName())),
        List.of(new Source(String.valueOf(file.getFileName()), file.toString(), "", "", "")),
        "period",
        "",
        reading.columns() + " " + reading.words());
  }

  /* Who votes alike on everything has no place on a dimension. */
  private static void requireDivision(Path file, RollCallReading reading) {
    RollCallRecord record = reading.record();
    byte[] seen = new byte[record.proposals().size()];
    boolean divided = false;
    for (int k = 0; k < record.votes() && !divided; k++) {
      int p = record.proposalOf(k);
      divided = seen[p] != 0 && seen[p] != record.categoryOf(k);
      seen[p] = record.categoryOf(k);
    }
    if (!divided && record.votes() > 0) {
      throw UserProblem.outcome(
          Phrase.of(
              "%s: no roll call divides the actors (%s roll calls, %s votes). %s",
              file, record.proposals().size(), record.votes(), reading.words()),
          "Positions need votes that differ; if the codes are read wrongly, give --codes.");
    }
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
