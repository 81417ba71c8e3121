package org.entente.sources.rollcalls;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.PlainNumber;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.run.Visible;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;
import org.entente.sources.table.Layout;

/// A reader of roll-call matrices: CSV or tab-separated text, plain or gzipped, in one of two forms.
///
/// *Long*: a line for each vote, with columns for the actor, the roll call and the vote, and
/// perhaps a period (a whole number: year, session, term; of a day its year) and a bridge (the key
/// of the proposal that the roll call repeats); in any order, known by several names, or named by
/// the user. *Wide*: a line for each actor, the actor's name in the first column, every other
/// column a roll call, all in one period; a column name that ends in `@` and a whole number names
/// its period.
///
/// Votes are words. Codes mean what their publisher says, who is known by the header ([Publisher]),
/// what words beside them say, or what the user declares; they are never assumed. Cost: the cells.
public final class RollCallFile {
  private static final long MAX_PERIOD = 1_000_000;

  private final String file;
  private final RollCallOptions options;
  private final RollCallRecord.Builder record = RollCallRecord.builder();
  private final Map<String, Integer> rollCallById = new HashMap<>();
  private final Map<String, Integer> periodById = new HashMap<>();

  private RollCallFile(String file, RollCallOptions options) {
    this.file = file;
    this.options = options;
  }

  /// The votes in a file. Throws [UserProblem] naming file, line and value for whatever is no vote
  /// or has no known meaning, a vote given twice, and a roll call in two periods.
  public static RollCallReading read(Path path, RollCallOptions options, Run run) {
    RollCallFile reader = new RollCallFile(path.toString(), options);
    try (CsvLines lines = new CsvLines(SourceFile.at(path))) {
      return reader.read(lines, run);
    }
  }

  private RollCallReading read(CsvLines lines, Run run) {
    List<String> header = lines.header();
    Optional<Publisher> publisher = Publisher.find(header);
    LongColumns columns = LongColumns.of(options.columns(), publisher, header, file);
    Optional<VoteCodes> known =
        publisher
            .filter(p -> columns.vote() == header.indexOf(p.vote()))
            .map(Publisher::codes);
    if (columns.complete()) {
      CastVotes votes = readLong(lines, columns, run);
      return votes.fill(
          record, options.codes().or(() -> known), columns.words(header) + columns.unread(header));
    }
    columns.refuseHalf(file, lines.headerLine(), header);
    CastVotes votes = readWide(lines, run);
    return votes.fill(
        record,
        options.codes(),
        "The actor is in the first column (" + lines.firstLine().getFirst()
            + "), and every other column"
            + (options.ignored().isEmpty() ? "" : " but " + String.join(", ", options.ignored()))
            + " is a roll call.");
  }

  private CastVotes readLong(CsvLines lines, LongColumns columns, Run run) {
    CastVotes votes = new CastVotes(false);
    String column = lines.header().get(columns.vote());
    while (lines.hasNext()) {
      List<String> cells = lines.next();
      run.checkInterrupted();
      long line = lines.line();
      String actor = required(cells, columns.actor(), line, "actor");
      String id =
          columns.rollCall().stream()
              .map(c -> required(cells, c, line, "roll call"))
              .collect(Collectors.joining(" "));
      int period = columns.period() < 0 ? 1 : period(cell(cells, columns.period()), line);
      String bridge = columns.bridge() < 0 ? "" : cell(cells, columns.bridge());
      int rollCall = rollCall(id, period, bridge.isEmpty() ? id : bridge, line);
      String label = columns.label() < 0 ? "" : cell(cells, columns.label());
      String vote = cell(cells, columns.vote());
      take(votes, new Cell(vote, label, line, column), actor, rollCall, id);
    }
    return votes;
  }

  /* A vote as it stands in the file. */
  private record Cell(String vote, String label, long line, String column) {}

  private CastVotes readWide(CsvLines lines, Run run) {
    List<String> names = lines.firstLine();
    int[] rollCalls = wideRollCalls(lines);
    CastVotes votes = new CastVotes(true);
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
        if (rollCalls[c] >= 0) {
          Cell cell = new Cell(cells.get(c).strip(), "", lines.line(), names.get(c));
          take(votes, cell, actor, rollCalls[c], names.get(c));
        }
      }
    }
    return votes;
  }

  private int[] wideRollCalls(CsvLines lines) {
    List<String> names = lines.firstLine();
    if (names.size() < 2) {
      throw problem(
          lines.headerLine(),
          "a matrix of votes needs an actor and at least one roll call",
          LongColumns.ADVICE);
    }
    List<String> ignored = options.ignored().stream().map(Layout::normal).toList();
    ignored.forEach(name -> requireColumn(name, lines.header()));
    int[] rollCalls = new int[names.size()];
    for (int c = 1; c < names.size(); c++) {
      rollCalls[c] = -1;
      if (!ignored.contains(lines.header().get(c))) {
        int at = names.get(c).lastIndexOf('@');
        int period = at < 0 ? 1 : period(names.get(c).substring(at + 1), lines.headerLine());
        if (rollCallById.containsKey(Visible.stored(names.get(c)))) {
          String what = "the roll call (" + names.get(c) + ") has two columns";
          throw problem(lines.headerLine(), what, "Name each once.");
        }
        rollCalls[c] = rollCall(Visible.stored(names.get(c)), period, names.get(c), 1);
      }
    }
    return rollCalls;
  }

  private void requireColumn(String name, List<String> header) {
    if (!header.contains(name)) {
      throw UserProblem.input(
          file + " has no column \"" + name + "\" (--ignore)",
          org.entente.world.NearMiss.advice(name, header));
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

  private void take(CastVotes votes, Cell cell, String actor, int rollCall, String id) {
    String where =
        file + ", line " + cell.line() + ", " + actor + " on " + id;
    if (!votes.add(
        record.actor(actor), rollCall, cell.vote(), cell.label(), where, cell.column())) {
      throw problem(
          cell.line(), "a second vote of " + actor + " on " + id,
          "Keep one line for each vote; two actors of one name need names of their own.");
    }
  }

  private int period(String cell, long line) {
    String year = cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*") ? cell.substring(0, 4) : cell;
    long period = PlainNumber.findWhole(year).orElse(Long.MAX_VALUE);
    if (Math.abs(period) > MAX_PERIOD) {
      throw problem(
          line,
          "the period (" + cell + ") is not a whole number",
          "Number the sessions, or give the year.");
    }
    return (int) period;
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
    return Visible.stored(cell);
  }

  private UserProblem problem(long line, String what, String advice) {
    return UserProblem.input(file + ", line " + line + ": " + what, advice);
  }
}
