/// COW interstate wars by dyad-year and by participant.
@NullMarked
package org.entente.sources.war;

import org.jspecify.annotations.NullMarked;
