/// The answer to `what-if`: a coalition as it is beside the coalition as it might be.
@NullMarked
package org.entente.answer.whatif;

import org.jspecify.annotations.NullMarked;
