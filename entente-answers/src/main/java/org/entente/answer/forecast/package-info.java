/// Forecasts as answers: statements made, kept in a ledger, and graded against what came.
@NullMarked
package org.entente.answer.forecast;

import org.jspecify.annotations.NullMarked;
