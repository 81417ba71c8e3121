package org.entente.landscape;

import org.entente.evidence.Interval;

/// An alignment from which no single switch of a state lowers the energy.
///
/// @param alignment who stands where
/// @param energy its energy, see [Landscape#energy]
/// @param basin the share of all alignments that descend to it, in [0, 1]
/// @param basinInterval exact where every alignment was followed; else the 90% interval of the
///   posterior of the share given the restarts that ended here
public record LocalMinimum(
    Alignment alignment, double energy, double basin, Interval basinInterval) {}
