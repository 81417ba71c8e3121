/// The assessment of one coalition at one date: its five parts, its weakest dyads and their
/// provenance.
@NullMarked
package org.entente.coalition;

import org.jspecify.annotations.NullMarked;
