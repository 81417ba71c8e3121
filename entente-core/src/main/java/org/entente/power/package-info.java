/// Voting power: what a decision rule gives each member and what it lets the whole decide.
///
/// A [org.entente.power.DecisionRule] says which sets of members carry a proposal;
/// [org.entente.power.VotingPower] holds the Shapley-Shubik, Banzhaf and Coleman indices of a rule,
/// all exact. The method page is `docs/methods/voting-power.md`.
@NullMarked
package org.entente.power;

import org.jspecify.annotations.NullMarked;
