/// Similarity of two states' ratings of the same objects, votes on roll calls or alliance ties to
/// third states: agreement, S, kappa, pi, tau-b, with a bootstrap over roll calls.
///
/// A [org.entente.similarity.Contingency] table counts how two states rate the objects both rate; a
/// [org.entente.similarity.Measure] turns it into a [org.entente.similarity.Score].
/// [org.entente.similarity.PairCounts] holds the tables of all dyads of a vote matrix, and
/// [org.entente.similarity.RollCallBootstrap] resamples them. The method page is
/// `docs/methods/similarity.md`.
@NullMarked
package org.entente.similarity;

import org.jspecify.annotations.NullMarked;
