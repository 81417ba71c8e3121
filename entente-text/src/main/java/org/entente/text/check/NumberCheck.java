package org.entente.text.check;

import org.entente.evidence.Figure;
import org.entente.text.claim.Quote;

/// A number of a sentence beside the figure that it gives.
///
/// @param quote the sentence; its words are the number
/// @param measure what figure the sentence speaks of
/// @param unit the unit of the figure, `share` for a share of one
/// @param figure the figure of the year, or why it is missing
/// @param outcome supported where some rounding of the figure, or of an end of its interval, is the
///   number; mixed where the number lies within the interval
public record NumberCheck(
    Quote quote, String measure, String unit, Figure figure, Outcome outcome) {}
