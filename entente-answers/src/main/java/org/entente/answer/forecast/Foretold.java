package org.entente.answer.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.answer.membership.OutlookSection;
import org.entente.evidence.Figure;
import org.entente.forecast.Clashes;
import org.entente.forecast.ClauseRate;
import org.entente.forecast.Statement;
import org.entente.membership.DoorRate;
import org.entente.membership.Event;
import org.entente.membership.Outlook;
import org.entente.panel.Panel;
import org.entente.part.DyadFigure;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.Membership.Role;
import org.entente.world.World;

/// What is foretold of a coalition as of a date.
///
/// @param coalition whose members may leave, be joined, clash, and call for help
/// @param statements who leaves, who joins, who clashes, the likeliest of each first, and whether
///   the clause of defence is called upon; never empty
/// @param datasets the keys of what the statements rest on
public record Foretold(Coalition coalition, List<Statement> statements, Set<String> datasets) {
  /// Copies the collections.
  public Foretold {
    statements = List.copyOf(statements);
    datasets = Collections.unmodifiableSet(new TreeSet<>(datasets));
  }

  /// What is foretold. Of a state that has applied or is an observer it says what came of such
  /// states where that is known, and of the others what the model of accessions says; of members
  /// whose rights are suspended nothing. Throws [UserProblem] before the first model speaks, where
  /// the coalition has no members on the date, and for a set of states.
  public static Foretold of(Coalition coalition, Panel panel, World world, Run run) {
    if (coalition.isUnnamed()) {
      throw UserProblem.usage(
          "nobody leaves or joins a set of states (" + coalition.id() + ")",
          "Forecasts are about bodies with members: entente list coalitions.");
    }
    List<Statement> statements = new ArrayList<>();
    Set<String> datasets = new TreeSet<>();
    Map<Integer, DoorRate> doors = doors(coalition, panel, world, run);
    for (Event event : Event.values()) {
      List<Statement> ofEvent = new ArrayList<>();
      OutlookSection.outlook(event, coalition, panel, world.states())
          .ifPresent(outlook -> {
            for (Outlook.Chance chance : outlook.chances()) {
              ofEvent.add(statement(coalition, panel, outlook, chance, doors));
              datasets.addAll(chance.probability().provenance().datasets());
            }
          });
      ofEvent.sort(Comparator.comparingDouble(s -> -s.probability()));
      statements.addAll(ofEvent);
    }
    List<DyadFigure> peace = Clashes.peace(coalition, panel, run);
    peace.forEach(
        d -> d.figure().known().ifPresent(k -> datasets.addAll(k.provenance().datasets())));
    statements.addAll(Clashes.of(coalition, panel, peace));
    ClauseRate.statement(coalition, world.coalitions(), panel.asOf(), run)
        .ifPresent(statements::add);
    if (statements.isEmpty()) {
      throw UserProblem.usage(
          "nothing can be forecast of " + coalition.id() + " as of " + panel.asOf(),
          "Models speak from 1961 on, of exits and accessions from 1991; the coalition needs members on the"
              + " date.");
    }
    return new Foretold(coalition, statements, datasets);
  }

  /* How often such states joined, for those who stand at the door. */
  private static Map<Integer, DoorRate> doors(
      Coalition coalition, Panel panel, World world, Run run) {
    Map<Integer, DoorRate> doors = new HashMap<>();
    for (Role role : List.of(Role.OBSERVER, Role.CANDIDATE)) {
      List<Integer> standing = coalition.inRole(role, panel.asOf());
      if (!standing.isEmpty()) {
        DoorRate rate = DoorRate.of(world.coalitions(), panel.asOf(), role, Event.HORIZON, run);
        if (rate.rate().isKnown()) {
          standing.forEach(state -> doors.put(state, rate));
        }
      }
    }
    return doors;
  }

  private static Statement statement(
      Coalition coalition,
      Panel panel,
      Outlook outlook,
      Outlook.Chance chance,
      Map<Integer, DoorRate> doors) {
    Event event = outlook.fit().event();
    DoorRate door = event == Event.ACCESSION ? doors.get(chance.state()) : null;
    Figure.Known probability =
        door != null && door.rate() instanceof Figure.Known rate ? rate : chance.probability();
    return new Statement(
        coalition.id(),
        event == Event.EXIT ? Statement.Kind.LEAVES : Statement.Kind.JOINS,
        List.of(chance.state()),
        panel.asOf(),
        panel.asOf().plusYears(Event.HORIZON),
        probability.value(),
        probability.interval().low(),
        probability.interval().high(),
        door == null
            ? event.study() + " " + outlook.fit().origin()
            : "rate of "
                + door.role().name().toLowerCase(Locale.ROOT)
                + "s "
                + panel.asOf().getYear());
  }
}
