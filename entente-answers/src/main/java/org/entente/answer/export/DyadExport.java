package org.entente.answer.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.distrust.Outcome;
import org.entente.evidence.Figure;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.Recorded;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.part.Detail;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.PartDefinition;
import org.entente.part.interests.InterestsByVotes;
import org.entente.part.interests.InterestsDetails;
import org.entente.part.ties.Dependence;
import org.entente.part.ties.Dependences;
import org.entente.part.trust.TrustByDistrust;
import org.entente.run.Run;
import org.entente.world.State;
import org.jspecify.annotations.Nullable;

/// Figures of pairs of states by year.
final class DyadExport {
  private static final String SHARE = "share";
  private static final Map<String, Detail> DETAILS =
      Map.of(
          "s", InterestsDetails.S,
          "s_squared", InterestsDetails.S_SQUARED,
          "kappa", InterestsDetails.KAPPA,
          "agreement", InterestsDetails.AGREEMENT,
          "ideal_point_distance", InterestsDetails.DISTANCE,
          "allied", InterestsDetails.ALLIED,
          "alliance_pi", InterestsDetails.ALLIANCE_PI);

  private final ExportRequest request;
  private final Yearbook yearbook;
  private final Run run;
  private final Map<String, Column> columns = columns();
  private final List<Figure> figures = new ArrayList<>();

  DyadExport(ExportRequest request, Yearbook yearbook, Run run) {
    this.request = request;
    this.yearbook = yearbook;
    this.run = run;
  }

  private static Map<String, Column> columns() {
    Map<String, Column> all = new LinkedHashMap<>();
    put(
        all,
        "joint_votes",
        "Joint votes",
        "Roll calls of the year on which both voted.",
        "roll calls");
    put(all, "s", "S", "S of votes in the General Assembly, absolute distances.", "-1 to 1");
    put(all, "s_squared", "S squared", "S of votes, squared distances.", "-1 to 1");
    put(all, "kappa", "Kappa", "Cohen's kappa of votes.", "-1 to 1");
    put(all, "pi", "Pi", "Scott's pi of votes: the shared interests of the pair.", "-1 to 1");
    put(all, "agreement", "Agreement", "Share of joint votes on which both voted alike.", "0 to 1");
    put(
        all,
        "ideal_point_distance",
        "Distance of ideal points",
        "Distance of the two ideal points of the year.",
        "standard deviations");
    put(all, "allied", "Allied", "1 with a defence or offence obligation in force.", "0 or 1");
    put(all, "alliance_pi", "Pi of alliances", "Scott's pi of alliance portfolios.", "-1 to 1");
    put(all, "trust", "Trust", "Probability of no armed clash within five years.", "0 to 1");
    directed(all, "trade_dependence", "trade with the other as a share of own GDP");
    directed(all, "remittance_dependence", "remittances from the other as a share of own GDP");
    directed(all, "arms_dependence", "share of own arms imports of five years from the other");
    own().forEach(c -> put(all, c.column(), c.column(), ownWords(c), c.unit()));
    return all;
  }

  /* The columns of series that a user brought. */
  private static List<DyadColumn> own() {
    return DyadColumn.list().stream().filter(c -> c.kind().startsWith("own_")).toList();
  }

  private static String ownWords(DyadColumn column) {
    return column.directed()
        ? "Own series, "
            + (column.column().endsWith("_forward")
                ? "of the first state towards the second."
                : "of the second state towards the first.")
        : "Own series.";
  }

  private static void put(
      Map<String, Column> all, String key, String title, String description, String unit) {
    all.put(key, Column.figure(key, title, description, unit));
  }

  private static void directed(Map<String, Column> all, String key, String what) {
    for (String way : List.of("1_on_2", "2_on_1")) {
      String state = way.startsWith("1") ? "first" : "second";
      put(
          all,
          key + "_" + way,
          key.replace('_', ' ') + " " + way.replace('_', ' '),
          "Of the " + state + " state: " + what + ".",
          SHARE);
    }
  }

  static List<String> measures() {
    return List.copyOf(columns().keySet());
  }

  /// The figures that the table shows, for their sources.
  List<Figure> figures() {
    return figures;
  }

