/// Measures of structural balance that need no optimisation: triads, walks, spectrum.
@NullMarked
package org.entente.balance.measure;

import org.jspecify.annotations.NullMarked;
