package org.entente.app.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.MadeData;

/// One line for each command, and the files that they read.
final class CommandLines {
  /// The lines, in the order of the help. Each leaves its answer on standard output or in the
  /// folder.
  static final List<String> ALL =
      List.of(
          "assess SCO --as-of 2015-07-10 --html report.html --briefing sheet.html",
          "fault-lines SCO --as-of 2015-07-10 --json -",
          "balance --edges ties.csv --json -",
          "landscape ASEAN --as-of 2012 --json -",
          "explain SCO --as-of 2015-07-10 trust --pair RUS,KAZ --json -",
          "compare EU SCO --as-of 2014 --html compare.html",
          "what-if SCO --as-of 2015-07-10 --join IND,PAK --json -",
          "sensitivity SCO --as-of 2015-07-10 --json -",
          "hypotheses SCO --as-of 2015-07-10 --json -",
          "enlarge SCO --candidates IND,PAK --as-of 2015-07-10 --json -",
          "bargain sco-2015 --issue india-and-pakistan --as-of 2015-07-10 --json -",
          "shock --state RUS --gdp -3.7% --coalition SCO --as-of 2015-07-10 --json -",
          "power EU --as-of 2015 --json saved.json",
          "build EU --block --as-of 2015 --json -",
          "rank --as-of 2014 --csv -",
          "trend SCO --from 2001 --parquet trend",
          "export dyads --states RUS,CHN --from 2014 --to 2014 --csv dyads.csv",
          "check page.html --as-of 2015-07-10 --json -",
          "read page.html --as-of 2015-07-10 --json -",
          "probe --json -",
          "archive add archive page.html",
          "list coalitions",
          "coverage NATO --as-of 2014",
          "show pair India Pakistan",
          "dossier check sco-2015 --json -",
          "yearbook build --to book",
          "data import votes.csv",
          "forecast SCO --as-of 2015-07-10 --ledger ledger.jsonl",
          "grade ledger.jsonl",
          "study break-up --shipped --json -",
          "ideal-points --year 2014 --json -",
          "watch saved.json",
          "completion bash",
          "manual assess");

  /// Commands that run until they are stopped.
  static final List<String> DOORS = List.of("serve", "mcp");

  private static final List<Integer> CODES = List.of(2, 20, 200, 220, 255, 365, 705, 710);

  private CommandLines() {}

  /// Makes what the commands read in a folder; a store of some invented years for the yearbook.
  static Path filesIn(Path folder) throws IOException {
    Files.writeString(folder.resolve("ties.csv"), "from,to,sign\na,b,1\nb,c,-1\na,c,-1\nc,d,1\n");
    Files.writeString(
        folder.resolve("page.html"),
        "<html><head><title>Summit</title></head><body><article><p>Russia and China signed a"
            + " security agreement in Ufa on 9 July 2015. Kazakhstan fears Uzbekistan. India will"
            + " join the Shanghai Cooperation Organisation.</p></article></body></html>");
    Files.writeString(folder.resolve("ledger.jsonl"), "");
    Files.writeString(folder.resolve("votes.csv"), "rcid,ccode,vote\n3,2,yes\n3,365,no\n");
    Path home = Files.createDirectories(folder.resolve("home"));
    new MadeData(CODES, LocalDate.of(2006, 12, 31)).into(home, WorldFiles.load(List.of()).states());
    return folder;
  }
}
