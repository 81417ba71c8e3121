package org.entente.power;

import java.util.ArrayList;
import java.util.List;
import org.entente.run.Run;

/// The power indices of a decision rule, for each member and for the whole.
///
///     phi_i   = sum over S not holding i of |S|! (n-|S|-1)! / n! · [v(S + i) - v(S)]
///     beta_i  = swings_i / 2^(n-1)
///     act     = W / 2^n
///
/// All are exact up to rounding, without sampling: counts of sets come from dynamic programming
/// ([SubsetCounts]) or from meeting in the middle ([MeetInTheMiddle]), relative error about n · 1e-16;
/// plain weighted rules of many members go through an exact quadrature ([PivotIntegral]).
///
/// @param members the members' power in their order
/// @param powerToAct the share of all 2^n sets of members that win, in (0, 1): the probability that
///   a proposal carries when each member is for it with probability 1/2 [Coleman1971]
public record VotingPower(List<MemberPower> members, double powerToAct) {

  /// Copies the list.
  public VotingPower {
    members = List.copyOf(members);
  }

  /// The indices of a rule.
  ///
  /// Cost: consensus and majorities, closed form in n² steps. Rules with one weight beside the
  /// number of members (weighted rules, double majorities, blocking clauses): n² 2^(n/2) up to 40
  /// members whatever the weights, n²/2 times the sum of the weights beyond. Rules with several
  /// weights: n² times the product of their quotas as long as that has at most 20 million cells;
  /// beyond, enumeration of 2^n sets for n up to 24.
  ///
  /// @param run whose threads share the quadrature of large bodies, and which can be stopped; the
  ///   figures are the same on any number of them
  /// @throws TooLarge if the weights are too large for the one and n for the other
  public static VotingPower of(DecisionRule rule, Run run) {
    Swings swings = Swings.of(rule, run);
    int n = rule.members();
    List<MemberPower> members = new ArrayList<>();
    double all = 0;
    for (int i = 0; i < n; i++) {
      all += swings.banzhaf(i);
    }
    double act = swings.powerToAct();
    for (int i = 0; i < n; i++) {
      double banzhaf = swings.banzhaf(i);
      members.add(
          new MemberPower(
              swings.shapleyShubik(i),
              banzhaf,
              banzhaf / all,
              banzhaf / (2 * act),
              banzhaf / (2 * (1 - act))));
    }
    return new VotingPower(members, act);
  }

  /// The indices of a rule on one thread, without a word of progress.
  public static VotingPower of(DecisionRule rule) {
    return of(rule, Run.quiet());
  }

  /// Signals a rule whose weights are too large for dynamic programming and whose members are too
  /// many for enumeration.
  public static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(int members) {
      super(
          "a rule of ("
              + members
              + ") members with weights this large cannot be counted exactly; scale the weights down");
    }
  }
}
