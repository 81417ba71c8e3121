package org.entente.trend;

/// A break in the mean of a series.
///
/// @param year the last year before the break; the new mean holds from the next observed year on
/// @param earliest the earliest year of the 90% confidence set for the date
/// @param latest the latest year of that set
/// @param before the mean of the segment before
/// @param after the mean of the segment after
public record Break(int year, int earliest, int latest, double before, double after) {}
