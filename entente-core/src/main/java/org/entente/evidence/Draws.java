package org.entente.evidence;

/// What is uncertain about a value, in the one of three forms that its evidence has: a sample of
/// its distribution, its values under settings that are all listed, or bounds alone.
///
/// Draw b of a definition means the same for every group and dyad of a panel (common random
/// numbers), so that two estimates are combined draw by draw.
public sealed interface Draws permits Sampled, Settings, Bounds {}
