package org.entente.world;

import java.time.LocalDate;

/// A day on which the clause of a treaty that pledges help was called upon: a member asked for it
/// by name, or the organ of the treaty met or decided under it.
///
/// @param on the day
/// @param source the key of the document that it rests on
/// @param note who called, and against what
public record Invocation(LocalDate on, String source, String note) {}
