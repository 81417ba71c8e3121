/// Forecasts that can be graded: dated statements with probabilities, what came of them, and the
/// words for a probability.
@NullMarked
package org.entente.forecast;

import org.jspecify.annotations.NullMarked;
