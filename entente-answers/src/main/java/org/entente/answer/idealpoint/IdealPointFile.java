package org.entente.answer.idealpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.answer.page.Source;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.rollcalls.RollCallFile;
import org.entente.world.NearMiss;

/// The votes of any body in a file of the user's, to be fitted.
public final class IdealPointFile {
  private IdealPointFile() {}

  /// The votes in a file of the user's.
  public static IdealPointFitting read(Path file, boolean zeroIsNo, Run run) {
    RollCallRecord record = RollCallFile.read(file, zeroIsNo, run);
    return new IdealPointFitting(
        record,
        IdealPointOptions.defaults(),
        name -> key(record, name),
        key -> key,
        Map.of(),
        List.of(String.valueOf(file.getFileName())),
        List.of(new Source(String.valueOf(file.getFileName()), file.toString(), "", "", "")),
        "period",
        "");
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
