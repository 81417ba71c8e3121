/// How good forecasts are: probabilities set against what came.
///
/// [org.entente.evaluation.Forecasts] holds the cases; [org.entente.evaluation.Score] rates them,
/// [org.entente.evaluation.Reliability] and [org.entente.evaluation.BrierTerms] say what a score is
/// made of, [org.entente.evaluation.BlockBootstrap] how sure it is, and
/// [org.entente.evaluation.RollingOrigin] what may be learned from what. The page is
/// docs/methods/evaluation.md.
@NullMarked
package org.entente.evaluation;

import org.jspecify.annotations.NullMarked;
