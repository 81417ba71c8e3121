/// Figures of states out of the World Factbook.
@NullMarked
package org.entente.sources.factbook;

import org.jspecify.annotations.NullMarked;
