/// The measurement of how far figures move over the years, repeated.
@NullMarked
package org.entente.bench.ageing;

import org.jspecify.annotations.NullMarked;
