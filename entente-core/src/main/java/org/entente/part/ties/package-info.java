/// Definitions that rest on flows: interdependence, exit pressure, and who depends on whom.
@NullMarked
package org.entente.part.ties;

import org.jspecify.annotations.NullMarked;
