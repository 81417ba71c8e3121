package org.entente.evidence;

import java.time.LocalDate;

/// The capital of a state during a spell.
///
/// @param state the COW code of the state
/// @param name the capital's name
/// @param from the first day
/// @param to the last day, or the end of the data
/// @param latitude degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
public record Capital(
    int state, String name, LocalDate from, LocalDate to, double latitude, double longitude) {}
