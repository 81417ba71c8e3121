/// Remittances between states and by state-year.
@NullMarked
package org.entente.sources.remittances;

import org.jspecify.annotations.NullMarked;
