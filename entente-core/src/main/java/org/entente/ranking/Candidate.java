package org.entente.ranking;

import org.entente.part.Group;

/// A coalition to be ranked: its members present in the slice of the panel's year.
///
/// @param id the identifier
/// @param name the full name
/// @param group the members present, two or more
public record Candidate(String id, String name, Group group) {}
