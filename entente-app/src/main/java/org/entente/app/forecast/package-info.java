/// The commands of models that are fitted, and of forecasts that are graded.
@NullMarked
package org.entente.app.forecast;

import org.jspecify.annotations.NullMarked;
