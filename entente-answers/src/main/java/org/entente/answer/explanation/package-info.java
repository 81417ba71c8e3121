/// The answer to `explain`: from a figure down to the evidence behind one dyad.
@NullMarked
package org.entente.answer.explanation;

import org.jspecify.annotations.NullMarked;