  /// One row for each pair and year in which both states existed.
  Table table() {
    long states = request.states().size();
    request.requireRows(states * (states - 1) / 2);
    Table.Builder table =
        Table.builder(
                "dyads",
                "Pairs of states by year",
                "One row for each pair of states and year; figures are those known on 31 December.")
            .integer("year", "Year", "Calendar year.", "year")
            .integer("ccode1", "COW 1", "COW code of the first state, the lower.", "")
            .integer("ccode2", "COW 2", "COW code of the second state.", "")
            .text("iso3_1", "ISO 1", "ISO alpha-3 code of the first, if it has one.")
            .text("iso3_2", "ISO 2", "ISO alpha-3 code of the second, if any.")
            .text("state1", "State 1", "Name of the first state at the year's end.")
            .text("state2", "State 2", "Name of the second state at the year's end.");
    request.measures().forEach(m -> table.column(Objects.requireNonNull(columns.get(m))));
    for (int year : request.years()) {
      run.checkInterrupted();
      addYear(table, year);
    }
    return table.build();
  }

  private void addYear(Table.Builder table, int year) {
    Panel panel = ExportRequest.panel(yearbook, year);
    List<Integer> codes =
        request.states().stream().filter(s -> s.existsIn(year)).map(State::code).toList();
    Group group = Group.of(panel.now(), codes);
    Map<Long, Figure> pi = byPair("pi", new InterestsByVotes(), panel, group);
    Map<Long, Figure> trust = byPair("trust", TrustByDistrust.ofAll(Outcome.CLASH), panel, group);
    Map<Long, Dependence> dependence = new HashMap<>();
    if (request.measures().stream().anyMatch(m -> m.contains("_dependence_"))) {
      Dependences.of(panel, group).forEach(d -> dependence.put(pair(d.state(), d.on()), d));
    }
    LocalDate end = LocalDate.of(year, 12, 31);
    for (int a = 0; a < group.size(); a++) {
      for (int b = a + 1; b < group.size(); b++) {
        Pair p = new Pair(panel, group, a, b);
        Map<Detail, Figure> details =
            request.measures().stream().anyMatch(DETAILS::containsKey)
                ? new InterestsByVotes().details(panel, p.alone(), run)
                : Map.of();
        List<@Nullable Object> row = new ArrayList<>();
        State first = state(group.code(a));
        State second = state(group.code(b));
        row.addAll(List.of(year, first.code(), second.code(), first.iso3(), second.iso3()));
        row.addAll(List.of(first.nameOn(end), second.nameOn(end)));
        for (String measure : request.measures()) {
          Figure figure = figure(measure, p, details, pi, trust, dependence);
          figures.add(figure);
          row.add(figure);
        }
        table.row(row.toArray());
      }
    }
  }

  /* Two states of a group by their places in it. */
  private record Pair(Panel panel, Group group, int a, int b) {
    Group alone() {
      return Group.ofNumbers(group.slice(), group.number(a), group.number(b));
    }

    int number() {
      return group.slice().dyads().index(group.number(a), group.number(b));
    }

    long key() {
      return pair(group.code(a), group.code(b));
    }

    long reverse() {
      return pair(group.code(b), group.code(a));
    }
  }

  private static long pair(int first, int second) {
    return 1000L * first + second;
  }

  private State state(int code) {
    return request.states().stream().filter(s -> s.code() == code).findFirst().orElseThrow();
  }

  private Map<Long, Figure> byPair(
      String measure, PartDefinition definition, Panel panel, Group group) {
    Map<Long, Figure> figures = new HashMap<>();
    if (request.asks(measure)) {
      for (DyadFigure d : definition.dyads(panel, group, run)) {
        figures.put(pair(d.first(), d.second()), d.figure());
      }
    }
    return figures;
  }

  private static Figure figure(
      String measure,
      Pair p,
      Map<Detail, Figure> details,
      Map<Long, Figure> pi,
      Map<Long, Figure> trust,
      Map<Long, Dependence> dependence) {
    Figure none = Recorded.nothingOfThePair(p.group().slice());
    if (DETAILS.containsKey(measure)) {
      return details.getOrDefault(Objects.requireNonNull(DETAILS.get(measure)), none);
    }
    Optional<DyadColumn> own = own().stream().filter(c -> c.column().equals(measure)).findFirst();
    if (own.isPresent()) {
      YearSlice slice = p.group().slice();
      return Recorded.of(slice, own.get(), p.number());
    }
    return switch (measure) {
      case "joint_votes" -> jointVotes(p);
      case "pi" -> pi.getOrDefault(p.key(), none);
      case "trust" -> trust.getOrDefault(p.key(), none);
      default -> {
        Dependence d = dependence.get(measure.endsWith("1_on_2") ? p.key() : p.reverse());
        yield d == null
            ? none
            : measure.startsWith("trade")
                ? d.trade()
                : measure.startsWith("remittance") ? d.remittances() : d.arms();
      }
    };
  }

  private static Figure jointVotes(Pair p) {
    return Recorded.count(
        p.group().slice(), DyadColumn.votes(), p.number(), "roll calls", "joint votes");
  }
}
