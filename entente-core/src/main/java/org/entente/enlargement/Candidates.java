package org.entente.enlargement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.coalition.Assessor;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.MemberFigure;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.capacity.DecisionPower;
import org.entente.power.Detector;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.situation.Situation;
import org.entente.world.State;
import org.jspecify.annotations.Nullable;

/// What the joining of candidates, alone and in sets, would change in a coalition.
///
/// References: [Coleman1971], [ShapleyShubik1954].
///
/// @param base the coalition as it is, as a set of nobody
/// @param sets the sets considered, by size
/// @param dyads trust and interests of every two among members and candidates
/// @param influences what each candidate alone means for each member
/// @param structures where it would break as it is, and with each of the first twelve candidates
///   alone
/// @param prospects what each candidate would find inside
public record Candidates(
    SetChange base,
    List<SetChange> sets,
    List<Compatibility> dyads,
    List<Influence> influences,
    List<Structure> structures,
    List<Prospect> prospects) {
  private static final int MOST_ALONE = 12;

  /// Two states, members or candidates.
  ///
  /// @param first the COW code of the state with the lower code
  /// @param second the COW code of the other
  /// @param trust their trust
  /// @param interests how alike they vote
  /// @param why what trust rests on, in words
  public record Compatibility(int first, int second, Figure trust, Figure interests, String why) {}

  /// Copies the lists.
  public Candidates {
    sets = List.copyOf(sets);
    dyads = List.copyOf(dyads);
    influences = List.copyOf(influences);
    structures = List.copyOf(structures);
    prospects = List.copyOf(prospects);
  }

  /// What the candidates would change. Throws [UserProblem][org.entente.run.UserProblem] for a
  /// candidate that is a member, is named twice, or was no state. Cost: an estimate of every part
  /// for every set.
  public static Candidates of(
      Situation base, List<State> candidates, EnlargementSets which, Assessor assessor, Run run) {
    after(base, candidates);
    return new Work(base, candidates, assessor, run).all(which.of(candidates));
  }

  private static Situation after(Situation base, List<State> states) {
    List<Change> joins = new ArrayList<>();
    states.forEach(s -> joins.add(new Change.Join(s, Change.ASSUMED)));
    return new Scenario(joins).of(base);
  }

  private static final class Work {
    private final Situation base;
    private final List<State> candidates;
    private final Assessor assessor;
    private final Run run;
    private final YearSlice slice;
    private final Decision decision;
    private final List<Estimate> asItIs;
    private final Map<List<Integer>, Compatibility> byPair = new HashMap<>();
    private final List<Compatibility> dyads = new ArrayList<>();
    private final List<DyadFigure> leastTrustFirst;

    Work(Situation base, List<State> candidates, Assessor assessor, Run run) {
      this.base = base;
      this.candidates = candidates;
      this.assessor = assessor;
      this.run = run;
      this.slice = base.panel().now();
      this.decision = new Decision(slice, run);
      Group group = base.group();
      this.asItIs =
          assessor.definitions().stream()
              .map(d -> d.estimate(base.panel(), group, run).workedOut())
              .toList();
      TreeSet<Integer> codes = new TreeSet<>(base.members());
      candidates.forEach(c -> codes.add(c.code()));
      Group all = Group.of(slice, List.copyOf(codes));
      List<DyadFigure> trust = dyadsOf(Part.TRUST, all);
      this.leastTrustFirst = leastFirst(trust);
      pairs(all, trust);
    }

    private static List<DyadFigure> leastFirst(List<DyadFigure> trust) {
      return trust.stream()
          .filter(d -> d.figure().isKnown())
          .sorted(
              Comparator.comparingDouble((DyadFigure d) -> d.figure().find().orElseThrow())
                  .thenComparingInt(DyadFigure::first)
                  .thenComparingInt(DyadFigure::second))
          .toList();
    }

    private void pairs(Group all, List<DyadFigure> trust) {
      Map<List<Integer>, Figure> interests = new HashMap<>();
      for (DyadFigure d : dyadsOf(Part.INTERESTS, all)) {
        interests.put(List.of(d.first(), d.second()), d.figure());
      }
      Figure unknown = Figure.missing("not measured for pairs under this definition");
      for (DyadFigure d : trust) {
        List<Integer> pair = List.of(d.first(), d.second());
        Compatibility compatibility =
            new Compatibility(
                d.first(), d.second(), d.figure(), interests.getOrDefault(pair, unknown), d.why());
        byPair.put(pair, compatibility);
        dyads.add(compatibility);
      }
    }

    private List<DyadFigure> dyadsOf(Part part, Group group) {
      return assessor.definition(part).dyads(base.panel(), group, run);
    }

    Candidates all(List<List<State>> sets) {
      SetChange[] changes = new SetChange[sets.size()];
      Threads.each("sets of candidates", sets.size(), run, s -> changes[s] = change(sets.get(s)));
      List<Influence> influences = new ArrayList<>();
      candidates.forEach(c -> influences.addAll(influences(c)));
      return new Candidates(
          change(List.of()),
          List.of(changes),
          dyads,
          influences,
          structures(),
          candidates.stream().map(c -> prospect(c, influences)).toList());
    }

    private Prospect prospect(State candidate, List<Influence> influences) {
      List<Integer> rivals =
          influences.stream()
              .filter(i -> i.candidate().equals(candidate) && i.quarrel())
              .map(Influence::member)
              .toList();
      return Prospect.of(candidate, base, after(base, List.of(candidate)), rivals, assessor, run);
    }

    private List<Structure> structures() {
      List<List<State>> alone = new ArrayList<>(List.of(List.of()));
      candidates.stream().limit(MOST_ALONE).forEach(c -> alone.add(List.of(c)));
      Structure[] structures = new Structure[alone.size()];
      Threads.each(
          "who decides",
          structures.length,
          run,
          k ->
              structures[k] = Structure.of(after(base, alone.get(k)), alone.get(k), assessor, run));
      return List.of(structures);
    }

    private SetChange change(List<State> states) {
      run.checkInterrupted();
      Situation then = after(base, states);
      Group group = then.group();
      List<SetChange.PartDifference> parts = new ArrayList<>();
      for (int p = 0; p < assessor.definitions().size(); p++) {
        PartDefinition definition = assessor.definitions().get(p);
        parts.add(
            difference(
                definition,
                definition.estimate(then.panel(), group, run).workedOut(),
                asItIs.get(p)));
      }
      Optional<Detector> detector = Decision.detector(then);
      return new SetChange(
          states,
          parts,
          decision.powerToAct(then),
          decision.passes(then),
          detected(detector.map(Detector::hit), then),
          detected(detector.map(Detector::falseAlarm), then),
          leastTrusting(then, states));
    }

    private static SetChange.PartDifference difference(
        PartDefinition definition, Estimate after, Estimate before) {
      boolean share = definition.meaning().scale().share();
      if (after instanceof Estimate.Known a && before instanceof Estimate.Known b) {
        Estimate.Known difference = a.less(b, "difference by enlargement");
        return new SetChange.PartDifference(
            definition.part(), share, a.figure(), difference.figure(), difference.shareAbove());
      }
      Figure missing =
          Figure.missing(
              (after instanceof Estimate.Missing ? "with them" : "as it is") + " it has no figure");
      return new SetChange.PartDifference(
          definition.part(), share, after.figure(), missing, missing);
    }

    private static Figure detected(Optional<Double> chance, Situation situation) {
      return chance
          .map(c ->
              Figure.exact(
                  c,
                  Provenance.of(
                          List.of(Provenance.WORLD),
                          situation.members().size(),
                          "members",
                          "the rule as a detector")
                      .with("hit rate of a member", Detector.HIT)
                      .with("false alarms of a member", Detector.FALSE_ALARM)))
          .orElseGet(() -> Figure.missing("the rule is not a number of members"));
    }

    private Optional<DyadFigure> leastTrusting(Situation then, List<State> states) {
      Set<Integer> members = Set.copyOf(then.members());
      Set<Integer> joining = states.stream().map(State::code).collect(Collectors.toSet());
      return leastTrustFirst.stream()
          .filter(d -> joining.contains(d.first()) || joining.contains(d.second()))
          .filter(d -> members.contains(d.first()) && members.contains(d.second()))
          .findFirst();
    }

    private List<Influence> influences(State candidate) {
      Situation then = after(base, List.of(candidate));
      Map<Integer, Figure> before = power(base);
      Map<Integer, Figure> after = power(then);
      List<Influence> influences = new ArrayList<>();
      for (int member : base.members()) {
        Compatibility pair =
            byPair.get(
                List.of(Math.min(member, candidate.code()), Math.max(member, candidate.code())));
        Figure none = Figure.missing("one of the two has no figures in " + slice.year());
        Figure trusted = pair == null ? none : pair.trust();
        influences.add(
            new Influence(
                candidate,
                member,
                less(after.get(member), before.get(member)),
                weight(member, then),
                trusted,
                pair == null ? none : pair.interests(),
                assessor.definition(Part.TRUST).meaning().scale().quarrel().at(trusted),
                pair == null ? "" : pair.why()));
      }
      return influences;
    }

    private static Map<Integer, Figure> power(Situation situation) {
      Map<Integer, Figure> power = new HashMap<>();
      for (MemberFigure m :
          DecisionPower.of(situation.rule(), situation.members(), situation.asOf()).members()) {
        power.put(m.state(), m.figure());
      }
      return power;
    }

    private static Figure less(@Nullable Figure after, @Nullable Figure before) {
      return after instanceof Figure.Known a && before instanceof Figure.Known b
          ? Figure.exact(a.value() - b.value(), a.provenance().with("quantity", "difference"))
          : Figure.missing("no rule that can be counted with these members");
    }

    /* The change of its share of the members' capabilities. */
    private Figure weight(int member, Situation then) {
      double before = share(member, base.group());
      double after = share(member, then.group());
      return Double.isNaN(before) || Double.isNaN(after)
          ? Figure.missing("capabilities of a member are not recorded")
          : Figure.exact(
              after - before,
              Provenance.of(
                  slice.datasets(StateColumn.CINC),
                  then.members().size(),
                  "members",
                  "share of the members' capabilities, difference"));
    }

    private double share(int member, Group group) {
      double own = Double.NaN;
      double all = 0;
      for (int k = 0; k < group.size(); k++) {
        double cinc = slice.at(StateColumn.CINC, group.number(k));
        own = group.code(k) == member ? cinc : own;
        all += cinc;
      }
      return own / all;
    }
  }
}
