/// The evidence store: one DuckDB file of typed tables with their provenance, and what can be read
/// from it.
@NullMarked
package org.entente.sources.store;

import org.jspecify.annotations.NullMarked;
