package org.entente.sources.yearbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.entente.run.Run;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportOptions;
import org.entente.world.States;

/// Invented rows of every dataset that a yearbook needs, as they would have been published with
/// knowledge up to a day: spells that last are cut at that day, later rows are not there, datasets
/// of a later year do not exist.
///
/// Values are a fixed function of dataset, states and year, so that two releases agree on the years
/// they share.
public final class MadeData {
  private static final int FIRST_YEAR = 2005;

  private final List<Integer> codes;
  private final LocalDate known;

  /// The rows about some states.
  ///
  /// @param codes COW codes, ascending
  /// @param known the last day of knowledge
  public MadeData(List<Integer> codes, LocalDate known) {
    this.codes = List.copyOf(codes);
    this.known = known;
  }

  /// Imports all of it into a store in the folder, and closes it.
  public Path into(Path folder, States states) {
    Path file = folder.resolve("evidence.duckdb");
    try (EvidenceStore store = EvidenceStore.open(file, states)) {
      tables()
          .forEach((key, text) -> {
            Path csv = folder.resolve(key + ".csv");
            write(csv, text);
            store.importFile(csv, ImportOptions.STRICT.as(key), Run.quiet());
          });
    }
    return file;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> tables() {
    Map<String, String> tables = new TreeMap<>();
    addVotes(tables);
    addFlows(tables);
    addQuarrels(tables);
    addPlaces(tables);
    return tables;
  }

  private int lastYear() {
    return known.equals(LocalDate.of(known.getYear(), 12, 31))
        ? known.getYear()
        : known.getYear() - 1;
  }

  /* 0 to below `range`, by kind, states and year. */
  private static int draw(int range, String kind, int a, int b, int year) {
    long mixed = kind.hashCode() * 31L + a * 1009L + b * 9176L + year * 131L;
    mixed = (mixed ^ (mixed >>> 13)) * 0x9E3779B97F4A7C15L;
    return (int) Math.floorMod(mixed >>> 20, (long) range);
  }

  private String states(String header, BiFunction<Integer, Integer, String> row) {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int year = FIRST_YEAR; year <= lastYear(); year++) {
      for (int code : codes) {
        text.append(code).append(',').append(year).append(row.apply(code, year)).append('\n');
      }
    }
    return text.toString();
  }

  /// Gives the cells after the two codes and the year, empty for no row.
  @FunctionalInterface
  private interface DyadRow {
    String cells(int a, int b, int year);
  }

