package org.entente.evidence;

import java.util.OptionalInt;

/// A spell of one state in one phase of an alliance treaty, and how it ended.
///
/// @param treaty the ATOP number of the alliance
/// @param state the COW code of the member
/// @param phase the phase of the treaty, 0 if it has one only
/// @param entryYear the year of entry
/// @param exitYear the year of exit; empty while in force at the end of the data
/// @param term 0 in force or lapsed otherwise, 1 fulfilled or expired, 2 violated or abrogated, 3
///   replaced; empty where not coded
public record AllianceMembership(
    int treaty, int state, int phase, int entryYear, OptionalInt exitYear, OptionalInt term) {}
