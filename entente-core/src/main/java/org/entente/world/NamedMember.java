package org.entente.world;

/// A member that the registry of states does not hold, given by name: a state before 1816 or one
/// that the Correlates of War leave out (Athens, Prussia in 1805, British India), or a member that
/// is no state (Palestine, the European Union in the G20).
///
/// It is shown but enters no computation, for no evidence is keyed to it.
///
/// @param name the name of its time
/// @param historical whether it was a state of its time
/// @param successor the COW code of the state that continues it in the registry, 0 if none does
/// @param fact its role, spell and source; its state is the successor
public record NamedMember(String name, boolean historical, int successor, Membership fact) {}