  private String dyads(String header, boolean directed, DyadRow row) {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int year = FIRST_YEAR; year <= lastYear(); year++) {
      for (int a : codes) {
        for (int b : codes) {
          String cells = a == b || (!directed && a > b) ? "" : row.cells(a, b, year);
          if (!cells.isEmpty()) {
            text.append(String.format(Locale.ROOT, "%d,%d,%d,%s%n", a, b, year, cells));
          }
        }
      }
    }
    return text.toString().replace("\r", "");
  }

  private void addVotes(Map<String, String> tables) {
    StringBuilder votes = new StringBuilder("rcid,ccode,vote\n");
    StringBuilder rollCalls =
        new StringBuilder("rcid,session,importantvote,date,unres,amend,para,short,descr\n");
    StringBuilder issues = new StringBuilder("rcid,short_name,issue\n");
    StringBuilder newVotes = new StringBuilder("resid,ccode,vote\n");
    StringBuilder resolutions = new StringBuilder("resid,session,year,date,n,yes,abstain,no\n");
    String[] areas = {"me", "nu", "di", "hr", "co", "ec"};
    for (int year = FIRST_YEAR; year <= known.getYear(); year++) {
      for (int k = 0; k < 30; k++) {
        LocalDate day = LocalDate.of(year, 1 + k * 11 / 29, 5 + k % 20);
        if (day.isAfter(known)) {
          continue;
        }
        int id = (year - 2000) * 100 + k;
        int session = year - 1945;
        boolean old = year < 2018;
        (old ? rollCalls : resolutions)
            .append(
                old
                    ? id + "," + session + ",0," + day + ",R/" + id + ",0,0,S,D\n"
                    : id + "," + session + "," + year + "," + day + ",3,1,1,1\n");
        if (old) {
          issues.append(id).append(',').append(areas[k % 6]).append(",x\n");
        }
        for (int code : codes) {
          int vote = draw(7, "vote" + k, code, code % 5, year) / 3;
          if (old) {
            votes.append(id + "," + code + "," + List.of("yes", "abstain", "no").get(vote) + "\n");
          } else {
            newVotes.append(id + "," + code + "," + (vote + 1) + "\n");
          }
        }
      }
    }
    tables.put("un-votes", votes.toString());
    tables.put("un-roll-calls", rollCalls.toString());
    tables.put("un-roll-call-issues", issues.toString());
    if (lastYear() >= 2018) {
      tables.put("unga-votes", newVotes.toString());
      tables.put("unga-resolutions", resolutions.toString());
    }
  }

  private void addFlows(Map<String, String> tables) {
    tables.put(
        "cow-trade",
        dyads(
            "ccode1,ccode2,year,flow1,flow2,smoothflow1,smoothflow2",
            false,
            (a, b, y) -> {
              int there = draw(900, "there", a, b, y);
              int back = draw(900, "back", a, b, y);
              /* A gap that a later release fills from both sides. */
              boolean gap = draw(9, "gap", a, b, y) == 0;
              String smooth = y < lastYear() ? there + "," + back : ",";
              return (gap ? "," : there + "," + back) + "," + smooth;
            }));
    tables.put(
        "cow-trade-states",
        states(
            "ccode,year,imports,exports",
            (c, y) ->
                "," + (4000 + draw(900, "m", c, 0, y)) + "," + (4000 + draw(900, "x", c, 0, y))));
    StringBuilder gdp = new StringBuilder("iso3,ccode,year,gdp_usd\n");
    for (int year = FIRST_YEAR; year <= lastYear(); year++) {
      for (int code : codes) {
        gdp.append(
            ","
                + code
                + ","
                + year
                + ","
                + (20_000 + draw(9000, "gdp", code, 0, year))
                + "000000\n");
      }
    }
    tables.put("gdp-worldbank", gdp.toString());
    for (int survey : new int[] {2010, 2018}) {
      if (survey <= lastYear()) {
        tables.put("remittances-" + survey, remittances(survey));
      }
    }
    tables.put("sipri-arms-1950", arms(FIRST_YEAR, 0));
    tables.put("sipri-arms-1995", arms(FIRST_YEAR, 1));
  }

  private String remittances(int survey) {
    StringBuilder text =
        new StringBuilder(
            "year,sender,sender_iso3,sender_ccode,receiver,receiver_iso3,receiver_ccode,musd\n");
    for (int a : codes) {
      for (int b : codes) {
        if (a != b) {
          text.append(
              survey + ",A,," + a + ",B,," + b + "," + draw(500, "remit", a, b, survey) + ".5\n");
        }
      }
    }
    return text.toString();
  }

  private String arms(int from, int register) {
    StringBuilder text =
        new StringBuilder("year,supplier,supplier_ccode,recipient,recipient_ccode,tiv")
            .append(register == 1 ? ",n_lines\n" : "\n");
    for (int year = from; year <= lastYear(); year++) {
      for (int a : codes) {
        for (int b : codes) {
          if (a != b && draw(4, "deal", a, b, year) == 0) {
            text.append(year + ",A," + a + ",B," + b + "," + draw(300, "tiv", a, b, year));
            text.append(register == 1 ? ",1\n" : "\n");
          }
        }
      }
    }
    return text.toString();
  }

  private void addQuarrels(Map<String, String> tables) {
    tables.put(
        "atop-ties",
        dyads(
            "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul",
            true,
            (a, b, y) ->
                /* Alliances that end in 2016, which nobody knew before. */
                draw(4, "ally", Math.min(a, b), Math.max(a, b), 0) == 0 && y <= 2016
                    ? "1,0,0,1,1"
                    : ""));
    for (String coding : List.of("gml", "cow")) {
      tables.put(
          coding + "-mid-dyad-years",
          dyads(
              "ccode1,ccode2,year,dispnum,"
                  + coding
                  + "midongoing,"
                  + coding
                  + "midonset,sidea1,sidea2,fatality1,fatality2,hiact1,hiact2,hostlev1,hostlev2,"
                  + "orig1,orig2,fatality,hostlev,recip",
              true,
              (a, b, y) -> {
                int low = Math.min(a, b);
                int high = Math.max(a, b);
                return draw(6, "mid", low, high, y / 2) == 0
                    ? (1 + (low * 31 + high) % 4000)
                        + (a < b ? ",1,1,1,0" : ",1,1,0,1")
                        + ",0,0,12,12,4,4,1,1,0,4,1"
                    : "";
              }));
    }
    StringBuilder rivalries =
        new StringBuilder(
            "tssr_id,rivalry,ccode1,ccode2,start,end,positional,spatial,ideological,interventionary,principal,aprin\n");
    int number = 0;
    for (int a : codes) {
      for (int b : codes) {
        int start = 1950 + draw(70, "rivals", a, b, 0);
        int end = start + draw(60, "end", a, b, 0);
        if (a < b && draw(3, "rivalry", a, b, 0) == 0 && start <= lastYear()) {
          number++;
          rivalries.append(
              number
                  + ",R"
                  + number
                  + ","
                  + a
                  + ","
                  + b
                  + ","
                  + start
                  + ","
                  + Math.min(end, lastYear())
                  + ",1,,,,,\n");
        }
      }
    }
    /* One that goes on, so that every release shows how far it looks. */
    rivalries.append(
        "999,GO,"
            + codes.getFirst()
            + ","
            + codes.getLast()
            + ",1949,"
            + lastYear()
            + ",1,1,,,,\n");
    tables.put("rivalries-tss", rivalries.toString());
  }

  private void addPlaces(Map<String, String> tables) {
    tables.put(
        "cow-nmc",
        states(
            "ccode,year,milex,milper,irst,pec,tpop,upop,cinc",
            (c, y) ->
                String.format(
                    Locale.ROOT,
                    ",%d,%d,%d,%d,%d,%d,0.0%d",
                    100 + draw(900, "milex", c, 0, y),
                    10 + draw(90, "milper", c, 0, y),
                    draw(500, "irst", c, 0, y),
                    100 + draw(900, "pec", c, 0, y),
                    1000 + draw(9000, "tpop", c, 0, y),
                    100 + draw(900, "upop", c, 0, y),
                    10 + draw(80, "cinc", c, 0, y))));
    tables.put(
        "cow-igo-joint",
        dyads(
            "ccode1,ccode2,year,dyadigos",
            false,
            (a, b, y) -> String.valueOf(5 + draw(60, "igo", a, b, y))));
    StringBuilder borders = new StringBuilder("ccode1,ccode2,conttype,stdate,enddate\n");
    StringBuilder capitals = new StringBuilder("ccode,statenme,capital,stdate,enddate,lat,lng\n");
    String end = lastYear() + "-12-01";
    for (int a : codes) {
      /* A capital that moves in 2016. */
      boolean moves = a % 2 == 0 && lastYear() >= 2016;
      String first = a + ",S,Old,1992-01-01," + (moves ? "2016-03-01" : lastYear() + "-12-31");
      capitals.append(first + "," + (a % 80) + "," + (a % 170) + "\n");
      if (moves) {
        capitals.append(
            a + ",S,New,2016-03-02," + lastYear() + "-12-31," + (a % 60) + "," + (a % 150) + "\n");
      }
      for (int b : codes) {
        if (a != b && draw(5, "border", Math.min(a, b), Math.max(a, b), 0) == 0) {
          borders.append(a + "," + b + ",1,1992-01-01," + end + "\n");
        }
      }
    }
    tables.put("cow-contiguity", borders.toString());
    tables.put("capitals", capitals.toString());
  }
}
