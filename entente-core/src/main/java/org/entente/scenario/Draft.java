package org.entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.UserProblem;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.Spell;
import org.entente.world.State;

/// A situation while changes are applied to it.
final class Draft {
  private final Situation base;
  private final TreeSet<Integer> members;
  private final TreeMap<Integer, Change> joins = new TreeMap<>();
  private final TreeMap<Integer, Change> leaves = new TreeMap<>();
  private final List<Change> others = new ArrayList<>();
  private Optional<Coalition.RuleSpell> rule;
  private Panel panel;

  Draft(Situation base) {
    if (!base.premise().isReal()) {
      throw new IllegalArgumentException("the base is itself supposed: " + base.label());
    }
    this.base = base;
    this.members = new TreeSet<>(base.members());
    this.rule = base.rule();
    this.panel = base.panel();
  }

  void apply(Change change) {
    switch (change) {
      case Change.Join(State state, String source) -> join(state, source);
      case Change.Leave(State state, String source) -> leave(state, source);
      case Change.Replace(State leaving, State joining, String source) -> {
        leave(leaving, source);
        join(joining, source);
      }
      case Change.Shock shock -> shock(shock);
      case Change.Tie tie -> tie(tie);
      case Change.Undertake taken -> undertake(taken);
      case Change.Rule supposed -> rule(supposed);
    }
  }

  Situation situation() {
    List<Change> changes = onBalance();
    if (members.size() < 2) {
      throw UserProblem.usage(
          "fewer than two members of " + inCoalition() + " are left", "Let fewer leave.");
    }
    return changes.isEmpty()
        ? base
        : new Situation(
            base.coalition(), List.copyOf(members), rule, panel, ScenarioWords.premise(changes));
  }

  List<Change> onBalance() {
    List<Change> changes = new ArrayList<>(joins.values());
    changes.addAll(leaves.values());
    changes.addAll(others);
    return changes;
  }

  private void join(State state, String source) {
    requireState(state);
    if (!members.add(state.code())) {
      throw UserProblem.usage(
          joins.containsKey(state.code())
              ? state.name() + " joins " + base.coalition().id() + " twice"
              : state.name() + " is already a member of " + inCoalition(),
          "Leave it out.");
    }
    if (leaves.remove(state.code()) == null) {
      joins.put(state.code(), new Change.Join(state, source));
    }
  }

  private void leave(State state, String source) {
    if (!members.remove(state.code())) {
      throw UserProblem.usage(
          leaves.containsKey(state.code())
              ? state.name() + " leaves " + base.coalition().id() + " twice"
              : state.name() + " is not a member of " + inCoalition(),
          "See: entente show " + base.coalition().id() + ".");
    }
    if (joins.remove(state.code()) == null) {
      leaves.put(state.code(), new Change.Leave(state, source));
    }
  }

  private String inCoalition() {
    return base.coalition().id() + " on " + base.asOf();
  }

  private void requireState(State state) {
    if (!state.existsOn(base.asOf())) {
      throw UserProblem.usage(
          state.name() + " was no state on " + base.asOf() + " (" + lives(state) + ")",
          "Name a state of that day, or ask for another date.");
    }
    if (panel.now().dyads().findState(state.code()).isEmpty()) {
      throw UserProblem.usage(
          state.name() + " has no figures in " + panel.year() + ": it was no state then",
          "Ask for a later date.");
    }
  }

  private static String lives(State state) {
    return String.join(
        ", ",
        state.periods().stream()
            .map((Spell p) ->
                p.isOpen() ? "from " + p.fromText() + " on" : p.fromText() + " to " + p.toText())
            .toList());
  }

  private void shock(Change.Shock shock) {
    requireState(shock.state());
    YearSlice now = panel.now();
    int number = now.dyads().findState(shock.state().code()).orElseThrow();
    StateColumn column =
        switch (shock.quantity()) {
          case GDP -> StateColumn.GDP;
          case CAPABILITIES -> StateColumn.CINC;
        };
    if (Float.isNaN(now.at(column, number))) {
      throw notRecorded(shock.quantity().words() + " of " + shock.state().name());
    }
    panel = panel.over(slice -> slice.overlaid(ChangedColumns.of(slice, shock)));
    Change.Shock all = shock;
    for (Change earlier : List.copyOf(others)) {
      if (earlier instanceof Change.Shock(State state, var quantity, double factor, String source)
          && state.code() == shock.state().code()
          && quantity == shock.quantity()) {
        others.remove(earlier);
        all = new Change.Shock(state, quantity, factor * all.factor(), both(source, all.source()));
      }
    }
    others.add(all);
  }

  /* Two changes of one thing are one, of both sources. */
  private static String both(String first, String second) {
    return first.equals(second) ? first : first + "; " + second;
  }

  private void tie(Change.Tie tie) {
    requireState(tie.state());
    requireState(tie.other());
    if (!ChangedColumns.isRecorded(panel.now(), tie)) {
      throw notRecorded(ScenarioWords.flow(tie));
    }
    panel = panel.over(slice -> slice.overlaid(ChangedColumns.of(slice, tie)));
    Change.Tie all = tie;
    for (Change earlier : List.copyOf(others)) {
      if (earlier instanceof Change.Tie t && isOneFlow(t, tie)) {
        others.remove(earlier);
        all =
            new Change.Tie(
                t.state(),
                t.other(),
                t.flow(),
                t.factor() * all.factor(),
                both(t.source(), all.source()));
      }
    }
    others.add(all);
  }

  /* Trade is one flow for both, whichever is named first. */
  private static boolean isOneFlow(Change.Tie a, Change.Tie b) {
    int state = a.state().code();
    int other = a.other().code();
    boolean same = state == b.state().code() && other == b.other().code();
    boolean turned = state == b.other().code() && other == b.state().code();
    return a.flow() == b.flow() && (same || (turned && a.flow() == Change.Flow.TRADE));
  }

  private UserProblem notRecorded(String what) {
    return UserProblem.usage(
        "no record of " + what + " in " + panel.year() + ", so none that could be another",
        "Ask for another date.");
  }

  private void undertake(Change.Undertake taken) {
    others.removeIf(c -> c instanceof Change.Undertake u && u.undertaking() == taken.undertaking());
    others.add(taken);
  }

  private void rule(Change.Rule supposed) {
    others.removeIf(change -> change instanceof Change.Rule);
    others.add(supposed);
    rule =
        Optional.of(
            new Coalition.RuleSpell(
                new Spell(base.asOf(), Spell.OPEN),
                supposed.kind(),
                supposed.quota(),
                new TreeMap<>(),
                0,
                0,
                new TreeMap<>(),
                0,
                "supposed: " + ScenarioWords.rule(supposed),
                ""));
  }
}
