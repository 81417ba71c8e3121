package org.entente.enlargement;

import org.entente.evidence.Figure;
import org.entente.world.State;

/// What the joining of one candidate means for one present member.
///
/// @param candidate who joins
/// @param member the COW code of the member
/// @param power the change of its Shapley-Shubik index
/// @param weight the change of its share of the members' capabilities
/// @param trust how much the two trust each other
/// @param interests how alike they vote
/// @param quarrel whether the two quarrel, so that the member has reason to object
/// @param why what the quarrel rests on, in words
public record Influence(
    State candidate,
    int member,
    Figure power,
    Figure weight,
    Figure trust,
    Figure interests,
    boolean quarrel,
    String why) {}
