package org.entente.sources.rollcalls;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;
import org.entente.sources.table.Layout;

/// A reader of roll-call matrices: CSV (or `.tab`, `.tsv`), plain or gzipped, in one of two forms.
///
/// *Long*: a line for each vote, with columns for the actor, the roll call and the vote, and
/// perhaps a period (a whole number: year, session, term) and a bridge (the key of the proposal
/// that the roll call repeats); in any order, known by several names. *Wide*: a line for each
/// actor, the actor's name in the first column, every other column a roll call, all in one period;
/// a column name that ends in `@` and a whole number names its period. Votes are words or codes,
/// see the message of a wrong one. Cost: the cells.
public final class RollCallFile {
  private final String file;
  private final boolean zeroIsNo;
  private final RollCallRecord.Builder record = RollCallRecord.builder();
  private final Map<String, Integer> rollCallById = new HashMap<>();
  private final Map<String, Integer> periodById = new HashMap<>();
  private final Set<Long> seen = new HashSet<>();

  private RollCallFile(String file, boolean zeroIsNo) {
    this.file = file;
    this.zeroIsNo = zeroIsNo;
  }

  /// The votes in a file. With `zeroIsNo` 0 is a vote against, as in matrices of 0 and 1; without
  /// it, 0 is refused, because files differ in what it means. Throws [UserProblem] naming file,
  /// line and value for whatever is no vote, a vote given twice, and a roll call in two periods.
  public static RollCallRecord read(Path path, boolean zeroIsNo, Run run) {
    RollCallFile reader = new RollCallFile(path.toString(), zeroIsNo);
    try (CsvLines lines = new CsvLines(SourceFile.at(path))) {
      List<String> header = lines.firstLine().stream().map(Layout::normal).toList();
      LongColumns columns = LongColumns.of(header);
      if (columns.complete()) {
        reader.readLong(lines, columns, run);
      } else {
        columns.refuseHalf(path.toString(), header);
        reader.readWide(lines, run);
      }
    }
    return reader.record.build();
  }

  private void readLong(CsvLines lines, LongColumns columns, Run run) {
    while (lines.hasNext()) {
      List<String> cells = lines.next();
      run.checkInterrupted();
      String actor = required(cells, columns.actor(), lines.line(), "actor");
      String id = required(cells, columns.rollCall(), lines.line(), "roll call");
      int period = columns.period() < 0 ? 1 : period(cell(cells, columns.period()), lines.line());
      String bridge = columns.bridge() < 0 ? "" : cell(cells, columns.bridge());
      int rollCall = rollCall(id, period, bridge.isEmpty() ? id : bridge, lines.line());
      vote(record.actor(actor), rollCall, cell(cells, columns.vote()), actor, id, lines.line());
    }
  }

  private void readWide(CsvLines lines, Run run) {
    List<String> names = lines.firstLine();
    if (names.size() < 2) {
      throw UserProblem.input(
          file + ", line 1: a matrix of votes needs an actor and at least one roll call",
          LongColumns.ADVICE);
    }
    int[] rollCalls = new int[names.size()];
    for (int c = 1; c < names.size(); c++) {
      int at = names.get(c).lastIndexOf('@');
      int period = at < 0 ? 1 : period(names.get(c).substring(at + 1), 1);
      if (rollCallById.containsKey(names.get(c))) {
        throw problem(1, "the roll call (" + names.get(c) + ") has two columns", "Name each once.");
      }
      rollCalls[c] = rollCall(names.get(c), period, names.get(c), 1);
    }
    while (lines.hasNext()) {
      List<String> cells = lines.next();
      run.checkInterrupted();
      String actor = required(cells, 0, lines.line(), "actor");
      if (cells.size() > names.size()) {
        throw problem(
            lines.line(),
            cells.size() + " cells for " + names.size() + " columns",
            "Give every roll call a name in the first line.");
      }
      for (int c = 1; c < cells.size(); c++) {
        vote(record.actor(actor), rollCalls[c], cells.get(c), actor, names.get(c), lines.line());
      }
    }
  }

  private int rollCall(String id, int period, String bridge, long line) {
    Integer known = periodById.putIfAbsent(id, period);
    if (known != null && known != period) {
      throw problem(
          line,
          "the roll call (" + id + ") is in period " + period + " here and in " + known + " before",
          "A roll call has one period; name repeated ones differently and give them one bridge.");
    }
    return rollCallById.computeIfAbsent(
        id, _ -> record.rollCall(new RollCallRecord.Proposal(id, period, bridge, false)));
  }

  private void vote(int actor, int rollCall, String cell, String actorName, String id, long line) {
    OptionalInt category = VoteWord.category(cell, zeroIsNo);
    if (category.isEmpty()) {
      throw problem(
          line,
          "the vote (" + cell.strip() + ") of " + actorName + " on " + id + " cannot be read",
          VoteWord.ADVICE);
    }
    if (!seen.add((long) actor << 32 | rollCall)) {
      throw problem(
          line, "a second vote of " + actorName + " on " + id, "Keep one line for each vote.");
    }
    if (category.getAsInt() != VoteWord.NONE) {
      record.vote(actor, rollCall, category.getAsInt());
    }
  }

  private int period(String cell, long line) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException _) {
      throw problem(
          line,
          "the period (" + cell + ") is not a whole number",
          "Number the sessions, or give the year.");
    }
  }

  private static String cell(List<String> cells, int place) {
    return place < cells.size() ? cells.get(place).strip() : "";
  }

  private String required(List<String> cells, int place, long line, String column) {
    String cell = cell(cells, place);
    if (cell.isEmpty()) {
      throw problem(
          line, "the " + column + " is empty", "Every vote is of an actor on a roll call.");
    }
    return cell;
  }

  private UserProblem problem(long line, String what, String advice) {
    return UserProblem.input(file + ", line " + line + ": " + what, advice);
  }
}
