package org.entente.evidence;

import java.time.LocalDate;

/// A spell of direct contiguity of two states.
///
/// @param first the COW code of the one
/// @param second the COW code of the other
/// @param type 1 land or river border; across at most 12, 24, 150 or 400 miles of water 2, 3, 4, 5
/// @param from the first day
/// @param to the last day, or the end of the data
public record Contiguity(int first, int second, int type, LocalDate from, LocalDate to) {}
