/// What a computation sees: states × years in primitive arrays, cut as of a date.
@NullMarked
package org.entente.panel;

import org.jspecify.annotations.NullMarked;
