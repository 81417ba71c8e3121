/// Bargaining: who gets their way on an issue, from what actors want, how much they care and what
/// they can bring to bear.
///
/// An [org.entente.bargaining.Issue] holds the actors. The default forecast is the
/// [org.entente.bargaining.WeightedMean] with its empirical interval, because nothing has beaten it
/// on decisions whose outcome is known; the [org.entente.bargaining.MedianVoter] and the
/// [org.entente.bargaining.CondorcetElection] stand beside it. The traces of
/// [org.entente.bargaining.challenge] and [org.entente.bargaining.spatial] explain rather than
/// forecast. The method page is `docs/methods/bargaining.md`.
@NullMarked
package org.entente.bargaining;

import org.jspecify.annotations.NullMarked;
