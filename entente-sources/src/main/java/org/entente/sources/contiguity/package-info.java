/// COW direct contiguity, capitals, and the least distance between borders.
@NullMarked
package org.entente.sources.contiguity;

import org.jspecify.annotations.NullMarked;
