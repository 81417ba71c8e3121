package org.entente.comparison;

import org.entente.part.Group;

/// One coalition of a comparison: its members in the slice of the panel's year.
///
/// @param id the identifier shown to readers
/// @param group the members present
public record Side(String id, Group group) {}
