package org.entente.scenario;

import org.entente.evidence.Figure;

/// What a scenario does to one member in a part.
///
/// @param state the COW code
/// @param before its figure as it is; missing if it is no member
/// @param after its figure under the scenario; missing if it is no member then
public record MemberChange(int state, Figure before, Figure after) {}
