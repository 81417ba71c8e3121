/// The answer to `compare`.
@NullMarked
package org.entente.answer.comparison;

import org.jspecify.annotations.NullMarked;
