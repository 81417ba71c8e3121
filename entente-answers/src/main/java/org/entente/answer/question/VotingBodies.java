package org.entente.answer.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.page.Page;
import org.entente.answer.page.Source;
import org.entente.answer.power.BuildPage;
import org.entente.answer.power.PowerPage;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.part.capacity.RuleOfMembers;
import org.entente.power.VotingBody;
import org.entente.power.VotingPower;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.scenario.Scenario;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.NearMiss;

/// The pages of questions about bodies that vote: a file's, or a coalition on a date.
record VotingBodies(Desk desk) {
  private static final double FEWEST = 1;

  /// A body with where its members' positions come from.
  private record Known(VotingBody body, String positionsFrom, List<Source> sources) {}

  /// What a rule gives each member. Throws [UserProblem] where it cannot be counted.
  Page power(Question.Power question, Run run) {
    Known known = known(question.body(), question.moment(), question.withPositions());
    VotingBody body = known.body();
    List<List<Integer>> unions =
        question.unions().isEmpty() ? body.unions() : unions(body, question.unions());
    VotingBody asked =
        new VotingBody(
            body.title(), body.members(), body.rule(), body.words(), unions, body.positions());
    try {
      return PowerPage.of(asked, known.positionsFrom(), known.sources(), run);
    } catch (VotingPower.TooLarge e) {
      throw UserProblem.outcome(
          String.valueOf(e.getMessage()), "Give the weights in fewer digits.");
    }
  }

  /// Whom to win. Throws [UserProblem] for names that are no members.
  Page build(Question.Build question) {
    boolean priced = question.proposer() != null || question.place() != null;
    Known known = known(question.body(), question.moment(), priced);
    VotingBody body = known.body();
    List<Integer> there = new ArrayList<>(places(body, question.there()));
    List<Integer> out = new ArrayList<>(places(body, question.out()));
    if (there.stream().anyMatch(out::contains)) {
      throw UserProblem.usage(
          "a member is both there and not to be had", "Name it with one of --with and --without.");
    }
    if (!priced) {
      return BuildPage.of(
          body,
          new BuildPage.Wanted(
              question.blocking(),
              there,
              out,
              body.members().stream().map(_ -> FEWEST).toList(),
              "Every member costs one: the fewest are the cheapest.",
              question.most()),
          known.sources());
    }
    return BuildPage.of(body, byDistance(question, known, there, out), known.sources());
  }

  private BuildPage.Wanted byDistance(
      Question.Build question, Known known, List<Integer> there, List<Integer> out) {
    VotingBody body = known.body();
    if (body.positions().isEmpty()) {
      throw UserProblem.usage("no positions of the members are known", "Add them to the file.");
    }
    List<Double> place;
    if (question.proposer() != null) {
      int proposer = place(body, question.proposer());
      place = body.positions().get(proposer);
      if (!there.contains(proposer) && !out.contains(proposer)) {
        // it carries its own proposal, and does not block it
        (question.blocking() ? out : there).add(proposer);
      }
    } else {
      place = question.place();
    }
    List<Double> at = place;
    if (at == null || at.size() != body.positions().getFirst().size()) {
      throw UserProblem.usage(
          "the place " + at + " is not of " + body.positions().getFirst().size() + " numbers",
          "Write as many numbers as the members' positions have.");
    }
    List<Double> distances = body.positions().stream().map(p -> Math.sqrt(squares(p, at))).toList();
    double farthest = Collections.max(distances);
    return new BuildPage.Wanted(
        question.blocking(),
        there,
        out,
        question.blocking() ? distances.stream().map(d -> farthest - d).toList() : distances,
        (question.blocking()
                ? "A member costs as much as it stands nearer to the proposal than who is farthest, by "
                : "A member costs its distance from the proposal, by ")
            + known.positionsFrom()
            + ".",
        question.most());
  }

  private static double squares(List<Double> p, List<Double> q) {
    return IntStream.range(0, p.size())
        .mapToDouble(k -> (p.get(k) - q.get(k)) * (p.get(k) - q.get(k)))
        .sum();
  }

