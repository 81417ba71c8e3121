/// The answer to `trend`.
@NullMarked
package org.entente.answer.trend;

import org.jspecify.annotations.NullMarked;
