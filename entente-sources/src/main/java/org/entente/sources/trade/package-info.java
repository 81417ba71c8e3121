/// COW trade by dyad-year and by state-year.
@NullMarked
package org.entente.sources.trade;

import org.jspecify.annotations.NullMarked;
