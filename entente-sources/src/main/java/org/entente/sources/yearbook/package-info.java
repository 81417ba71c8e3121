/// The yearbook: derived figures per state-year and dyad-year, made from the evidence store.
@NullMarked
package org.entente.sources.yearbook;

import org.jspecify.annotations.NullMarked;
