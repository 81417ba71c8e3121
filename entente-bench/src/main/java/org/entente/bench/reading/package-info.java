/// Reading measured on public text: speed, and what monthly counts of claims say beside event data.
@NullMarked
package org.entente.bench.reading;

import org.jspecify.annotations.NullMarked;