  private Known known(Question.Body asked, Question.Moment moment, boolean withPositions) {
    return switch (asked) {
      case Question.Body.Given(VotingBody body) ->
          new Known(body, "the positions of the file", List.of());
      case Question.Body.Of body -> ofCoalition(body, moment, withPositions);
    };
  }

  private Known ofCoalition(Question.Body.Of body, Question.Moment moment, boolean withPositions) {
    Situation real = desk.situation(body.coalition(), moment);
    Situation situation =
        body.supposed() == null ? real : new Scenario(List.of(body.supposed())).of(real);
    Coalition coalition = situation.coalition();
    Panel panel = situation.panel();
    List<Integer> members = situation.members();
    Coalition.RuleSpell spell =
        situation
            .rule()
            .orElseThrow(() ->
                UserProblem.usage(
                    coalition.isUnnamed()
                        ? "a set of states has no decision rule"
                        : "no decision rule of "
                            + coalition.id()
                            + " is recorded on "
                            + panel.asOf(),
                    "Suppose one: --rule consensus, majority or majority:2/3; or write it in a file"
                        + " and give --rule FILE."));
    RuleOfMembers.findHindrance(spell, members)
        .ifPresent(reason -> {
          throw UserProblem.usage(
              coalition.id() + ": " + reason, "Write the rule in a file and give --rule FILE.");
        });
    List<String> names =
        members.stream().map(code -> desk.world().states().get(code).nameOn(panel.asOf())).toList();
    return new Known(
        new VotingBody(
            situation.premise().behind(coalition.name()) + " on " + panel.asOf(),
            names,
            RuleOfMembers.of(spell, members),
            spell.note(),
            List.of(),
            withPositions ? positions(panel, members) : List.of()),
        "ideal points of " + panel.year() + " from votes in the General Assembly",
        withPositions
            ? FigureSources.named(panel.now().datasets(StateColumn.IDEAL_POINT), desk.yearbook())
            : List.of());
  }

  private List<List<Double>> positions(Panel panel, List<Integer> members) {
    List<List<Double>> positions = new ArrayList<>();
    for (int code : members) {
      OptionalInt number = panel.now().dyads().findState(code);
      double x =
          number.isEmpty()
              ? Double.NaN
              : panel.now().at(StateColumn.IDEAL_POINT, number.getAsInt());
      if (Double.isNaN(x)) {
        throw UserProblem.usage(
            desk.world().states().get(code).name()
                + " has no position on record in "
                + panel.year(),
            "Write the positions in a file and give --rule FILE.");
      }
      positions.add(List.of(x));
    }
    return positions;
  }

  private List<List<Integer>> unions(VotingBody body, List<List<String>> named) {
    List<List<Integer>> unions = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (List<String> union : named) {
      List<Integer> members = places(body, union);
      for (int member : members) {
        if (!seen.add(member)) {
          throw UserProblem.usage(
              body.members().get(member) + " stands in two unions", "Name it once.");
        }
      }
      unions.add(members);
    }
    IntStream.range(0, body.members().size())
        .filter(i -> !seen.contains(i))
        .forEach(i -> unions.add(List.of(i)));
    return unions;
  }

  private List<Integer> places(VotingBody body, List<String> names) {
    return names.stream().map(n -> place(body, n)).distinct().toList();
  }

  /* A member by its name in the body, or a state by any of its names: the body may have it by one that
  it bore. */
  private int place(VotingBody body, String name) {
    int place = body.members().indexOf(name.strip());
    if (place < 0) {
      place =
          desk.world().findState(name.strip()).stream()
              .flatMap(
                  s -> Stream.concat(Stream.of(s.name()), s.former().stream().map(f -> f.name())))
              .mapToInt(body.members()::indexOf)
              .filter(k -> k >= 0)
              .findFirst()
              .orElse(-1);
    }
    if (place < 0) {
      String near = NearMiss.advice(name, body.members());
      throw UserProblem.usage(
          name + " is no member of " + body.title(),
          near.isEmpty() ? "Members: " + String.join(", ", body.members()) + "." : near);
    }
    return place;
  }
}
