/// The spatial model of bargaining of the KAPSARC Toolkit: actors challenge, bargain and move, turn
/// by turn.
///
/// A trace to follow, not a forecast: it has not beaten the weighted mean where outcomes are known.
@NullMarked
package org.entente.bargaining.spatial;

import org.jspecify.annotations.NullMarked;
