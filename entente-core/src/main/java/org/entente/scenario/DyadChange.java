package org.entente.scenario;

import org.entente.evidence.Figure;

/// What a scenario does to one dyad of a part, and the dyad to the part.
///
/// @param first the COW code of the state with the lower code
/// @param second the COW code of the other
/// @param before its figure as it is; missing if the two are not both members
/// @param after its figure under the scenario; missing if the two are not both members then
/// @param moved what it moves the part by, where the part is a mean over dyads
public record DyadChange(int first, int second, Figure before, Figure after, Figure moved) {}
