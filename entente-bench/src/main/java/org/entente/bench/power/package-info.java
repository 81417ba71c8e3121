/// Times of voting power in large bodies.
@NullMarked
package org.entente.bench.power;

import org.jspecify.annotations.NullMarked;
