/// Which releases of which datasets serve a quantity, and which of them a year.
@NullMarked
package org.entente.sources.series;

import org.jspecify.annotations.NullMarked;
