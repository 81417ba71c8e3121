/// The assessment of one coalition at one date: the five parts, the finding, the weakest dyads, and
/// how much it rests on.
@NullMarked
package org.entente.coalition;

import org.jspecify.annotations.NullMarked;
